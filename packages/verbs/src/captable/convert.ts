import type { Ledger, StatedTotal } from '@touchstone/core/equity'
import { ok, type Result } from '@touchstone/core/facts'
import { capDraft, exportOcf, type SheetPreview } from '@touchstone/core/records'
import { printYaml } from '@touchstone/files'
import { andThen, envelope, tell } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import { Told } from './exact.ts'
import { inFile, loadTable, NO_DAY, sheetProposal, type TableInput } from './load.ts'
import { toldPreview } from './preview.ts'
import type { TableImport } from './view-output.ts'

/** Totals of a list that its rows come to, as totals that the cap table states. */
function statedBy({ totals }: SheetPreview, form: Ledger['form']): readonly StatedTotal[] {
  return totals.flatMap(({ column, stated }, index): readonly StatedTotal[] => {
    const whole = { class: null, holder: null, value: stated, path: `/stated/${index}` }
    if (column.role === 'shares') return [{ ...whole, of: 'issued' }]
    if (column.role === 'capital') return [{ ...whole, of: 'registered-capital' }]
    return column.role === 'paid-in' && form === 'registered-capital' ? [{ ...whole, of: 'paid-in' }] : []
  })
}

/** A pool's row of a list counts into its total but is not issued: such a total is not stated again. */
const hasPool = (ledger: Ledger): boolean => ledger.classes.some((one) => one.kind === 'options')

/**
 * A table that somebody has, as it was understood: which column was read as what, its rows, its totals beside their sums;
 * and the same as the text of a cap table file once nothing is wrong and a day is known. The preview is there with errors
 * too, since it is what shows them.
 */
export function tableImport(input: TableInput, context: Context): Envelope<TableImport> {
  const proposal = sheetProposal(input, context)
  if (proposal === null) {
    const answer = andThen(loadTable(input, context), (table): Result<TableImport> => {
      const { ledger } = table
      return ok({
        kind: table.kind,
        company: ledger.company,
        currency: ledger.currency,
        preview: null,
        cap: printYaml(capDraft(ledger)),
        holders: ledger.holders.length,
        transactions: ledger.transactions.length,
        assumed: table.assumed,
      })
    })
    return envelope({ ...answer, issues: inFile(answer.issues, input.file) }, context)
  }
  const { ledger, preview } = proposal
  const issues = inFile(proposal.issues, input.file).map((one) => tell(one, context))
  const wrong = issues.some((one) => one.severity === 'error')
  if (preview === null) return { ok: false, issues }
  const currency = ledger?.currency ?? input.currency ?? 'CNY'
  const form = preview.columns.some((one) => one.role === 'shares') ? 'shares' : 'registered-capital'
  const undated = ledger?.transactions.some((one) => one.date === NO_DAY) ?? false
  const table = wrong ? null : loadTable(input, context)
  const value: TableImport = {
    kind: 'sheet',
    company: ledger?.company ?? input.company ?? '',
    currency,
    preview: toldPreview(preview, new Told({ currency, form })),
    cap:
      wrong || undated || ledger === null
        ? null
        : printYaml(capDraft({ ...ledger, stated: hasPool(ledger) ? [] : statedBy(preview, form) })),
    holders: ledger?.holders.length ?? 0,
    transactions: ledger?.transactions.length ?? 0,
    assumed: table?.ok === true ? table.value.assumed : undated ? ['date'] : [],
  }
  return { ok: !wrong, value, issues }
}

/** A cap table in other people's formats. */
export interface TableExport {
  readonly company: string
  /** The text of a cap table file. */
  readonly cap: string
  /** Files of an Open Cap Table Format bundle by their names. */
  readonly ocf: Readonly<Record<string, string>>
}

/** A cap table as a cap table file and as an Open Cap Table Format bundle; `at` is the moment that the bundle names. */
export function tableExport(
  { at, ...input }: TableInput & { readonly at: string },
  context: Context,
): Envelope<TableExport> {
  const answer = andThen(loadTable(input, context), ({ ledger }) =>
    andThen(exportOcf(ledger, { formationDate: null, country: null, generatedAt: at }), (files) =>
      ok<TableExport>({
        company: ledger.company,
        cap: printYaml(capDraft(ledger)),
        ocf: Object.fromEntries(
          Object.entries(files).map(([name, json]) => [name, `${JSON.stringify(json, null, 2)}\n`]),
        ),
      }),
    ),
  )
  return envelope({ ...answer, issues: inFile(answer.issues, input.file) }, context)
}
