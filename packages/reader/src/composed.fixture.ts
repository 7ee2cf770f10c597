/** A deal that a careful reader takes from a composed article, in the form of `examples/articles`. */
export interface GoldDeal {
  readonly company: string
  readonly relation: string
  readonly status: string
  readonly round: string | null
  readonly amount: readonly [number | null, number | null] | null
  readonly currency: string | null
  readonly amount_scope: string | null
  readonly valuation: readonly [number | null, number | null] | null
  readonly valuation_currency: string | null
  readonly valuation_kind: string | null
  readonly lead: readonly string[]
  readonly others: readonly string[]
  readonly existing: readonly string[]
  readonly fa: readonly string[]
  readonly historic: boolean
}
/** An article put together from variants, with its facts and the variants used. */
export interface Composed {
  readonly id: string
  readonly lang: string
  readonly genre: string
  readonly date: string
  readonly text: string
  readonly used: readonly string[]
  readonly gold: { readonly companies: readonly { readonly name: string }[]; readonly deals: readonly GoldDeal[] }
}
/** An amount as it is worded, with what it says. */
export interface Worded {
  readonly words: string
  readonly bounds: readonly [number | null, number | null]
  readonly unit: string
}
/** Which variants may be drawn: the two thirds that rules are tuned on, the third that is kept back, or any. */
export type Half = 'A' | 'B' | 'any'

/** What a group of sentences tells: the parts of a deal stand in braces, `{A}` its money, `{V}` its price, `{R}` its round. */
export interface Kind {
  readonly relation: string | null
  readonly status: string
  readonly scope: string
  /** Whose deal it is: the slot of its company. */
  readonly of: string
  readonly heads: readonly string[]
  readonly leads: readonly string[]
  /** Groups of sentences that may follow. */
  readonly more: readonly string[]
}
/** What a sentence that follows tells besides. */
export interface More {
  readonly relation: string | null
  readonly status: string
  readonly scope: string
  readonly historic: boolean
  /** The slots of its money, price, round and parties. */
  readonly money: string
  readonly price: string
  readonly round: string
  readonly of: string
  readonly texts: readonly string[]
}
/** Everything a language's articles are made from. */
export interface Grammar {
  readonly lang: string
  readonly kinds: Readonly<Record<string, Kind>>
  readonly more: Readonly<Record<string, More>>
  /** Names that fill a slot; drawn without repetition where slots share a list. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** The list a slot draws from. */
  readonly slots: Readonly<Record<string, string>>
  /** Words an amount of a slot: whether plain, for a place that takes no `about`. */
  readonly money: (slot: string, plain: boolean, next: () => number) => Worded
  readonly moneySlots: string
  readonly join: string
}

/** A fixed number of some words, the same in every run. */
export function hashOf(words: string): number {
  let sum = 2166136261
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 16777619) >>> 0
  sum ^= sum >>> 15
  return Math.imul(sum, 2246822519) >>> 0
}

/** Whether a variant is one of the third that is kept back. */
export const keptBack = (variant: string): boolean => (hashOf(variant) >>> 4) % 3 === 0

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <T>(list: readonly T[], next: () => number): T | undefined => list[Math.floor(next() * list.length)]

const allowed = (slot: string, list: readonly string[], half: Half): readonly string[] =>
  half === 'any' ? list : list.filter((one) => keptBack(`${slot}:${one}`) === (half === 'B'))

const nameOf = (list: readonly string[], taken: readonly string[], next: () => number): string => {
  const left = list.filter((one) => !taken.includes(one))
  return pick(left, next) ?? list[0] ?? ''
}

