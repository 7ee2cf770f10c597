export { type LadderData, ladderData, type LadderMark, type LadderRow } from './chart/data.ts'
export { describeLadder, ladderScene, WIDE } from './chart/ladder.ts'
export { type Picture, type Scene, type Shape, type ShapeClass, type TextClass, TEXT_SIZE } from './chart/scene.ts'
export { sceneToSvg } from './chart/svg.ts'
export { ladderToText, sceneToText } from './chart/text.ts'
export {
  type Sheet,
  type SheetRow,
  type SheetSection,
  planSheet,
  sheetToText,
  spellSeconds,
  type TrainFigures,
  trainSheet,
} from './compute/sheet.ts'
export { echo } from './echo.ts'
export { type Filling, type Inline, plain, type Run, say } from './inline/run.ts'
export { formula, questionOf, sentence, termOf } from './memo/lookup.ts'
export { STATE_GLYPHS } from './memo/glyphs.ts'
export type { NotesBefore } from './memo/notes.ts'
export { layoutMemo } from './memo/layout.ts'
export { type MemoFormat, type RenderOptions, renderMemo, renderMemos } from './memo/render.ts'
export { layoutMemos, writeMemos } from './memo/write.ts'
export type { BankRowView, BlockView, FigureView, MemoView, NoteView, TableView } from './memo/view.ts'
export { modelsPage, type ModelsRow } from './models/page.ts'
export { type MoreIssues, message, sentenceOf, suggestionOf, withBelow, withIssues, withPictures } from './message.ts'
export { formatChance, formatFigure, formatLedger, formatTick, formatValue, MISSING } from './number/format.ts'
export { formatWhole } from './number/whole.ts'
export { escapeHtml, escapeMarkdown, safeUrl, visible } from './text/escape.ts'
export { nameIn } from './text/name-in.ts'
export { displayWidth, padTo, textWidth, wrap } from './text/width.ts'
export { ENGINE_PARTS, type EnginePart } from './words/parts-words.ts'
export type { CliWords } from './words/cli-words.ts'
export type { ComputeWords } from './words/compute-words.ts'
export type { DealPageWords } from './words/deal-page-words.ts'
export {
  DERIVATIONS,
  type DerivationKey,
  DERIVED_NAMES,
  type DerivedName,
  type EnginePageWords,
  type EngineWords,
  JOB_FIELDS,
  type JobField,
} from './words/engine-words.ts'
export {
  EQUITY_ROWS,
  EQUITY_SECTIONS,
  type EquityRow,
  type EquitySection,
  type EquityWords,
} from './words/equity-words.ts'
export type {
  AppWords,
  ArticleWords,
  ChartWords,
  DocumentWords,
  EchoWords,
  NumberWords,
  QuestionWord,
  ReadIssueCode,
  TellingWords,
  Words,
} from './words/types.ts'
export { FORM_PATHS, type FormWords, READING_KINDS } from './words/form-words.ts'
export type { UiWords } from './words/ui-words.ts'
export type { UnitWords } from './words/unit-words.ts'
