/** The three deals of docs/by-hand, underwritten as the product does it, once with each country's base rates. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { companyAhead, marketPart, underwrite } from '@touchstone/core/underwrite'
import { engineReference } from '@touchstone/reference/engine'
import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { marketFit } from '@touchstone/reference/market-fit'
import { en } from '@touchstone/render/words/en'
import { draftDocument, loadDeal } from '@touchstone/verbs'
import { profilesVerb } from '@touchstone/verbs/equity'
import { root } from '../lib.mjs'

const ARTICLE = 'examples/big-models-2023.en.txt'
const PUBLISHED = '2023-04-11'
const SEED = '1'
/** Draws of the answer, as the product makes it, and of the second opinion. */
const DRAWS = 65_536
const OTHER_DRAWS = 16_384

const read = (file) => readFileSync(join(root, file), 'utf8')
const reference = { ...engineReference, ...marketReference }
const context = { words: en, reference, engine: 'by-hand', funds: exampleFunds }

const whole = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** A deal under the base rates of a country, its prices searched whichever these are; its own where none is named. */
function underwritten(deal, funds, country) {
  const draws = country === null ? DRAWS : OTHER_DRAWS
  const other = country === null ? {} : { baseRates: country, swap: false }
  // A second opinion is not priced by itself; here its price is what is shown.
  const market = (inputs, converter, price, value, runway, profiles, priced, company) =>
    marketPart(inputs, converter, price, value, runway, profiles, country === null ? priced : true, company)
  const options = { engine: context.engine, draws, seed: SEED, funds, market, company: companyAhead }
  return whole(underwrite(deal, reference, { ...options, ...other }))
}

/**
 * Runs the three deals. Out: by deal its id, its file, the answer under its own base rates and under the other country's,
 * the parsed deal, the first fund and both fitted sets of the market.
 */
export function threeDeals() {
  const [first] = draftDocument({ name: ARTICLE, text: read(ARTICLE), published: PUBLISHED }, context)
  const files = [
    { id: 'clear', file: 'golden/deals/clear.deal.yaml', text: read('golden/deals/clear.deal.yaml'), texts: {} },
    { id: 'sample', file: 'examples/sample.deal.yaml', text: read('examples/sample.deal.yaml'), texts: {} },
    { id: 'article', file: first.file, text: first.yaml, texts: { [ARTICLE]: read(ARTICLE) } },
  ]
  const [fund] = whole(profilesVerb(exampleFunds, context))
  // Numbers that nobody publishes, as the data has them.
  const choices = Object.fromEntries(
    (reference.companyRates ?? []).flatMap(({ metric, stage, mid }) =>
      metric === 'decision.judged' ? [[stage, mid]] : [],
    ),
  )
  const set = (name) => ({
    ...reference.market.find((one) => one.id === name),
    targets: marketFit.find((one) => one.id === name)?.targets,
  })
  return files.map(({ id, file, text, texts }) => {
    const deal = whole(loadDeal({ file, text }, { ...context, texts }))
    const answer = underwritten(deal, [fund], null)
    const swapped = underwritten(deal, [fund], 'US')
    return {
      id,
      file: id === 'article' ? ARTICLE : file,
      deal,
      fund,
      choices,
      answer,
      market: set(answer.market.set),
      other: { answer: swapped, market: set(swapped.market.set) },
    }
  })
}
