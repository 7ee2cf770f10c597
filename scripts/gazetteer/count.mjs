/** How many names of the gazetteer are cited at an address and how many are from memory, by what they are and of what kind. */
export function countNames(gazetteer) {
  const groups = new Map()
  for (const one of gazetteer) {
    const key = `${one.is} ${one.kind}`
    const had = groups.get(key) ?? { cited: 0, memory: 0, names: 0 }
    had[one.memory === true ? 'memory' : 'cited']++
    had.names += one.names.length
    groups.set(key, had)
  }
  return groups
}

/** What `docs/reader.md` says of them, which a test holds it to. */
export function sentenceOf(gazetteer) {
  const of = (is) => gazetteer.filter((one) => one.is === is)
  const cited = (rows) => rows.filter((one) => one.memory !== true).length
  const [investors, companies] = [of('investor'), of('company')]
  return `${investors.length} investors by kind (${cited(investors)} cited at an address) and ${companies.length} companies by layer (${cited(companies)} cited); the other ${gazetteer.length - cited(gazetteer)} rows are from memory and marked so`
}
