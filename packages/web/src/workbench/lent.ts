import type { DeskView, FormRow, VerdictView } from '@touchstone/verbs'

/** The form with what the verdict took for lack of words: in the row that asks for it, else in one of its own. */
export function withLent(view: DeskView, verdict: VerdictView | null): DeskView {
  if (verdict === null) return view
  const lent = new Map(verdict.lent.flatMap((row) => (row.input === null ? [] : [[row.input, row] as const])))
  const filled = view.form.map((section) => ({
    ...section,
    rows: section.rows.map((row): FormRow => {
      const found = row.input === null ? undefined : lent.get(row.input)
      if (found !== undefined) lent.delete(found.input ?? '')
      return found === undefined || row.literal !== '' || row.assumed !== null
        ? row
        : { ...row, assumed: found.assumed }
    }),
  }))
  const rest = [...lent.values()]
  if (rest.length === 0) return { ...view, form: filled }
  const own = filled.some((section) => section.id === 'assumptions')
  return {
    ...view,
    form: own
      ? filled.map((one) => (one.id === 'assumptions' ? { ...one, rows: [...one.rows, ...rest] } : one))
      : [...filled, { id: 'assumptions', title: verdict.lentTitle, rows: rest }],
  }
}
