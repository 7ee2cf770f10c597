import type { Memo } from '@touchstone/core/memo'
import type { Words } from '../words/types.ts'
import { memoToTerminal, summaryToTerminal } from './terminal.ts'
import { layoutMemos, writeMemos } from './write.ts'

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
  if (format !== 'terminal') return writeMemos(memos, words, format)
  const print = options.summary === true ? summaryToTerminal : memoToTerminal
  return layoutMemos(memos, words)
    .map((view) => print(view, words, options))
    .join(`\n${'═'.repeat(Math.max(20, options.columns ?? 80))}\n\n`)
}
