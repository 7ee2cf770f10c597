import { foundersIn } from './people.ts'
import type { ReadName, Readings } from './types.ts'

/**
 * Readings with who founded each company: whom the sentences of its deals name, and where there is one company whoever founds
 * anything in the text. In: the text as given, what was read in it. Out: the readings with founders.
 */
export function withFounders(text: string, readings: Readings): Readings {
  const { companies, deals } = readings
  return {
    ...readings,
    companies: companies.map((company) => {
      const founders: ReadName[] = [...company.founders]
      const add = (names: readonly ReadName[]): void => {
        founders.push(...names.filter((who) => !founders.some((one) => one.name === who.name)))
      }
      for (const { company: name, evidence } of deals)
        if (name === company.name) add(foundersIn(text.slice(...evidence), evidence[0]))
      if (companies.length === 1) add(foundersIn(text, 0))
      return { ...company, founders }
    }),
  }
}
