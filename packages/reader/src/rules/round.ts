/** A round as written and as it is called. */
export interface RoundMention {
  readonly raw: string
  readonly label: string | null
  readonly start: number
  readonly end: number
}

const patterns =
  /(种子|種子|天使|战略|戰略)(\+{1,2})?[轮輪]?(?:融资|融資|投资|投資)?|(Pre-?\s?[A-H]\+{0,2}|[A-H]\d?\+{0,2})\s?[轮輪]|\b(?:(pre-seed|seed|angel|strategic)|(Pre-[A-D]|Series [A-H]\d?\+?))(?: (?:round|financing|funding))?|[新首多][一]?[轮輪]/gi

const chinese: Readonly<Record<string, string>> = {
  種子: '种子',
  戰略: '战略',
  seed: '种子',
  'pre-seed': '种子',
  angel: '天使',
  strategic: '战略',
}

/** Round labels in a text, normalised: 天使, Pre-A, A, A+, B, 战略; seed and Series A become 种子 and A. */
export function roundsIn(text: string): readonly RoundMention[] {
  const found: RoundMention[] = []
  for (const hit of text.matchAll(patterns)) {
    const raw = hit[0]
    const word = hit[1] ?? hit[4]
    const letter = hit[3] ?? hit[5]
    // 天使 and seed count only as a round: 天使轮, a seed round, never 天使投资人.
    if (word !== undefined && hit[4] === undefined && !/[轮輪]|融|战略|戰略/.test(raw)) continue
    if (/投资人|投資人/.test(text.slice(hit.index, hit.index + 6))) continue
    const label =
      word !== undefined
        ? (chinese[word.toLowerCase()] ?? word) + (hit[2] ?? '')
        : letter === undefined
          ? null
          : letter
              .replace(/^series /i, '')
              .replace(/\s/g, '')
              .replace(/^pre-?/i, 'Pre-')
              .replace(/[a-h](?=\d?\+*$)/, (one) => one.toUpperCase())
    found.push({ raw, label, start: hit.index, end: hit.index + raw.length })
  }
  return found
}
