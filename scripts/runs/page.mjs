/** The tables of accuracy in the terminal and as a page. */
import { barsOf, beatenOf } from './bars.mjs'

const percent = (value) => (value === null || value === undefined ? '–' : `${(value * 100).toFixed(1)}`)

const columns = [
  ['rows', (one) => String(one.rows)],
  ['median', (one) => percent(one.median)],
  ['mean', (one) => percent(one.mean)],
  ['bias', (one) => percent(one.bias)],
  ['p90', (one) => percent(one.p90)],
  ['in 80 %', (one) => percent(one.coverage)],
  ['same rows', (one) => percent(one.sameMedian)],
  ['own rows', (one) => percent(one.constantMedian)],
  ['memory', (one) => (one.memoryRows > 0 ? `${percent(one.memoryMedian)} (${one.memoryRows})` : '–')],
]

/** Tables by name, in the terminal. */
export function plain(tables) {
  const out = []
  for (const [name, table] of Object.entries(tables)) {
    out.push(name)
    out.push(`  ${'kind'.padEnd(14)}${'family'.padEnd(14)}${columns.map(([title]) => title.padStart(11)).join('')}`)
    for (const one of table)
      out.push(
        `  ${one.kind.padEnd(14)}${one.family.padEnd(14)}${columns.map(([, cell]) => cell(one).padStart(11)).join('')}${one.refused > 0 ? `  ${one.refused} refused` : ''}`,
      )
    out.push('')
  }
  return out.join('\n').trimEnd()
}

const names = {
  'shipped constants, rows they were fitted on': '出厂常数，拟合用的行',
  'a fifth of the rows left out': '每次留出五分之一的行',
  'one family left out': '每次留出一族',
  'one size of model left out': '每次留出一档模型规模',
  'one model of the vendor’s left out': '每次留出厂商的一个模型',
}

const yes = (holds) => (holds ? 'yes' : '**no**')

/** Tables by name, as a page in both languages. */
export function markdown(tables) {
  const out = [
    '<!-- Written by npm run accuracy -- --write; do not edit. -->',
    '',
    '# 算力引擎的准确度 · Accuracy of the compute engine',
    '',
    '一行是一族已公布的训练。误差是预测用时比实测用时，百分数；“in 80 %”是落在80%区间里的行；“same rows”是一个固定利用率的中位误差，取自引擎拟合时用过的同样的行（同一类的中位数）；“own rows”的固定利用率取自这一族自己的行，即事先看过答案；“memory”是显存误差的中位数和行数。稠密行只算30亿参数以上的。 · A row is a family of published runs. Errors are of predicted against measured time, in percent; “in 80 %” is how many rows lie in the 80 % interval; “same rows” is the median error of one constant utilisation taken from the rows that the engine was fitted on (the median of their kind); that of “own rows” is taken from the family’s own rows, so it has seen the answers; “memory” is the median memory error and its rows. Dense rows have three billion parameters or more.',
    '',
  ]
  for (const [name, table] of Object.entries(tables)) {
    out.push(`## ${names[name]} · ${name[0].toUpperCase()}${name.slice(1)}`, '')
    out.push(`| kind | family | ${columns.map(([title]) => title).join(' | ')} |`)
    out.push(`|---|---|${columns.map(() => '---:|').join('')}`)
    for (const one of table)
      out.push(`| ${one.kind} | ${one.family} | ${columns.map(([, cell]) => cell(one)).join(' | ')} |`)
    out.push('')
  }
  out.push('## 标准 · Bars', '', '| bar | limit | measured | holds |', '|---|---:|---:|---|')
  for (const one of barsOf(tables))
    out.push(`| ${one.zh} · ${one.en} | ${one.limit} | ${one.measured} | ${yes(one.holds)} |`)
  out.push(
    '',
    '## 比一个固定利用率好吗 · Better than one constant utilisation?',
    '',
    '至少十行的每一族，中位误差和平均误差，百分数。“same rows”和引擎看过同样的行，是要胜过的；“own rows”看过答案，只作参照。 · Every family with ten rows or more, median and mean error in percent. “same rows” has seen the rows that the engine has seen and is the one to beat; “own rows” has seen the answers and is there to compare.',
    '',
    '| table | kind | family | engine | same rows | own rows | better than same | better than own |',
    '|---|---|---|---:|---:|---:|---|---|',
  )
  const two = (a, b) => `${percent(a)} / ${percent(b)}`
  for (const { table, line, same, own } of beatenOf(tables))
    out.push(
      `| ${names[table]} · ${table} | ${line.kind} | ${line.family} | ${two(line.median, line.mean)} | ${two(line.sameMedian, line.sameMean)} | ${two(line.constantMedian, line.constantMean)} | ${yes(same)} | ${yes(own)} |`,
    )
  return `${out.join('\n').trimEnd()}\n`
}
