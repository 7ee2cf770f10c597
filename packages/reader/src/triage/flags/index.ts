import type { FlagRule } from '../flag.ts'
import { annualised } from './annualised.ts'
import { celebrity } from './celebrity.ts'
import { circular } from './circular.ts'
import { credits } from './credits.ts'
import { displaced } from './displaced.ts'
import { equivalentChips } from './equivalent-chips.ts'
import { exclusiveData } from './exclusive-data.ts'
import { frameworkOrder } from './framework-order.ts'
import { impossibleRun } from './impossible-run.ts'
import { leaderboard } from './leaderboard.ts'
import { noMeans } from './no-means.ts'
import { partner } from './partner.ts'
import { renamed } from './renamed.ts'
import { sizeClass } from './size-class.ts'
import { sumAsRound } from './sum-as-round.ts'
import { unusualSize } from './unusual-size.ts'
import { valuationAlone } from './valuation-alone.ts'
import { wrapper } from './wrapper.ts'

/** Every hype flag, in the order of their numbers. */
export const flagRules: readonly FlagRule[] = [
  noMeans,
  wrapper,
  impossibleRun,
  renamed,
  sizeClass,
  sumAsRound,
  valuationAlone,
  leaderboard,
  annualised,
  credits,
  circular,
  partner,
  exclusiveData,
  displaced,
  celebrity,
  equivalentChips,
  frameworkOrder,
  unusualSize,
]
