import { formatWhole } from '../number/whole.ts'
import { displayWidth, padTo } from '../text/width.ts'
import type { ComputeWords } from '../words/compute-words.ts'
import type { DiffusionWords } from '../words/diffusion-words.ts'
import type { OutlayWords } from '../words/outlay-words.ts'
import type { ProgrammeWords } from '../words/programme-words.ts'
import { type OutlayFigures, outlayRows } from './outlay.ts'
import { leftOut, type ProgrammeFigures, programmeRows } from './programme.ts'

/** An answer of the compute engine laid out for reading: titled rows, in the order of their weight. */
export interface Sheet {
  readonly sections: readonly SheetSection[]
}
export interface SheetSection {
  readonly key: keyof ComputeWords['sections'] | 'programme' | 'outlay' | 'unknown'
  readonly title: string
  readonly rows: readonly SheetRow[]
}
export interface SheetRow {
  readonly label: string
  readonly value: string
  /** Share of the section's whole, for a bar; null where the row is no part. */
  readonly share: number | null
}

/** What a sheet is made of: the machine shape of `train`. */
export interface TrainFigures {
  readonly iterationSeconds: number
  readonly tokensPerSecond: number | null
  readonly samplesPerSecond: number | null
  readonly flopsPerSample: number | null
  /** Figures that cannot be told of this kind of model. */
  readonly unknown: readonly string[]
  readonly modelTflopsPerAccelerator: number
  readonly mfu: number
  readonly hfu: number | null
  readonly interval80: {
    readonly iterationSeconds: readonly [number, number]
    readonly days: readonly [number, number] | null
    readonly goodput: readonly [number, number] | null
    readonly failures: readonly [number, number] | null
    readonly memoryBytes: readonly [number, number] | null
  }
  readonly constantMfu: number
  readonly constantMfuIterationSeconds: number
  readonly breakdown: Readonly<Record<keyof ComputeWords['parts'], number>> | null
  readonly memoryBytes: Readonly<Record<keyof ComputeWords['memoryParts'] | 'total', number>> | null
  readonly fits: boolean | null
  readonly fitProbability: number | null
  readonly trainingFlops: number | null
  readonly days: number | null
  readonly acceleratorHours: number | null
  readonly goodput: number | null
  readonly failures: number | null
  readonly energyMwh: number | null
  readonly cost: {
    readonly currency: string
    readonly low: number
    readonly mid: number
    readonly high: number
    readonly basis: 'rental' | 'owned'
    readonly asOf: string
    readonly hourly: { readonly mid: number }
  } | null
  readonly programme: ProgrammeFigures | null
  readonly outlay: OutlayFigures | null
  readonly outside: readonly string[]
  readonly assumed: readonly string[]
}

/** Digits that an engine with errors of some percent may print. */
const digits = (value: number, count = 2): string => {
  if (value === 0) return '0'
  const rounded = Number(value.toPrecision(count))
  return rounded >= 1000 ? formatWhole(rounded) : String(rounded)
}
const decimalsOf = (text: string): number => (/\.(\d+)/.exec(text)?.[1] ?? '').length
/** A middle told beside its ends: of its digits as many decimals as theirs, 3.0 beside 2.6 to 3.1. */
const middle = (value: number, low: number, high: number, count = 2): string => {
  const text = digits(value, count)
  const rounded = Number(value.toPrecision(count))
  const most = Math.max(decimalsOf(digits(low, count)), decimalsOf(digits(high, count)))
  if (!(rounded > 0) || rounded >= 1000) return text
  return rounded.toFixed(Math.min(most, Math.max(0, count - 1 - Math.floor(Math.log10(rounded)))))
}
/** How a figure is written: in what it is counted, what stands around the number, its digits. */
interface Scale {
  readonly by: number
  readonly before?: string
  readonly after?: string
  readonly count?: number
}
type Triple = readonly [low: number, mid: number, high: number]
/** Low, middle and high in the scale of the middle. */
const tripleIn = ({ by, before = '', after = '', count = 2 }: Scale, [low, mid, high]: Triple) => {
  const around = (text: string): string => `${before}${text}${after}`
  return {
    low: around(digits(low / by, count)),
    mid: around(middle(mid / by, low / by, high / by, count)),
    high: around(digits(high / by, count)),
  }
}
const secondsScale = (seconds: number): Scale =>
  seconds < 1 ? { by: 1e-3, after: ' ms', count: 3 } : { by: 1, after: ' s', count: 3 }
