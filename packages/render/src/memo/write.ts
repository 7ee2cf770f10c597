import type { Memo } from '@touchstone/core/memo'
import type { Words } from '../words/types.ts'
import { layoutMemo } from './layout.ts'
import type { MemoView } from './view.ts'
import { writeViews } from './write-views.ts'

/** Several memos in words; the numbers of footnotes run on from one to the next. */
export function layoutMemos(memos: readonly Memo[], words: Words): readonly MemoView[] {
  const views: MemoView[] = []
  let after = { source: 0, computed: 0 }
  for (const memo of memos) {
    const view = layoutMemo(memo, words, after)
    const computed = view.notes.filter((note) => note.kind === 'computed').length
    after = { source: after.source + view.notes.length - computed, computed: after.computed + computed }
    views.push(view)
  }
  return views
}

/** Memos as one file; apart from the terminal, which a page never has. */
export const writeMemos = (memos: readonly Memo[], words: Words, format: 'markdown' | 'html'): string =>
  writeViews(layoutMemos(memos, words), words, format)
