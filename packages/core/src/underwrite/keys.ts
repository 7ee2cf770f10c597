import type { MeasuredRule, StatedRule } from '@touchstone/core/claims'
import { MEASURED_RULES, STATED_RULES } from '@touchstone/core/claims'

/** Inputs that a rule may find missing in a paper or in the tables. */
export const MISSING_INPUTS = [
  'tokens',
  'cards',
  'hours',
  'peak',
  'marketRentLow',
  'marketRentHigh',
  'floorRent',
  'payLoad',
  'revenue',
  'rentedCardHours',
  'filed',
  'filingFrom',
  'userPrice',
  'lastQuarter',
  'listPrice',
  'cash',
  'raised',
] as const

type Ends<Id extends string> = `rule/${Id}/within` | `rule/${Id}/beyond`
type RuleReasons = Readonly<Record<Ends<MeasuredRule>, readonly ['measure', 'limit']>> &
  Readonly<Record<Ends<StatedRule> | `missing/${(typeof MISSING_INPUTS)[number]}`, readonly []>>

const endsOf = (id: string): readonly string[] => [`rule/${id}/within`, `rule/${id}/beyond`]

/** Reasons of the rules: on either side of the limit, and what is missing. */
export const RULE_REASONS = Object.fromEntries<readonly string[]>([
  ...MEASURED_RULES.flatMap(endsOf).map((key) => [key, ['measure', 'limit']] as const),
  ...STATED_RULES.flatMap(endsOf).map((key) => [key, []] as const),
  ...MISSING_INPUTS.map((name) => [`missing/${name}`, []] as const),
]) as RuleReasons

/** Formulas of the rules' measures. */
export const RULE_FORMULAS = Object.fromEntries<readonly string[]>(
  MEASURED_RULES.map((id) => [`rule/${id}`, ['inputs']] as const),
) as Readonly<Record<`rule/${MeasuredRule}`, readonly ['inputs']>>

/**
 * How computed figures are made: the key of the words and the names of the figures that go in, in the order of
 * `Figure.formula.inputs`. A name standing for many (`inputs`) takes all that are left.
 */
