export { flagRules } from './flags/index.ts'
export type { FlagRule, Seen } from './flag.ts'
export type { KnownChip } from './run.ts'
export { MOST_COMPANIES, type SightOptions, sightingsIn } from './sights.ts'
