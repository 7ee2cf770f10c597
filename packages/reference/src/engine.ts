import type { EngineReference } from '@touchstone/core/facts'
import { constants } from './generated/constants.ts'
import { efficiency } from './generated/efficiency.ts'
import { failures } from './generated/failures.ts'
import { frontier } from './generated/frontier.ts'
import { modelRuns } from './generated/model-runs.ts'
import { precisions } from './generated/precisions.ts'
import { reference } from './index.ts'

/** The tables with those of the compute engine. */
export const engineReference: EngineReference = {
  ...reference,
  models: reference.models.map((one) => ({ ...one, ...modelRuns.find((run) => run.id === one.id) })),
  efficiency,
  precisions,
  failures,
  constants,
  frontier,
}
