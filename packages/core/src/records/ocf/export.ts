import { type Holder, inOrder, type Ledger, type SecurityClass, withReceived } from '@touchstone/core/equity'
import { ok, type Result } from '@touchstone/core/facts'
import { one as unity } from '@touchstone/core/units'
import { Printer } from '../cap/print.ts'
import { Certificates } from './certificates.ts'
import { EXTENSION_FORMAT, EXTENSION_TYPE } from './extension.ts'
import { conditionsOf } from './vesting.ts'
import { dayOf, filled, type JsonObject, monetary, numeric, ratioMechanism, termsId } from './write.ts'

/** What the format asks for and a ledger does not know. */
export interface WriteOcfOptions {
  readonly formationDate: string | null
  /** Two letters. */
  readonly country: string | null
  /** ISO date and time at which the bundle is made. */
  readonly generatedAt: string
}

const version = '1.2.0'

const relationships: Readonly<Record<Holder['kind'], string>> = {
  founder: 'FOUNDER',
  investor: 'INVESTOR',
  employee: 'EMPLOYEE',
  state: 'INVESTOR',
  company: 'OTHER',
  other: 'OTHER',
}

function stakeholder(one: Holder): JsonObject {
  return {
    object_type: 'STAKEHOLDER',
    id: one.id,
    name: { legal_name: one.name },
    stakeholder_type: one.kind === 'founder' || one.kind === 'employee' ? 'INDIVIDUAL' : 'INSTITUTION',
    current_relationships: [relationships[one.kind], ...(one.board ? ['BOARD_MEMBER'] : [])],
  }
}

function stockClass(one: SecurityClass, ledger: Ledger): JsonObject {
  const { originalIssuePrice: price, conversionPrice, preference } = one
  // The ledger pays 1 first; the format pays the highest number first.
  const last = Math.max(1, ...ledger.classes.map((each) => each.preference?.seniority ?? 1))
  const commonClass = ledger.classes.find((each) => each.kind === 'common')?.id
  return filled({
    object_type: 'STOCK_CLASS',
    id: one.id,
    name: one.name,
    class_type: one.kind === 'preferred' ? 'PREFERRED' : 'COMMON',
    default_id_prefix: `${one.id}-`,
    initial_shares_authorized: one.authorized === null ? 'UNLIMITED' : String(one.authorized),
    votes_per_share: numeric(one.votesPerShare ?? unity).text,
    price_per_share: price === null ? undefined : monetary(ledger, price).value,
    seniority: String(preference === null ? 0 : last + 1 - preference.seniority),
    conversion_rights:
      price === null || conversionPrice === null
        ? undefined
        : [
            filled({
              type: 'STOCK_CLASS_CONVERSION_RIGHT',
              conversion_mechanism: ratioMechanism(ledger, price, conversionPrice),
              converts_to_stock_class_id: commonClass,
            }),
          ],
    liquidation_preference_multiple: preference === null ? undefined : numeric(preference.multiple).text,
    participation_cap_multiple:
      preference?.participation === 'capped' && preference.cap !== null ? numeric(preference.cap).text : undefined,
  })
}

const stockPlan = (one: SecurityClass, ledger: Ledger): JsonObject => ({
  object_type: 'STOCK_PLAN',
  id: one.id,
  plan_name: one.name,
  initial_shares_reserved: String(one.authorized ?? 0n),
  stock_class_ids: ledger.classes
    .filter((each) => each.kind === 'common')
    .map((each) => each.id)
    .slice(0, 1),
})

/** Vesting terms by what they say. */
function vestingTerms(ledger: Ledger): readonly JsonObject[] {
  const found = new Map<string, JsonObject>()
  for (const one of ledger.transactions) {
    if (one.type !== 'grant' || one.vesting === null) continue
    const { months, cliffMonths } = one.vesting
    const id = termsId(one.vesting)
    found.set(id, {
      object_type: 'VESTING_TERMS',
      id,
      name: `${months}/${cliffMonths}`,
      description: `${months} months, monthly, cliff of ${cliffMonths} months`,
      allocation_type: 'CUMULATIVE_ROUND_DOWN',
      vesting_conditions: conditionsOf({ months, cliffMonths }),
    })
  }
  return [...found.values()]
}

/** Whether the format cannot say a class's preference: participation without a cap, gaps in the order, long fractions. */
function prefers({ preference: one }: SecurityClass, ledger: Ledger): boolean {
  if (one === null) return false
  const before = ledger.classes.flatMap(({ preference }) =>
    preference !== null && preference.seniority < one.seniority ? [preference.seniority] : [],
  )
  const figures = [one.multiple, ...(one.cap === null ? [] : [one.cap])]
  return (
    one.participation === 'full' ||
    (one.participation === 'capped') !== (one.cap !== null) ||
    one.seniority !== new Set(before).size + 1 ||
    figures.some((each) => !numeric(each).exact)
  )
}

