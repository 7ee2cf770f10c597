import { SegmentedControl } from '@mantine/core'
import { useDealPageWords } from '../app/language.tsx'
import { type Depth, DEPTHS } from './depth.ts'

/** How deep the memo is written. */
export function DepthChoice({ depth, onPick }: { readonly depth: Depth; readonly onPick: (next: Depth) => void }) {
  const { depth: w } = useDealPageWords()
  return (
    <SegmentedControl
      size="xs"
      aria-label={w.label}
      value={depth}
      onChange={(next) => onPick(DEPTHS.find((one) => one === next) ?? 'screen')}
      data={DEPTHS.map((value) => ({ value, label: w.names[value] }))}
    />
  )
}
