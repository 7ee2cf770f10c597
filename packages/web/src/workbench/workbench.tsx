import { useEffect, useState } from 'react'
import type { Pane } from '../app/search.ts'
import { formBody } from './form-body.tsx'
import { memoBody } from './memo-body.tsx'
import { Panes } from './panes.tsx'
import { sourceBody } from './source-body.tsx'
import { useWorkbench, type WorkbenchProps } from './use-workbench.ts'

/** Text, form and memo of one deal, side by side. */
export function Workbench(props: WorkbenchProps) {
  const bench = useWorkbench(props)
  const { deal, folded, title, go } = bench
  const said = useAnnounced(deal.pending === null && !folded ? title : null)
  const panes = {
    source: sourceBody(bench, props),
    form: formBody(bench, props),
    memo: memoBody(bench, props, said),
  }
  return <Panes panes={panes} shown={props.search.pane ?? 'memo'} onShow={(pane: Pane) => go({ pane })} />
}

/** A finding to be read out, at most every two seconds and only when it has changed. */
function useAnnounced(title: string | null): string {
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (title === null || title === said) return undefined
    const timer = setTimeout(() => setSaid(title), 2000)
    return () => clearTimeout(timer)
  }, [title, said])
  return said
}
