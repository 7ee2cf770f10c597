import { Fragment, memo as remembered } from 'react'
import { Block } from '../memo/blocks.tsx'
import type { Shown } from '../memo/freshen.ts'
import { Notes } from '../memo/notes.tsx'
import { OwnAdd } from '../own/own-parts.tsx'

/** The memo: blocks in the committee's order, footnotes at the end. What is not of the text as it stands is dimmed. */
export const MemoPane = remembered(function MemoPane({
  of: { memo, fresh },
  dim,
  waiting,
}: {
  readonly of: Shown
  readonly dim: boolean
  /** The heading while there is no verdict yet. */
  readonly waiting: string
}) {
  const headed = memo.blocks.some((block) => block.kind === 'heading' && block.level === 1)
  return (
    <article className={dim ? 'memo dim' : 'memo'} lang={memo.htmlLang} tabIndex={-1}>
      {headed ? null : <h1 className="answer stale">{waiting}</h1>}
      {memo.blocks.map((block, index) => (
        <Fragment key={index}>
          {block.kind === 'heading' && block.section === 'evidence' ? <OwnAdd /> : null}
          {fresh === null || fresh.has(block) ? (
            <Block of={block} fresh={fresh} />
          ) : (
            <div className="stale">
              <Block of={block} />
            </div>
          )}
        </Fragment>
      ))}
      <Notes of={memo.notes} />
    </article>
  )
})
