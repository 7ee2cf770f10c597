import type { Readings } from '../types.ts'
import { earlierOf } from './earlier.ts'
import { financesOf } from './finances.ts'
import { modelOf, ownModels } from './model.ts'
import { type Told, toldOf } from './owner.ts'
import { foundersOf, teamOf } from './team.ts'
import type { Part, Quoting } from './words.ts'

/**
 * What a text says of one company beside its round: earlier rounds, finances, model and cards, people and founders. Only what
 * is said of it and done, each with its place; what is hoped for, of others or of the market is left out.
 */
export function companyFacts(
  text: string,
  readings: Readings,
  name: string,
  now: string | null,
  quoting: Quoting,
): Part {
  const company = toldOf(text, readings, name)
  const founders = foundersOf(company, readings, name)
  const models = ownModels(company)
  // What is said of its model is said of the company.
  const told: Told = { ...company, names: [...company.names, ...models.map((one) => text.slice(...one))] }
  const figures = readings.figures.filter(
    (one) =>
      one.speaker === undefined ||
      one.speaker === null ||
      told.names.includes(one.speaker) ||
      founders.some((each) => each.name === one.speaker) ||
      /公司|创始人|CEO|founder|company/i.test(one.speaker),
  )
  const existing = earlierOf(told, readings, name, quoting)
  const finances = financesOf(told, figures, now, quoting)
  const model = modelOf(told, models[0], figures, quoting)
  const filled = (key: string, value: Part): Part => (Object.keys(value).length === 0 ? {} : { [key]: value })
  return {
    ...(existing.length === 0 ? {} : { existing }),
    ...filled('finances', finances),
    ...filled('model', model),
    ...filled('team', teamOf(told, founders, figures, readings.lang, quoting)),
  }
}
