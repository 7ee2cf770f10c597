import { endOfPeriod, parseDate } from '@touchstone/core/units'
import { MONTHS, monthOf } from './text/months.ts'

/** A date a text lets one infer for itself, and the words it rests on. */
export interface InferredDate {
  readonly iso: string
  readonly span: readonly [number, number] | null
}

const two = (value: number): string => String(value).padStart(2, '0')
/** In 2024, Q3 2024, June 2024. */
const inYear = new RegExp(
  `\\b(?:in|of|since|during|from|early|late|mid|spring|summer|autumn|fall|winter|q[1-4]|${MONTHS})[ -]((?:19|20)\\d{2})\\b(?![-,.]?\\d)`,
  'gi',
)

/** What may stand behind the month on a cover: signs, and that it is not for everybody. */
const COVER_END =
  /^[\s)）】\]》.·•|—–-]*(?:严格保密|机密|保密|内部资料|仅供参考|(?:strictly )?(?:private|confidential)(?: and confidential)?)?[\s)）】\]》.]*$/i

/** A month that ends a line of a cover, as plans and decks have it: `商业计划书（2025年6月）`, `Confidential – June 2025`. */
function coverMonth(text: string): InferredDate | null {
  let start = 0
  for (const line of text.slice(0, 300).split('\n').slice(0, 4)) {
    const hit = new RegExp(`((?:19|20)\\d{2}) ?年 ?(\\d{1,2}) ?月|(${MONTHS}) ((?:19|20)\\d{2})`, 'i').exec(line)
    const behind = hit === null ? '' : line.slice(hit.index + hit[0].length)
    if (hit !== null && line.length <= 60 && COVER_END.test(behind) && !isFounding(line, hit.index + hit[0].length)) {
      const month = hit[2] === undefined ? monthOf(hit[3] ?? '') : Number(hit[2])
      const year = Number(hit[1] ?? hit[4])
      const iso = `${year}-${two(month)}`
      if (month >= 1 && month <= 12)
        return { iso: endOfPeriod(iso), span: [start + hit.index, start + hit.index + hit[0].length] }
    }
    start += line.length + 1
  }
  return null
}

/** Whether the year that ends at an offset is that of a company's founding, which tells nothing of when a text was written. */
const isFounding = (text: string, end: number): boolean =>
  /^(?:年(?:\d{1,2}月)?)?(?:[^，。,；;\n]{0,6})?(?:成立|创立|创办|创建|注册)/.test(text.slice(end, end + 14)) ||
  /(?:成立|创立|创办|创建|注册)(?:于|在)?$/.test(text.slice(Math.max(0, end - 12), end - 4)) ||
  /\b(?:founded|established|incorporated|started|set up)(?: \w+){0,2} (?:in|since) (?:\w+ )?$/i.test(
    text.slice(Math.max(0, end - 40), end - 4),
  )

/**
 * When a text was written, as far as its own words tell: a full date near its head, a month on its cover, else its latest year with the last
 * month named without a year (`4月看大模型的投资人`), taken at the end of that month. Null where it names no year.
 */
export function inferDate(text: string): InferredDate | null {
  const head = text.slice(0, 600)
  const full = /((?:19|20)\d{2})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})/.exec(head)
  if (full !== null && parseDate(`${full[1]}-${two(Number(full[2]))}-${two(Number(full[3]))}`) !== null) {
    const [whole, year, month, day] = full
    return { iso: `${year}-${two(Number(month))}-${two(Number(day))}`, span: [full.index, full.index + whole.length] }
  }
  const english = new RegExp(`(${MONTHS}) (\\d{1,2}),? ((?:19|20)\\d{2})`, 'i').exec(head)
  if (english !== null) {
    const month = monthOf(english[1] ?? '')
    return {
      iso: `${english[3]}-${two(month)}-${two(Number(english[2]))}`,
      span: [english.index, english.index + english[0].length],
    }
  }
  const cover = coverMonth(text)
  if (cover !== null) return cover
  // 2048张卡 and 到2030年 are no date of writing.
  const years = [
    ...text.matchAll(/(?<![\d到至])(?<!预计|未来|将在|直到)((?:19|20)\d{2})(?=年(?!后))/g),
    ...text.matchAll(inYear),
  ]
  const year = years
    .filter((hit) => !isFounding(text, hit.index + hit[0].length))
    .map((hit) => Number(hit[1]))
    .filter((one) => one >= 1990 && one <= 2100)
    .sort((a, b) => b - a)[0]
  if (year === undefined) return null
  const bare = [...text.matchAll(/(?<!\d{4}年|[\d/.-])(1[0-2]|[1-9])月(?!份?前|底前)(?!\d)/g)].at(-1)
  const named = [...text.matchAll(new RegExp(`\\b(?:In|This|By) (${MONTHS})\\b(?! \\d)`, 'gi'))].at(-1)
  const hit = bare ?? named
  if (hit === undefined) return { iso: `${year}-12-31`, span: null }
  const month = bare === undefined ? monthOf(named?.[1] ?? '') : Number(bare[1])
  return { iso: endOfPeriod(`${year}-${two(month)}`), span: [hit.index, hit.index + hit[0].length] }
}
