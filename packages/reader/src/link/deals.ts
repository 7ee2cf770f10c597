import { isClosed } from '../zh/status.ts'
import { partiesOf, payersOf, type NameAt, type Open } from '../mention.ts'
import type { Sentence } from '../text/segments.ts'
import type { Amounted } from '../text/quantities.ts'
import type { Known } from './known.ts'
import { isNamed, namesOf, type Companies, type Company } from './companies.ts'
import { keyOf } from './key.ts'
import { funded } from './firms.ts'
import { lent } from './lent.ts'
import { canBeOne, mergeTold, type Told } from './merge.ts'
import { ended } from './ended.ts'
import { standing } from './standing.ts'

/** The company a text is chiefly about: the one most is said of that puts no money into the others. */
function mainOf(companies: Companies, mentions: readonly Open[], known: Known | null): Company | null {
  const backs = new Set(mentions.flatMap((one) => payersOf(one)).map((one) => keyOf(one.name)))
  const names = (one: Company): readonly string[] => namesOf(one).map(({ name }) => keyOf(name))
  const free = companies.all.filter((one) => !names(one).some((name) => backs.has(name)))
  /** A fund that is known as one is seldom what a text is about; a company known as one more often. */
  const weight = (one: Company): number => {
    const entry = known?.find(one.name.name) ?? null
    if (entry === null) return one.weight
    return entry.is === 'company'
      ? one.weight * 1.2
      : /fund$|^state$|^sovereign$/.test(entry.kind)
        ? one.weight * 0.5
        : one.weight
  }
  return (
    [...(free.length > 0 ? free : companies.all)].sort(
      (a, b) => weight(b) - weight(a) || a.name.start - b.name.start,
    )[0] ?? null
  )
}

/** What a company's own plan or deck calls itself near its head: all of it is about that company. */
const PLAN =
  /商业计划书|融资计划书|募资计划书|项目计划书|路演材料|\b(?:business plan|pitch deck|investor (?:deck|presentation)|company overview)\b/i

