import type { OutlayWords } from '../outlay-words.ts'

export const outlay: OutlayWords = {
  section: 'With spares and people',
  rows: { run: 'accelerators of the run', spares: 'spares', salaries: 'people', total: 'together' },
  roles: { researcher: 'researchers', engineer: 'engineers', operations: 'operations', other: 'others' },
  places: { US: 'United States', CN: 'China' },
  people: (role, place, people, months) => `${role} (${place}; ${people} people × ${months} months)`,
  spares: (accelerators) => `spares (${accelerators} accelerators)`,
  waiting: 'waiting for a spare node',
  enough: (accelerators) => `${accelerators} spares keep waiting under 1%`,
  noPrice: 'no price known',
  interval: (low, high) => `90%: ${low} to ${high}`,
}
