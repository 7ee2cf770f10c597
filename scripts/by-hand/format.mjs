/** How the two pages print numbers and tables. */

/** A number with a true minus and no digits that were not computed. @example plain(-0.5) // '−0.5' */
export const plain = (x) => String(x).replace('-', '−')

/** A number to fixed decimals with a true minus. */
export const fixed = (x, count) =>
  (Object.is(Number(x.toFixed(count)), -0) ? (0).toFixed(count) : x.toFixed(count)).replace('-', '−')

/** A part of one in percent. @example percent(0.075) // '7.5%' */
export const percent = (x, count = 1) => `${fixed(100 * x, count).replace(/\.0+$/, '')}%`

/** A difference with its sign. */
export const signed = (x, count) => (Number(x.toFixed(count)) > 0 ? `+${fixed(x, count)}` : fixed(x, count))

/** Rows as a table of Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** Money given in 100 million: yuan in Chinese (亿元, 万元) and in English (bn, m). */
export const money = {
  zh: (x) => (Math.abs(x) >= 1 ? `${plain(x)}亿元` : `${plain(Number((x * 10_000).toPrecision(3)))}万元`),
  en: (x) =>
    Math.abs(x) >= 10
      ? `CNY ${plain(Number((x / 10).toPrecision(3)))}bn`
      : `CNY ${plain(Number((x * 100).toPrecision(3)))}m`,
}

/** Where a figure is from, by its first cite and how many more: a line of the deal file, words of the article, or data. */
export function fromOf(figure, words) {
  const [cite] = figure?.cites ?? []
  if (cite === undefined) return `\`${figure.id}\``
  if (cite.kind === 'entered') return words.line(cite.at.line, cite.literal)
  if (cite.kind === 'text') return words.quote(cite.quote)
  const data = `\`data/${cite.id.replace(/#\d+$/, '')}\``
  const more = figure.cites.length - 1
  return more === 0 ? data : words.more(data, more)
}
