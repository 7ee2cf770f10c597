import type { Check, Violation } from './check.ts'
import { lineOf } from './check.ts'
import { homeOf, isSource, isTest } from './layers.ts'
import { isFreeName } from './purity.ts'
import { sourceFile, ts, walk } from './syntax.ts'

/** What `core` may take from `Math`: functions whose last bit is fixed by the language. */
const exact = new Set([
  'sqrt',
  'abs',
  'floor',
  'ceil',
  'round',
  'trunc',
  'min',
  'max',
  'imul',
  'clz32',
  'fround',
  'sign',
  'PI',
  'E',
  'LN2',
  'LN10',
  'SQRT2',
  'SQRT1_2',
  'LOG2E',
  'LOG10E',
])
const refused = new Set(['Date', 'Intl', 'eval', 'WeakRef', 'FinalizationRegistry'])
const refusedMembers = /^(toLocale\w*|localeCompare|getTimezoneOffset)$/

export const determinism: Check = {
  name: 'determinism',
  says: 'core computes with functions that give the same bits in every engine',
  run: (repo) => {
    const found: Violation[] = []
    for (const path of repo.files) {
      if (homeOf(path)?.pack !== 'core' || !isSource(path) || isTest(path)) continue
      const file = sourceFile(repo, path)
      const say = (node: ts.Node, message: string): void =>
        void found.push({ file: path, line: lineOf(file.text, node.getStart()), message })
      walk(file, (node) => {
        if (ts.isPropertyAccessExpression(node)) {
          if (ts.isIdentifier(node.expression) && node.expression.text === 'Math' && !exact.has(node.name.text))
            say(node, `Math.${node.name.text} differs between engines; use chance/elementary`)
          if (refusedMembers.test(node.name.text)) say(node, `${node.name.text} depends on the machine`)
        } else if (
          ts.isElementAccessExpression(node) &&
          ts.isIdentifier(node.expression) &&
          node.expression.text === 'Math'
        )
          say(node, 'Math[…] cannot be checked')
        else if (
          ts.isBinaryExpression(node) &&
          (node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
            node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken)
        ) {
          const bigints = /^\d+n$/.test(node.left.getText()) || /^\d+n$/.test(node.right.getText())
          if (!bigints) say(node, '** differs between engines; use pow of chance/elementary')
        } else if (ts.isIdentifier(node) && isFreeName(node)) {
          if (refused.has(node.text)) say(node, `${node.text} depends on the machine or the clock`)
          if (
            node.text === 'Math' &&
            !ts.isPropertyAccessExpression(node.parent) &&
            !ts.isElementAccessExpression(node.parent)
          )
            say(node, 'Math as a value cannot be checked')
          if (node.text === 'Function' && ts.isNewExpression(node.parent)) say(node, 'no code is made at run time')
        }
      })
    }
    return found
  },
}
