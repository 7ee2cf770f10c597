import type { WordWords } from '../word-words.ts'

export const word: WordWords = {
  creator: '试金石',
  header: { internal: '内部版 · 不得外传', external: '对外版' },
  formulas: '算式',
  sources: '首页的出处，见本页脚注：',
  undrawn: '没有找到中文字体，旧版Word里看不到上面这张图；数都在下面的表里。',
  font: { latin: 'Calibri', eastAsia: '微软雅黑' },
}
