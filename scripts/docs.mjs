/**
 * `npm run docs`: writes what the product itself can say into the pages: expected memos beside the examples, the memo in
 * the README, the help of every verb, the published models held against themselves,
 * three deals worked out by hand, one deal's price under published rules. With `--check` it changes nothing and exits 1 naming what would change.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare, root } from './lib.mjs'

const checking = process.argv.includes('--check')
if (!checking) prepare({ bundle: false })

const stale = []
const { run } = await import(pathToFileURL(join(root, 'packages/cli/dist/main.js')).href)

/** Runs a verb from the root of the repository, as a reader of the docs would; all in one process, so that a deal is run once. */
async function touchstone(...args) {
  let out = ''
  let said = ''
  const status = await run(args, {
    out: (more) => void (out += more),
    err: (more) => void (said += more),
    stdin: () => Promise.resolve(new Uint8Array()),
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
    cwd: root,
    isTty: false,
    columns: 100,
  })
  if (status !== 0) {
    process.stderr.write(`touchstone ${args.join(' ')} ended with ${status}:\n${said}\n`)
    process.exit(1)
  }
  return out
}

function put(path, text) {
  const file = join(root, path)
  const old = existsSync(file) ? readFileSync(file, 'utf8') : null
  if (old === text) return
  stale.push(path)
  if (checking) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Replaces what stands between `<!-- generated: NAME -->` and `<!-- end -->`. */
function block(path, name, text) {
  const page = readFileSync(join(root, path), 'utf8')
  const start = `<!-- generated: ${name} -->`
  const from = page.indexOf(start)
  const to = page.indexOf('<!-- end -->', from)
  if (from < 0 || to < 0) {
    process.stderr.write(`${path} has no block ${name}\n`)
    process.exit(1)
  }
  put(path, `${page.slice(0, from + start.length)}\n${text.trimEnd()}\n${page.slice(to)}`)
}

const languages = ['zh', 'en']
const examples = readdirSync(join(root, 'examples'))
  .filter((name) => /\.(deal\.yaml|txt)$/.test(name))
  .sort()
for (const name of examples)
  for (const lang of languages) {
    const stem = name.replace(/\.(deal\.yaml|txt)$/, '')
    put(
      `examples/${stem}.memo.${lang}.md`,
      await touchstone('memo', `examples/${name}`, '--lang', lang, '--format', 'markdown'),
    )
  }

// What stands below page one, once: for a committee, from the sample.
for (const lang of languages)
  put(
    `examples/sample.ic.memo.${lang}.md`,
    await touchstone('memo', 'examples/sample.deal.yaml', '--depth', 'ic', '--lang', lang, '--format', 'markdown'),
  )

const inReadme = []
for (const lang of languages)
  inReadme.push(
    `\`npx --no-install touchstone underwrite examples/sample.deal.yaml --lang ${lang}\`\n\n\`\`\`text\n${(await touchstone('underwrite', 'examples/sample.deal.yaml', '--lang', lang)).trimEnd()}\n\`\`\``,
  )
block('README.md', 'memo', inReadme.join('\n\n'))

const verbs = [
  'quantity',
  'read',
  'draft',
  'triage',
  'check',
  'underwrite',
  'memo',
  'compare',
  'founder',
  'fund',
  'waterfall',
  'round',
  'desk',
]
const help = []
for (const lang of languages) {
  const pages = []
  for (const verb of verbs)
    pages.push('', `### ${verb}`, '', '```text', (await touchstone(verb, '--help', '--lang', lang)).trimEnd(), '```')
  help.push(
    [
      `## ${lang === 'zh' ? '中文' : 'English'}`,
      '',
      '```text',
      (await touchstone('--help', '--lang', lang)).trimEnd(),
      '```',
      ...pages,
    ].join('\n'),
  )
}
// The shapes of what these two verbs answer; their types are `packages/verbs/src/{compare,founder}/output.ts`.
const shapes = `## JSON · 数据格式

### compare

\`POST /api/v1/compare\` takes \`{"deals": [{"file", "text", "texts"?}], "fund"?: {"file", "text"}, "date"?, "draws"?, "seed"?}\`; the value is

\`\`\`json
{ "asOf": "2023-04-30", "currency": "CNY", "basis": "pre", "fund": {"id": "…", "name": "…", "names"?: {"zh": "…", "en": "…"}},
  "rule": {"name": "log_growth", "parameters": {"cap": 0.99}}, "draws": 65536, "seed": "1", "reference": "…",
  "rates": [{"pair": "USD/CNY", "rate": 0.145, "month": "2023-03", "source": "…"}],
  "deals": [{"file": "…", "company": "…", "english": null, "fileAsOf": "…",
     "verdict": {"choice": "lead", "strength": "clear", "best": "lead"},
     "asked": "Q", "maximumPrice": {"currency": "CNY", "low": 1, "mid": 2, "high": 3, "beyond": false},
     "commercial": "Q", "comparables": "Q", "askedPercentile": 0.9, "multiple": "Q", "lossProbability": 0.4,
     "borrowedShare": 0.1, "score": {"choice": "lead", "mean": 0.02, "standardError": 0.001},
     "question": {"id": "…", "ask": {"zh": "…", "en": "…"}}, "digest": "…"}],
  "pairs": [{"a": "file", "b": "file", "beats": 0.6, "beatsOwnLuck": 0.55, "equal": 0.01}] }
\`\`\`

\`names\` is there where the fund’s file tells its name for a language (\`chinese\`, \`english\`); so it is of each fund of \`underwrite\` and of the answer of \`fund\`. All deals are run under one seed (\`--seed\`, else 1: a file’s own seed would part its draws from the others’). \`beats\` pairs draw by draw, so that market and luck are the same and only the deals differ; \`beatsOwnLuck\` keeps the market scenario of a draw (j mod 256) and gives each company its own luck, the mean over seven shifts. Both are of the score if led; equal scores count half. What cannot be said is null, and a deal without a price is in no pair. Refused, with \`compare/…\`: fewer than two or more than five deals, more than one fund, one that cannot be read, different dates without \`--date\`, a date before a file’s own, no rate.

### founder

\`POST /api/v1/founder\` takes \`{"file"?, "text", "texts"?, "draws"?, "seed"?}\`; the value holds no fund, no price of ours and no verdict:

\`\`\`json
{ "company": "…", "asOf": "…", "currency": "CNY",
  "claims": [{"id": "…", "verdict": "impossible|stretched|unverifiable", "probability": 0.9, "says": "…", "reason": "…", "way": "fix|prove|add", "missing": []}],
  "dilution": {"rounds": [{"round": "A", "date": "…", "sold": {"low": 0.1, "mid": 0.1, "high": 0.1}, "pool": null}],
     "kept": {"withoutPool": {"low": 0.9, "mid": 0.9, "high": 0.9}, "withPool": {"low": 0.9, "mid": 0.9, "high": 0.9}},
     "keptAtExit": {"withPool": {"low": 0.4, "mid": 0.5, "high": 0.6}, "from": "base-rate id"}},
  "redemption": {"days": [{"date": "…", "open": 1, "founder": 1, "cash": null, "short": null}], "unpriced": [{"round": "A", "missing": ["redemption.date"]}], "silent": ["B"]},
  "dataRoom": [{"id": "K1", "stage": "diligence", "ask": {"zh": "…", "en": "…"}, "see": {}, "good": {}, "bad": {}}] }
\`\`\``
put(
  'docs/verbs.md',
  `<!-- Generated by scripts/docs.mjs; change the words, not this page. -->\n# Verbs · 命令\n\n${help.join('\n\n')}\n\n${shapes}\n`,
)

const built = (path) => import(pathToFileURL(join(root, 'packages', path)).href)
const { engineReference } = await built('reference/dist/engine.js')
const { predictedHours, publishedModels } = await built('verbs/dist/engine.js')
const { modelsPage } = await built('render/dist/index.js')
const models = publishedModels(engineReference, predictedHours(engineReference))
const pages = await Promise.all(
  languages.map(async (lang) => {
    const { [lang]: words } = await built(`render/dist/words/${lang}/index.js`)
    return modelsPage(models, { ...words, models: (await built(`render/dist/words/${lang}/models.js`)).models })
  }),
)
put(
  'docs/models.md',
  `<!-- Generated by scripts/docs.mjs from data/models; change the facts, not this page. -->\n# Published models · 已公布的模型\n\n${pages.join('\n\n')}\n`,
)

const { judgedPage } = await import('./judged-page.mjs')
put('docs/judged.md', judgedPage())

const { priceRulesPage } = await import('./price-rules.mjs')
const { usualFund, usualRule } = await built('core/dist/records/index.js')
const usual = usualFund((await built('reference/dist/index.js')).reference.baseRates)
put(
  'docs/price-rules.md',
  priceRulesPage(await built('core/dist/fund/index.js'), usualRule(usual, usual.rules[0], 'CNY')),
)

const { handPages } = await import('./by-hand/index.mjs')
for (const [path, text] of Object.entries(handPages().pages)) put(path, text)

if (checking && stale.length > 0) {
  process.stdout.write(`stale, run npm run docs: ${stale.join(', ')}\n`)
  process.exit(1)
}
if (!checking) process.stdout.write(stale.length === 0 ? 'nothing changed\n' : `wrote ${stale.join(', ')}\n`)
