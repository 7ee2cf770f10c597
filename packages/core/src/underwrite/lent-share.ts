type Shares = Readonly<Record<string, number>>

const sum = (shares: Shares, of: (path: string) => boolean = () => true): number =>
  Object.entries(shares).reduce((all, [path, share]) => (of(path) ? all + share : all), 0)

/**
 * How much of an answer rests on borrowed inputs: of the doubt whether money is lost that there was before anything of the company
 * was told, the part that lies on inputs which its file still leaves to base rates. So each answer makes it less: measured on the
 * doubt that is left, a company that tells exactly what it sells would rest wholly on what nobody can tell exactly. Where a
 * market was run, most doubt is fate; what the inputs leave unexplained below `explained` is shared out as the doubt about
 * worth over price is: a price far above all that loans can be worth is lost in every draw, and that no input moves it any more
 * tells nothing of a company of whom nothing is known.
 * In: paths lent; shares by path of that doubt about worth over price; those of the loss by a market, with what the loans of the
 * company's years carry of it, null without a market; the part of the variance below which shares mean little. Out: 0 to 1,
 * 1 where nothing explains anything.
 * By hand: inputs explain 0.01 of a loss, all of it told, of 0.04 that count; three quarters of the worth is lent:
 * (0 + 0.03 × 0.75) ÷ 0.04 = 0.5625.
 * @example lentShare(new Set(['a']), { a: 0.75, b: 0.25 }, { sensitivity: { b: 0.01 }, lentByCompany: 0 }, 0.04) // 0.5625
 */
export function lentShare(
  lent: ReadonlySet<string>,
  worth: Shares,
  market: { readonly sensitivity: Shares; readonly lentByCompany: number } | null,
  explained: number,
): number {
  const ofWorth = sum(worth) > 0 ? sum(worth, (path) => lent.has(path)) / sum(worth) : 1
  if (market === null) return ofWorth
  const total = sum(market.sensitivity) + market.lentByCompany
  const ofLoss = sum(market.sensitivity, (path) => lent.has(path)) + market.lentByCompany
  return (ofLoss + Math.max(0, explained - total) * ofWorth) / Math.max(total, explained)
}
