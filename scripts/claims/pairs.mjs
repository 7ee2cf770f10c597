/**
 * Two lists that price one card in one place on like terms within a year, by two sellers: two papers about one thing. The
 * next in time only, so that a card with many prices does not stand for many independent pairs.
 */
const daysOf = (date) => Date.parse(`${date.split('/')[0]}-01-01`.slice(0, 10)) / 86_400_000
const termsOf = (one) => [one.what, one.item, one.place, one.contract, one.unit].join(' ')

/** Pairs as documents, with the rate of the month where the tables have one. */
export function pairRows(reference) {
  const rate = (date) => reference.fx.find((one) => one.pair === 'CNY/USD' && one.month === date.slice(0, 7))?.average
  const priced = reference.prices.filter(
    (one) => (one.what === 'rent' || one.what === 'purchase') && one.confidence !== 'memory',
  )
  const terms = [...new Set(priced.map(termsOf))]
  return terms.flatMap((name) => {
    const group = priced.filter((one) => termsOf(one) === name)
    const sorted = group.toSorted((a, b) => daysOf(a.of) - daysOf(b.of) || (a.id < b.id ? -1 : 1))
    return sorted.flatMap((one, i) => {
      const next = sorted
        .slice(i + 1)
        .find((other) => other.vendor !== one.vendor && other.source.url !== one.source.url)
      if (next === undefined || daysOf(next.of) - daysOf(one.of) > 366) return []
      const at = rate(next.of)
      const inputs = { figure: one.mid, otherFigure: next.mid, ...(at === undefined ? {} : { rate: at }) }
      return [{ id: `${one.id}+${next.id}`, family: one.item, kind: 'pairs', fresh: true, inputs, skip: [] }]
    })
  })
}
