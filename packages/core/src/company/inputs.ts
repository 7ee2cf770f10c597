import { exp, keyOf, ln, stepKeys } from '@touchstone/core/chance'
import { fail, type Issue, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { type Amount, combined, inputOf } from './amount.ts'
import { type KernelInputs, type LineInput, type StaffInput } from './kernel.ts'
import type { CompanyInputs, RevenueLine, StaffGroup } from './types.ts'

/** Quarters looked ahead unless said. */
export const QUARTERS = 40

/** What may be below zero: growth, drifts, and a margin's other side. */
const SIGNED = new Set(['growth', 'payGrowth', 'priceDrift', 'computeDrift'])
/** What is a part of something. */
const PARTS = new Set(['churn', 'prepaid', 'largestCustomer', 'creditServing', 'voucherPart', 'priceLeft'])

const LINE: readonly (keyof RevenueLine)[] = [
  'volume',
  'price',
  'growth',
  'growthKept',
  'churn',
  'priceDrift',
  'priceWars',
  'priceLeft',
  'compute',
  'computeDrift',
  'delivery',
  'acceptanceDays',
  'receivableDays',
  'prepaid',
  'owed',
  'largestCustomer',
  'largestLost',
]
const TRAINING = ['runCost', 'growth', 'growthKept', 'researchMultiplier', 'failedShare'] as const
const COMMITTED = ['perYear', 'years', 'deposit'] as const
const STAFF: readonly (keyof StaffGroup)[] = ['heads', 'monthlyPay', 'load', 'growth', 'payGrowth', 'growthKept']

/** Every amount of the inputs by its place: `cash`, `training.runCost`, `staff.0.heads`, `lines.1.price`. */
function amountsOf(of: CompanyInputs): readonly (readonly [name: string, amount: Amount | undefined])[] {
  const top = [
    'cash',
    'credits',
    'creditYears',
    'creditServing',
    'data',
    'sales',
    'other',
    'grants',
    'vouchers',
    'voucherPart',
    'grantYears',
  ] as const
  return [
    ...top.map((name) => [name, of[name]] as const),
    ...TRAINING.map((name) => [`training.${name}`, of.training[name]] as const),
    ...COMMITTED.map((name) => [`committed.${name}`, of.committed[name]] as const),
    ...of.staff.flatMap((group, i) => STAFF.map((name) => [`staff.${i}.${name}`, group[name] as Amount] as const)),
    ...of.lines.flatMap((line, i) => LINE.map((name) => [`lines.${i}.${name}`, line[name] as Amount] as const)),
  ]
}

/**
 * The inputs made ready for the kernel, or what is wrong with them. Errors: `company/input-missing` for an amount that is
 * absent or no number in some draw, `company/input-length` for a column of another length than `count`,
 * `company/input-out-of-range` for one below 0 that cannot be (and for a part above 1, said as its rest below 0).
 * @example kernelInputs({ count: 8, seed: '1', currency: 'CNY', training: {}, committed: {}, staff: [], lines: [] }).ok // false
 */
export function kernelInputs(of: CompanyInputs, at: Place = { source: 'company', path: '' }): Result<KernelInputs> {
  const issues: Issue[] = []
  for (const [name, amount] of amountsOf(of)) {
    const place = { ...at, path: `${at.path}/${name.replaceAll('.', '/')}` }
    if (amount === undefined) {
      issues.push(issue('company/input-missing', 'error', place, { name }))
      continue
    }
    const { values, step } = inputOf(amount)
    if (step === 1 && values.length !== of.count)
      issues.push(issue('company/input-length', 'error', place, { name, found: values.length, expected: of.count }))
    const last = name.split('.').at(-1) ?? ''
    const { least, most, broken } = rangeOf(values)
    if (broken) issues.push(issue('company/input-missing', 'error', place, { name }))
    else if (least < 0 && !SIGNED.has(last))
      issues.push(issue('company/input-out-of-range', 'error', place, { name, found: least, least: 0 }))
    else if (most > 1 && PARTS.has(last))
      issues.push(
        issue('company/input-out-of-range', 'error', place, { name: `1 − ${name}`, found: 1 - most, least: 0 }),
      )
  }
  if (issues.length > 0) return fail(...issues)
  const quarters = of.quarters ?? QUARTERS
  return ok({
    count: of.count,
    quarters,
    key: keyOf(`${of.seed}\u0000company`),
    steps: stepKeys(quarters),
    cash: inputOf(of.cash),
    credits: inputOf(of.credits),
    creditYears: inputOf(of.creditYears),
    creditServing: inputOf(of.creditServing),
    runCost: inputOf(of.training.runCost),
    runGrowth: inputOf(of.training.growth),
    runGrowthKept: inputOf(of.training.growthKept),
    researchMultiplier: inputOf(of.training.researchMultiplier),
    failedShare: inputOf(of.training.failedShare),
    committedPerYear: inputOf(of.committed.perYear),
    committedYears: inputOf(of.committed.years),
    deposit: inputOf(of.committed.deposit),
    data: inputOf(of.data),
    sales: inputOf(of.sales),
    other: inputOf(of.other),
    grants: inputOf(of.grants),
    vouchers: inputOf(of.vouchers),
    voucherPart: inputOf(of.voucherPart),
    grantYears: inputOf(of.grantYears),
    staff: of.staff.map(staffInput),
    lines: of.lines.map((line) => lineInput(line, keyOf(`${of.seed}\u0000company\u0000${line.name}`))),
  })
}

function rangeOf(values: Float64Array): { readonly least: number; readonly most: number; readonly broken: boolean } {
  let least = Infinity
  let most = -Infinity
  let broken = false
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN
    if (!Number.isFinite(value)) broken = true
    if (value < least) least = value
    if (value > most) most = value
  }
  return { least, most, broken }
}

const quarterFactor = (drift: number): number => exp(drift / 4)
const quarterChance = (rate: number): number => 1 - exp(-rate / 4)

const staffInput = (group: StaffGroup): StaffInput => ({
  heads: inputOf(group.heads),
  monthlyPay: inputOf(group.monthlyPay),
  load: inputOf(group.load),
  growth: inputOf(group.growth),
  payGrowth: inputOf(group.payGrowth),
  growthKept: inputOf(group.growthKept),
})

const lineInput = (line: RevenueLine, key: number): LineInput => ({
  key,
  volume: inputOf(line.volume),
  price: inputOf(line.price),
  growth: inputOf(line.growth),
  growthKept: inputOf(line.growthKept),
  lost: inputOf(combined((churn) => (churn >= 1 ? 0 : churn === 0 ? 1 : exp(ln(1 - churn) / 4)), line.churn)),
  drift: inputOf(combined(quarterFactor, line.priceDrift)),
  computeFactor: inputOf(combined(quarterFactor, line.computeDrift)),
  war: inputOf(combined(quarterChance, line.priceWars)),
  loses: inputOf(combined(quarterChance, line.largestLost)),
  priceLeft: inputOf(line.priceLeft),
  compute: inputOf(line.compute),
  delivery: inputOf(line.delivery),
  acceptanceDays: inputOf(line.acceptanceDays),
  receivableDays: inputOf(line.receivableDays),
  prepaid: inputOf(line.prepaid),
  owed: inputOf(line.owed),
  largestCustomer: inputOf(line.largestCustomer),
})
