import type { AdjustmentTerms, InvestorRole, ListingFinding, RedemptionState } from '@touchstone/core/equity'
import type { CapTableWords } from '../words/captable-words.ts'
import type { EquityWords } from '../words/equity-words.ts'
import type { ExactFigure } from './figures.ts'
import { type CapTableSheet, Say } from './say.ts'

/** What the papers beside a cap table come to, as far as it is shown. */
export interface PapersFigures {
  readonly date: string
  readonly redemption: {
    readonly wall: {
      readonly claims: readonly { readonly class: string; readonly lapsed: boolean }[]
      readonly firstShort: { readonly date: string; readonly short: ExactFigure } | null
    }
    readonly states: readonly (RedemptionState & { readonly class: string })[]
    readonly founderExposure: { readonly date: string; readonly amount: ExactFigure } | null
  }
  readonly roles: readonly (InvestorRole & { readonly name: string; readonly role: 'lead' | 'follow' })[]
  readonly dragAlong: {
    readonly allowed: boolean
    readonly missing: readonly (
      | { readonly kind: 'value'; readonly short: ExactFigure }
      | { readonly kind: 'time'; readonly from: string }
      | { readonly kind: 'consent'; readonly group: string; readonly short: ExactFigure }
    )[]
    readonly groups: readonly {
      readonly group: string
      readonly threshold: ExactFigure
      readonly agreed: ExactFigure
    }[]
  } | null
  readonly adjustments: readonly {
    readonly name: string
    readonly achieved: ExactFigure
    readonly cash: ExactFigure | null
    readonly transfer: ExactFigure | null
    readonly endsBeforeFiling: readonly (keyof AdjustmentTerms)[]
  }[]
  readonly listing: { readonly findings: readonly ListingFinding[] } | null
  readonly value: {
    readonly classes: readonly { readonly name: string; readonly value: number; readonly perShare: number }[]
  } | null
}

const route = (one: ListingFinding, words: EquityWords): string =>
  one.route === 'star' || one.route === 'hkex-18c' ? words.route[one.route] : one.route

/** Lays out what papers come to: one section for each clause that they have. */
export function papersSheet(
  out: PapersFigures,
  words: EquityWords,
  captable: CapTableWords,
  classes: readonly { readonly id: string; readonly name: string }[],
): CapTableSheet {
  const say = new Say(captable)
  const { rows, sections: titles } = words
  const sections: { title: string; rows: readonly (readonly string[])[] }[] = []
  const add = (title: string, lines: readonly (readonly string[])[]): void =>
    void (lines.length > 0 && sections.push({ title, rows: lines }))
  const { redemption, dragAlong, listing, value } = out
  const hasLapsed = (id: string): boolean => redemption.wall.claims.some((one) => one.class === id && one.lapsed)
  const nameOf = (id: string): string => classes.find((one) => one.id === id)?.name ?? id
  add(`${titles.redemption} · ${out.date}`, [
    ...redemption.states.map((one) => [
      nameOf(one.class),
      words.redemptionState[hasLapsed(one.class) ? 'lapsed' : one.state],
      one.by === null ? '' : words.trigger[one.by],
      one.since ?? '',
    ]),
    ...(redemption.wall.firstShort === null
      ? []
      : [[rows.short, say.money(redemption.wall.firstShort.short), '', redemption.wall.firstShort.date]]),
    ...(redemption.founderExposure === null
      ? []
      : [[rows.founderExposure, say.money(redemption.founderExposure.amount), '', redemption.founderExposure.date]]),
  ])
  add(
    titles.roles,
    out.roles.map((one) => [one.name, words.role[one.role], words.diligence[one.diligence], words.board[one.board]]),
  )
  if (dragAlong !== null)
    add(titles.dragAlong, [
      ...dragAlong.groups.map((one) => [one.group, say.stake(one.agreed), rows.threshold, say.stake(one.threshold)]),
      ...dragAlong.missing.map((one) =>
        one.kind === 'time'
          ? [rows.missing, words.dragGap.time, one.from]
          : one.kind === 'value'
            ? [rows.missing, words.dragGap.value, say.money(one.short)]
            : [rows.missing, words.dragGap.consent, `${one.group} ${say.stake(one.short)}`],
      ),
    ])
  add(
    titles.adjustment,
    out.adjustments.map((one) => [
      one.name,
      `${rows.achieved} ${say.stake(one.achieved)}`,
      one.cash === null ? `${rows.transfer} ${say.stake(one.transfer)}` : `${rows.compensation} ${say.money(one.cash)}`,
      captable.list(one.endsBeforeFiling.map((reason) => words.adjustmentReason[reason])),
    ]),
  )
  add(
    titles.listing,
    (listing?.findings ?? []).map((one) => [
      route(one, words),
      words.listingSet[`${one.route} ${one.set}`] ?? one.set,
      words.listingState[one.state],
    ]),
  )
  add(
    say.label('perShare'),
    (value?.classes ?? []).map((one) => [
      one.name,
      say.price({ text: 'x', number: one.perShare }),
      say.money({ text: 'x', number: one.value }),
    ]),
  )
  return { mark: null, sections }
}
