import { plain } from '../plain/zh.ts'
import type { Words } from '../types.ts'
import { memoWords } from './memo-words.ts'

/** All words in Chinese. */
export const zh: Words = { ...plain, ...memoWords }
