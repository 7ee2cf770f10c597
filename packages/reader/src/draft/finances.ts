import { each } from '../text/each.ts'
import type { ReadFigure, TextSpan } from '../types.ts'
import { isSaidOf, type Told } from './owner.ts'
import { clauseOf, hoped, type Part, type Quoting, sentenceBefore } from './words.ts'

/** Money of less than a year, of all years together, or of somebody's goods. */
const notOfAYear =
  /累计|累積|今年|单月|当月|月收入|月营收|月流水|每月|月均|日均|季度|上半年|下半年|首月|[一二三四前]季|Q[1-4]|\b(?:cumulative|lifetime|to date|so far|this year|monthly|per month|a month|quarter|half|first \w+ months)\b/i

/** Part of a company's sales that a line is, by the words beside its money. */
const lines: readonly (readonly [string, RegExp])[] = [
  ['subscription', /订阅|SaaS|会员|\bsubscriptions?\b/i],
  ['api', /API|调用/],
  ['deployment', /私有化|本地部署|\bon-prem/i],
  ['hardware', /硬件|整机|\bhardware\b/i],
  ['project', /项目(?:收入|营收)|定制(?:化)?(?:收入|开发)|\bproject revenue\b/i],
]

/** 从几十万元增长至几千万元: what it was, and is no more. */
const isFirstOfTwo = (text: string, [start, end]: TextSpan): boolean =>
  /(?:从|從|由|\bfrom)(?:年化|约|不到|about|around|roughly|\s)*$/i.test(text.slice(Math.max(0, start - 16), start)) &&
  /^[^，,。;；]{0,12}(?:到|至|\bto\b)/.test(text.slice(end, end + 24))

/** The year that a figure is of: the last said before it in its sentence; null where none is. */
function yearOf(told: Told, span: TextSpan, now: string | null): number | null {
  const before = sentenceBefore(told, span)
  const said = each(/\b((?:19|20)\d\d)\b|((?:19|20)\d\d)(?=年)/g, before).at(-1)
  if (said !== undefined) return Number(said[1] ?? said[2])
  return now !== null && /去年|\blast year\b/i.test(before) ? Number(now.slice(0, 4)) - 1 : null
}

/** What is told as a part of what was sold: 其中私有化部署收入2,400万元. */
const isPart = (told: Told, span: TextSpan): boolean =>
  /其中|\b(?:of which|of that|including|thereof)\b/i.test(sentenceBefore(told, span))

/** Which line a stretch speaks of; null where none. */
const lineOf = (words: string): string | null => lines.find(([, pattern]) => pattern.test(words))?.[0] ?? null

/** The line that a part of what was sold speaks of, where it is more than half of the whole; null without one. */
function mainLine(told: Told, parts: readonly ReadFigure[], whole: ReadFigure): string | null {
  const half = ((whole.low ?? 0) + (whole.high ?? whole.low ?? 0)) / 4
  const most = parts.find((one) => (one.low ?? 0) > half)
  return most === undefined ? null : lineOf(clauseOf(told.text, most.span))
}

/** The newest of figures of years, one without a year counting as of now. */
function newest(told: Told, figures: readonly ReadFigure[], now: string | null): ReadFigure | undefined {
  const year = (one: ReadFigure): number => yearOf(told, one.span, now) ?? 9999
  return [...figures].sort((a, b) => year(b) - year(a) || a.span[0] - b.span[0])[0]
}

/** Cash, burn and what is sold, as far as the text says them of the company and of a whole year. */
export function financesOf(told: Told, figures: readonly ReadFigure[], now: string | null, { quoted }: Quoting): Part {
  const own = (of: string): readonly ReadFigure[] =>
    figures.filter(
      (one) =>
        one.of === of &&
        isSaidOf(told, one.span) &&
        !hoped.test(clauseOf(told.text, one.span)) &&
        !isFirstOfTwo(told.text, one.span),
    )
  const yearly = own('revenue').filter(
    (one) => !notOfAYear.test(sentenceBefore(told, one.span).slice(-24) + clauseOf(told.text, one.span)),
  )
  const [parts, wholes] = [true, false].map((part) => yearly.filter((one) => isPart(told, one.span) === part))
  const revenue = own('recurring_revenue')[0] ?? newest(told, wholes?.length === 0 ? yearly : (wholes ?? []), now)
  const growth = own('revenue_growth')[0]
  const margin = own('gross_margin')[0]
  const cash = own('cash')[0]
  const burn = own('net_burn')[0]
  const largest = own('top_customers')[0]
  const line =
    revenue === undefined
      ? 'other'
      : (lineOf(clauseOf(told.text, revenue.span)) ?? mainLine(told, parts ?? [], revenue) ?? 'other')
  return {
    ...(cash === undefined ? {} : { cash: quoted(cash.span) }),
    ...(burn === undefined ? {} : { netBurn: quoted(burn.span) }),
    ...(revenue === undefined
      ? {}
      : {
          revenueByLine: [
            {
              line,
              annual: quoted(revenue.span),
              ...(growth === undefined ? {} : { growth: quoted(growth.span) }),
              ...(margin === undefined ? {} : { grossMargin: quoted(margin.span) }),
            },
          ],
        }),
    ...(largest === undefined ? {} : { topCustomersShare: quoted(largest.span) }),
  }
}
