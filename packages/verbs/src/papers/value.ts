import {
  asianPutDiscount,
  backsolve,
  chaffeDiscount,
  exitCoefficients,
  exitDiagram,
  type ExitTable,
  finnertyDiscount,
  opmValues,
  partialValuation,
  type WaterfallInput,
} from '@touchstone/core/equity'
import { type Issue, issue } from '@touchstone/core/facts'
import { type Papers, placeAt } from '@touchstone/core/records'
import { rationalToNumber } from '@touchstone/core/units'
import type { Told } from '../captable/exact.ts'
import type { PapersOutput } from './output.ts'

/** What each class is worth by options on the table's breakpoints: of a given value, or of the one a class's price implies. */
export function valueOf(
  papers: Papers,
  input: WaterfallInput,
  table: ExitTable,
  nameOf: (id: string) => string,
  told: Told,
  issues: Issue[],
): PapersOutput['value'] {
  const { value: said } = papers.said
  const { figures, tree } = papers
  const at = placeAt(tree, '/value')
  if (Object.values(said).every((one) => one === null)) return null
  const numberOf = (key: 'volatility' | 'years' | 'rate' | 'yield', usual: number | null): number | null => {
    const entry = said[key]
    if (entry === null) {
      if (usual === null) issues.push(issue('deal/missing', 'error', at, { key: `value.${key}` }))
      return usual
    }
    const { low, high } = entry.value
    if (low !== null && low === high) return low
    issues.push(issue('cap/not-exact', 'error', entry.at, { key: `value.${key}`, text: entry.literal }))
    return null
  }
  const [volatility, years] = [numberOf('volatility', null), numberOf('years', null)]
  const [rate, paid] = [numberOf('rate', 0), numberOf('yield', 0)]
  const equity = figures.minor(said.equity)
  const price = figures.perShare(said.price)
  if (equity === null && price === null && said.equity === null && said.price === null)
    issues.push(issue('deal/missing', 'error', at, { key: 'value.equity' }))
  if (volatility === null || years === null || rate === null || paid === null) return null
  const terms = { volatility, years, rate, yield: paid }
  const major = told.money(1n).number
  const shares = new Map(input.classes.map((one) => [one.id, rationalToNumber(one.shares)]))
  const valued = (): { readonly equity: number; readonly values: ReadonlyMap<string, number> } | null => {
    if (equity !== null) {
      const found = opmValues(table, Number(equity), terms)
      issues.push(...found.issues.map((one) => ({ ...one, at })))
      return found.ok ? { equity: Number(equity), values: found.value } : null
    }
    if (price === null) return null
    const words = said.class?.value ?? ''
    const id = input.classes.find((one) => one.id === words || nameOf(one.id) === words)?.id ?? words
    const found = backsolve({ table, id, price: rationalToNumber(price), shares, terms })
    issues.push(...found.issues.map((one) => ({ ...one, at })))
    return found.ok ? found.value : null
  }
  const found = valued()
  const put = { volatility, years, rate, yield: paid }
  const [chaffe, finnerty, asianPut] = [chaffeDiscount(put), finnertyDiscount(put), asianPutDiscount(put)]
  if (found === null || !chaffe.ok || !finnerty.ok || !asianPut.ok) return null
  return {
    equity: found.equity * major,
    solved: equity === null,
    classes: input.classes.map(({ id }) => {
      const value = (found.values.get(id) ?? 0) * major
      const diagram = exitDiagram(table, id, 'one')
      const random = diagram.ok
        ? partialValuation({
            coefficients: exitCoefficients(diagram.value),
            total: found.equity,
            volatility,
            rate,
            yield: paid,
            holdingYears: years,
          })
        : null
      return {
        id,
        name: nameOf(id),
        value,
        perShare: value / (shares.get(id) ?? 1),
        randomExpiration: random?.ok === true ? random.value * major : null,
      }
    }),
    marketability: { chaffe: chaffe.value, finnerty: finnerty.value, asianPut: asianPut.value },
  }
}
