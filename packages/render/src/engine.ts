/** What the page of the compute engine draws and says; apart from the rest, because it is loaded with that page. */
export { breakdownScene, type Part, partsOf, shareText } from './chart/breakdown.ts'
export { curveScene, type CurvePoint } from './chart/curve.ts'
export { type FrontierLine, recordsScene } from './chart/records.ts'
export { frontierScene, type FrontierPoint } from './chart/frontier.ts'
export { MEMORY_PARTS, type Stage, stageName, stagesScene } from './chart/stages.ts'
export { type Board, type BoardFigure, type BoardFigures, takenFor, trainBoard } from './compute/board.ts'
export {
  type DerivationFigures,
  type DerivationInput,
  type DerivationRow,
  type DerivationView,
  derivationView,
} from './compute/derivation.ts'
export { scalingBoard, type ScalingBoard, type ScalingFigures } from './compute/scaling.ts'
export { rateOf, servingBoard, type ServingBoard, type ServingFigures, servingTaken } from './compute/serving.ts'
export { amount, beside, exactly, percent, span } from './compute/numbers.ts'
export { type OutlayFigures, type OutlayRow, outlayRows } from './compute/outlay.ts'
export { leftOut, type ProgrammeFigures, type ProgrammePart, programmeRows } from './compute/programme.ts'
export { planBoard, type PlanBoard, planName, type PlanRow } from './compute/plans.ts'