/** Every mention with its company: what it names, what the text was speaking of, or what it is about. */
function resolved(
  mentions: readonly Open[],
  companies: Companies,
  shadow: string,
  sentences: readonly Sentence[],
  known: Known | null,
): readonly Told[] {
  /** Whether a company is named close enough before (or right after a headline) for a mention without a name to be of it. */
  const near = (mention: Open, company: Company): boolean => {
    if (ownPlan && company === main) return true
    if (mention.line <= (sentences[0]?.line ?? 0) || /我们|我司/.test(shadow.slice(mention.start, mention.end)))
      return true
    // 此前,公司曾…: who the text is about, named some sentences before.
    const spoken =
      /(?<![\u4e00-\u9fff])(?:该|这家)?(?:公司|企业)(?![\u4e00-\u9fff]{0,2}(?:“|「))|\b(?:the (?:company|startup|firm)|it)\b/i
    const own = spoken.test(shadow.slice(sentences[mention.sentence]?.start ?? mention.start, mention.end))
    // A text about one company: a round with a name is its own for longer.
    if (companies.all.length === 1 && (mention.round?.label ?? null) !== null) {
      const last = sentences[Math.max(0, mention.sentence - 5)]?.start ?? 0
      if (shadow.slice(last, mention.end).includes(company.name.name)) return true
    }
    const back =
      mention.refers || own || (companies.all.length === 1 && mention.relation !== 'round')
        ? 8
        : mention.relation === 'valuation_only'
          ? 1
          : 2
    const from = sentences[Math.max(0, mention.sentence - back)]?.start ?? 0
    // What a text begins with may name its company a sentence or two later.
    const until =
      mention.sentence === 0
        ? Math.max(mention.end, sentences[2]?.end ?? shadow.length)
        : // …的A轮融资,这家取名为甲的公司…: who it was stands behind.
          mention.end + (/^,这家取?名为/.test(shadow.slice(mention.end, mention.end + 6)) ? 24 : 0)
    const words = shadow.slice(from, until)
    return isNamed(company, words)
  }
  const main = mainOf(companies, mentions, known)
  const ownPlan = PLAN.test(shadow.slice(0, 300))
  const namedIn = (company: Company, sentence: number): boolean => {
    const words = shadow.slice(sentences[sentence]?.start, sentences[sentence]?.end)
    return isNamed(company, words)
  }
  /** 这家激光雷达公司…: the company named last before. */
  const pointedAt = (mention: Open): Company | null => {
    const these = /这家[^,。]{0,18}(?:公司|企业|创企|团队|独角兽|初创|新创|厂商|服务商|研发商)/.exec(
      shadow.slice(mention.start, mention.end),
    )
    if (these === null || mention.company !== null) return null
    const from = Math.max(0, mention.start - 240)
    const head = shadow.slice(from, mention.start + these.index)
    let best: Company | null = null
    let at = -1
    for (const one of companies.all)
      for (const name of namesOf(one)) {
        const last = head.lastIndexOf(name.name)
        if (last > at) [best, at] = [one, last]
      }
    return best
  }
  const told: Told[] = []
  let current: { company: Company; sentence: number } | null = null
  for (const mention of mentions) {
    const own = mention.company === null ? null : companies.find(mention.company.name)
    const sure =
      own !== null &&
      (own === main ||
        main === null ||
        (mention.company?.weight ?? 0) >= 2 ||
        ((mention.company?.weight ?? 0) >= 1 &&
          (own.weight * (mention.line === 0 ? 1.2 : 2) >= main.weight ||
            // A name that says itself its round and size.
            (mention.line > 0 &&
              mention.explicit &&
              mention.amount !== null &&
              (mention.round?.label ?? null) !== null) ||
            // A likely name that says itself what it raised, in a sentence that does not speak of the other.
            (mention.line > 0 && own.weight >= 2.6 && !namedIn(main, mention.sentence)))))
    const company: Company | null =
      pointedAt(mention) ??
      (sure && !(mention.refers && (mention.company?.weight ?? 0) < 2 && current !== null)
        ? own
        : ((current as { company: Company } | null)?.company ?? main))
    if (company === null || (company !== own && !near(mention, company))) continue
    if (mention.relation === 'round' || mention.relation === 'valuation_only')
      current = { company, sentence: mention.sentence }
    told.push({ mention, company, evidence: mention })
  }
  return told
}

/** `连获两轮融资，总额近2亿元。其中，A轮…，B轮…`: the total is of the rounds told right after it. */
function shared(told: readonly Told[], shadow: string): readonly Told[] {
  const out = [...told]
  for (const [at, sum] of told.entries()) {
    const { amount, relation, round } = sum.mention
    const whole =
      amount?.scope === 'sum_of_rounds' ||
      // 获两轮融资,合计数亿元。A轮由…: no total of all times.
      (relation === 'cumulative' && /合计|共计|两轮|总额/.test(shadow.slice(sum.mention.start, sum.mention.end)))
    // 天使轮由三轮融资组成。天使轮…；天使+轮…: the size told first is of all of them.
    const made =
      round?.label !== null &&
      round !== null &&
      /[两三四五多]轮(?:融资)?(?:组成|构成|完成)/.test(shadow.slice(sum.mention.start, sum.mention.start + 240))
    if (amount !== null && made) {
      const own = told.filter(
        (one, i) =>
          i > at &&
          one.company === sum.company &&
          one.mention.relation === 'round' &&
          one.mention.amount === null &&
          one.mention.round?.label?.replace(/[+\d]+$/, '') === round.label?.replace(/[+\d]+$/, ''),
      )
      if (own.length < 2) continue
      for (const one of [sum, ...own])
        out[told.indexOf(one)] = {
          ...one,
          mention: { ...one.mention, amount: { found: amount.found, scope: 'sum_of_rounds' } },
        }
      continue
    }
    if (amount === null || !whole || (round?.label ?? null) !== null) continue
    const parts = told.filter(
      (one, i) =>
        i > at &&
        one.company === sum.company &&
        one.mention.sentence - sum.mention.sentence <= 2 &&
        one.mention.relation === 'round' &&
        (one.mention.round?.label ?? null) !== null &&
        one.mention.amount === null &&
        !one.mention.historic,
    )
    if (parts.length < 2) continue
    for (const one of parts)
      out[told.indexOf(one)] = {
        ...one,
        mention: { ...one.mention, amount: { found: amount.found, scope: 'sum_of_rounds' } },
      }
    out[at] = { ...sum, mention: { ...sum.mention, amount: null } }
  }
  return out
}

