import type { Cite } from '@touchstone/core/facts'
import type { Asked, Deal } from './types.ts'

/** Words of the deal file with their source. */
export interface Words {
  readonly literal: string
  readonly cites: readonly Cite[]
}

/** What a deal file says beyond its amounts: words by path, lists passed through, and what was asked so far. */
export interface Said {
  readonly words: Readonly<Record<string, readonly Words[]>>
  readonly asked: readonly Asked[]
}

const isEntry = (of: object): of is Words => 'literal' in of && 'cites' in of && 'at' in of

/**
 * The words of a deal by path (`existing.terms.redemption.date`), those of a list together in its order.
 * What was answered to the gates, and what readers wrote down themselves, is no word of the company's and stays out.
 * In: a deal. Out: words with their sources, and the questions asked. Total.
 * @example saidOf.length // 1
 */
export function saidOf(deal: Deal): Said {
  const words: Record<string, Words[]> = {}
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) for (const one of node) walk(one, path)
    else if (isEntry(node)) (words[path] ??= []).push({ literal: node.literal, cites: node.cites })
    else for (const [key, value] of Object.entries(node)) walk(value, path === '' ? key : `${path}.${key}`)
  }
  const { diligence = [], sources: _, gates: __, ownNumbers: ___, ...rest } = deal
  walk(rest, '')
  return { words, asked: diligence }
}
