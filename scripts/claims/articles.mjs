/**
 * Articles with known facts, read, drafted and asked every rule as the product does it: which rules speak of them. An alarm is
 * right where it says what the article says; golden/claims/articles.json keeps, for each that is not, what was misread.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib.mjs'

const folder = 'examples/articles'
/** Enough for verdicts that lie far from their limit. */
const DRAWS = 256

/** Files of articles, by their place in the repository. */
export const articleFiles = () => [
  ...readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => `${folder}/${name}`),
  'golden/flags/articles.jsonl',
]

/** What is kept: how many articles and deals there were, and the alarms, each right or with what was misread. */
export const kept = () => JSON.parse(readFileSync(join(root, 'golden/claims/articles.json'), 'utf8'))

/** Articles, deals and alarms of some files. */
export function readArticles(files, { claimRules, draftDocument, underwriteDeal, context }) {
  const ids = new Set(claimRules.map((rule) => rule.id))
  const found = { articles: 0, deals: 0, alarms: [] }
  for (const file of files)
    for (const line of readFileSync(join(root, file), 'utf8').trim().split('\n')) {
      const row = JSON.parse(line)
      const published = row.published ?? row.date?.slice(0, 10)
      found.articles++
      for (const draft of draftDocument({ id: row.id, text: row.text, ...(published && { published }) }, context)) {
        const answer = underwriteDeal({ file: draft.file, text: draft.yaml, draws: DRAWS }, context)
        if (!answer.ok) continue
        found.deals++
        for (const { id, verdict } of answer.value.claims)
          if (ids.has(id) && (verdict === 'stretched' || verdict === 'impossible'))
            found.alarms.push(`${row.id} ${id} ${verdict}`)
      }
    }
  return found
}

/** By rule: alarms of either kind, and those of them that misread the article. */
export function byRule({ deals, alarms }, misread) {
  const rules = [...new Set(alarms.map((one) => one.split(' ')[1]))].toSorted()
  return rules.map((rule) => {
    const own = alarms.filter((one) => one.split(' ')[1] === rule)
    const wrong = own.filter((one) => Object.hasOwn(misread, one))
    const hard = wrong.filter((one) => one.endsWith('impossible')).length
    return { rule, deals, alarms: own.length, wrong: wrong.length - hard, hard }
  })
}
