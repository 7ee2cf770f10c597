import { plain } from '../plain/en.ts'
import type { Words } from '../types.ts'
import { memoWords } from './memo-words.ts'

/** All words in English. */
export const en: Words = { ...plain, ...memoWords }
