import type { Memo } from '@touchstone/core/memo'
import type { Words } from '../words/types.ts'
import { memosToHtml } from './html.ts'
import { layoutMemo } from './layout.ts'
import { memoToMarkdown } from './markdown.ts'
import { memoToTerminal, summaryToTerminal } from './terminal.ts'
import type { MemoView } from './view.ts'

export type MemoFormat = 'markdown' | 'html' | 'terminal'

/** How to render; only the terminal has options. */
export interface RenderOptions {
  /** Width of the terminal; 80 unless said. */
  readonly columns?: number
  /** Whether the terminal shows colours; never the only carrier of a meaning. */
  readonly color?: boolean
  /** One screen: title, lead, tiles, ladder, gates and claims, three questions, what was borrowed. */
  readonly summary?: boolean
}

/** A memo in words, in one of the formats. Pure: the same memo and words give the same bytes. */
export function renderMemo(memo: Memo, words: Words, format: MemoFormat, options: RenderOptions = {}): string {
  return renderMemos([memo], words, format, options)
}

/** Several memos as one document; the numbers of footnotes run on from one to the next. */
export function renderMemos(
  memos: readonly Memo[],
  words: Words,
  format: MemoFormat,
  options: RenderOptions = {},
): string {
  const views: MemoView[] = []
  let after = { source: 0, computed: 0 }
  for (const memo of memos) {
    const view = layoutMemo(memo, words, after)
    const computed = view.notes.filter((note) => note.kind === 'computed').length
    after = { source: after.source + view.notes.length - computed, computed: after.computed + computed }
    views.push(view)
  }
  if (format === 'html') return memosToHtml(views, words)
  if (format === 'markdown') return views.map((view) => memoToMarkdown(view, words)).join('\n---\n\n')
  const print = options.summary === true ? summaryToTerminal : memoToTerminal
  return views
    .map((view) => print(view, words, options))
    .join(`\n${'═'.repeat(Math.max(20, options.columns ?? 80))}\n\n`)
}
