/** Years of a fund's life as people write them: 5+2, 3+1+1, 10+2. */
export interface LifeNotation {
  readonly parts: readonly number[]
  /** All parts: by then everything must be sold, extensions taken. */
  readonly total: number
}

/**
 * Reads a fund's life (`5+2`, `RMB 10 + 2`, `3+1+1年`): the first number is the time to invest or, in dollar funds, the whole
 * term; what follows is time to exit or extensions. Both markets count the sum as the time until all must be sold.
 * Null where the text holds no such sum.
 * @example lifeOfNotation('RMB 5+2') // {"parts":[5,2],"total":7}
 */
export function lifeOfNotation(text: string): LifeNotation | null {
  const found = /\d+(?:\.\d+)?(?:\s*[+＋]\s*\d+(?:\.\d+)?)+/.exec(text)
  if (found === null) return null
  const parts = found[0].split(/[+＋]/).map(Number)
  return { parts, total: parts.reduce((all, one) => all + one, 0) }
}

/** How the time to an exit suits what is left of a fund's life; years. */
export interface LifeFit {
  /** Until the end, extensions apart. */
  readonly available: number
  /** With every extension. */
  readonly extended: number
  /** By how much the exit comes after the end, 0 where it does not. */
  readonly shortfall: number
  readonly shortfallExtended: number
  readonly fits: 'yes' | 'with-extensions' | 'no'
}

/**
 * Exit time against remaining life. In: the fund's life, its age at the investment, years until the exit, years of
 * extensions. Out: years. Total.
 * By hand: 7 years of life at an age of 2.5 leave 4.5; an exit after 7.5 is 3 too late, and 1 with two years' extension.
 * @example lifeFit(7, 2.5, 7.5, 2) // {"available":4.5,"extended":6.5,"shortfall":3,"shortfallExtended":1,"fits":"no"}
 */
export function lifeFit(life: number, age: number, hold: number, extensions: number): LifeFit {
  const available = Math.max(0, life - age)
  const extended = Math.max(0, life + extensions - age)
  const shortfall = Math.max(0, hold - available)
  const shortfallExtended = Math.max(0, hold - extended)
  return {
    available,
    extended,
    shortfall,
    shortfallExtended,
    fits: shortfall === 0 ? 'yes' : shortfallExtended === 0 ? 'with-extensions' : 'no',
  }
}

/** How a cheque suits a limit on one company. */
export interface ConcentrationFit {
  /** Of the fund's size, with what is already in the company. */
  readonly share: number
  readonly limit: number | null
  /** What may still be invested under the limit; null without one. */
  readonly room: number | null
  readonly fits: boolean
}

/**
 * Cheque against concentration. In: money, a fraction of the fund's size. Out: a fraction and money. Total for a positive
 * size. By hand: 30 more beside 10 in a fund of 200 is 20 %; under 15 % there is room for 20.
 * @example concentrationFit(30, 10, 200, 0.15) // {"share":0.2,"limit":0.15,"room":20,"fits":false}
 */
export function concentrationFit(
  cheque: number,
  alreadyIn: number,
  size: number,
  limit: number | null,
): ConcentrationFit {
  const share = (cheque + alreadyIn) / size
  const room = limit === null ? null : Math.max(0, limit * size - alreadyIn)
  return { share, limit, room, fits: room === null || cheque <= room }
}

/** How the need for later rounds suits what is reserved. */
export interface ReserveFit {
  readonly need: number
  readonly reserved: number
  /** Of the need that the reserve covers; 1 where nothing is needed. */
  readonly covered: number
  readonly missing: number
}

/**
 * Follow-on need against reserves. In: money. Out: money and a fraction. Total.
 * @example reserveFit(40, 30) // {"need":40,"reserved":30,"covered":0.75,"missing":10}
 */
export function reserveFit(need: number, reserved: number): ReserveFit {
  return {
    need,
    reserved,
    covered: need > 0 ? Math.min(1, reserved / need) : 1,
    missing: Math.max(0, need - reserved),
  }
}
