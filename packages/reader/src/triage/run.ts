import type { StatedRun } from '@touchstone/core/triage'
import type { TextSpan } from '../types.ts'
import type { Amounted } from '../text/quantities.ts'
import type { Scope } from './scope.ts'

/** A chip by the names people write, with its fastest dense peak in FLOP/s. */
export interface KnownChip {
  readonly names: readonly string[]
  readonly peak: number
}

export interface RunFound {
  readonly run: StatedRun
  readonly spans: readonly TextSpan[]
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const compiled = new WeakMap<readonly KnownChip[], readonly (readonly [RegExp, number])[]>()
function patternsOf(chips: readonly KnownChip[]): readonly (readonly [RegExp, number])[] {
  const had = compiled.get(chips)
  if (had !== undefined) return had
  const made = chips
    .flatMap(({ names, peak }) => names.map((name) => [name, peak] as const))
    .filter(([name]) => name.length >= 3)
    .sort((a, b) => b[0].length - a[0].length)
    .map(
      ([name, peak]) =>
        [new RegExp(`(?<![A-Za-z0-9])${escape(name).replace(/[ -]/g, '[ -]?')}s?(?![A-Za-z0-9])`, 'i'), peak] as const,
    )
  compiled.set(chips, made)
  return made
}

/** Days a run took: 30天, 两个月, in 30 days; a year or more is no run. */
const lasted =
  /(\d+(?:\.\d+)?|[一二两三四五六七八九十]|半|an?|half a|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s-]?(天|日(?!元)|周|个?月|days?|weeks?|months?)/gi
const WORDS: Readonly<Record<string, number>> = {
  半: 0.5,
  'half a': 0.5,
  ...Object.fromEntries(['a', 'an', 'one', '一'].map((word) => [word, 1])),
  ...Object.fromEntries([...'二三四五六七八九十'].map((word, at) => [word, at + 2])),
  ...Object.fromEntries(
    ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [word, at + 2]),
  ),
  两: 2,
  twelve: 12,
}
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:天|日|day)/i, 1],
  [/^(?:周|week)/i, 7],
  [/月|month/i, 30],
]
const train = /训练|训完|train/i
const activeBefore = /(?:激活|activ\w*)[^，,;；]{0,10}$/i
const activeAfter = /^\s?(?:的)?(?:激活|active)/i

type Counted = Amounted & { readonly most: number; readonly span: TextSpan }

/** The size of a model that a document states: what is active where that is said. */
export interface Sizes {
  readonly parameters: readonly Counted[]
  readonly tokens: readonly Counted[]
  readonly cards: readonly Counted[]
}

/** Parameters, tokens and cards among the quantities of a scope; a noun before the number counts as well. */
export function sizesIn(scope: Scope, amounts: readonly Amounted[]): Sizes {
  const found = { parameters: [] as Counted[], tokens: [] as Counted[], cards: [] as Counted[] }
  for (const one of amounts) {
    const { unit, high, low, kind, assumed } = one.quantity
    const most = high ?? low
    if (most === null) continue
    const counted = { ...one, most, span: scope.span(one.start, one.end) }
    const plain = (kind === 'count' && unit === '1') || assumed.includes('currency')
    const before = scope.whole.slice(Math.max(0, one.start - 10), one.start)
    const after = scope.whole.slice(one.end, one.end + 12)
    if (
      unit === 'parameter' ||
      (plain && (/(?:参数|parameters)[^，,。\d]{0,6}$/i.test(before) || /^\s?(?:的)?(?:参数|parameters)/i.test(after)))
    )
      found.parameters.push(counted)
    else if (unit === 'token' || (plain && /^\s?(?:个)?(?:tokens?|词元)/i.test(after))) found.tokens.push(counted)
    else if (
      unit === 'card' ||
      (plain && /^\s?(?:张|块|枚|颗)?[^，,。\d]{0,4}(?:GPU|卡|[HAVB]\d{2,3}0?\b)/i.test(after))
    )
      found.cards.push(counted)
  }
  return found
}

/**
 * The run a document states in full: size, tokens, cards of a known chip, and how long it took, the latter two in sentences
 * about training. Null where any of them is not said, or more than one of them could be meant.
 */
export function runIn(scope: Scope, sizes: Sizes, chips: readonly KnownChip[]): RunFound | null {
  const activeOnes = sizes.parameters.filter(
    (one) =>
      activeBefore.test(scope.whole.slice(Math.max(0, one.start - 16), one.start)) ||
      activeAfter.test(scope.whole.slice(one.end, one.end + 10)),
  )
  const parameters = (activeOnes.length > 0 ? activeOnes : sizes.parameters)[0]
  const [tokens] = sizes.tokens
  const [cards] = sizes.cards
  if (parameters === undefined || tokens === undefined || cards === undefined) return null
  // A range could hold the possible run: what is held against the cards is the least that is said.
  const least = (one: Counted): number => one.quantity.low ?? one.most
  let chip: { readonly span: TextSpan; readonly peak: number } | null = null
  for (const [pattern, peak] of patternsOf(chips)) {
    const hit = scope.find(pattern)
    if (hit !== null && (chip === null || peak > chip.peak)) chip = { span: hit.span, peak }
  }
  const times = scope.all(lasted).filter((one) => train.test(one.line.words))
  const spent = times.map((one) => {
    const [, number = '', unit = ''] = new RegExp(lasted.source, 'i').exec(one.words) ?? []
    return {
      span: one.span,
      days: (WORDS[number.toLowerCase()] ?? Number(number)) * (DAYS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1),
    }
  })
  const longest = spent.sort((a, b) => b.days - a.days)[0]
  if (chip === null || longest === undefined || !(longest.days > 0)) return null
  return {
    run: {
      parameters: least(parameters),
      tokens: least(tokens),
      cards: cards.most,
      days: longest.days,
      peak: chip.peak,
    },
    spans: [parameters.span, tokens.span, cards.span, chip.span, longest.span]
      .filter(([from], at, all) => all.findIndex(([other]) => other === from) === at)
      .sort((a, b) => a[0] - b[0]),
  }
}
