/**
 * `node scripts/seeds.mjs`: underwrites fifteen deals under two seeds, three worked ones and twelve varied
 * from them in amount, stake and layer, and prints what share of the printed figures are the
 * same, by deal and by form, with those that move. `--draws N` changes the size; `--all` names every figure that moves.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare, root } from './lib.mjs'

prepare({ bundle: false })

const built = (place) => import(pathToFileURL(join(root, 'packages', place)).href)
const [{ engineReference }, { exampleFunds: funds }, { marketReference }, { en: words }, render, verbs, drafts] =
  await Promise.all(
    [
      'reference/dist/engine.js',
      'reference/dist/funds.js',
      'reference/dist/market.js',
      'render/dist/words/en/index.js',
      'render/dist/index.js',
      'verbs/dist/underwrite.js',
      'verbs/dist/draft.js',
    ].map(built),
  )
const args = process.argv.slice(2)
const draws = args.includes('--draws') ? Number(args[args.indexOf('--draws') + 1]) : 65_536
const context = { words, reference: { ...engineReference, ...marketReference }, engine: 'seeds', funds }

const read = (file) => readFileSync(join(root, file), 'utf8')
const article = 'examples/big-models-2023.en.txt'
const [first] = drafts.draftDocument({ name: article, text: read(article), published: '2023-04-11' }, context)
const DEALS = [
  { file: 'golden/deals/clear.deal.yaml', text: read('golden/deals/clear.deal.yaml'), texts: {} },
  { file: 'examples/sample.deal.yaml', text: read('examples/sample.deal.yaml'), texts: {} },
  { file: first.file, text: first.yaml, texts: { [article]: read(article) } },
]
/** The sample and the clear deal at other prices, and deals of which only a name, an ask and a layer are known. */
const [clear, sample] = DEALS.map(({ text }) => text)
const VARIED = [
  ...[
    ['1.3亿元', '11%'],
    ['2.2亿元', '17%'],
    ['5亿元', '9%'],
    ['0.7亿元', '20%'],
  ].flatMap(([amount, stake]) => [
    [`sample at ${amount}`, sample.replace(/amount: .*/, `amount: ${amount}`).replace(/stake: .*/, `stake: ${stake}`)],
    [
      `clear at ${amount}`,
      clear.replace('amount: 3亿元', `amount: ${amount}`).replace('stake: 15%', `stake: ${stake}`),
    ],
  ]),
  ...[
    ['model', '3亿元', '12%'],
    ['application', '0.4亿元', '15%'],
    ['infrastructure', '1.1亿元', '13%'],
    ['chip', '6亿元', '10%'],
  ].map(([layer, amount, stake]) => [
    `a name, an ask, ${layer}`,
    `format: touchstone/deal@1\nasOf: 2023-09-30\ncompany: {name: A, layer: ${layer}, country: CN}\nround: {label: A, amount: ${amount}, stake: ${stake}}\n`,
  ]),
].map(([file, text]) => ({ file, text, texts: {} }))

const FORMS = ['page', 'full']
let all = 0
let same = 0
for (const { file, text, texts } of [...DEALS, ...VARIED]) {
  const [a, b] = ['1', '2'].map((seed) => {
    const got = verbs.underwriteForFunds({ file, text, draws, seed }, { ...context, texts })
    if (!got.ok) throw new Error(JSON.stringify(got.issues))
    return got.value.figures
  })
  for (const form of FORMS) {
    const moved = []
    let count = 0
    for (const [id, figure] of Object.entries(a)) {
      const { kind } = figure.value
      if (kind !== 'estimate' && kind !== 'chance') continue
      const other = b[id]
      count++
      const [x, y] = [figure, other].map((one) => (one === undefined ? '–' : render.formatFigure(one, form, words)))
      if (x !== y) moved.push(`${id}: ${x} | ${y}`)
    }
    all += count
    same += count - moved.length
    process.stdout.write(
      `${file} ${form}: ${count - moved.length} of ${count} (${((100 * (count - moved.length)) / count).toFixed(0)} %)\n`,
    )
    for (const one of args.includes('--all') ? moved : moved.slice(0, 12)) process.stdout.write(`  ${one}\n`)
  }
}
process.stdout.write(`same: ${same} of ${all} drawn figures, ${((100 * same) / all).toFixed(1)} %\n`)
