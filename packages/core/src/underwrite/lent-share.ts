const ROUNDS = 'market.comparable'

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
 * In: paths lent; shares by path of that doubt about worth over price; those of the loss by a market, with the share that how long
 * the money lasts carries of it and the part of that which is still lent, null without a market; the part of the variance below
 * which shares mean little. Out: 0 to 1, 1 where nothing explains anything.
 * By hand: inputs explain 0.01 of a loss, all of it told, of 0.04 that count; three quarters of the worth is lent:
 * (0 + 0.03 × 0.75) ÷ 0.04 = 0.5625.
 * @example lentShare(new Set(['a']), { a: 0.75, b: 0.25 }, { sensitivity: { b: 0.01 }, lasting: { share: 0, lent: 1 } }, 0.04) // 0.5625
 */
export function lentShare(
  lent: ReadonlySet<string>,
  worth: Shares,
  market: { readonly sensitivity: Shares; readonly lasting: { readonly share: number; readonly lent: number } } | null,
  explained: number,
): number {
  const ofWorth = sum(worth) > 0 ? sum(worth, (path) => lent.has(path)) / sum(worth) : 1
  if (market === null) return ofWorth
  const { share, lent: part } = market.lasting
  const total = sum(market.sensitivity) + share
  const ofLoss = sum(market.sensitivity, (path) => lent.has(path)) + share * part
  return (ofLoss + Math.max(0, explained - total) * ofWorth) / Math.max(total, explained)
}

/**
 * Shares of the doubt with those of comparable rounds left out as far as they are of the deal's own country, layer and stage:
 * what such rounds were priced at is a fact of the market, and neither lent for the company nor told by it. Rounds of others
 * stand in for them, and what the file tells of them counts whole.
 * In: shares by path; paths lent; rounds of its own kind; how many are enough. Out: shares.
 * By hand: six rounds of its own kind where eight are enough leave a quarter of 0.04.
 * @example ofOthers({ 'market.comparable': 0.04 }, new Set(['market.comparable']), 6, 8)['market.comparable'] // 0.01
 */
export function ofOthers(shares: Shares, lent: ReadonlySet<string>, alike: number, enough: number): Shares {
  const share = shares[ROUNDS]
  if (share === undefined || !lent.has(ROUNDS)) return shares
  return { ...shares, [ROUNDS]: share * Math.max(0, 1 - alike / enough) }
}
