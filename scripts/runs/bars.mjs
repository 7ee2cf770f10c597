/** What the tables of accuracy are held to, and whether they hold. */

const LEFT_OUT = 'a fifth of the rows left out'
const FAMILY = 'one family left out'
const MODEL = 'one model of the vendor’s left out'

const shown = (x) => (x === null || x === undefined ? '–' : (x * 100).toFixed(1))
const most = (zh, en, x, limit) => ({ zh, en, limit: `≤ ${limit}`, measured: shown(x), holds: x * 100 <= limit })
const within = (zh, en, x, low, high) => ({
  zh,
  en,
  limit: `${low}–${high}`,
  measured: shown(x),
  holds: low <= x * 100 && x * 100 <= high,
})

/** Every bar with its limit, what was measured, and whether it holds; bars of tables that are not there are left out. */
export function barsOf(tables) {
  const of = (name, kind) => tables[name]?.find((one) => one.kind === kind && one.family === 'all')
  const bars = []
  const seen = of(LEFT_OUT, 'dense')
  if (seen !== undefined)
    bars.push(
      most('留出五分之一的行，稠密，中位', 'a fifth of the rows left out, dense, median', seen.median, 6),
      most('同上，平均', 'the same, mean', seen.mean, 9),
      most('同上，90 % 分位', 'the same, 90th percentile', seen.p90, 20),
      within('同上，80 % 区间', 'the same, in the 80 % interval', seen.coverage, 75, 85),
    )
  const unseen = of(FAMILY, 'dense')
  if (unseen !== undefined)
    bars.push(
      most('留出一族，稠密，中位', 'one family left out, dense, median', unseen.median, 10),
      most('同上，平均', 'the same, mean', unseen.mean, 14),
      within('同上，80 % 区间', 'the same, in the 80 % interval', unseen.coverage, 70, 90),
    )
  const models = of(MODEL, 'moe or fp8')
  if (models !== undefined)
    bars.push(
      most('留出一个模型，专家或 8 位，中位', 'one model left out, experts or 8 bits, median', models.median, 15),
    )
  for (const [name, zh, en] of [
    [LEFT_OUT, '显存，留出五分之一的行，中位', 'memory, a fifth of the rows left out, median'],
    [FAMILY, '显存，留出一族，中位', 'memory, one family left out, median'],
  ]) {
    const all = of(name, 'dense')
    if (all === undefined || all.memoryRows === 0) continue
    const families = tables[name].filter((one) => one.family !== 'all' && one.memoryRows > 0)
    bars.push(most(zh, en, all.memoryMedian, 8))
    const worst = families.reduce((x, one) => Math.max(x, one.memoryMedian), 0)
    bars.push(most('同上，最差的一族', 'the same, worst family', worst, 15))
  }
  return bars
}

/** Families with ten rows or more in each table: whether the engine's median and mean are below those of a constant. */
export function beatenOf(tables) {
  return Object.entries(tables).flatMap(([table, lines]) =>
    lines
      .filter((line) => line.family !== 'all' && line.rows >= 10)
      .map((line) => ({
        table,
        line,
        same: line.median < line.sameMedian && line.mean < line.sameMean,
        own: line.median < line.constantMedian && line.mean < line.constantMean,
      })),
  )
}
