/**
 * `npm run claims:score`: every claim rule on rows taken as true. Prints the alarms by rule and fails when one breaks its
 * bar or a known slip is missed; `--write` writes docs/claims.md, `--articles` first reads all articles again (half a minute).
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, root } from './lib.mjs'

prepare({ bundle: false })
const { engineReference } = await import('@touchstone/reference/engine')
const { marketReference } = await import('@touchstone/reference/market')
const { trueRows } = await import('./claims/rows.mjs')
const { score } = await import('./claims/score.mjs')
const { breaches, caught, page } = await import('./claims/page.mjs')

if (process.argv.includes('--articles')) {
  const { articleFiles, kept, readArticles } = await import('./claims/articles.mjs')
  const { tools } = await import('./claims/tools.mjs')
  const found = { ...readArticles(articleFiles(), tools), misread: kept().misread }
  writeFileSync(join(root, 'golden/claims/articles.json'), `${JSON.stringify(found, null, 2)}\n`)
  process.stdout.write(`${found.articles} articles, ${found.deals} deals, ${found.alarms.length} alarms\n`)
}
const rows = trueRows({ ...engineReference, ...marketReference }, engineReference.precisions)
const scored = score(rows, engineReference)
for (const [id, { calibrated, measured }] of Object.entries(scored.rules))
  for (const [half, cell] of Object.entries({ calibrated, measured }))
    if (cell.at.length > 0) process.stdout.write(`${id} (${half}): ${cell.at.join('; ')}\n`)
const missed = caught(engineReference).filter((one) => !one.ok)
const broken = breaches(scored)
for (const line of [...broken, ...missed.map((one) => `missed: ${one.id}`)]) process.stdout.write(`${line}\n`)
const { calibrated, measured } = scored.documents
process.stdout.write(
  `${calibrated.n + measured.n} documents, ${broken.length} bars broken, ${missed.length} slips missed\n`,
)
if (process.argv.includes('--write')) {
  writeFileSync(join(root, 'docs/claims.md'), page(scored, engineReference))
  process.stdout.write('wrote docs/claims.md\n')
}
process.exit(broken.length + missed.length > 0 ? 1 : 0)
