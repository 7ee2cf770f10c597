/** English names of the months in their order, parted as in a pattern. */
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** Which month a name is of, from 1; 0 where it is none. */
export const monthOf = (name: string): number => MONTHS.toLowerCase().split('|').indexOf(name.toLowerCase()) + 1

/** English names of the days of a week. */
export const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
