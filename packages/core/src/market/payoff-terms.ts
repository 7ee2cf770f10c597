/** What an investor's shares are entitled to, as plain numbers. */
export interface ClassRights {
  /** Liquidation preference as a multiple of the money paid; 1 is usual, 0 is none (ordinary shares). */
  readonly preference: number
  readonly participation: 'none' | 'full' | 'capped'
  /** Most that is taken without converting, preference included, as a multiple of the money paid; where capped. */
  readonly cap: number
  /** 1 is paid first, equal ranks share pro rata. */
  readonly rank: number
  /** Cumulative dividend a year on the money paid, simple, ranking with the preference and forfeited on conversion. */
  readonly dividend: number
  readonly antiDilution: 'none' | 'weighted-average' | 'full-ratchet'
}

/** One class before any later round: shares where all shares right after the entry are 1, and the money paid for them. */
export interface HeldClass extends ClassRights {
  readonly shares: number
  /** In units of the entry's post-money. */
  readonly paid: number
}

/** Usual rights: once the money back or converted, of equal rank; what holds where nobody says otherwise. */
export const USUAL_RIGHTS: ClassRights = {
  preference: 1,
  participation: 'none',
  cap: 1,
  rank: 1,
  dividend: 0,
  antiDilution: 'none',
}

const [NONE, FULL, CAPPED] = [0, 1, 2]

/** The classes of one company at its end in flat columns; a scratch that is filled anew for each draw. */
export class Classes {
  readonly shares: Float64Array
  readonly paid: Float64Array
  /** Preference with dividends, in money. */
  readonly claim: Float64Array
  readonly participation: Uint8Array
  /** Most without converting, in money; where capped. */
  readonly most: Float64Array
  readonly rank: Float64Array
  readonly payout: Float64Array
  count = 0
  constructor(room: number) {
    this.shares = new Float64Array(room)
    this.paid = new Float64Array(room)
    this.claim = new Float64Array(room)
    this.participation = new Uint8Array(room)
    this.most = new Float64Array(room)
    this.rank = new Float64Array(room)
    this.payout = new Float64Array(room)
  }

  /** Puts one class at a place, with its dividends of so many years. */
  put(c: number, shares: number, paid: number, rights: ClassRights, years: number): void {
    this.shares[c] = shares
    this.paid[c] = paid
    const claim = paid * (rights.preference + rights.dividend * years)
    this.claim[c] = claim
    this.participation[c] = rights.participation === 'none' ? NONE : rights.participation === 'full' ? FULL : CAPPED
    // A cap below the preference itself leaves the preference.
    this.most[c] = Math.max(claim, paid * rights.cap)
    this.rank[c] = rights.rank
  }
}

/**
 * Divides proceeds among classes and common: claims by rank, equal ranks pro rata; then, with v the value of one common
 * share, each class takes the better of holding and converting, and v is what exhausts the proceeds. It is the exact table
 * of the equity room in floating numbers for one exit; a test holds the two together. In: classes, shares of all kinds in
 * total, proceeds. Out: fills `payout`, returns v.
 * By hand: 30 with a claim of 5, fully participating, a fifth of the shares: 5 + 0.2 × 25 = 10.
 * @example divideProceeds.length // 3
 */
export function divideProceeds(of: Classes, total: number, proceeds: number): number {
  const { count, shares, claim, participation, most, rank, payout } = of
  let claims = 0
  for (let c = 0; c < count; c++) claims += claim[c] ?? 0
  if (proceeds <= claims) {
    let left = proceeds
    let done = -Infinity
    for (let c = 0; c < count; c++) payout[c] = 0
    while (left > 0) {
      let next = Infinity
      for (let c = 0; c < count; c++) {
        const one = rank[c] ?? 0
        if (one > done && one < next) next = one
      }
      if (next === Infinity) break
      let tier = 0
      for (let c = 0; c < count; c++) if (rank[c] === next) tier += claim[c] ?? 0
      const part = tier > left ? left / tier : 1
      for (let c = 0; c < count; c++) if (rank[c] === next) payout[c] = part * (claim[c] ?? 0)
      left = tier > left ? 0 : left - tier
      done = next
    }
    return 0
  }
  let left = proceeds - claims
  let v = 0
  for (;;) {
    // The next value of a share at which a class changes its mind: stops at its cap, or converts.
    let next = Infinity
    for (let c = 0; c < count; c++) {
      const n = shares[c] ?? 0
      const kind = participation[c]
      if (n <= 0 || kind === FULL) continue
      const turn = (kind === NONE ? (claim[c] ?? 0) : (most[c] ?? 0)) / n
      if (turn > v && turn < next) next = turn
      if (kind === NONE) continue
      const stop = ((most[c] ?? 0) - (claim[c] ?? 0)) / n
      if (stop > v && stop < next) next = stop
    }
    let slope = total
    for (let c = 0; c < count; c++) {
      const n = shares[c] ?? 0
      if (n <= 0) continue
      const kind = participation[c]
      // Divided as the turns are, so that a class that turns at v has turned.
      const turned = kind === NONE ? v >= (claim[c] ?? 0) / n : kind === FULL || v >= (most[c] ?? 0) / n
      const stopped = kind === CAPPED && v >= ((most[c] ?? 0) - (claim[c] ?? 0)) / n
      if (!turned && (kind === NONE || stopped)) slope -= n
    }
    const needed = next === Infinity ? Infinity : slope > 0 ? (next - v) * slope : 0
    if (left <= needed) {
      v += slope > 0 ? left / slope : 0
      break
    }
    left -= needed
    v = next
  }
  for (let c = 0; c < count; c++) {
    const converted = v * (shares[c] ?? 0)
    const held = claim[c] ?? 0
    const kind = participation[c]
    payout[c] =
      kind === NONE
        ? Math.max(held, converted)
        : kind === FULL
          ? held + converted
          : Math.max(converted, Math.min(most[c] ?? 0, held + converted))
  }
  return v
}
