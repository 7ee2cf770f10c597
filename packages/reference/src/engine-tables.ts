import type { EngineTables } from '@touchstone/core/facts'
import { accelerators } from './generated/accelerators.ts'
import { engineSheets } from './generated/engine-sheets.ts'
import { constants } from './generated/constants.ts'
import { efficiency } from './generated/efficiency.ts'
import { failures } from './generated/failures.ts'
import { frontier } from './generated/frontier.ts'
import { fx } from './generated/fx.ts'
import { hash } from './generated/hash.ts'
import { modelRuns } from './generated/model-runs.ts'
import { models } from './generated/models.ts'
import { precisions } from './generated/precisions.ts'
import { prices } from './generated/prices.ts'

/** The tables of the compute engine alone, for a worker that does nothing else. */
export const engineTables: EngineTables = {
  hash,
  accelerators: accelerators.flatMap((one) => {
    const sheet = engineSheets.find(({ id }) => id === one.id)
    return sheet === undefined ? [] : [{ ...one, ...sheet }]
  }),
  prices,
  fx,
  models: models.map((one) => ({ ...one, ...modelRuns.find((run) => run.id === one.id) })),
  efficiency,
  precisions,
  failures,
  constants,
  frontier,
}
