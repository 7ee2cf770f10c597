import type { TableInput } from '@touchstone/verbs/equity'
import { ClassesCard } from './classes.tsx'

interface Props {
  /** The cap table as the page has it; null asks nothing. */
  readonly table: TableInput | null
  readonly date?: string
}

/** The classes of the table. */
export function WallPanel({ table }: Props) {
  return <ClassesCard table={table} />
}