export const FORMULAS = {
  ...RULE_FORMULAS,
  'round/post-money': ['amount', 'stake'],
  'round/pre-money': ['postMoney', 'amount'],
  'round/new-money': ['amount', 'secondary'],
  'round/cash': ['amount', 'credits'],
  'round/pre-money-stated': ['stated', 'amount'],
  'fx/convert': ['amount', 'rate'],
  'fx/implied': ['domestic', 'foreign'],
  'fx/at-rate': ['foreign', 'rate'],
  'rent/implied': ['yearlyRent', 'cards'],
  'rent/known': ['inputs'],
  'rent/convert': ['rent', 'rate'],
  'rent/by-peak': ['rent', 'peak', 'usual'],
  'training/gpt3-flops': ['parameters', 'tokens'],
  'training/flops': ['parameters', 'tokens'],
  'training/card-hours': ['flops', 'peak', 'utilisation'],
  'training/cost': ['cardHours', 'rent'],
  'training/bought': ['cost', 'rent', 'peak', 'utilisation'],
  'training/times': ['flops', 'reference'],
  'training/programme': ['runCost', 'multiplier', 'failedShare'],
  'training/have': ['cards', 'months'],
  'training/cover': ['have', 'need'],
  'team/yearly': ['people', 'monthlyPay', 'payLoad'],
  'team/per-ten': ['monthlyPay', 'payLoad'],
  'burn/yearly': ['programme', 'team', 'otherCost'],
  'burn/monthly': ['yearly'],
  'burn/weighed': ['yearly', 'inputs'],
  'burn/stated': ['burn'],
  'runway/months': ['amount', 'burn'],
  'runway/with-cash': ['amount', 'cash', 'burn'],
  'company/runway': ['inputs'],
  'lines/sum': ['inputs'],
  'lines/weighed': ['inputs'],
  'value/reach': ['reachable', 'revenue', 'growth'],
  'value/gpu-burn': ['programme', 'team', 'otherCost'],
  'value/commercial': [
    'revenue',
    'growth',
    'growthDecay',
    'reachable',
    'multiple',
    'survival',
    'discountRate',
    'years',
    'laterDilution',
    'stake',
  ],
  'value/percentile': ['asked', 'commercial'],
  'value/ceiling': ['commercial', 'discountRate', 'stake'],
  'value/usual': ['commercial'],
  'value/comparables': ['inputs'],
  'return/multiple': ['exit', 'postMoney', 'laterDilution'],
  'return/loss': ['multiple'],
  'return/exit': ['revenue', 'growth', 'growthDecay', 'reachable', 'multiple', 'survival', 'years'],
  'value/flip': ['input', 'asked', 'ceiling'],
  'exit/beyond-life': ['years', 'life'],
  'wait/blind': ['multiple'],
  'wait/free-look': ['blind'],
  'return/redeemed': ['multiple'],
  'redemption/open': ['postMoney'],
  'redemption/cash': ['postMoney'],
  'redemption/later': ['postMoney', 'last'],
  'redemption/last': ['years'],
  'redemption/years': ['open'],
  'return/without-pro-rata': ['multiple'],
  'return/with-pro-rata': ['multiple', 'years'],
  'market/multiple': ['set', 'inputs'],
  'market/years': ['set', 'inputs'],
  'market/irr': ['multiple', 'years'],
  'market/vc-method': ['set', 'postMoney', 'required'],
  'market/leader-flip': ['inputs'],
  'value/gpu-burn-later': ['gpuBurn', 'cheaper'],
  'payers/need': ['inputs'],
  'must/revenue': ['asked', 'commercial'],
  'must/leader': ['multiple', 'years'],
  'market/flip': ['inputs'],
  'fund/with': ['multiple', 'years', 'inputs'],
  'fund/without': ['set', 'inputs'],
  'fund/most': ['inputs'],
  'fund/dpi': ['multiple'],
  'fund/reserves': ['multiple', 'postMoney', 'years'],
  'fund/reserves-years': ['inputs'],
  'fund/late': ['inputs'],
  'fund/hurdle': ['inputs'],
  'fund/capital': ['inputs'],
  'stake/of-valuation': ['amount', 'valuation'],
  'price/at-stake': ['amount', 'stake'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Key of a formula. */
export type FormulaKey = keyof typeof FORMULAS

/** Why a claim is judged as it is: the key of the sentence and the figures it names. */
export const REASONS = {
  ...RULE_REASONS,
  'fx/within-rounding': ['implied', 'rate', 'exact'],
  'fx/off': ['implied', 'rate', 'exact'],
  'fx/rate-unknown': ['implied'],
  'rent/no-market-of-place': ['implied', 'market'],
  'rent/within-market': ['implied', 'market'],
  'rent/below-market': ['implied', 'market'],
  'rent/above-market': ['implied', 'market'],
  'rent/no-market': ['implied'],
  'stake/over': ['implied', 'stated'],
  'stake/under': ['implied', 'stated'],
  'stake/mixed': ['implied', 'stated'],
  'stake/usual': ['stake', 'usual'],
  'stake/large': ['stake', 'usual'],
  'run/buys': ['times', 'reference'],
  'run/buys-less': ['times', 'reference'],
  'run/enough': ['cover', 'need', 'have'],
  'run/short': ['cover', 'need', 'have'],
  'exit/beyond-life': ['beyond', 'life', 'longLife'],
  'exit/within-life': ['life'],
  'team/costs': ['yearly', 'people'],
  'general/unchecked': [],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Key of a reason. */
export type ReasonKey = keyof typeof REASONS

/** What the material shows without anybody claiming it. */
export const FLAGS = {
  'no-lead': [],
  'country-assumed': [],
  'layer-assumed': [],
  'stake-assumed': ['stake'],
  'rent-of-other-place': ['market'],
  'price-near-burn': ['asked', 'gpuBurn'],
  'price-above-all': ['asked', 'commercial'],
  'tranches-unknown': [],
  'learned-later': [],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Key of a flag's sentence. */
export type FlagKey = keyof typeof FLAGS

/** Gates by id, in the order of page one, and why each stands as it does. */
export const GATES = [
  'outbound',
  'fund-sector',
  'fund-concentration',
  'fund-life',
  'fund-reinvestment',
  'model-filing',
  'chip-origin',
  'founders-freedom',
  'state-money',
  'conflicts',
] as const
/** Id of a gate, which its question shares. */
export type GateKey = (typeof GATES)[number]

/** Why a gate stands as it does. */
export const GATE_REASONS = {
  'chips-not-named': [],
  'chips-restricted': [],
  'chips-free': [],
  'chips-before-rule': [],
  'chips-papers': [],
  'chips-without-papers': [],
  'filing-not-asked': [],
  'filing-coming': [],
  'filing-not-public': [],
  'filing-done': [],
  'filing-wrong-kind': [],
  'filing-pending': [],
  'filing-missing': [],
  'outbound-not-asked': [],
  'outbound-not-in-force': [],
  'outbound-other-place': [],
  'outbound-compute-unknown': [],
  'outbound-below': [],
  'outbound-notifiable': [],
  'outbound-prohibited': [],
  'outbound-use': [],
  'sector-allowed': [],
  'sector-excluded': [],
  'sector-unknown': [],
  'concentration-within': [],
  'concentration-over': [],
  'concentration-unknown': [],
  'cheque-over-fund': [],
  'life-enough': [],
  'life-part': [],
  'life-over': [],
  'life-unknown': [],
  'reinvestment-counts': [],
  'reinvestment-open': [],
  'reinvestment-unsaid': [],
  'founders-free': [],
  'founders-bound': [],
  'founders-not-asked': [],
  'state-none': [],
  'state-done': [],
  'state-open': [],
  'state-not-asked': [],
  'conflicts-none': [],
  'conflicts-recused': [],
  'conflicts-open': [],
  'conflicts-not-asked': [],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Key of why a gate stands as it does. */
export type GateReason = keyof typeof GATE_REASONS

/** What a recommendation is subject to. */
export const CONDITIONS = ['gates-closed', 'price-in-writing', 'terms-seen'] as const
/** Key of a condition. */
export type ConditionKey = (typeof CONDITIONS)[number]

/** Names of figures that a sentence calls by name and that are neither an input nor a part. */
export const FIGURE_NAMES = ['value/ceiling', 'fund/most'] as const
/** Key of a named figure. */
export type FigureNameKey = (typeof FIGURE_NAMES)[number]
