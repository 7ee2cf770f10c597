import { exp, ln } from '@touchstone/core/chance'
import { sparesNeeded } from '@touchstone/core/compute'
import type { ConstantFact, Dated, EngineTables, FxFact, PriceFact } from '@touchstone/core/facts'
import type { OutlayRequest, Role, SalaryRequest } from '../job/outlay-input.ts'
import { type CostAnswer, rateKnown } from './cost.ts'
import type { Sum } from './programme.ts'
import { constantFact, type RunAnswer } from './run.ts'

/** One line of what is paid. */
export interface CostPart {
  readonly kind: 'run' | 'spares' | 'salaries'
  /** Null where no price of it is known. */
  readonly cost: Sum | null
  readonly acceleratorHours: number | null
  readonly role: Role | null
  readonly place: string | null
  readonly people: number | null
  readonly months: number | null
  /** Pay of one person a month before on-costs, in `cost.currency`. */
  readonly monthlyPay: number | null
}

/** Spares held beside a run, and what they do for it. */
export interface SparesAnswer {
  readonly accelerators: number
  /** Whole nodes of them: a node that fails is replaced by a node. */
  readonly nodes: number
  /** Part of the calendar in which the run waits for a node because none is left. */
  readonly waiting: number
  /** The fewest accelerators, in whole nodes, with which it waits at most a hundredth of its time. */
  readonly enough: number
}

/** What a run costs with what stands beside its accelerators, line by line. */
export interface OutlayAnswer {
  readonly spares: SparesAnswer | null
  readonly parts: readonly CostPart[]
  /** Null where a line has no price. The ends add up: what is in doubt is taken to move all lines together. */
  readonly total: Sum | null
  /** Paths without which a line has no price. */
  readonly unknown: readonly string[]
}

/** A line of salaries with the rows it is from. */
export interface PaidRole {
  readonly request: SalaryRequest
  readonly months: number
  readonly pay: number
  readonly payFact: PriceFact | null
  readonly load: ConstantFact
  readonly rate: FxFact | null
  readonly cost: Sum
}

export interface OutlayParts {
  readonly answer: OutlayAnswer
  readonly paid: readonly PaidRole[]
  readonly assumed: readonly string[]
  readonly used: readonly Dated[]
}

const Z95 = 1.6448536269514722
const MONTHS_PER_DAY = 12 / 365
/** The part of its time that a run with spares enough may wait. */
const MOST_WAITING = 0.01

/** The last pay of a role at a place that was known by a day; an engineer's where the role has none. */
function payKnown(role: Role, place: string, asOf: string, reference: EngineTables): PriceFact | null {
  for (const item of [role, 'engineer']) {
    let last: PriceFact | null = null
    for (const one of reference.prices)
      if (one.what === 'salary' && one.item === item && one.place === place && one.known <= asOf)
        if (last === null || one.of > last.of) last = one
    if (last !== null) return last
  }
  return null
}

/** Ends of a product whose factors are lognormal and known apart from each other. */
function endsOf(
  mid: number,
  factors: readonly (readonly [low: number, mid: number, high: number])[],
): [number, number] {
  let [down, up] = [0, 0]
  for (const [low, middle, high] of factors) {
    down += ln(middle / low) ** 2
    up += ln(high / middle) ** 2
  }
  return [mid * exp(-Math.sqrt(down)), mid * exp(Math.sqrt(up))]
}

