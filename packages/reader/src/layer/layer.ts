import type { Layer } from '@touchstone/core/triage'
import { lean } from '../text/lean.ts'
import { deeds } from './deeds.ts'
import { EMBODIED, FIELD, ROBOT, trades } from './trades.ts'

/** A sentence that is about a company. */
export interface About {
  readonly words: string
}

/** A layer and the words that decide it: which sentence, and where in it. */
export interface Decided<L extends About> {
  readonly value: Layer
  readonly line: L
  readonly at: number
  readonly length: number
}

const COMPANY =
  '(?:公司|企业|厂商|创企|初创|创业公司|独角兽|平台|服务商|供应商|品牌|研发商|开发商|运营商|商|大?厂|新创|(?:company|companies|startup|start-up|firm|maker|developer|designer|lab|provider|unicorn|group|vendor|platform)\\b)'

/** What follows a trade where the company itself is called by it: 大模型公司, an ai chip startup. */
const KIND = new RegExp(`^[^，。,;；、为给帮做让向]{0,6}?${COMPANY}`)
const KIND_REACH = 24
const spoken = trades.map(([layer, trade]) => [layer, lean(new RegExp(trade, 'g'))] as const)

/** Words before a kind of company that make it somebody the company works for or with: 为大模型公司做标注, which serves chipmakers. */
const OTHERS =
  /(?:为|向|给|面向|帮助?|服务于?|对标|获得?|曾[在任]|投资方(?:为|包括))[^，。,;；与和]{0,6}$|\b(?:for|to|by|from|against|including|helps?|serv\w+|unlike)\s(?:\w+\s){0,2}$/i

/** Who invests in it, and where its people were. */
const NOT_ITS = /(?:获得?|曾[在任])[^，。,;；]{0,6}$/

/** What money is meant for is not yet what a company does. */
const MEANT =
  /(?:用于|投向|计划|将|拟)[^，。,;；]{0,8}$|\b(?:will|plans?|to help|money to|funds? to|used? to)\s(?:\w+\s){0,2}$/i

/** How much of a sentence stands before a place in it, for what bears on the words there. */
const BEFORE = 24
const before = ({ words }: About, at: number): string => words.slice(Math.max(0, at - BEFORE), at)

/** Whether a sentence is about the company itself: it names it, or speaks of itself. */
export function isOf(words: string, names: readonly string[]): boolean {
  const low = words.toLowerCase()
  return names.some((name) => low.includes(name)) || names.length === 0 || /我们|本公司|\b(?:we|our)\b/i.test(words)
}

type Patterns = readonly (readonly [Layer, RegExp])[]

/** Every place where a pattern meets, line by line. */
function* hitsOf<L extends About>(lines: readonly L[], value: Layer, pattern: RegExp): Generator<Decided<L>> {
  for (const line of lines) {
    pattern.lastIndex = 0
    for (let hit = pattern.exec(line.words); hit !== null; hit = pattern.exec(line.words))
      yield { value, line, at: hit.index, length: hit[0].length }
  }
}

/** The earliest words that one of the patterns meets, the first of the layers where two begin together. */
function earliest<L extends About>(
  lines: readonly L[],
  patterns: Patterns,
  taken: (one: Decided<L>) => boolean,
): Decided<L> | null {
  let best: Decided<L> | null = null
  for (const [value, pattern] of patterns)
    for (const one of hitsOf(lines, value, pattern)) {
      if (!taken(one)) continue
      if (best === null || isBefore(lines, one, best)) best = one
      break
    }
  return best
}

const isBefore = <L extends About>(lines: readonly L[], one: Decided<L>, other: Decided<L>): boolean =>
  one.line === other.line ? one.at < other.at : lines.indexOf(one.line) < lines.indexOf(other.line)

/** Trades that sentences speak of: by which the company is called first, and of which they speak most; one that names it counts for two. */
function tradesIn<L extends About>(lines: readonly L[], names: readonly string[]) {
  const small = lines.map((line) => ({
    line,
    words: line.words.toLowerCase(),
    counts: isOf(line.words, names) ? 2 : 1,
  }))
  let called: Decided<(typeof small)[number]> | null = null
  let most: Decided<(typeof small)[number]> | null = null
  let times = 1
  for (const [value, pattern] of spoken) {
    let own = 0
    let first: Decided<(typeof small)[number]> | null = null
    for (const one of hitsOf(small, value, pattern)) {
      const bearing = before(one.line, one.at)
      const end = one.at + one.length
      const kind = OTHERS.test(bearing) ? null : KIND.exec(one.line.words.slice(end, end + KIND_REACH))
      if (kind !== null && (called === null || isBefore(small, one, called)))
        called = { ...one, length: one.length + kind[0].length }
      if (MEANT.test(bearing) || NOT_ITS.test(bearing)) continue
      own += one.line.counts
      first ??= one
    }
    if (own > times) [most, times] = [first, own]
  }
  const given = (one: typeof called): Decided<L> | null => (one === null ? null : { ...one, line: one.line.line })
  return { called: given(called), most: given(most) }
}

/** A maker of robots that speaks of what lets any of them act makes a model; robots alone are an application. */
function embodied<L extends About>(lines: readonly L[], found: Decided<L>): Decided<L> {
  if (found.value !== 'application' || !ROBOT.test(found.line.words.slice(found.at, found.at + found.length)))
    return found
  return earliest(lines, [['model', EMBODIED]], ({ line, at }) => !MEANT.test(before(line, at))) ?? found
}

/**
 * The layer of a company and the words that decide it: what it is called, then what is known of its name, then what it does
 * (研发推理芯片, rents out GPUs), then what its sentences speak of, then that it is in AI at all; null where nothing says.
 * In: the sentences about it in order, its names in small letters, the layer a gazetteer knows. Out: the layer, its sentence.
 */
export function layerOf<L extends About>(
  lines: readonly L[],
  names: readonly string[],
  known: Layer | null = null,
): Decided<L> | null {
  const { called, most } = tradesIn(lines, names)
  if (called !== null) return embodied(lines, called)
  if (known !== null) {
    const line = lines.find(({ words }) => isOf(words, names)) ?? lines[0]
    const name = names.find((one) => line?.words.toLowerCase().includes(one) === true)
    if (line !== undefined)
      return {
        value: known,
        line,
        at: name === undefined ? 0 : line.words.toLowerCase().indexOf(name),
        length: name?.length ?? 0,
      }
  }
  const does = earliest(lines, deeds, ({ line, at }) => {
    const bearing = before(line, at)
    return !MEANT.test(bearing) && !NOT_ITS.test(bearing)
  })
  const found = does ?? most
  if (found !== null) return embodied(lines, found)
  for (const line of lines) {
    const hit = FIELD.exec(line.words)
    if (hit !== null) return { value: 'application', line, at: hit.index, length: hit[0].length }
  }
  return null
}
