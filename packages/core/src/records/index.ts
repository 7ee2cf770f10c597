// Cap tables.
export { capJsonSchema } from './cap/json-schema.ts'
export { CAP_FORMAT } from './cap/kinds.ts'
export { Figures } from './cap/figures.ts'
export { placeAt, placed } from './cap/place.ts'
export { capDraft, decimal } from './cap/print.ts'
export { readCap, type ReadCapOptions } from './cap/read.ts'
export { type Ranked, type RankSaid, ranksOf } from './cap/ranks.ts'
export { payInLawOf } from './pay-in-law.ts'
// What stands beside a cap table.
export * from './papers.ts'
// Rounds.
export { roundJsonSchema } from './round/json-schema.ts'
export { ROUND_FORMAT } from './round/kinds.ts'
export { capTableOf, notARound, type ReadRoundOptions, readRound, type RoundFile } from './round/read.ts'
// The Open Cap Table Format.
export { exportOcf, type WriteOcfOptions } from './ocf/export.ts'
export { importOcf, type ReadOcfOptions } from './ocf/import.ts'
// Tables of other people.
export { parseDelimited } from './sheet/delimited.ts'
export { type Column, type ColumnRole, columnsOf } from './sheet/header.ts'
export * from './sheet/import.ts'
// Funds.
export * from './fund.ts'
export * from './fund-schema.ts'
export * from './fund-types.ts'
export * from './usual-fund.ts'
