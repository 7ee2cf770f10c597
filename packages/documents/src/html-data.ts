/** A day at the front of a time as machines write it. */
export const dayOf = (value: string | null): string | null =>
  /^((?:19|20)\d\d-\d\d-\d\d)/.exec(value ?? '')?.[1] ?? null

/** Lines from the first of an article in which its day may stand. */
const NEAR_HEAD = 14
/** Longer lines tell something; the day in them is not the article's own. */
const LONGEST_LINE = 80
const clocked =
  /(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?=\s|$|[^\d])(?:[T\s]*\d{1,2}:\d\d)?/
const saysSo =
  /(?:发布|發佈|發布|更新)(?:时间|時間|日期|于|於|[:：])|(?:时间|時間|日期|来源|來源)\s?[:：]|publish|posted|updated|\d{1,2}:\d\d/i

/** The day that a page shows beside its heading, as 2023-04-12; null where no short line there is one. */
export function dayShown(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, NEAR_HEAD)) {
    const words = line.trim()
    const found = words.length > LONGEST_LINE ? null : clocked.exec(words)
    if (found === null || (!saysSo.test(words) && words.length > found[0].length + 4)) continue
    const [, year = '', month = '', day = ''] = found
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return null
}

function bodyOf(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null
  if (Array.isArray(value)) return value.reduce<string | null>((had, one) => had ?? bodyOf(one, depth + 1), null)
  if ('articleBody' in value && typeof value.articleBody === 'string') return value.articleBody
  return '@graph' in value ? bodyOf(value['@graph'], depth + 1) : null
}

/** The body of an article in the data a page keeps for search engines (schema.org, JSON-LD); null where there is none. */
export function bodyIn(json: string): string | null {
  if (!json.includes('"articleBody"')) return null
  try {
    const found = bodyOf(JSON.parse(json), 0)
    return found === null ? null : found.replace(/<[^>]{0,400}>/g, ' ').trim()
  } catch {
    return null
  }
}
