import type { WordWords } from '../word-words.ts'

export const word: WordWords = {
  creator: 'Touchstone',
  header: { internal: 'Internal edition · not to leave the house', external: 'External edition' },
  formulas: 'Formulas',
  sources: 'Sources of page one, at the foot of this page:',
  undrawn: 'No font was found to draw this picture for older versions of Word; the table below has all its numbers.',
  font: { latin: 'Calibri', eastAsia: '微软雅黑' },
}
