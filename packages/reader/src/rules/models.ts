import { each } from '../text/each.ts'
import type { Readings, TextSpan } from '../types.ts'
import type { Stretch } from '../text/sentences.ts'
import { type Amounted, ofModel } from '../text/quantities.ts'
import { lean } from '../text/lean.ts'

/** A model known by name, as the tables give it. */
export interface KnownModel {
  readonly name: string
  readonly aliases: readonly string[]
}

type ReadModel = Readings['models'][number]

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** One pattern of all names of a list, longest first; a list is compiled once. */
const compiled = new WeakMap<readonly KnownModel[], RegExp>()
function patternOf(known: readonly KnownModel[]): RegExp {
  const had = compiled.get(known)
  if (had !== undefined) return had
  const words = [...new Set(known.flatMap((one) => [one.name, ...one.aliases]))]
    .filter((word) => word.length >= 2)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const latin = words
    .filter((word) => /^[\x20-\x7e]+$/.test(word))
    .map((word) => escape(word).replace(/[ -]/g, '[ -]?'))
  const other = words.filter((word) => !/^[\x20-\x7e]+$/.test(word)).map(escape)
  const parts = [
    ...(latin.length === 0 ? [] : [`(?<![A-Za-z0-9-])(?:${latin.join('|')})(?![A-Za-z0-9]|-\\d)`]),
    ...(other.length === 0 ? [] : [`(?:${other.join('|')})`]),
  ]
  const made = new RegExp(parts.length === 0 ? '(?!)' : parts.join('|'), 'gi')
  compiled.set(known, made)
  return made
}

interface Mentioned {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Names that the text itself gives to a model: “砚池”大模型, the Inkwell-72B model. */
const called: readonly RegExp[] = [
  lean(
    /(?:(?:发布|發布|推出|研发|研發|打造|训练|訓練|开源|開源|上线|上線|自研|其|旗下|名为|名為)(?:了|的|出)?[^，。,；;“"「『《]{0,4}[“"「『《]|[“"「『《](?=[^”"」』》]{0,20}[A-Za-z\d]))(?<name>[\u4e00-\u9fffA-Za-z0-9 .-]{2,20})[”"」』》](?=(?:[\u4e00-\u9fff]{0,6}?(?:大|语言|基座|基础|视频|语音|多模态)|AI)?模型(?!公司|企业|厂商|平台|应用|技术))/g,
  ),
  /\b(?:(?:Its?|The|Our|This|A|An) )?(?<name>(?!(?:Its?|The|Our|This|A|An) )[A-Z][A-Za-z]{0,23}(?:[ -]?[A-Za-z0-9.]{1,16})?-\d{1,5}(?:\.\d{1,3})?[BbTt])(?=[ -]?(?:model|模型|,|，|。|\.|\s))/g,
]

/** Mentions of known names and of names that the text gives, none inside another. */
function mentions(sentence: Stretch, known: readonly KnownModel[]): readonly Mentioned[] {
  const tables = each(patternOf(known), sentence.text).map((hit) => ({
    name: hit[0],
    start: hit.index,
    end: hit.index + hit[0].length,
  }))
  const own = called.flatMap((pattern) =>
    each(pattern, sentence.text).map((hit): Mentioned => {
      const name = hit.groups?.['name'] ?? ''
      const start = hit.index + hit[0].indexOf(name)
      return { name, start, end: start + name.length }
    }),
  )
  const all: Mentioned[] = [...tables]
  for (const one of own) if (!all.some((it) => one.start < it.end && one.end > it.start)) all.push(one)
  return all.sort((a, b) => a.start - b.start)
}

const year = /(?:19|20)\d{2}(?=年)|(?<=\b[Ii]n )(?:19|20)\d{2}\b/g

/** Words that say something came out, so that the year of the sentence before still holds. */
const cameOut =
  /推出|发布|發布|面世|提出|问世|問世|出现|陆续|同年|同一年|同期|released|launched|introduced|unveiled|published|same year/

const isSize = (one: Amounted, text: string): boolean => {
  const { kind, unit, assumed } = one.quantity
  if (ofModel.test(text.slice(one.end, one.end + 16))) return false
  if (kind === 'count' && unit === 'parameter') return true
  // 参数达到1750亿: the noun stands before, and the reader of amounts has taken it for money.
  return (
    (kind === 'count' || assumed.includes('currency')) &&
    /参数|參數|parameters/.test(text.slice(Math.max(0, one.start - 8), one.start))
  )
}

/** Models that a text names, with the size and the year said of each; the year may stand in a sentence before. */
export function modelsIn(
  text: string,
  sentences: readonly Stretch[],
  amounts: readonly Amounted[],
  known: readonly KnownModel[],
): readonly ReadModel[] {
  const found = new Map<
    string,
    { name: string; parameters: ReadModel['parameters']; released: string | null; span: TextSpan }
  >()
  let running: string | null = null
  let passed = 0
  for (const sentence of sentences) {
    while ((amounts[passed]?.start ?? Infinity) < sentence.start) passed++
    const here = mentions(sentence, known)
    const sizes =
      here.length === 0
        ? []
        : amounts.slice(passed, passed + 400).filter((one) => one.end <= sentence.end && isSize(one, text))
    const years = each(year, sentence.text)
    const held = here.length > 0 && cameOut.test(sentence.text) ? running : null
    let told = 0
    here.forEach((mention, index) => {
      const start = sentence.start + mention.start
      const end = sentence.start + mention.end
      const next = here[index + 1]
      const limit = next === undefined ? sentence.end : sentence.start + next.start
      const before = sizes.find(
        (one) => one.end <= start && /^(?:参数|參數|parameters?)?\s*的?\s*$/.test(text.slice(one.end, start)),
      )
      const after = sizes.find(
        (one) =>
          one.start >= end &&
          one.start < limit &&
          one.start - end < 60 &&
          !/^[^，,。]*的\s*[A-Z]/.test(text.slice(one.end, one.end + 8)),
      )
      const size = before ?? after ?? null
      while ((years[told]?.index ?? Infinity) < mention.start) told++
      const soon =
        /^[^，。,.；;]{0,12}?((?:19|20)\d{2})年[^，。,；;]{0,8}?(?:发布|發布|推出|面世|上线|开源)|^,? (?:was )?(?:released|launched|introduced|unveiled|published)(?: in)?(?: [A-Z][a-z]+)? ((?:19|20)\d{2})/.exec(
          text.slice(end, limit).replace(/^\s*[”"」』》]?(?:大|语言|AI)?(?:模型|model)?s?/, ''),
        )
      const released = soon?.[1] ?? soon?.[2] ?? years[told - 1]?.[0] ?? held
      const key = mention.name.toLowerCase().replace(/[\s-]/g, '')
      const had = found.get(key)
      const parameters = size === null ? null : { low: size.quantity.low, high: size.quantity.high }
      if (had === undefined) found.set(key, { name: mention.name, parameters, released, span: [start, end] })
      else if (had.parameters === null && parameters !== null)
        found.set(key, { ...had, parameters, span: [start, end] })
    })
    running = years.at(-1)?.[0] ?? running
  }
  return [...found.values()]
}
