/** Names of the deal form's parts and of what the reader finds. */
export interface FormWords {
  readonly sections: Readonly<
    Record<'company' | 'round' | 'model' | 'team' | 'finances' | 'ours' | 'assumptions', string>
  >
  /** By JSON pointer into the deal file. */
  readonly fields: Readonly<Record<(typeof FORM_PATHS)[number], string>>
  readonly readings: Readonly<Record<(typeof READING_KINDS)[number], string>>
}

export const FORM_PATHS = [
  '/company/name',
  '/company/layer',
  '/company/stage',
  '/company/country',
  '/asOf',
  '/round/label',
  '/round/amount',
  '/round/stake',
  '/round/preMoney',
  '/round/postMoney',
  '/round/leads',
  '/round/investors',
  '/round/existingInvestors',
  '/model/name',
  '/model/parameters',
  '/model/tokens',
  '/model/accelerators/type',
  '/model/accelerators/count',
  '/model/accelerators/months',
  '/model/accelerators/rent',
  '/team/people',
  '/team/monthlyPay',
  '/finances/cash',
  '/finances/netBurn',
  '/ours/cheque',
] as const

export const READING_KINDS = [
  'deal',
  'lead',
  'investor',
  'existing',
  'company',
  'founder',
  'amount',
  'valuation',
  'stake',
  'model',
  'parameters',
  'figure',
  'statement',
  'training_cost',
  'salary',
  'gpus',
  'gpu_rent',
  'round_size',
  'exit_years',
  'gap_years',
  'headcount',
  'deal_flow',
  'spent',
  'revenue',
  'recurring_revenue',
  'loss',
  'users',
  'customers',
  'adviser',
  'historic',
  'sum_of_rounds',
  'partly_closed',
  'in_progress',
  'in_talks',
  'planned',
  'disputed',
  'failed',
] as const
