import { askedBy } from './asked-by.ts'
import { aheadAsFigures, endingBlocks, fundMoreBlocks, returnBlocks, yearsBlocks } from './ahead.ts'
import { bankBlocks } from './bank.ts'
import type { Below } from './composing.ts'
import { peopleBlocks } from './people.ts'

/** What stands below page one from a project on; given to `composeMemo` by what writes such memos, so that only that carries it. */
export const below: Below = {
  by: askedBy,
  figures: aheadAsFigures,
  ahead: (c) => [...yearsBlocks(c), ...endingBlocks(c), ...returnBlocks(c), ...fundMoreBlocks(c)],
  bank: bankBlocks,
  people: peopleBlocks,
}