/** What of a class, holder or ledger the format has no words for, in the words of a cap table. */
function extension(ledger: Ledger, certificates: Certificates): JsonObject {
  const printer = new Printer(ledger)
  const keep = (row: unknown, keys: readonly string[]): JsonObject =>
    Object.fromEntries(Object.entries(Object(row) as JsonObject).filter(([key]) => keys.includes(key)))
  const terms = ['id', 'kind', 'dividend', 'antiDilution', 'payToPlay', 'redemption']
  const file = Object(printer.file()) as JsonObject
  return {
    object_type: EXTENSION_TYPE,
    id: 'touchstone',
    format: EXTENSION_FORMAT,
    form: ledger.form,
    classes: ledger.classes
      .filter((one) => one.kind !== 'options')
      .map((one) => {
        const prices = [one.originalIssuePrice, one.conversionPrice].flatMap((each) => (each === null ? [] : [each]))
        const whole = prices.every((each) => monetary(ledger, each).exact)
        const votes = one.votesPerShare === null || numeric(one.votesPerShare).exact
        const preference = prefers(one, ledger) ? ['preference'] : []
        const more = [
          ...preference,
          ...(whole ? [] : ['price', 'conversionPrice']),
          ...(votes ? [] : ['votesPerShare']),
        ]
        return keep(printer.class(one), [...terms, ...more])
      }),
    holders: ledger.holders.map((one) => keep(printer.holder(one), ['id', 'kind', 'role', 'proRata', 'board'])),
    ...keep(file, ['debts', 'costs', 'carveOut', 'escrow', 'votes', 'stated']),
    openPools: ledger.classes.filter((one) => one.kind === 'options' && one.authorized === null).map((one) => one.id),
    extras: certificates.extras,
    events: certificates.events,
  }
}

/**
 * A ledger as an Open Cap Table Format bundle: file names with their JSON, the manifest first. Holdings become
 * certificates, the oldest of which moves first, so that one sale may be several objects. What the format cannot say
 * (participation without a cap, dividends, redemption, registered capital, figures beyond ten digits) is in
 * `Touchstone.ocf.json`, an object of our own type whose rows are those of a cap table; `importOcf` reads all of it back to
 * the same securities on every day. Refused as `snapshotAt` refuses the ledger.
 * @example Object.keys(exportOcf({ company: 'a', currency: 'CNY', form: 'shares', asOf: '2023-01-01', classes: [], holders: [], transactions: [], debts: [], carveOut: null, escrow: null, votes: [], stated: [] }, { formationDate: null, country: null, generatedAt: '2023-01-01T00:00:00Z' }).value)[0] // "Manifest.ocf.json"
 */
export function exportOcf(ledger: Ledger, options: WriteOcfOptions): Result<{ readonly [file: string]: JsonObject }> {
  const settled = withReceived(ledger)
  if (!settled.ok) return settled
  const certificates = new Certificates(settled.value)
  for (const one of inOrder(settled.value.transactions)) certificates.write(one)
  const last = inOrder(ledger.transactions).at(-1)?.date
  const asOf = ledger.asOf ?? last ?? options.generatedAt.slice(0, 10)
  const files = {
    Stakeholders: ['OCF_STAKEHOLDERS_FILE', ledger.holders.map(stakeholder)],
    StockClasses: [
      'OCF_STOCK_CLASSES_FILE',
      ledger.classes.filter((one) => one.kind !== 'options').map((one) => stockClass(one, ledger)),
    ],
    StockPlans: [
      'OCF_STOCK_PLANS_FILE',
      ledger.classes.filter((one) => one.kind === 'options').map((one) => stockPlan(one, ledger)),
    ],
    VestingTerms: ['OCF_VESTING_TERMS_FILE', vestingTerms(ledger)],
    Transactions: ['OCF_TRANSACTIONS_FILE', certificates.objects],
  } as const
  const name = (file: string): string => `${file}.ocf.json`
  const listed = (file: keyof typeof files): readonly JsonObject[] => [{ filepath: name(file) }]
  const manifest = {
    file_type: 'OCF_MANIFEST_FILE',
    ocf_version: version,
    issuer: filled({
      object_type: 'ISSUER',
      id: 'issuer',
      legal_name: ledger.company,
      formation_date: options.formationDate,
      country_of_formation: options.country,
    }),
    as_of: dayOf(asOf),
    generated_at: options.generatedAt,
    stakeholders_files: listed('Stakeholders'),
    stock_classes_files: listed('StockClasses'),
    stock_plans_files: listed('StockPlans'),
    vesting_terms_files: listed('VestingTerms'),
    transactions_files: listed('Transactions'),
    stock_legend_templates_files: [],
    valuations_files: [],
  }
  const rows = Object.entries(files).map(([file, [type, items]]) => [name(file), { file_type: type, items }] as const)
  const more = { file_type: 'TOUCHSTONE_EXTENSION_FILE', items: [extension(settled.value, certificates)] }
  return ok({ [name('Manifest')]: manifest, ...Object.fromEntries(rows), [name('Touchstone')]: more }, settled.issues)
}
