export { flagRules } from './flags/index.ts'
export type { FlagRule, Seen } from './flag.ts'
export type { KnownChip } from './run.ts'
export { type SightOptions, sightingsIn } from './sights.ts'
