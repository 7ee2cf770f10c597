/** The thresholds of a listing rule: each set with its tests, in the words that the product reads. */

const MEASURES = [
  'marketValue',
  'revenue',
  'netProfit',
  'netProfitEachOfTwoYears',
  'netProfitOfTwoYears',
  'operatingCashOfThreeYears',
  'researchOfRevenue',
  'researchOfSpending',
]
const CONDITIONS = [
  'approved-product',
  'clear-technology-edge',
  'sector-eligible',
  'pathfinder-investors',
  'path-to-revenue',
]
const ROUTES = ['star', 'hkex-18c']

/** The sets of a regulation that is a listing rule, checked; nothing where it is none. */
export function listingOf(value, see) {
  const { listing } = value
  if (listing === undefined) return undefined
  see.keys(listing, ['listing'], ['route', 'sets', 'lossMakersGoTo'])
  if (!ROUTES.includes(listing.route)) see.say(['listing', 'route'], `route is one of ${ROUTES.join(', ')}`)
  if (listing.lossMakersGoTo !== undefined) {
    see.keys(listing.lossMakersGoTo, ['listing', 'lossMakersGoTo'], ['tier', 'from', 'rule'])
    for (const key of ['tier', 'from', 'rule']) see.text(listing.lossMakersGoTo, ['listing', 'lossMakersGoTo'], key)
  }
  for (const [i, set] of (listing.sets ?? []).entries()) {
    const path = ['listing', 'sets', i]
    see.keys(set, path, ['set', 'tests', 'conditions'])
    see.text(set, path, 'set')
    for (const one of set.conditions ?? [])
      if (!CONDITIONS.includes(one)) see.say([...path, 'conditions'], `there is no condition ${one}`)
    if ((set.tests ?? []).length === 0) see.say(path, 'a set without a threshold is met by everybody')
    for (const [j, test] of (set.tests ?? []).entries()) {
      const at = [...path, 'tests', j]
      see.keys(test, at, ['measure', 'least', 'above', 'unit'])
      see.number(test, at, 'least', { least: 0 })
      if (!MEASURES.includes(test.measure)) see.say(at, `there is no measure ${test.measure}`)
      const share = String(test.measure).startsWith('research')
      if (share ? test.unit !== '1' : !/^[A-Z]{3}$/.test(String(test.unit)))
        see.say(at, `the unit of ${test.measure} is ${share ? '1' : 'a currency'}, not ${test.unit}`)
    }
  }
  return listing
}

/** A row without what is not said. */
const dated = (row) => Object.fromEntries(Object.entries(row).filter(([, one]) => one !== undefined))

/** One row for each set, dated and sourced as its regulation. */
export const listingSets = (regulations) =>
  regulations.flatMap(({ id, of, known, knownAssumed, memory, from, source, confidence, listing, until = null }) =>
    listing === undefined
      ? []
      : listing.sets.map(({ set, tests, conditions }) => ({
          ...dated({ of, known, knownAssumed, memory, from, source, confidence }),
          id: `${id}#${set}`,
          route: listing.route,
          set,
          until,
          tests,
          conditions: conditions ?? [],
          ...(listing.lossMakersGoTo === undefined ? {} : { lossMakersGoTo: listing.lossMakersGoTo }),
        })),
  )
