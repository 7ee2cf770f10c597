/** Cross-validation: fits without some rows, predictions of those. */
import { constantsByKind, fitMemory, fitStep, groupOf, utilisationOf } from '../fit/fits.mjs'
import { familyOf } from './adapter.mjs'
import { kindOf, score } from './score.mjs'

/** Families whose runs are of one software and hardware: one never stands in for the other's absence. */
const kin = { bigscience: 'bigscience', bloom: 'bigscience' }
const kinOf = (row) => kin[familyOf(row)] ?? familyOf(row)

const sizes = [5e9, 20e9, 100e9, 250e9]
const FOLDS = 5

/** Predictions of every row by fits that have not seen its part. */
async function out(rows, partOf, { unseen = false } = {}) {
  const parts = [...new Set(rows.map(partOf))]
  const scored = []
  for (const part of parts) {
    const rest = rows.filter((one) => partOf(one) !== part)
    const memory = await fitMemory(rest)
    const step = await fitStep(rest, memory.values)
    const constantUtilisation = await utilisationOf(rest, memory.values)
    const constants = await constantsByKind(rest, memory.values, kindOf)
    const fits = { step, memory, constantUtilisation, facts: [] }
    scored.push(
      ...score(
        rows.filter((one) => partOf(one) === part),
        { fits, unseen, constants },
      ),
    )
  }
  return scored
}

/** The three tables that say how the engine does on what it has not seen. */
export async function crossValidate(rows) {
  const usable = rows.filter((one) => one.refused === undefined && (one.row.tier === 'A' || one.bytes !== null))
  const memoryOf = (await fitMemory(usable)).values
  const order = new Map(usable.map((one, i) => [one.id, i]))
  return {
    rows: await out(usable, (one) => order.get(one.id) % FOLDS),
    families: await out(usable, (one) => kinOf(one.row), { unseen: true }),
    sizes: await out(usable, (one) => {
      const size = one.size(memoryOf)
      return sizes.filter((edge) => edge <= size).length
    }),
    models: await out(
      usable.filter((one) => one.family === 'mbridge' || groupOf(one.row) !== groupOf({ id: 'mbridge-' })),
      (one) => (one.family === 'mbridge' ? one.row.model : 'rest'),
    ).then((all) => all.filter((one) => one.family === 'mbridge')),
  }
}
