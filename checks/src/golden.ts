import type { Check, Violation } from './check.ts'
import { lineOf } from './check.ts'
import { sourceFile, ts, walk } from './syntax.ts'

const arithmetic = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.MinusEqualsToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
])
const isAdapter = (path: string): boolean =>
  path.startsWith('scripts/golden/adapters/') && path.endsWith('.mjs') && !path.endsWith('.test.mjs')

/**
 * A text `+` joins is no arithmetic; anything else that computes, and every number but 0 and 1 (an index, a sign, a
 * missing share), would let an adapter answer what the product does not.
 */
export const golden: Check = {
  name: 'golden',
  says: 'adapters of published finance cases rename inputs and pick outputs: no arithmetic, no numbers, no expected values',
  run: (repo) => {
    const found: Violation[] = []
    for (const path of repo.files) {
      if (!isAdapter(path)) continue
      const file = sourceFile(repo, path)
      const say = (node: ts.Node, message: string): void =>
        void found.push({ file: path, line: lineOf(file.text, node.getStart()), message })
      walk(file, (node) => {
        if (ts.isBinaryExpression(node) && arithmetic.has(node.operatorToken.kind))
          say(node, 'arithmetic in an adapter')
        else if (
          ts.isPrefixUnaryExpression(node) &&
          (node.operator === ts.SyntaxKind.MinusToken ||
            node.operator === ts.SyntaxKind.PlusPlusToken ||
            node.operator === ts.SyntaxKind.MinusMinusToken)
        )
          say(node, 'arithmetic in an adapter')
        else if (ts.isPostfixUnaryExpression(node)) say(node, 'arithmetic in an adapter')
        else if (ts.isIdentifier(node) && node.text === 'Math') say(node, 'Math in an adapter')
        else if (ts.isPropertyAccessExpression(node) && /^(reduce|reduceRight|expected)$/.test(node.name.text))
          say(node, `${node.name.text} in an adapter`)
        else if (ts.isNumericLiteral(node) && node.text !== '0' && node.text !== '1')
          say(node, `the number ${node.text} in an adapter`)
        else if (ts.isBigIntLiteral(node) && node.text !== '0n' && node.text !== '1n')
          say(node, `the number ${node.text} in an adapter`)
      })
    }
    return found
  },
}
