/** How a run of the benchmark is shown: in the terminal and as a block of docs/bench.md. */

const digits = (value) => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3)

const rowsOf = ({ rows }, language) =>
  rows.map((row) => ({
    name: language !== 'both' ? row[language] : row.zh === row.en ? row.en : `${row.zh} · ${row.en}`,
    million: digits(row.million),
    time: digits(row.milliseconds),
    spread: `${digits(row.spread[0])}–${digits(row.spread[1])}`,
    times: row.key === 'peer' ? '1×' : `${row.times.toFixed(0)}×`,
    bar: row.bar === null ? '' : `≥ ${row.bar.million}，≥ ${row.bar.times}×`,
    met: row.bar === null ? '' : row.million >= row.bar.million && row.times >= row.bar.times ? '✓' : '✗',
    points: row.points.map((value) => value.toFixed(0)).join(' / '),
  }))

/** The table for a terminal, in English. */
export function plain(run) {
  const head = ['', 'M samples/s', 'ms', 'of all rounds', 'peer', 'bar', 'p5 / p50 / p95']
  const body = rowsOf(run, 'en').map((row) => [
    row.name,
    row.million,
    row.time,
    row.spread,
    row.times,
    `${row.bar.replace('，', ', ')} ${row.met}`.trim(),
    row.points,
  ])
  return [
    `Node ${run.node}, ${run.platform}, ${run.samples.toLocaleString('en')} samples, median of ${run.rounds} rounds`,
    ...aligned([head, ...body], [0, 5, 6]),
  ].join('\n')
}

/** The block of one Node in the page, for readers of both languages. */
export function markdown(run) {
  const count = run.samples.toLocaleString('en')
  const rows = rowsOf(run, 'both').map(
    (row) =>
      `| ${row.name} | ${row.million} | ${row.time} | ${row.spread} | ${row.times} | ${`${row.bar} ${row.met}`.trim()} | ${row.points} |`,
  )
  return [
    `## Node ${run.node}`,
    '',
    `${count}个样本，${run.rounds}轮的中位数，${run.platform}，${run.cores}核${run.processor === '' ? '' : `（${run.processor}）`}，单线程。 · ${count} samples, median of ${run.rounds} rounds, ${run.platform}, ${run.cores} cores${run.processor === '' ? '' : ` (${run.processor})`}, one thread.`,
    '',
    '| | 百万样本/秒 · M samples/s | 毫秒 · ms | 各轮 · all rounds | 对照的倍数 · times the peer | 目标 · bar | p5 / p50 / p95 |',
    '|---|--:|--:|--:|--:|---|---|',
    ...rows,
  ].join('\n')
}

const barOf = ({ bar, million, milliseconds }, language) =>
  bar.million !== undefined
    ? `≥ ${bar.million} M/s ${million >= bar.million ? '✓' : '✗'}`
    : `≤ ${bar.seconds} ${language === 'both' ? '秒 · s' : 's'} ${milliseconds <= bar.seconds * 1000 ? '✓' : '✗'}`

const planRows = ({ plans }, language) =>
  plans.map((row) => [
    language === 'both' ? `${row.zh} · ${row.en}` : row[language],
    row.plans.toLocaleString('en'),
    digits(row.million),
    digits(row.milliseconds),
    `${digits(row.spread[0])}–${digits(row.spread[1])}`,
    barOf(row, language),
  ])

const aligned = (rows, left) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows.map((row) =>
    row
      .map((cell, column) => (left.includes(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  )
}

/** The table of plan searches for a terminal, in English. */
export function plainPlans(run) {
  const head = ['', 'plans', 'M plans/s', 'ms', 'of all rounds', 'bar']
  return [
    `Plans per second, 4,096 A100, batches 512 to 4,096, one thread, median of ${run.rounds} rounds`,
    ...aligned([head, ...planRows(run, 'en')], [0, 5]),
  ].join('\n')
}

/** The block of plan searches of one Node in the page, for readers of both languages. */
export function markdownPlans(run) {
  return [
    `## Node ${run.node}：并行方案 · parallel plans`,
    '',
    `4,096张A100（每节点8张）上的全部合法方案：全局批量512到4,096，微批量和交错任选；方案数和蛮力枚举一致。时间和显存用引擎自己的模型和拟合的常数；“搜索”还按80%区间的上端排名，并留下前沿。${run.rounds}轮的中位数，单线程。 · All legal plans on 4,096 A100 in nodes of eight, global batches 512 to 4,096, micro-batch and interleave free; their number is that of a brute-force enumeration. Time and memory are the engine's own models with fitted constants; a search also ranks by the upper end of the 80 % interval and keeps the frontier. Median of ${run.rounds} rounds, one thread.`,
    '',
    '| | 方案数 · plans | 百万方案/秒 · M plans/s | 毫秒 · ms | 各轮 · all rounds | 目标 · bar |',
    '|---|--:|--:|--:|--:|---|',
    ...planRows(run, 'both').map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')
}

/** The page before its first run. */
export const emptyPage = `<!-- The tables are written by \`npm run bench -- --write\`; change scripts/bench/page.mjs, not this page. -->

# Speed beside a peer · 和同行比速度

公开的十年净现值模型：12个不确定的输入（5个对数正态、2个正态、3个Beta、2个均匀），增长逐年衰减，只对盈利征税，期末价值不低于零。各种算法在同一个进程里轮流跑，每轮各跑至少200毫秒，取每次用时的中位数，各自的内存回收算在各自头上；头两轮不计。

The public ten-year net-present-value model: 12 uncertain inputs (5 lognormal, 2 normal, 3 beta, 2 uniform), growth that decays, tax on profit only, an end value not below zero. The ways to compute it run turn by turn in one process, each for at least 200 ms a round, so that each pays for its own memory; the median time per run counts, and the first two rounds do not.

计时之内 · Inside the clock:

- “现做”：12张分位数表、全部Sobol点、查表、十年的算式、结果数组。 · "Made": twelve quantile tables, all Sobol points, the look-ups, ten years of arithmetic, the array of results.
- “已在缓存里”：只有十年的算式和结果数组；改一个输入时其余11列就是这样。 · "Cached": ten years of arithmetic and the array of results alone, as for the other eleven columns when one input changes.
- 对照是[squiggle-lang](https://github.com/quantified-uncertainty/squiggle)，用它两种写法里快的一种，即对整个分布做运算：读源码、抽样、运算、结果数组，样本数相同。 · The peer is [squiggle-lang](https://github.com/quantified-uncertainty/squiggle) in the faster of its two forms, operations on whole distributions: reading the source, drawing, arithmetic and the array of results, with as many samples.

末列是算出来的5%、50%、95%点：各种算法算的是同一个模型。对照用伪随机数，所以后几位不同。 · The last column holds the 5, 50 and 95 % points: all compute the same model. The peer draws pseudo-random numbers, so its last digits differ.

自己跑 · To run it: \`npm run bench\`
`

/** The page with the block of that name replaced, or added after the blocks that sort before it. */
export function withBlock(page, name, text) {
  const pattern = /<!-- generated: ([^>]+?) -->\n[\s\S]*?\n<!-- end -->\n?/g
  const blocks = new Map([...page.matchAll(pattern)].map((hit) => [hit[1], hit[0].trimEnd()]))
  blocks.set(name, `<!-- generated: ${name} -->\n\n${text}\n\n<!-- end -->`)
  const sorted = [...blocks].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => block)
  return `${page.replaceAll(pattern, '').trimEnd()}\n\n${sorted.join('\n\n')}\n`
}