/** What the people of one role cost; null where nobody said or published what they earn. */
function paidRole(
  request: SalaryRequest,
  run: RunAnswer,
  currency: string,
  jobPlace: string,
  asOf: string,
  reference: EngineTables,
): PaidRole | null {
  const place = request.place ?? jobPlace
  const payFact = request.monthlyPay === null ? payKnown(request.role, place, asOf, reference) : null
  const said = request.monthlyPay ?? payFact?.mid ?? null
  if (said === null) return null
  const own = payFact?.unit.slice(0, 3) ?? request.currency ?? (place === 'CN' ? 'CNY' : 'USD')
  const rate = own === currency ? null : rateKnown('CNY/USD', asOf, reference)
  if (own !== currency && rate === null) return null
  const by = rate === null ? 1 : own === 'USD' ? rate.average : 1 / rate.average
  const load = constantFact(reference, 'salaries', 'payLoad', [place])
  const months = request.months ?? run.days * MONTHS_PER_DAY
  const pay = said * by
  const mid = request.people * months * pay * load.mid
  const time = exp(Z95 * run.ends.spread)
  const [low, high] = endsOf(mid, [
    ...(request.months === null ? [[1 / time, 1, time] as const] : []),
    ...(payFact === null ? [] : [[payFact.low, payFact.mid, payFact.high] as const]),
    [load.low ?? load.mid, load.mid, load.high ?? load.mid],
  ])
  return { request, months, pay, payFact, load, rate, cost: { currency, low, mid, high } }
}

const BARE = { acceleratorHours: null, role: null, place: null, people: null, months: null, monthlyPay: null } as const

/** The parts of what a run costs where spares or people are said: the run, its spares, its people by role and place. */
export function answerOutlay(
  request: OutlayRequest,
  run: RunAnswer,
  cost: CostAnswer | null,
  place: string,
  asOf: string,
  reference: EngineTables,
): OutlayParts {
  const currency = cost?.currency ?? (place === 'CN' ? 'CNY' : 'USD')
  const assumed: string[] = []
  const unknown: string[] = []
  if (cost === null) unknown.push('cost')
  const whole: Sum | null = cost === null ? null : { currency, low: cost.low, mid: cost.mid, high: cost.high }
  const parts: CostPart[] = [{ ...BARE, kind: 'run', cost: whole, acceleratorHours: run.acceleratorHours }]
  const held = run.spares
  if (held !== null) {
    const share = held.acceleratorHours / run.acceleratorHours
    const bought =
      whole === null ? null : { currency, low: whole.low * share, mid: whole.mid * share, high: whole.high * share }
    parts.push({ ...BARE, kind: 'spares', cost: bought, acceleratorHours: held.acceleratorHours })
  }
  const paid: PaidRole[] = []
  for (const one of request.salaries ?? []) {
    const found = paidRole(one, run, currency, place, asOf, reference)
    if (one.place === null) assumed.push(`${one.path}.place`)
    if (one.months === null) assumed.push(`${one.path}.months`)
    if (one.monthlyPay === null) assumed.push(`${one.path}.monthlyPay`)
    else if (one.currency === null) assumed.push(`${one.path}.currency`)
    if (found === null) unknown.push(`${one.path}.monthlyPay`)
    else paid.push(found)
    parts.push({
      ...BARE,
      kind: 'salaries',
      cost: found?.cost ?? null,
      role: one.role,
      place: one.place ?? place,
      people: one.people,
      months: found?.months ?? one.months,
      monthlyPay: found?.pay ?? null,
    })
  }
  const sums = parts.map((one) => one.cost)
  const add = (end: 'low' | 'mid' | 'high'): number => sums.reduce((sum, one) => sum + (one?.[end] ?? 0), 0)
  return {
    answer: {
      spares:
        held === null
          ? null
          : {
              accelerators: held.accelerators,
              nodes: held.nodes,
              waiting: run.stops.lost.spares,
              enough: sparesNeeded(held.load, MOST_WAITING) * held.nodeSize,
            },
      parts,
      total: sums.includes(null) ? null : { currency, low: add('low'), mid: add('mid'), high: add('high') },
      unknown,
    },
    paid,
    assumed,
    used: paid.flatMap((one) => [
      ...(one.payFact === null ? [] : [one.payFact]),
      one.load,
      ...(one.rate === null ? [] : [one.rate]),
    ]),
  }
}
