/**
 * Rows of golden/claims/facts as documents: figures of filings, papers and registers, each with its day, source and
 * confidence. Every input is stated by its source; none is worked out from what a rule holds it against.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib.mjs'

const folder = 'golden/claims/facts'
const plainName = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]|ai$/g, '')

/** Every row with the name of its file as kind. */
export function facts() {
  return readdirSync(join(root, folder))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(root, folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ kind: name.replace('.jsonl', ''), ...JSON.parse(line) })),
    )
}

const daysOf = (date) => Date.parse(`${date}-01-01`.slice(0, 10)) / 86_400_000

/** What the tables know of a card: its peak, when it was first sold, and the lowest rent within a year of a day. */
function cardFacts(reference, key, of) {
  const card = reference.accelerators.find((one) => one.key === key)
  if (card === undefined) return {}
  const rents = reference.prices.filter(
    (one) =>
      one.what === 'rent' &&
      one.item === key &&
      one.unit === 'USD/card/hour' &&
      Math.abs(daysOf(one.of.split('/')[0]) - daysOf(of)) <= 366,
  )
  return {
    chipFrom: card.of,
    trained: of,
    ...(card.peakDenseFlops.bf16 === undefined ? {} : { peak: card.peakDenseFlops.bf16 }),
    ...(rents.length === 0 ? {} : { marketRentLow: Math.min(...rents.map((one) => one.low)) }),
  }
}

/** Rules for which a row of a kind does not count. */
const SKIPPED = {
  // Picked by what the rule measures; `reports` and `listings` were drawn without looking at it.
  customers: ['customer-one', 'customers-five', 'related-revenue'],
  // By construction: pre-money is the post-money less the amount, and a score's operations are six times N times D.
  rounds: ['pre-post'],
  scores: ['moe-compute'],
  // Some of these rounds stand among the rounds too.
  stakes: ['price-share', 'valuation-column'],
  prices: ['price-share', 'valuation-column'],
  // The same models stand among scores and models.
  training: ['data-few', 'data-many', 'chip-date', 'moe-order'],
}
/** Music is bought, and a seat of office software sold, by most who use it: no measure for an assistant that most use free. */
const BOUGHT = new Set(['Spotify', 'Tencent Music', 'NetEase Cloud Music', 'Slack'])
const TWICE = ['data-few', 'data-many']

/** The rows as documents; all were gathered after the limits that a rule has unless it is named as moved. */
export function factRows(reference) {
  const rows = facts()
  const founded = new Map(
    rows.filter((one) => one.kind === 'founded').map((one) => [plainName(one.family), one.inputs.founded]),
  )
  const known = new Set(reference.models.map((one) => plainName(one.name)))
  const twice = (id) => id.endsWith('-paper') || known.has(plainName(id.replace(/^\w+-/, '')))
  const documents = rows.map(({ chip, kind, inputs, ...row }) => {
    const card = chip === undefined ? {} : cardFacts(reference, chip, row.of)
    const hours = inputs.rentedCardHours
    return {
      ...row,
      kind,
      fresh: true,
      inputs: { ...inputs, ...card, ...(hours === undefined ? {} : { cards: 1, hours }) },
      skip: [
        ...(SKIPPED[kind] ?? []),
        ...(BOUGHT.has(row.family) ? ['conversion'] : []),
        ...(twice(row.id) ? TWICE : []),
      ],
    }
  })
  return [...documents, ...dateRows(rows, reference, founded)]
}

/** Rounds beside the founding of their company. */
function dateRows(rows, reference, founded) {
  const told = [
    ...rows.filter((one) => one.kind === 'rounds').map((one) => ({ company: one.family, label: one.id, date: one.of })),
    ...reference.rounds.map((one) => ({ company: one.company, label: one.round, date: one.of, id: one.id })),
  ]
  return told.flatMap(({ company, label, date, id }) => {
    const day = founded.get(plainName(company))
    if (day === undefined) return []
    const inputs = { founded: day, rounds: [{ label, date }] }
    return [{ id: `dates-${id ?? label}`, family: company, kind: 'dates', fresh: true, inputs, skip: ['round-order'] }]
  })
}
