import { below } from '@touchstone/core/memo'
import { engineReference as reference } from '@touchstone/reference/engine'
import { marketReference } from '@touchstone/reference/market'
import { equityReference } from '@touchstone/reference/equity'
import { exampleFunds as funds } from '@touchstone/reference/funds'
import { questions as bank } from '@touchstone/reference/questions'
import { gazetteer as names } from '@touchstone/reference/gazetteer'
import { withBelow, withIssues, withPictures } from '@touchstone/render'
import { earlierClasses } from '@touchstone/verbs/equity'
import type { WholeContext } from '@touchstone/verbs/engine'

/** Words of one language and all facts: what every verb is given. */
export async function context(lang: 'zh' | 'en', engine: string): Promise<WholeContext> {
  const words =
    lang === 'zh' ? (await import('@touchstone/render/words/zh')).zh : (await import('@touchstone/render/words/en')).en
  const equity =
    lang === 'zh'
      ? await import('@touchstone/render/words/zh/equity')
      : await import('@touchstone/render/words/en/equity')
  const deeper =
    lang === 'zh'
      ? await import('@touchstone/render/words/zh/below')
      : await import('@touchstone/render/words/en/below')
  const drawn =
    lang === 'zh'
      ? await import('@touchstone/render/words/zh/pictures')
      : await import('@touchstone/render/words/en/pictures')
  return {
    words: withPictures(withBelow(withIssues(words, equity), deeper.below), drawn.pictures),
    reference: { ...reference, ...marketReference, listingSets: equityReference.listingSets },
    engine,
    funds,
    names,
    readTable: earlierClasses,
    deep: { below, bank },
  }
}