const percent = (value: number): string => `${Math.round(value * 100)}%`
const gigabytes = (bytes: number): string => `${digits(bytes / 1e9)} GB`
const flops = (value: number): string => value.toExponential(2).replace('e+', 'e')
/** A time in the unit in which it is a readable number. */
export function spellSeconds(seconds: number): string {
  if (seconds < 1) return `${digits(seconds * 1000, 3)} ms`
  return `${digits(seconds, 3)} s`
}
const moneyScale = (value: number, currency: string): Scale => {
  const [by, word] =
    value >= 1e9
      ? ([1e9, 'bn'] as const)
      : value >= 1e6
        ? ([1e6, 'm'] as const)
        : value >= 1e3
          ? ([1e3, 'k'] as const)
          : ([1, ''] as const)
  return { by, before: `${currency} `, after: word }
}

/** Words of what only some jobs ask for, kept apart because pages do not print sheets. */
export interface MoreWords {
  readonly programme: ProgrammeWords
  readonly diffusion: DiffusionWords
  readonly outlay: OutlayWords
}

/** Lays the answer of `train` out. */
export function trainSheet(out: TrainFigures, words: ComputeWords, more: MoreWords | null = null): Sheet {
  const programme = more?.programme ?? null
  const diffusion = more?.diffusion ?? null
  const { rows, parts, memoryParts } = words
  const row = (label: string, value: string, share: number | null = null): SheetRow => ({ label, value, share })
  /** A figure with its 80 % interval, where it has one. */
  const within = (value: number, ends: readonly [number, number] | null, scale: Scale): string => {
    if (ends === null) return tripleIn(scale, [value, value, value]).mid
    const told = tripleIn(scale, [ends[0], value, ends[1]])
    return `${told.mid} (${words.interval(told.low, told.high)})`
  }
  const sections: SheetSection[] = [
    {
      key: 'step',
      title: words.sections.step,
      rows: [
        row(
          rows.iteration,
          within(out.iterationSeconds, out.interval80.iterationSeconds, secondsScale(out.iterationSeconds)),
        ),
        row(`${rows.constant} (${percent(out.constantMfu)})`, spellSeconds(out.constantMfuIterationSeconds)),
        ...(out.tokensPerSecond === null ? [] : [row(rows.tokensPerSecond, digits(out.tokensPerSecond))]),
        ...(out.samplesPerSecond === null || diffusion === null
          ? []
          : [row(diffusion.samplesPerSecond, digits(out.samplesPerSecond))]),
        ...(out.flopsPerSample === null || diffusion === null
          ? []
          : [row(diffusion.flopsPerSample, flops(out.flopsPerSample))]),
        row(rows.mfu, percent(out.mfu)),
        ...(out.hfu === null ? [] : [row(rows.hfu, percent(out.hfu))]),
        row(rows.perAccelerator, digits(out.modelTflopsPerAccelerator, 3)),
      ],
    },
  ]
  const { breakdown, memoryBytes } = out
  if (breakdown !== null)
    sections.push({
      key: 'spent',
      title: words.sections.spent,
      rows: (Object.keys(parts) as (keyof ComputeWords['parts'])[])
        .filter((key) => breakdown[key] > 0)
        .map((key) => {
          const share = breakdown[key] / out.iterationSeconds
          return row(parts[key], percent(share), share)
        }),
    })
  if (memoryBytes !== null)
    sections.push({
      key: 'memory',
      title: `${words.sections.memory}: ${within(memoryBytes.total, out.interval80.memoryBytes, { by: 1e9, after: ' GB' })}, ${out.fits === true ? rows.fits : rows.doesNotFit}`,
      rows: (Object.keys(memoryParts) as (keyof ComputeWords['memoryParts'])[]).map((key) =>
        row(memoryParts[key], gigabytes(memoryBytes[key]), memoryBytes[key] / memoryBytes.total),
      ),
    })
  if (out.days !== null && out.trainingFlops !== null) {
    sections.push({
      key: 'run',
      title: words.sections.run,
      rows: [
        row(rows.tokensSeen, flops(out.trainingFlops)),
        row(rows.days, within(out.days, out.interval80.days, { by: 1 })),
        row(rows.goodput, within(out.goodput ?? 0, out.interval80.goodput, { by: 0.01, after: '%' })),
        row(rows.failures, within(out.failures ?? 0, out.interval80.failures, { by: 1 })),
        row(rows.acceleratorHours, digits(out.acceleratorHours ?? 0)),
        row(rows.energy, `${digits(out.energyMwh ?? 0)} MWh`),
        out.cost === null
          ? row(rows.cost, rows.noPrice)
          : row(`${rows.cost} (${words.basis[out.cost.basis]}, ${out.cost.asOf})`, costText(out.cost, rows.hourly)),
      ],
    })
  }
  if (out.programme !== null && programme !== null)
    sections.push({
      key: 'programme',
      title: programme.section,
      rows: [
        row(programme.multiplier, withEnds(out.programme.researchMultiplier, { by: 1 }, programme)),
        ...programmeRows(out).map((one) => row(programme.rows[one.key], programmeText(one, programme))),
        ...[leftOut(out.programme, programme)].flatMap((one) => (one === null ? [] : [row(one, '')])),
      ],
    })
  const outlay = more?.outlay ?? null
  if (out.outlay !== null && outlay !== null) {
    const { spares } = out.outlay
    sections.push({
      key: 'outlay',
      title: outlay.section,
      rows: [
        ...outlayRows(out.outlay, outlay).map(({ label, cost }) =>
          row(label, cost === null ? outlay.noPrice : sumText(cost, outlay)),
        ),
        ...(spares === null
          ? []
          : [row(outlay.waiting, `${digits(spares.waiting * 100)}%; ${outlay.enough(formatWhole(spares.enough))}`)]),
      ],
    })
  }
  if (out.unknown.length > 0 && diffusion !== null) {
    const untold: Readonly<Record<string, string>> = diffusion.untold
    const what = out.unknown.map((one) => untold[one] ?? one)
    sections.push({ key: 'unknown', title: diffusion.unknown(what), rows: [] })
  }
  const outside = words.outside as Readonly<Record<string, string>>
  if (out.outside.length > 0)
    sections.push({
      key: 'outside',
      title: words.sections.outside,
      rows: out.outside.map((key) => row(outside[key] ?? key, '')),
    })
  if (out.assumed.length > 0)
    sections.push({
      key: 'assumed',
      title: words.sections.assumed,
      rows: [row(words.list(out.assumed), '')],
    })
  return { sections }
}

