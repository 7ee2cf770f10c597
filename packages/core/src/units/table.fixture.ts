import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { ReadingsTable } from '@touchstone/core/facts'

/** The table as it lies in `data/`, for the tests of this room. */
export const readings = parse(
  readFileSync(new URL('../../../../data/readings/vague-words.yaml', import.meta.url), 'utf8'),
) as ReadingsTable
