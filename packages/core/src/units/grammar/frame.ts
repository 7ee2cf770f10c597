import type { QuantityKind } from '../quantity.ts'
import { Cursor } from '../text/cursor.ts'
import type { Doubt } from './outcome.ts'
import { leads, roundAtEnd, roundAtStart, tails, type Framing } from './framing.ts'

/** A phrase whose surrounding words are blanked, so that every offset stays true. */
export interface Frame {
  readonly shadow: string
  /** The kinds its words can stand beside; empty for any. */
  readonly kinds: readonly QuantityKind[]
  /** The kind and unit of a number that names none. */
  readonly expect: QuantityKind | null
  readonly unit: string | null
  /** A bracket after the amount, as in 450万美元（约合3000万元）, blanked but for itself. */
  readonly conversion: string | null
  /** Words that may bound the figure or only stress it. */
  readonly doubts: readonly Doubt[]
}

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '「': '」',
  '『': '』',
  '《': '》',
  "'": "'",
  '(': ')',
}
const mostWords = 8

const blank = (shadow: string, start: number, end: number): string =>
  shadow.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + shadow.slice(end)
const only = (shadow: string, start: number, end: number): string => blank(blank(shadow, 0, start), end, shadow.length)
const lastOf = (shadow: string): number => shadow.trimEnd().length
const firstOf = (shadow: string): number => shadow.length - shadow.trimStart().length

/** Quotes around the whole and marks that close a sentence. */
function withoutMarks(shadow: string): string {
  let rest = shadow
  for (let round = 0; round < 4; round++) {
    const start = firstOf(rest)
    let end = lastOf(rest)
    if (/[,;!。、]/.test(rest.charAt(end - 1)) || /[^.\d]\.$/.test(rest.slice(0, end)))
      rest = blank(rest, --end, end + 1)
    const close = closing[rest.charAt(start)]
    if (close === undefined || rest.charAt(end - 1) !== close || end - start < 3) continue
    // (3亿元)(约) are two brackets, not one.
    if (rest.slice(start + 1, end - 1).includes(close)) continue
    rest = blank(blank(rest, start, start + 1), end - 1, end)
  }
  return rest
}

/** 亿元（含）以上 says what 以上 says already. */
const withoutInclusive = (shadow: string): string =>
  shadow.replace(/\( ?不?含(?:本数)? ?\)(?= ?以)|(?<=[元亿万%年人]) ?(?:及|或)(?=以[上下])/g, (found) =>
    ' '.repeat(found.length),
  )

function splitConversion(shadow: string): { shadow: string; conversion: string | null } {
  const found = /\(([^()]*[\d一二两三四五六七八九十百千万亿][^()]*)\)/.exec(shadow)
  if (found === null || shadow.slice(0, found.index).trim() === '') return { shadow, conversion: null }
  const end = found.index + found[0].length
  const words = /^ *(?:折合|相当于|折算|合|即|or|equivalent to|equal to|which is)?/.exec(found[1] ?? '')?.[0] ?? ''
  return {
    shadow: blank(shadow, found.index, end),
    conversion: only(shadow, found.index + 1 + words.length, end - 1),
  }
}

function takeLeads(shadow: string): { shadow: string; framings: readonly Framing[]; doubts: readonly Doubt[] } {
  const cursor = new Cursor(shadow)
  const framings: Framing[] = []
  const doubts: Doubt[] = []
  let rest = shadow
  for (let round = 0; round < mostWords; round++) {
    cursor.skipSpaces()
    const start = cursor.at
    const word = cursor.take(leads)
    // 用户数百万 is 数百万 users, not a count of one million.
    if (word !== null && cursor.shadow.charAt(cursor.at - 1) === '数' && /[十百千万亿]/.test(cursor.peek())) cursor.at--
    // 一年期3亿元贷款 is a loan of one year.
    if (word !== null && word.value.per !== null && /[期内后前多半余来零]/.test(cursor.peek())) break
    const name = word ?? cursor.takePattern(roundAtStart)
    const article =
      name ??
      cursor.takePattern(
        /(?:at )?(?:an?|the|its|of) (?=[$€£¥₩\d]|(?:nearly|almost|over|about|around|roughly|approximately|more than|up to|new) |us\$|hk\$|rmb|usd|(?:funding|financing|round|seed|series)(?![a-z]))/y,
      )
    if (article === null) break
    if (word !== null) framings.push(word.value)
    if (word?.value.stress) doubts.push({ start, end: cursor.at })
    rest = blank(rest, start, cursor.at)
    const per = word?.value.per ?? null
    if (per !== null) rest = `${rest.slice(0, start)}每${per}${rest.slice(start + 2)}`
    const link = cursor.takePattern(/:|of(?![a-z])|is(?![a-z])|was(?![a-z])|at(?= )|了|的|在/y)
    if (link !== null) rest = blank(rest, link.start, link.end)
    if (per !== null) break
  }
  return { shadow: rest, framings, doubts }
}

function takeTails(shadow: string): { shadow: string; framings: readonly Framing[] } {
  const framings: Framing[] = []
  let rest = shadow
  for (let round = 0; round < mostWords; round++) {
    const end = lastOf(rest)
    const lower = rest.slice(0, end).toLowerCase()
    if (lower.length !== end) break
    const found = tails.find(
      ([word]) => lower.endsWith(word) && !(/^[a-z]/.test(word) && /[a-z]$/.test(lower.slice(0, -word.length))),
    )
    const size = found?.[0].length ?? roundAtEnd.exec(lower)?.[0].length ?? (round > 0 && lower.endsWith('的') ? 1 : 0)
    if (size === 0) break
    if (found !== undefined) framings.push(found[1])
    rest = blank(rest, end - size, end)
  }
  return { shadow: rest, framings }
}

/**
 * Takes away what surrounds a quantity in a clause: quotes, the bracket with the amount converted, words that say what it is
 * the amount of (估值, raised, 的股权). Null where there is nothing of the kind.
 */
export const frameOf = (shadow: string): Frame | null => {
  const bare = withoutMarks(withoutInclusive(shadow))
  const { shadow: single, conversion } = splitConversion(bare)
  const front = takeLeads(single)
  const back = takeTails(front.shadow)
  if (back.shadow === shadow) return null
  // The last word before and the words after decide: 收入增长30% is a growth.
  const said = [...front.framings.filter((one) => one.kind !== null).slice(-1), ...back.framings]
  const kinds = said.flatMap((one) => (one.kind === null ? [] : [one.kind]))
  const hint = said.find((one) => one.kind !== null)
  return {
    shadow: back.shadow,
    kinds,
    expect: hint?.kind ?? null,
    unit: hint?.unit ?? null,
    conversion,
    doubts: front.doubts,
  }
}
