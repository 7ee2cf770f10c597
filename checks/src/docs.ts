import { posix } from 'node:path'
import type { Check, Repo, Violation } from './check.ts'
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

/** Whether what a file exports leaves its room: its index re-exports the file, or the room has no index. */
function isPublic(repo: Repo, path: string): boolean {
  const index = path.replace(/^(packages\/core\/src\/[^/]+\/).*$/, '$1index.ts')
  if (!repo.files.includes(index) || path === index) return true
  const seen = new Set<string>([index])
  for (const at of seen)
    for (const node of sourceFile(repo, at).statements)
      if (
        ts.isExportDeclaration(node) &&
        node.moduleSpecifier !== undefined &&
        ts.isStringLiteral(node.moduleSpecifier)
      ) {
        const to = posix.join(posix.dirname(at), node.moduleSpecifier.text)
        if (repo.files.includes(to)) seen.add(to)
      }
  return seen.has(path)
}

export const docs: Check = {
  name: 'docs',
  says: 'every export of core says what it answers; every exported function shows one example with its value',
  run: (repo) => {
    const found: Violation[] = []
    for (const path of repo.files) {
      if (homeOf(path)?.pack !== 'core' || !isSource(path) || isTest(path) || !isPublic(repo, path)) continue
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
