import type { ExactFigure, WaterfallFigures } from '../captable/figures.ts'

/** Payees drawn as one band, the first paid at the bottom. */
export interface ExitBand {
  readonly name: string
  readonly ids: readonly string[]
}

/** Bands beyond this many are hard to tell apart: options of several strikes are then one. */
const MANY = 7

type Take = WaterfallFigures['breakpoints'][number]['takes'][number]

const takes = (one: Take): boolean => one.slope.number > 0 || one.at.number > 0

/** Who is drawn, in the order of being paid: lenders, management, preferred by rank, common, options. */
export function exitBands(
  out: Pick<WaterfallFigures, 'breakpoints' | 'classes'>,
  nameOf: (id: string) => string,
  group: (count: number) => string,
): readonly ExitBand[] {
  const all = out.breakpoints[0]?.takes ?? []
  const paid = all.filter(({ id, kind }) =>
    out.breakpoints.some((one) => one.takes.some((each) => each.id === id && each.kind === kind && takes(each))),
  )
  const classOf = (id: string): WaterfallFigures['classes'][number] | undefined =>
    out.classes.find((one) => one.id === id)
  const rank = ({ id, kind }: Take): number => {
    if (kind === 'debt') return 0
    if (kind === 'management') return 1
    const of = classOf(id)
    if (of === undefined || of.kind === 'common') return 1e6
    return of.kind === 'options' ? 2e6 : 2 + (of.seniority ?? 1e5)
  }
  const order = paid
    .map((one, index) => ({ one, index }))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.index - b.index)
  const options = order.filter(({ one }) => one.kind === 'class' && classOf(one.id)?.kind === 'options')
  const together = order.length > MANY && options.length > 1 ? options : []
  const alone = order.filter((one) => !together.includes(one))
  return [
    ...alone.map(({ one }) => ({ name: nameOf(one.id), ids: [one.id] })),
    ...(together.length === 0 ? [] : [{ name: group(together.length), ids: together.map(({ one }) => one.id) }]),
  ]
}

/** What the bands take at an exit, in money, as floating numbers for a picture. */
export function bandsAt(
  out: Pick<WaterfallFigures, 'breakpoints'>,
  bands: readonly ExitBand[],
  exit: number,
): readonly number[] {
  const stretch = out.breakpoints.filter((one) => one.from.number <= exit).at(-1) ?? out.breakpoints[0]
  if (stretch === undefined) return bands.map(() => 0)
  const over = exit - stretch.from.number
  return bands.map(({ ids }) => sum(stretch.takes, ids, ({ at, slope }) => at.number + slope.number * over))
}

/** Who gets the next unit beyond an exit. */
export const slopesOf = (
  stretch: WaterfallFigures['breakpoints'][number],
  bands: readonly ExitBand[],
): readonly number[] => bands.map(({ ids }) => sum(stretch.takes, ids, ({ slope }) => slope.number))

const sum = (
  all: readonly Take[],
  ids: readonly string[],
  of: (one: { readonly at: ExactFigure; readonly slope: ExactFigure }) => number,
): number => all.reduce((total, one) => (ids.includes(one.id) ? total + of(one) : total), 0)
