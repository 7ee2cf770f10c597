import type { DraftValue } from '@touchstone/core/deal'
import type { Tree } from '@touchstone/core/facts'
import fc from 'fast-check'

/** Words that YAML, people and machines get wrong. */
export const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '数亿元',
    '近10亿元',
    '10到20个点',
    '7-8年',
    '> 3亿元',
    '>=3',
    '@x',
    '[3, 5)',
    '%5',
    '`x`',
    'a: b',
    'a #b',
    'null',
    '~',
    'Null',
    'true',
    '1.10',
    '0x1F',
    '0o17',
    '1e3',
    '.inf',
    '-',
    '- a',
    '?',
    '? a',
    ':',
    'a:',
    '#',
    '---',
    '...',
    '<<',
    '=',
    '',
    ' ',
    ' a',
    'a ',
    'a\nb',
    'a\r\nb',
    '\t',
    '"',
    "'",
    "a'b",
    '\\',
    '{a: b}',
    '*x',
    '&x',
    '!x',
    '|',
    'lyw#100-140',
    '5 to 10 (60%) or 0 (40%)',
    'p10 5, p50 7, p90 15',
    '≥3亿',
    '“引”',
    '2023-04-11',
    '12:30',
    '-5%',
    '~3亿',
    'a,b',
    '\u0085',
    '\u2028x',
    '\ufeff',
    '\ud800',
    '😀',
    '…',
    '-3',
    '--',
    '-- a',
    'x: ',
    'y',
    'no',
    '\u0007',
    '/a/~b',
    '3亿 # 12',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...' :#-[]{},"\'&*!|>%@`?\n\t\\/a亿1'.split('')), maxLength: 10 }),
)

const key = fc.oneof(
  fc.stringMatching(/^[a-z.]{1,8}$/),
  words.filter((one) => one !== '__proto__'),
)

/** Any draft value, four deep. */
export const draftValue: fc.Arbitrary<DraftValue> = fc.letrec<{ value: DraftValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(words, fc.constant(null)),
    fc.record({ value: words, from: words }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

/** A tree without its places: words as words, nothing as null. */
export function plainOf(tree: Tree): DraftValue {
  if (tree.kind === 'scalar') return tree.plain === null && !tree.quoted ? null : tree.literal
  if (tree.kind === 'list') return tree.items.map(plainOf)
  return Object.fromEntries(tree.entries.map((one) => [one.key, plainOf(one.value)]))
}
