import type { Words } from '../words/types.ts'
import { memosToHtml } from './html.ts'
import { memoToMarkdown } from './markdown.ts'
import type { MemoView } from './view.ts'

/** Memos that are in words already, as one file. */
export function writeViews(views: readonly MemoView[], words: Words, format: 'markdown' | 'html'): string {
  if (format === 'html') return memosToHtml(views, words)
  return views.map((view) => memoToMarkdown(view, words)).join('\n---\n\n')
}