/** A middle with its 90 % interval. */
const withEnds = (
  { p5, p50, p95 }: { readonly p5: number; readonly p50: number; readonly p95: number },
  scale: Scale,
  words: Pick<ProgrammeWords, 'interval'>,
): string => {
  const told = tripleIn(scale, [p5, p50, p95])
  return p5 === p95 ? told.mid : `${told.mid} (${words.interval(told.low, told.high)})`
}

const sumText = (
  cost: { readonly currency: string; readonly low: number; readonly mid: number; readonly high: number },
  words: Pick<ProgrammeWords, 'interval'>,
): string => withEnds({ p5: cost.low, p50: cost.mid, p95: cost.high }, moneyScale(cost.high, cost.currency), words)

/** What the run costs, between its ends, and its price of an hour. */
function costText(cost: NonNullable<TrainFigures['cost']>, hourly: string): string {
  const told = tripleIn(moneyScale(cost.high, cost.currency), [cost.low, cost.mid, cost.high])
  return `${told.mid} (${told.low} – ${told.high}; ${hourly} ${digits(cost.hourly.mid)})`
}

/** Card-hours and cost of one part of a programme. */
function programmeText({ hours, cost }: ReturnType<typeof programmeRows>[number], words: ProgrammeWords): string {
  const parts = hours === null ? [] : [`${digits(hours)} ${words.hours}`]
  if (cost !== null) parts.push(sumText(cost, words))
  return parts.join(' · ')
}

