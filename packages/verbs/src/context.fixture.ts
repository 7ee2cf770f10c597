import { readFileSync } from 'node:fs'
import { engineReference as reference } from '@touchstone/reference/engine'
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import type { WholeContext } from './types.ts'

export const inChinese: WholeContext = { words: zh, reference, engine: 'test' }
export const inEnglish: WholeContext = { words: en, reference, engine: 'test' }

const read = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')

export const article = { zh: read('big-models-2023.zh.txt'), en: read('big-models-2023.en.txt') }
export const sample = read('sample.deal.yaml')

/** Enough draws for a test that looks at shapes and words. */
export const DRAWS = 1024