/** Whether one key is a part of another; a Latin one begins it, so that NVentures is none of Hoxton Ventures. */
const within = (short: string, long: string): boolean =>
  short.length < long.length && (long.startsWith(short) || (/[^a-z]/.test(short) && long.includes(short)))

/** Names of one deal: once each, the longer form of two, no company among its own investors, one role each. */
function tidied(told: Told): Told {
  const { mention, company } = told
  const own = new Set(namesOf(company).map(({ name }) => keyOf(name)))
  const all = payersOf(mention)
  // Larkspur & Tern, beside Larkspur Capital and Tern: two firms, as a heading joins them.
  const joins = (name: string): boolean =>
    name.split(' & ').every((part) => all.some((other) => other.name !== name && other.name.includes(part)))
  const keep = (list: readonly NameAt[]): readonly NameAt[] =>
    list.filter(
      (one) =>
        !own.has(keyOf(one.name)) &&
        !joins(one.name) &&
        !all.some((other) => other !== one && within(keyOf(one.name), keyOf(other.name))),
    )
  // Medway led, of Medway Health Ventures and others: the lead by its whole name.
  const longer = (one: NameAt): NameAt =>
    [...mention.others, ...mention.existing].find(
      (other) =>
        other.name.length > one.name.length &&
        (other.name.startsWith(`${one.name} `) ||
          (/^[\u4e00-\u9fff]{2,}$/.test(one.name) && other.name.startsWith(one.name))),
    ) ?? one
  const leads = keep(mention.leads.map(longer))
  const led = new Set(leads.map((one) => keyOf(one.name)))
  const existing = keep(mention.existing).filter((one) => !led.has(keyOf(one.name)))
  const held = new Set([...led, ...existing.map((one) => keyOf(one.name))])
  const advisers = mention.advisers.filter((one) => !own.has(keyOf(one.name)))
  const others = keep(mention.others).filter((one) => !held.has(keyOf(one.name)))
  return { ...told, mention: { ...mention, leads, existing, others, advisers } }
}

/** Whether two amounts are written alike: the same bounds of the same money. */
const equal = (a: Amounted, b: Amounted): boolean =>
  a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high && a.quantity.unit === b.quantity.unit

const onlyAdvised = ({ mention }: Told): boolean =>
  mention.advisers.length > 0 &&
  mention.amount === null &&
  mention.valuation === null &&
  (mention.round?.label ?? null) === null &&
  payersOf(mention).length === 0

const isEmpty = ({ mention }: Told): boolean =>
  mention.amount === null && mention.round === null && mention.valuation === null && partiesOf(mention).length === 0