/** What a sheet of a search is made of: the machine shape of `plan`. */
export interface PlanFigures {
  readonly best: PlanParts | null
  readonly result: TrainFigures | null
  readonly evaluated: number
  readonly feasible: number
  readonly seconds: number | null
  readonly leastMemoryBytes: number | null
  readonly frontier: readonly {
    readonly plan: PlanParts
    readonly accelerators: number
    readonly globalBatch: number
    readonly iterationSeconds: number
    readonly tokensPerSecond: number
    readonly memoryBytes: number
  }[]
}

export interface PlanParts {
  readonly tp: number
  readonly pp: number
  readonly dp: number
  readonly cp: number
  readonly ep: number
  readonly microBatch: number
  readonly virtualStages: number
  readonly sequenceParallel: boolean
  readonly recompute: string
  readonly zero: number
}

/** The degrees of a plan in the letters everybody uses. */
export function degreesOf(plan: PlanParts): readonly string[] {
  const parts = [`TP${plan.tp}`, `PP${plan.pp}`, `DP${plan.dp}`]
  if (plan.cp > 1) parts.push(`CP${plan.cp}`)
  if (plan.ep > 1) parts.push(`EP${plan.ep}`)
  parts.push(`b${plan.microBatch}`)
  if (plan.virtualStages > 1) parts.push(`v${plan.virtualStages}`)
  if (plan.sequenceParallel) parts.push('SP')
  return parts
}

/** A plan in one line. */
export function spellPlan(plan: PlanParts): string {
  return [...degreesOf(plan), `recompute ${plan.recompute}`, `ZeRO-${plan.zero}`].join(' ')
}

const FRONTIER_ROWS = 12

/** Lays the answer of `plan` out: the best plan, the frontier, and what `train` says of the best. */
export function planSheet(out: PlanFigures, words: ComputeWords, more: MoreWords | null = null): Sheet {
  const { rows } = words
  const row = (label: string, value: string): SheetRow => ({ label, value, share: null })
  const counted = [
    row(rows.evaluated, formatWhole(out.evaluated) + (out.seconds === null ? '' : ` (${spellSeconds(out.seconds)})`)),
    row(rows.feasible, formatWhole(out.feasible)),
  ]
  const title = words.sections.plan
  if (out.best === null || out.result === null)
    return {
      sections: [
        {
          key: 'plan',
          title,
          rows: [
            row(rows.nothingFits, ''),
            ...(out.leastMemoryBytes === null ? [] : [row(rows.total, gigabytes(out.leastMemoryBytes))]),
            ...counted,
          ],
        },
      ],
    }
  return {
    sections: [
      { key: 'plan', title: `${title}: ${spellPlan(out.best)}`, rows: counted },
      {
        key: 'frontier',
        title: words.sections.frontier,
        rows: out.frontier
          .slice(0, FRONTIER_ROWS)
          .map((one) =>
            row(
              spellPlan(one.plan),
              words.list([
                `${digits(one.tokensPerSecond, 3)} ${rows.tokensPerSecond}`,
                gigabytes(one.memoryBytes),
                `${one.accelerators} × ${one.globalBatch}`,
              ]),
            ),
          ),
      },
      ...trainSheet(out.result, words, more).sections,
    ],
  }
}

const BAR = 24

/** A sheet in the terminal. */
export function sheetToText(sheet: Sheet): string {
  const out: string[] = []
  for (const section of sheet.sections) {
    out.push(section.title)
    for (const { label, value, share } of section.rows) {
      const bar = share === null ? '' : `  ${'█'.repeat(Math.round(share * BAR))}`
      out.push(
        value === ''
          ? `  ${label}`
          : `  ${padTo(label, displayWidth(label) > 33 ? displayWidth(label) + 2 : 34)}${value}${bar}`,
      )
    }
    out.push('')
  }
  return `${out.join('\n').trimEnd()}\n`
}
