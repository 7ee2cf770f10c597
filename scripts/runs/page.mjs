/** The tables of accuracy in the terminal and as a page. */
const percent = (value) => (value === null || value === undefined ? '–' : `${(value * 100).toFixed(1)}`)

const columns = [
  ['rows', (one) => String(one.rows)],
  ['median', (one) => percent(one.median)],
  ['mean', (one) => percent(one.mean)],
  ['bias', (one) => percent(one.bias)],
  ['p90', (one) => percent(one.p90)],
  ['in 80 %', (one) => percent(one.coverage)],
  ['constant', (one) => percent(one.constantMedian)],
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

/** Tables by name, as a page in both languages. */
export function markdown(tables) {
  const out = [
    '<!-- Written by npm run accuracy -- --write; do not edit. -->',
    '',
    '# 算力引擎的准确度 · Accuracy of the compute engine',
    '',
    '一行是一族已公布的训练。误差是预测用时比实测用时，百分数；“in 80 %”是落在80%区间里的行；“constant”是按这一族自己的一个固定利用率算的中位误差；“memory”是显存误差的中位数和行数。稠密行只算30亿参数以上的。 · A row is a family of published runs. Errors are of predicted against measured time, in percent; “in 80 %” is how many rows lie in the 80 % interval; “constant” is the median error of one constant utilisation taken from the same rows; “memory” is the median memory error and its rows. Dense rows have three billion parameters or more.',
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
  return `${out.join('\n').trimEnd()}\n`
}
