import type { Figure } from '@touchstone/core/underwrite'
import type { Composing } from './composing.ts'
import { partFigure } from './figures.ts'
import { figure, statement, term } from './holes.ts'
import type { Block, Statement } from './types.ts'

const MOST = 3

const middleOf = (one: Figure | null): number | null => {
  if (one === null) return null
  const v = one.value
  if (v.kind === 'estimate') return v.estimate.p50
  return v.kind === 'number' || v.kind === 'chance' ? v.value : null
}

/** Three reasons for and three against, as far as figures say so, each with its figure; what a fund would pay stays inside. */
export function reasonBlocks({ u, edition }: Composing): readonly Block[] {
  const part = (key: Parameters<typeof partFigure>[1]) => {
    const found = partFigure(u, key)
    return { id: found?.id ?? '', at: middleOf(found) }
  }
  const [asked, ceiling, comparable, commercial] = [
    part('asked'),
    part('ceiling'),
    part('comparables'),
    part('commercial'),
  ]
  const [loss, runway] = [part('lossProbability'), part('runway')]
  const late = u.funds
    .map((one) => ({ id: `fund.${one.fund}.late`, at: one.beyondLife }))
    .sort((a, b) => b.at - a.at)[0]
  const money = (id: string) => figure(id, 'page')
  const good: Statement[] = []
  const bad: Statement[] = []
  const { at: price } = asked
  if (price !== null && ceiling.at !== null && u.funds.length > 0 && edition === 'internal')
    (price < ceiling.at ? good : bad).push(
      statement(price < ceiling.at ? 'why/below-most' : 'why/above-most', {
        asked: money(asked.id),
        most: money(ceiling.id),
      }),
    )
  if (loss.at !== null && edition === 'internal')
    (loss.at < 0.5 ? good : bad).push(
      statement(loss.at < 0.5 ? 'why/mostly-back' : 'why/mostly-lost', { loss: figure(loss.id, 'of100') }),
    )
  if (price !== null && comparable.at !== null)
    (price < comparable.at ? good : bad).push(
      statement(price < comparable.at ? 'why/below-comparables' : 'why/above-comparables', {
        asked: money(asked.id),
        comparables: money(comparable.id),
      }),
    )
  if (price !== null && commercial.at !== null)
    (price < commercial.at ? good : bad).push(
      statement(price < commercial.at ? 'why/below-business' : 'why/above-business', {
        asked: money(asked.id),
        business: money(commercial.id),
      }),
    )
  // How long a round lasts at a burn that nobody told is what we lent, and no reason.
  if (runway.at !== null && u.figures['finances.netBurn'] !== undefined)
    (runway.at >= u.bounds.runway ? good : bad).push(
      statement(runway.at >= u.bounds.runway ? 'why/long-runway' : 'why/short-runway', { runway: money(runway.id) }),
    )
  if (late !== undefined && late.at >= u.bounds.late && edition === 'internal' && u.figures[late.id] !== undefined)
    bad.push(statement('why/late', { late: figure(late.id, 'of100') }))
  // What fills a side that has fewer than three, in this order; our own outcomes stay inside.
  const [swing] = edition === 'internal' ? (u.pictures?.tornado ?? []) : []
  const up = swing === undefined || swing.atLow < swing.atHigh ? 'low' : 'high'
  const dots = edition === 'internal' ? (u.pictures?.dots ?? []) : []
  const moved = (which: 'low' | 'high') => ({
    input: term(`input/${swing?.input ?? ''}`),
    now: figure(loss.id, 'of100'),
    loss: figure(`memo.tornado.${which}`, 'of100'),
  })
  if (dots.length > 0 && dots.filter((one) => one >= 3).length >= u.bounds.threefold * dots.length)
    good.push(statement('why/three-times', { more: figure('memo.outcome.more', 'of100') }))
  if (
    u.claims.some(({ verdict }) => verdict === 'plausible') &&
    !u.claims.some(({ verdict }) => verdict === 'impossible')
  )
    good.push(statement('why/sound', { count: figure('memo.claims.sound', 'full') }))
  if (swing !== undefined) good.push(statement(`why/swing-${up === 'low' ? 'down' : 'up'}`, moved(up)))
  if (loss.at !== null && loss.at < 0.5 && dots.some((one) => one < 0.5))
    bad.push(statement('why/some-lost', { lost: figure('memo.outcome.lost', 'of100') }))
  if (swing !== undefined)
    bad.push(statement(`why/swing-${up === 'low' ? 'up' : 'down'}`, moved(up === 'low' ? 'high' : 'low')))
  if (edition === 'internal' && u.gates.some(({ state }) => state === 'open')) bad.push(statement('why/open-gates', {}))
  const side = (heading: Statement, items: readonly Statement[]): readonly Block[] => [
    { kind: 'heading', level: 2, statement: heading },
    items.length === 0
      ? { kind: 'paragraph', statements: [statement('why/none', {})] }
      : { kind: 'list', ordered: false, items: items.slice(0, MOST) },
  ]
  return [...side(statement('section/for', {}), good), ...side(statement('section/against', {}), bad)]
}