/** One article of a kind. */
export function compose(grammar: Grammar, kindName: string, half: Half, seed: number): Composed {
  const next = seeded(seed)
  const kind = grammar.kinds[kindName]
  if (kind === undefined) throw new Error(kindName)
  const used: string[] = []
  const take = (slot: string, list: readonly string[]): string | null => {
    const one = pick(allowed(slot, list, half), next)
    if (one === undefined) return null
    used.push(`${slot}:${one}`)
    return one
  }
  const lead = take(`${kindName}.lead`, kind.leads) ?? pick(kind.leads, next) ?? ''
  const head = next() < 0.55 ? take(`${kindName}.head`, kind.heads) : null
  const after: { readonly more: More; readonly text: string; readonly group: string }[] = []
  for (const group of kind.more) {
    // One next round at most: two would say two things of one deal.
    const second = group.startsWith('next') && after.some((one) => one.group.startsWith('next'))
    if (after.length >= 2 || second || next() > 0.4) continue
    const more = grammar.more[group]
    const text = more === undefined ? null : take(group, more.texts)
    if (more !== undefined && text !== null) after.push({ more, text, group })
  }
  const values = new Map<string, string>()
  const amounts = new Map<string, Worded>()
  const taken: string[] = []
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const key = slot.toUpperCase()
      if (grammar.moneySlots.includes(key)) {
        const known = amounts.get(key)
        // A plain place and a hedged one of one article would say two things of one amount.
        const worded = known ?? grammar.money(key, slot !== key || plainToo.has(key), next)
        if (known === undefined) amounts.set(key, worded)
        return worded.words
      }
      const known = values.get(slot)
      if (known !== undefined) return known
      const list = grammar.slots[slot] ?? slot
      const name = nameOf(grammar.names[list] ?? [], taken, next)
      taken.push(name)
      values.set(slot, name)
      return name
    })
  const all = [head ?? '', lead, ...after.map((one) => one.text)]
  const plainToo = new Set(
    all.flatMap((one) => [...one.matchAll(/\{([a-z])\}/g)].map((hit) => (hit[1] ?? '').toUpperCase())),
  )
  const parts = all.map(fill)
  const text = (parts[0] === '' ? '' : `${parts[0]}\n`) + parts.slice(1).join(grammar.join)
  const joined = `${head ?? ''} ${lead}`
  const has = (words: string, slot: string): boolean =>
    slot !== '' && (words.includes(`{${slot}}`) || words.includes(`{${slot.toLowerCase()}}`))
  const deal = (
    words: string,
    of: string,
    spec: { readonly relation: string; readonly status: string; readonly scope: string; readonly historic: boolean },
    slots: { readonly money: string; readonly price: string; readonly round: string },
    parties: { readonly lead: string; readonly others: readonly string[] },
  ): GoldDeal => {
    const amount = has(words, slots.money) ? (amounts.get(slots.money) ?? null) : null
    const price = has(words, slots.price) ? (amounts.get(slots.price) ?? null) : null
    const named = (slot: string): readonly string[] => (has(words, slot) ? [values.get(slot) ?? ''] : [])
    return {
      company: values.get(of) ?? '',
      relation: spec.relation,
      status: spec.status,
      round: has(words, slots.round) ? (values.get(slots.round) ?? null) : null,
      amount: amount?.bounds ?? null,
      currency: amount?.unit ?? null,
      amount_scope: amount === null ? null : spec.scope,
      valuation: price?.bounds ?? null,
      valuation_currency: price?.unit ?? null,
      valuation_kind: price === null ? null : 'unspecified',
      lead: named(parties.lead),
      others: parties.others.flatMap(named),
      existing: [],
      fa: [],
      historic: spec.historic,
    }
  }
  const deals: GoldDeal[] = []
  if (kind.relation !== null)
    deals.push(
      deal(
        joined,
        kind.of,
        { relation: kind.relation, status: kind.status, scope: kind.scope, historic: false },
        { money: 'A', price: 'V', round: 'R' },
        { lead: 'L', others: ['I', 'J'] },
      ),
    )
  for (const { more, text: words } of after)
    if (more.relation !== null)
      deals.push(
        deal(
          words,
          more.of,
          { relation: more.relation, status: more.status, scope: more.scope, historic: more.historic },
          { money: more.money, price: more.price, round: more.round },
          { lead: 'Q', others: ['W', 'Y'] },
        ),
      )
  const companies = [...new Set(deals.map((one) => one.company))].map((name) => ({ name }))
  return {
    id: `${kindName}-${seed}`,
    lang: grammar.lang,
    genre: kindName,
    date: '2026-09-15',
    text,
    used,
    gold: { companies, deals },
  }
}

/** So many articles of every kind in turn. */
export function composeMany(grammar: Grammar, half: Half, count: number, seed: number): readonly Composed[] {
  const kinds = Object.keys(grammar.kinds)
  return Array.from({ length: count }, (_, at) =>
    compose(grammar, kinds[at % kinds.length] ?? '', half, seed + at * 7919),
  )
}
