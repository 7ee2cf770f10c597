import type { UiWords } from '../ui-words.ts'

export const ui: UiWords = { product: '试金石' }
