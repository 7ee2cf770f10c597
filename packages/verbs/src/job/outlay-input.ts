import type { Issue, Tree } from '@touchstone/core/facts'
import { Fields } from './fields.ts'

/** What people around a run do; `other` has no usual pay. */
export const ROLES = ['researcher', 'engineer', 'operations', 'other'] as const
export type Role = (typeof ROLES)[number]

/** People of one role at one place, as a file states them; null is unknown. */
export interface SalaryRequest {
  readonly role: Role
  /** Where it stands in the file, for what is assumed of it. */
  readonly path: string
  readonly people: number
  readonly place: string | null
  readonly months: number | null
  /** Pay of one person a month before on-costs. */
  readonly monthlyPay: number | null
  readonly currency: string | null
}

/** What stands beside the accelerators of a run; null where nothing is said. */
export interface OutlayRequest {
  /** Accelerators held beside the run, for those that fail. */
  readonly spares: number | null
  readonly salaries: readonly SalaryRequest[] | null
}

const SALARY_KEYS = ['people', 'place', 'months', 'monthlyPay', 'currency']

function salaryOf(role: Role, path: string, fields: Fields): readonly SalaryRequest[] {
  const people = fields.number('people')
  if (!fields.says('people')) fields.missing('people')
  const monthlyPay = fields.number('monthlyPay')
  if (role === 'other' && !fields.says('monthlyPay')) fields.missing('monthlyPay')
  const place = fields.place('place')
  const currency = fields.choice('currency', ['USD', 'CNY'])
  const months = fields.number('months')
  return people === null ? [] : [{ role, path, people, place, months, monthlyPay, currency }]
}

type MapTree = Extract<Tree, { kind: 'map' }>

/** Salaries as a list of maps that name their role, or as a map by role. */
function salariesOf(top: Fields, issues: Issue[]): readonly SalaryRequest[] | null {
  const tree = top.under('salaries')
  if (tree === null) return null
  if (tree.kind === 'list')
    return tree.items.flatMap((item, index) => {
      const map: MapTree = item.kind === 'map' ? item : { kind: 'map', entries: [], at: item.at }
      const fields = new Fields(map, ['role', ...SALARY_KEYS], issues)
      const role = fields.choice('role', ROLES)
      if (!fields.says('role')) fields.missing('role')
      return role === null ? [] : salaryOf(role, `salaries.${index}`, fields)
    })
  const salaries = top.map('salaries', ROLES)
  const said = tree.kind === 'map' ? tree.entries.map((one) => one.key) : []
  return ROLES.filter((role) => said.includes(role)).flatMap((role) =>
    salaryOf(role, `salaries.${role}`, salaries.map(role, SALARY_KEYS)),
  )
}

/** Reads what a job file says of spares and people. */
export function readOutlay(top: Fields, issues: Issue[]): OutlayRequest {
  return { spares: top.number('spares', { whole: true }), salaries: salariesOf(top, issues) }
}
