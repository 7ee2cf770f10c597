import type { MemoView } from '@touchstone/render'
import { memo as remembered } from 'react'
import { Block } from '../memo/blocks.tsx'
import { Notes } from '../memo/notes.tsx'

/** The memo: blocks in the committee's order, footnotes at the end. */
export const MemoPane = remembered(function MemoPane({ of, dim }: { readonly of: MemoView; readonly dim: boolean }) {
  return (
    <article className={dim ? 'memo dim' : 'memo'} lang={of.htmlLang}>
      {of.blocks.map((block, index) => (
        <Block key={index} of={block} />
      ))}
      <Notes of={of.notes} />
    </article>
  )
})
