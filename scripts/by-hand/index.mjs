/** `docs/by-hand.md` and `docs/by-hand.zh.md`: three deals worked out by hand beside what the program says. */
import { questionOf, termOf } from '@touchstone/render'
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import { byHand } from './by-hand.mjs'
import { threeDeals } from './deals.mjs'
import { handPage } from './page.mjs'
import { wordsEn } from './words-en.mjs'
import { wordsZh } from './words-zh.mjs'

/** What the product's words ask and call an input. */
const asks = (words) => ({
  question: (id) => questionOf(id, words).ask,
  input: (id) => termOf(`input/${id}`, words),
})

/** The three deals by hand, and the pages that show them by path. */
export function handPages() {
  const deals = threeDeals().map(byHand)
  return {
    deals,
    pages: {
      'docs/by-hand.md': handPage(deals, wordsEn(asks(en))),
      'docs/by-hand.zh.md': handPage(deals, wordsZh(asks(zh))),
    },
  }
}
