import type { Check, Violation } from './check.ts'
import { lineOf } from './check.ts'
import { homeOf, isSource, isTest } from './layers.ts'
import { sourceFile, ts } from './syntax.ts'

function exported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword) ?? false)
  )
}

function comment(file: ts.SourceFile, node: ts.Node): string | null {
  const ranges = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []
  const last = ranges.at(-1)
  if (last === undefined) return null
  const text = file.text.slice(last.pos, last.end)
  return text.startsWith('/**') ? text : null
}

const nameOf = (node: ts.Statement): string =>
  ts.isVariableStatement(node)
    ? node.declarationList.declarations.map((one) => one.name.getText()).join(', ')
    : 'name' in node && node.name !== undefined
      ? (node.name as ts.Node).getText()
      : '(default)'

export const docs: Check = {
  name: 'docs',
  says: 'every export of core says what it answers; every exported function shows one example with its value',
  run: (repo) => {
    const found: Violation[] = []
    for (const path of repo.files) {
      if (homeOf(path)?.pack !== 'core' || !isSource(path) || isTest(path)) continue
      const file = sourceFile(repo, path)
      for (const node of file.statements) {
        if (ts.isExportDeclaration(node) || !exported(node)) continue
        const text = comment(file, node)
        const line = lineOf(file.text, node.getStart())
        if (text === null || text.replace(/[/*\s]/g, '').length < 12)
          found.push({ file: path, line, message: `${nameOf(node)} is exported without a docstring` })
        else if (ts.isFunctionDeclaration(node) && !/@example\s+\S/.test(text))
          found.push({ file: path, line, message: `${nameOf(node)} shows no @example with its value` })
      }
    }
    return found
  },
}
