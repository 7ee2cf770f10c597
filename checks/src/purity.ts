import type { Check, Violation } from './check.ts'
import { lineOf } from './check.ts'
import { homeOf, isSource, isTest, purePackages } from './layers.ts'
import { sourceFile, ts, walk } from './syntax.ts'

const impure = new Set(
  `process Buffer global globalThis window document navigator location localStorage sessionStorage indexedDB fetch XMLHttpRequest WebSocket
  Worker self postMessage importScripts setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame
  console alert performance crypto require module __dirname __filename HTMLElement Element Event`.split(/\s+/),
)

function names(file: ts.SourceFile): Set<string> {
  const own = new Set<string>()
  walk(file, (node) => {
    if (
      (ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isImportSpecifier(node) ||
        ts.isInterfaceDeclaration(node) ||
        ts.isTypeAliasDeclaration(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
    )
      own.add(node.name.text)
  })
  return own
}

/** Whether an identifier is used as a free name (not as a member, key or declaration). */
export function isFreeName(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent)
  )
    return parent.name !== node
  if (ts.isQualifiedName(parent)) return parent.left === node
  return !ts.isBindingElement(parent) || parent.propertyName !== node
}

export const purity: Check = {
  name: 'purity',
  says: 'core, files, reader, reference, render and verbs name nothing of Node or the DOM',
  run: (repo) => {
    const found: Violation[] = []
    for (const path of repo.files) {
      const home = homeOf(path)
      if (home === null || !purePackages.includes(home.pack) || !isSource(path) || isTest(path)) continue
      const file = sourceFile(repo, path)
      const own = names(file)
      walk(file, (node) => {
        if (ts.isIdentifier(node) && impure.has(node.text) && !own.has(node.text) && isFreeName(node))
          found.push({
            file: path,
            line: lineOf(file.text, node.getStart()),
            message: `${node.text} is not to be had in a pure package`,
          })
      })
    }
    if (repo.has('packages/core/package.json') && /"dependencies"/.test(repo.read('packages/core/package.json')))
      found.push({ file: 'packages/core/package.json', line: 1, message: 'core has no dependencies' })
    return found
  },
}
