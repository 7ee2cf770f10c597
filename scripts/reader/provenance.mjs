/** Whether every value a reading gives stands where it says, and reads to the value when cut from the text as given. */
import { readQuantity } from '@touchstone/core/units'
import { cleanWords } from '@touchstone/reader'
import { reference } from '@touchstone/reference'

/** Every emitted value with whether its place holds it. */
export function placesOf(text, readings) {
  const places = []
  const named = (what, { name, span }) => places.push({ what, name, ok: cleanWords(text.slice(...span)) === name })
  const amount = (what, one) => {
    if (one === null) return
    const raw = text.slice(...one.span)
    const read = readQuantity(cleanWords(raw), { readings: reference.readings, defaultCurrency: one.currency })
    const same =
      read.ok && read.value.low === one.low && read.value.high === one.high && read.value.unit === one.currency
    places.push({ what, name: one.raw, ok: raw === one.raw && same })
  }
  for (const company of readings.companies) {
    named('company', company)
    for (const founder of company.founders) named('founder', founder)
  }
  for (const model of readings.models) named('model', model)
  for (const deal of readings.deals) {
    for (const role of ['leads', 'investors', 'existing', 'advisers']) for (const one of deal[role]) named(role, one)
    amount('amount', deal.amount)
    amount('valuation', deal.valuation)
    places.push({
      what: 'round',
      name: deal.roundRaw,
      ok: deal.roundRaw === null || cleanWords(text).includes(deal.roundRaw),
    })
    const company = readings.companies.find((one) => one.name === deal.company)
    places.push({ what: 'company of a deal', name: deal.company, ok: company !== undefined })
  }
  for (const figure of readings.figures)
    places.push({ what: 'figure', name: figure.raw, ok: text.slice(...figure.span) === figure.raw })
  for (const said of readings.statements)
    places.push({ what: 'statement', name: said.speaker, ok: text.slice(...said.span).trim() !== '' })
  return places
}