/** Whether an amount is more than all that another can be, of the same money. */
const larger = (a: Amounted | undefined, b: Amounted | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.quantity.unit === b.quantity.unit &&
  (a.quantity.low ?? 0) > (b.quantity.high ?? Infinity)

/** Bare valuations go to the round they are of; cheques of single investors to the round they are part of. */
function absorbed(deals: readonly Told[]): readonly Told[] {
  const out = [...deals]
  const same = (a: Told, b: Told): boolean => a !== b && a.company === b.company
  for (const one of deals) {
    const at = out.indexOf(one)
    if (at < 0) continue
    if (one.mention.relation === 'valuation_only' && one.mention.valuation !== null) {
      const { valuation } = one.mention
      const twin = out.findIndex(
        (other) =>
          same(one, other) &&
          other.mention.valuation !== null &&
          canBeOne(other.mention.valuation.found, valuation.found),
      )
      let home = out.findIndex(
        (other) =>
          same(one, other) &&
          other.mention.relation === 'round' &&
          other.mention.valuation === null &&
          // Was valued at $6 billion at the time: of the deal of the past told right before.
          (one.mention.historic
            ? other.mention.historic && one.mention.sentence - other.mention.sentence <= 4
            : !other.mention.historic) &&
          Math.min(
            Math.abs(other.mention.sentence - one.mention.sentence),
            Math.abs(other.evidence.sentence - one.mention.sentence),
          ) <= 6,
      )
      // The deal values Kestrel at $30 billion: of the sale of shares or the listing told right before.
      if (home < 0 && !one.mention.historic)
        home = out.findIndex(
          ({ mention: other, company }) =>
            company === one.company &&
            other.valuation === null &&
            (other.relation === 'secondary' || (other.relation === 'ipo' && one.mention.refers)) &&
            one.mention.sentence - other.sentence <= 6,
        )
      const into = out[home]
      const held = out[twin]
      const wide = (one: Amounted): boolean => one.quantity.low !== one.quantity.high
      if (
        held !== undefined &&
        held.mention.valuation !== null &&
        wide(held.mention.valuation.found) &&
        !wide(valuation.found) &&
        valuation.found.start > held.mention.valuation.found.start &&
        valuation.found.quantity.unit === held.mention.valuation.found.quantity.unit &&
        !one.mention.historic
      ) {
        // Closing in on $2bn, and then: it is valued at $1.95bn.
        out[twin] = {
          ...held,
          mention: {
            ...held.mention,
            valuation: {
              ...valuation,
              kind: held.mention.valuation.kind === 'unspecified' ? valuation.kind : held.mention.valuation.kind,
            },
          },
        }
        out.splice(at, 1)
      } else if (twin >= 0) out.splice(at, 1)
      else if (into !== undefined) {
        out[home] = { ...into, mention: { ...into.mention, valuation } }
        out.splice(at, 1)
      }
    } else if (one.mention.relation === 'round' && one.mention.historic && onlyAdvised(one)) {
      // 曾担任…长期财务顾问: the adviser is still there.
      const home = out.findIndex(
        (other) => same(one, other) && other.mention.relation === 'round' && !other.mention.historic,
      )
      const into = out[home]
      if (into !== undefined) {
        out[home] = {
          ...into,
          mention: { ...into.mention, advisers: [...into.mention.advisers, ...one.mention.advisers] },
        }
        out.splice(at, 1)
      }
    } else if (one.mention.amount?.scope === 'single_ticket') {
      const home = out.findIndex(
        (other) =>
          same(one, other) &&
          other.mention.relation === 'round' &&
          other.mention.amount?.scope !== 'single_ticket' &&
          // A cheque larger than a round is no part of it.
          !larger(one.mention.amount?.found, other.mention.amount?.found) &&
          isClosed(other.mention.status) === isClosed(one.mention.status),
      )
      const into = out[home]
      if (into !== undefined) {
        const had = new Set(payersOf(into.mention).map((name) => keyOf(name.name)))
        const more = one.mention.others.filter((name) => !had.has(keyOf(name.name)))
        out[home] = {
          ...into,
          mention: {
            ...into.mention,
            others: [...into.mention.others, ...more],
            leads: into.mention.leads.length > 0 ? into.mention.leads : one.mention.leads,
            valuation: into.mention.valuation ?? one.mention.valuation,
          },
        }
        out.splice(at, 1)
      }
    }
  }
  const total = (one: Told): boolean =>
    one.mention.amount !== null &&
    out.some((other) => {
      const sum = other.mention.relation === 'cumulative' ? other.mention.amount : null
      return sum !== null && same(one, other) && equal(sum.found, one.mention.amount?.found ?? sum.found)
    })
  // 一年之内已连续完成三轮融资,总金额近10亿元, beside a round with a name: a total of several.
  const counted = out.map((one): Told => {
    const { amount, round } = one.mention
    return one.mention.relation === 'round' &&
      amount?.scope === 'sum_of_rounds' &&
      round !== null &&
      round.label === null &&
      /^[两三四五六七八九]轮/.test(round.raw) &&
      out.some((other) => other !== one && same(one, other) && (other.mention.round?.label ?? null) !== null)
      ? {
          ...one,
          mention: { ...one.mention, relation: 'cumulative', round: null, amount: { ...amount, scope: 'cumulative' } },
        }
      : one
  })
  return counted.filter((one, at) => {
    if (one.mention.relation === 'valuation_only') return one.mention.valuation !== null
    // A total needs a company that something else is said of.
    if (one.mention.relation === 'cumulative')
      return one.mention.company !== null || out.some((other) => same(one, other))
    if (one.mention.relation !== 'round') return true
    const others = out.some((other) => same(one, other) && other.mention.relation === 'round')
    // A headline's bare amount that is the total of the body, or that no verb says was raised.
    if (one.mention.round === null && total(one)) return false
    if (
      !one.mention.explicit &&
      others &&
      one.mention.leads.length + one.mention.others.length === 0 &&
      (one.mention.existing.length === 0 || one.mention.round !== null)
    )
      return false
    // 至今已完成多轮亿元级融资, beside a round with a name: rounds in general.
    const many =
      one.mention.amount?.scope === 'sum_of_rounds' &&
      one.mention.round !== null &&
      /^(?:多|数)轮/.test(one.mention.round.raw) &&
      out.some((other) => same(one, other) && (other.mention.round?.label ?? null) !== null)
    if (many) return false
    // 此前已获甲、乙投资: backers of before, and no round that could be told apart.
    const vague =
      one.mention.historic &&
      (one.mention.round?.label ?? null) === null &&
      one.mention.amount === null &&
      one.mention.valuation === null
    if (vague && others) return false
    if (!isEmpty(one)) return true
    return (
      (one.mention.company?.weight ?? 0) >= 2 &&
      !isClosed(one.mention.status) &&
      !out.some((other, k) => k !== at && other.company === one.company)
    )
  })
}

/** Words by which a text passes on what others said. */
const HEARSAY =
  /报道|消息称|传闻|传言|网传|据传|爆料|流传|疑似|reportedly|reports? (?:said|that|claim)|rumou?r|claims? that/i

/** 回应融资传闻:消息不实: that what was passed on is not so, said of no deal. */
const DENIED = /(?:传闻|传言|报道|消息|说法)[^。;\n]{0,16}(?:不实|不属实|失实|误传|与事实不符)/

/** 有媒体报道称其完成融资, of a company that denies it: what was passed on is disputed as well. */
function doubted(told: readonly Told[], shadow: string): readonly Told[] {
  const denied = told.filter(({ mention }) => mention.status === 'disputed')
  const whole = DENIED.test(shadow)
  if (denied.length === 0 && !whole) return told
  return told.map((one) => {
    const { mention } = one
    const said =
      whole ||
      denied.some(
        (other) =>
          other.company === one.company &&
          (other.mention.amount === null ||
            mention.amount === null ||
            canBeOne(other.mention.amount.found, mention.amount.found)),
      )
    return said &&
      isClosed(mention.status) &&
      (whole || !mention.historic) &&
      HEARSAY.test(shadow.slice(Math.max(0, mention.start - 12), mention.end))
      ? { ...one, mention: { ...mention, status: 'disputed', historic: false } }
      : one
  })
}

/** 拟进行B轮融资。B轮融资3亿元,由甲领投: a round without a word of its state is as far as the text said. */
function unsaid(told: readonly Told[]): readonly Told[] {
  const open = told.filter(({ mention }) => mention.relation === 'round' && !isClosed(mention.status))
  if (open.length === 0) return told
  return told.map((one) => {
    const { mention } = one
    if (
      mention.relation !== 'round' ||
      mention.status !== 'completed' ||
      mention.historic ||
      mention.explicit ||
      mention.refers
    )
      return one
    const before = open.find(
      (other) =>
        other.company === one.company &&
        other.mention.sentence < mention.sentence &&
        (other.mention.round?.label ?? null) === (mention.round?.label ?? null) &&
        (other.mention.amount === null ||
          mention.amount === null ||
          canBeOne(other.mention.amount.found, mention.amount.found)),
    )
    return before === undefined ? one : { ...one, mention: { ...mention, status: before.mention.status } }
  })
}

/** 累计融资超10亿美元。投资方包括甲、乙: who is named behind a total of all times, and no round. */
function ofTotals(told: readonly Told[], shadow: string): readonly Told[] {
  return told.map((one, at) => {
    const { mention, company } = one
    const total = told[at - 1]?.mention
    return total?.relation === 'cumulative' &&
      mention.relation === 'round' &&
      mention.sentence === total.sentence + 1 &&
      !mention.explicit &&
      /^(?:主要)?(?:投资[方人者]|资方|股东)/.test(shadow.slice(mention.start, mention.end)) &&
      mention.round === null &&
      mention.amount === null &&
      !told.slice(0, at).some((other) => other.company === company && other.mention.relation === 'round')
      ? { ...one, mention: { ...mention, relation: 'cumulative', amount: total.amount } }
      : one
  })
}

/** “明日之星”刚融6亿, over a body that tells of those 6亿 under the company's name: what only the headline says is no other company. */
function headed(told: readonly Told[], shadow: string): readonly Told[] {
  return told.map((one) => {
    const { mention, company } = one
    const { amount } = mention
    if (mention.line > 0 || mention.relation !== 'round' || !isClosed(mention.status) || amount === null) return one
    const nickname = /[“"「『]/.test(shadow.charAt(company.name.start - 1))
    if (!nickname || company.aliases.length > 0 || shadow.split(company.name.name).length > 2) return one
    const named = told.find(
      (other) =>
        other.company !== company &&
        other.mention.line > 0 &&
        other.mention.relation === 'round' &&
        isClosed(other.mention.status) &&
        other.mention.amount !== null &&
        equal(other.mention.amount.found, amount.found),
    )
    return named === undefined ? one : { ...one, company: named.company }
  })
}

/** A headline that asks, 完成30亿元融资?, tells of nothing: what the body tells stands, else it is unknown. */
function asked(told: readonly Told[], shadow: string, sentences: readonly Sentence[]): readonly Told[] {
  const asks = ({ mention }: Told): boolean => {
    const place = sentences[mention.sentence]
    return (
      mention.line === 0 &&
      isClosed(mention.status) &&
      place !== undefined &&
      /\?["”’」]?\s*$/.test(shadow.slice(place.start, place.end + 1))
    )
  }
  return told.flatMap((one) => {
    if (!asks(one)) return [one]
    const body = told.some(
      (other) => other.company === one.company && !asks(other) && other.mention.relation === one.mention.relation,
    )
    return body ? [] : [{ ...one, mention: { ...one.mention, status: 'unknown' as const } }]
  })
}

/** The deals of a text: its mentions with their companies, put together. */
export function linked(
  mentions: readonly Open[],
  companies: Companies,
  shadow: string,
  sentences: readonly Sentence[],
  known: Known | null = null,
): readonly Told[] {
  if (known !== null)
    for (const one of mentions)
      for (const role of ['leads', 'others', 'existing', 'advisers'] as const) {
        const voted = one[role].map((name) => known.edges(shadow, name))
        one[role] = voted.filter((name, at) => voted.findIndex((other) => other.start === name.start) === at)
      }
  const placed = headed(resolved(mentions, companies, shadow, sentences, known), shadow)
  const stated = ofTotals(unsaid(asked(placed, shadow, sentences)), shadow)
  const owed = funded(lent(doubted(shared(stated, shadow), shadow), shadow), shadow)
  return absorbed(mergeTold(standing(ended(owed, shadow), shadow))).map(tidied)
}
