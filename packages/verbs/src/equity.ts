/** The verbs of equity and funds, apart from the others so that only what uses them carries them. */
export type { Exact } from './captable/exact.ts'
export { type SheetRows, type TableInput } from './captable/load.ts'
export type { TablePreview } from './captable/preview.ts'
export { fundAnswer, type FundBooks, type FundInput, fundVerb, loadFund } from './fund/fund.ts'
export type * from './fund/output.ts'
export { profilesVerb } from './fund/profile.ts'
export type * from './round/output.ts'
export type * from './waterfall/output.ts'
export { linkedTable, type RoundRequest } from './round/load.ts'
export { roundRequestOf } from './round/request.ts'
export { roundAnswer, roundVerb } from './round/round.ts'
export {
  type ConsentShare,
  type RoundForm,
  roundStart,
  roundView,
  type RoundView,
  type RoundViewRequest,
} from './round/view.ts'
export { carveOutOf, waterfallRequestOf } from './waterfall/request.ts'
export type * from './wall/output.ts'
export { wallView, type WallRequest } from './wall/wall.ts'
export { type WaterfallView, waterfallView } from './waterfall/view.ts'
export { waterfallAnswer, type WaterfallRequest, waterfallVerb } from './waterfall/waterfall.ts'
export { tableView, tableViewAnswer } from './captable/view.ts'
export type * from './captable/view-output.ts'
export { type TableExport, tableExport, tableImport } from './captable/convert.ts'
