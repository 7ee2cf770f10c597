/** Turns data/ into typed tables: one module per table, one row per line, the generator named in line 1. */
import { createHash } from 'node:crypto'
import { listingOf, listingSets } from './listing.mjs'
import { readYaml, yamlFiles } from './read.mjs'
import { inspector, isDate, knownOf } from './rules.mjs'

const DATED = ['id', 'of', 'known', 'knownAssumed', 'source', 'confidence', 'memory', 'note', 'fromArticle']
const clean = (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
const marks = (row, source) =>
  clean({
    of: String(row.of),
    ...knownOf(row),
    source: clean({ title: source.title, url: source.url, place: source.place }),
    confidence: row.confidence,
    memory: row.memory === true || row.confidence === 'memory' ? true : undefined,
    fromArticle: row.fromArticle,
  })

/** What an engine asks of an accelerator beyond its sheet; each such figure names its own source or is from memory. */
const ENGINE_FIELDS = ['multiprocessors', 'scaleUpBytesPerSecond', 'scaleOutBytesPerSecond', 'nodeSize']

function accelerator({ value, see }) {
  see.keys(
    value,
    [],
    [
      ...DATED,
      'key',
      'name',
      'vendor',
      'aliases',
      'peakDenseFlops',
      'memoryBytes',
      'memoryBytesPerSecond',
      'watts',
      ...ENGINE_FIELDS,
      'scaleOutNote',
      'sustained',
      'measuredRun',
      'fieldSources',
      'fromMemory',
    ],
  )
  for (const key of ['id', 'key', 'name', 'vendor']) see.text(value, [], key)
  see.dated(value, [])
  const source = see.sourced(value, [])
  for (const key of ['memoryBytes', 'memoryBytesPerSecond', 'watts', ...ENGINE_FIELDS])
    see.number(value, [], key, { nullable: true, least: 1 })
  for (const key of Object.keys(value.peakDenseFlops ?? {}))
    see.number(value.peakDenseFlops, ['peakDenseFlops'], key, { least: 1e9 })
  see.number(value, [], 'sustained', { nullable: true, least: 0.1 })
  const { fieldSources = {}, fromMemory = [], aliases = [] } = value
  see.keys(fieldSources, ['fieldSources'], ENGINE_FIELDS)
  for (const key of Object.keys(fieldSources))
    see.sourced({ source: fieldSources[key], confidence: value.confidence }, ['fieldSources', key])
  for (const key of ENGINE_FIELDS)
    if (typeof value[key] === 'number' && fieldSources[key] === undefined && !fromMemory.includes(key))
      see.say([key], `${key} has no source: name it under fieldSources or list it under fromMemory`)
  const peakDenseFlops = value.peakDenseFlops ?? {}
  return [
    {
      id: value.id,
      ...marks(value, source),
      key: value.key,
      name: value.name,
      vendor: value.vendor,
      aliases,
      peakDenseFlops,
      memoryBytes: value.memoryBytes ?? null,
      memoryBytesPerSecond: value.memoryBytesPerSecond ?? null,
      watts: value.watts ?? null,
      sustained: value.sustained ?? null,
      ...Object.fromEntries(ENGINE_FIELDS.map((key) => [key, value[key] ?? null])),
      scaleOutNote: value.scaleOutNote ?? null,
      fieldSources,
      fromMemory,
      measuredRun: value.measuredRun === true,
      peakKnown: Object.keys(peakDenseFlops).length > 0,
    },
  ]
}

/** Tells of each accelerator whether any price of it is in the tables. */
function withPrices(rows) {
  const priced = new Set(rows.prices.map((row) => row.item))
  return rows.accelerators.map((row) => ({ ...row, priceKnown: priced.has(row.key) }))
}

const SHAPE_COUNTS = [
  'layers',
  'hidden',
  'heads',
  'kvHeads',
  'headSize',
  'ffnHidden',
  'vocab',
  'experts',
  'topK',
  'sharedExperts',
  'moeFfnHidden',
  'denseLayers',
]
const LATENT = ['queryRank', 'cacheRank', 'ropeSize', 'keySize', 'valueSize']
const SHAPE_FLAGS = ['gatedMlp', 'tiedEmbeddings']

/** The published shape of a model; what is not stated stays absent. */
function shapeOf(value, see) {
  const { shape } = value
  if (shape === undefined) return undefined
  const path = ['shape']
  see.keys(shape, path, [...SHAPE_COUNTS, ...SHAPE_FLAGS, 'latent', 'source', 'memory'])
  for (const key of SHAPE_COUNTS) see.number(shape, path, key, { nullable: true, least: 1 })
  if (shape.latent !== undefined) {
    see.keys(shape.latent, [...path, 'latent'], LATENT)
    for (const key of LATENT) see.number(shape.latent, [...path, 'latent'], key, { least: 1 })
  }
  for (const key of SHAPE_FLAGS)
    if (shape[key] !== undefined && typeof shape[key] !== 'boolean') see.say([...path, key], `${key} is true or false`)
  see.sourced({ source: shape.source, confidence: value.confidence }, path)
  return shape
}

const TRAINING_NUMBERS = ['count', 'days', 'acceleratorHours', 'mfu', 'flops', 'tokensSeen']
const COST_BASES = ['cloud', 'amortised', 'owned', 'stated', 'estimate']

/** What was published of a model's training run; what was not stays absent. */
function trainingOf(value, see) {
  const { training } = value
  if (training === undefined) return undefined
  const path = ['training']
  see.keys(training, path, [
    ...TRAINING_NUMBERS,
    'accelerator',
    'precision',
    'tokensStated',
    'costs',
    'source',
    'memory',
    'note',
  ])
  for (const key of TRAINING_NUMBERS) see.number(training, path, key, { nullable: true, least: 0.001 })
  see.sourced({ source: training.source, confidence: value.confidence }, path)
  for (const [i, cost] of (training.costs ?? []).entries()) {
    const at = [...path, 'costs', i]
    see.keys(cost, at, ['amount', 'currency', 'basis', 'by', 'source'])
    see.number(cost, at, 'amount', { least: 0 })
    see.text(cost, at, 'currency')
    see.text(cost, at, 'by')
    if (!COST_BASES.includes(cost.basis)) see.say([...at, 'basis'], `basis is one of ${COST_BASES.join(', ')}`)
    see.sourced({ source: cost.source, confidence: value.confidence }, at)
  }
  return training
}

function model({ value, see }) {
  see.keys(
    value,
    [],
    [
      ...DATED,
      'key',
      'name',
      'aliases',
      'organisation',
      'country',
      'kind',
      'parameters',
      'activeParameters',
      'tokens',
      'released',
      'shape',
      'seqLen',
      'globalBatch',
      'training',
    ],
  )
  for (const key of ['id', 'key', 'name', 'organisation', 'country', 'kind', 'released']) see.text(value, [], key)
  see.dated(value, [])
  const source = see.sourced(value, [])
  for (const key of ['parameters', 'activeParameters', 'tokens', 'seqLen', 'globalBatch'])
    see.number(value, [], key, { nullable: true, least: 1 })
  return [
    clean({
      id: value.id,
      ...marks(value, source),
      key: value.key,
      name: value.name,
      aliases: value.aliases ?? [],
      organisation: value.organisation,
      country: value.country,
      parameters: value.parameters,
      activeParameters: value.activeParameters,
      tokens: value.tokens,
      released: value.released,
      kind: value.kind,
      shape: shapeOf(value, see),
      seqLen: value.seqLen,
      globalBatch: value.globalBatch,
      training: trainingOf(value, see),
    }),
  ]
}

function prices({ value, see }) {
  see.keys(value, [], ['id', 'what', 'item', 'place', 'unit', 'sources', 'values'])
  for (const key of ['id', 'what', 'place', 'unit']) see.text(value, [], key)
  return (value.values ?? []).map((row, i) => {
    const path = ['values', i]
    see.keys(row, path, [...DATED, 'item', 'vendor', 'contract', 'low', 'mid', 'high'])
    see.dated(row, path)
    const source = see.sourced(row, path, value.sources ?? {})
    see.number(row, path, 'mid', { least: 0 })
    see.ordered(row, path)
    const item = row.item ?? value.item
    if (typeof item !== 'string') see.say(path, 'item is missing')
    return {
      id: `${value.id}#${i + 1}`,
      ...marks(row, source),
      what: value.what,
      item,
      place: value.place,
      contract: row.contract ?? 'unknown',
      vendor: row.vendor ?? null,
      unit: value.unit,
      low: row.low ?? row.mid,
      mid: row.mid,
      high: row.high ?? row.mid,
    }
  })
}

/** Units that a monthly average is written in: the fourth decimal. */
const RATE_UNITS = 10_000

/** @param {string} month as 2023-12 */
function monthAfter(month) {
  const [year, number] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

function fx({ value, see }) {
  see.keys(value, [], ['id', 'pair', 'source', 'confidence', 'months'])
  see.text(value, [], 'pair')
  const source = see.sourced(value, [])
  let due = Object.keys(value.months ?? {})[0]
  return Object.entries(value.months ?? {}).map(([month, average]) => {
    if (!/^\d{4}-\d{2}$/.test(month)) see.say(['months', month], `${month} is no month`)
    see.number(value.months, ['months'], month, { least: 0 })
    // Rates are written as steps: a month left out would move all later ones, and what is finer would be lost.
    if (month !== due) see.say(['months', month], `${due} comes before ${month} and is missing`)
    if (Math.round(average * RATE_UNITS) / RATE_UNITS !== average)
      see.say(['months', month], `${average} has more than four decimals`)
    due = monthAfter(month)
    const known = `${due}-01`
    return {
      id: `${value.id}#${month}`,
      of: month,
      known,
      source,
      confidence: value.confidence,
      pair: value.pair,
      month,
      average,
    }
  })
}

function baseRates({ value, see }) {
  see.keys(value, [], ['id', 'metric', 'unit', 'values'])
  for (const key of ['id', 'metric']) see.text(value, [], key)
  return (value.values ?? []).map((row, i) => {
    const path = ['values', i]
    see.keys(row, path, [...DATED, 'metric', 'layer', 'stage', 'country', 'n', 'unit', 'low', 'mid', 'high', 'judged'])
    see.dated(row, path)
    const source = see.sourced(row, path)
    const unit = row.unit ?? value.unit
    if (typeof unit !== 'string') see.say(path, 'unit is missing')
    see.text(row, path, 'country')
    see.number(row, path, 'mid')
    for (const key of ['low', 'high', 'n']) see.number(row, path, key, { nullable: true })
    see.ordered(row, path)
    return clean({
      id: `${value.id}#${i + 1}`,
      ...marks(row, source),
      metric: row.metric ?? value.metric,
      stage: row.stage ?? 'any',
      layer: row.layer ?? null,
      country: row.country,
      unit,
      low: row.low ?? null,
      mid: row.mid,
      high: row.high ?? null,
      n: row.n ?? null,
      note: row.note ?? '',
      judged: row.judged === true ? true : undefined,
    })
  })
}

function company({ value, see }) {
  see.keys(value, [], ['id', 'name', 'chinese', 'country', 'layer', 'rounds'])
  for (const key of ['id', 'name', 'country', 'layer']) see.text(value, [], key)
  // The words of deal files: a layer that goes by another name is alike with no deal.
  if (!NAME_LAYERS.includes(value.layer)) see.say(['layer'], `${value.layer} is no layer of a deal`)
  return (value.rounds ?? []).map((row, i) => {
    const path = ['rounds', i]
    see.keys(row, path, [...DATED, 'round', 'amount', 'preMoney', 'postMoney', 'stake', 'currency'])
    see.dated(row, path)
    see.text(row, path, 'round')
    const source = see.sourced(row, path)
    for (const key of ['amount', 'preMoney', 'postMoney', 'stake'])
      see.number(row, path, key, { nullable: true, least: 0 })
    if ((row.amount ?? row.preMoney ?? row.postMoney) !== undefined && typeof row.currency !== 'string')
      see.say(path, 'money without a currency')
    return {
      id: `${value.id}#${i + 1}`,
      ...marks(row, source),
      company: value.name,
      companyZh: value.chinese ?? null,
      country: value.country,
      layer: value.layer,
      round: row.round,
      amount: row.amount ?? null,
      currency: row.currency ?? '',
      preMoney: row.preMoney ?? null,
      postMoney: row.postMoney ?? null,
      stake: row.stake ?? null,
    }
  })
}

function regulation({ value, see }) {
  const keys = ['topic', 'title', 'from', 'until', 'effect', 'listing', 'terms', 'thresholds', 'places', 'items']
  see.keys(value, [], [...DATED, ...keys])
  see.dated(value, [])
  const source = see.sourced(value, [])
  for (const key of ['from', 'topic']) see.text(value, [], key)
  if (value.until !== undefined && !(isDate(value.until) && value.until > value.from))
    see.say(['until'], `until (${value.until}) is no day after from (${value.from})`)
  for (const key of ['title', 'effect']) for (const lang of ['zh', 'en']) see.text(value[key] ?? {}, [key], lang)
  for (const [key, one] of Object.entries(value.terms ?? {}))
    if (typeof one === 'number') see.number(value.terms, ['terms'], key)
    else see.text(value.terms, ['terms'], key)
  const { id, topic, title, from, until, effect, terms, thresholds = {}, places = [], items = [] } = value
  for (const key of Object.keys(thresholds)) see.number(thresholds, ['thresholds'], key, { least: 0 })
  for (const [key, list] of Object.entries({ places, items }))
    if (!Array.isArray(list) || list.some((one) => typeof one !== 'string'))
      see.say([key], `${key} is no list of names`)
  const rule = { topic, title, from, until, effect, thresholds, places, items }
  return [clean({ id, ...marks(value, source), ...rule, listing: listingOf(value, see), terms })]
}

const STAGES = ['first-call', 'project', 'diligence', 'closing']
const OWNERS = ['investment', 'technical', 'finance', 'legal', 'partner']
const SIDES = ['ask', 'see', 'good', 'bad']

/** The bank of questions: wording in both languages, evidence, good and bad answer, and the input or gate it feeds. */
const NAME_KINDS = ['usd-fund', 'rmb-fund', 'state', 'sovereign', 'big-tech', 'corporate', 'person']
const NAME_LAYERS = ['model', 'infrastructure', 'chip', 'application']

/** Names of investors or companies; each row has a source of its own or is from memory. */
function names({ value, see }) {
  see.keys(value, [], [...DATED, 'names'])
  see.dated(value, [])
  see.sourced(value, [])
  const investors = value.id === 'gazetteer/investors'
  const seen = new Map()
  return (value.names ?? []).map((row, i) => {
    const path = ['names', i]
    see.keys(row, path, ['name', 'aliases', 'source', 'confidence', 'memory', investors ? 'kind' : 'layer'])
    see.text(row, path, 'name')
    const kind = investors ? row.kind : row.layer
    if (!(investors ? NAME_KINDS : NAME_LAYERS).includes(kind)) see.say(path, `${kind} is no kind of name`)
    if (row.memory === true) {
      if (row.source !== undefined) see.say(path, 'a row is cited or from memory, not both')
    } else see.sourced(row, path)
    const all = [row.name, ...(row.aliases ?? [])]
    for (const one of all) {
      if (seen.has(one)) see.say(path, `${one} stands in row ${seen.get(one)} too`)
      // What the names of one row are written with between them.
      if (String(one).includes('|')) see.say(path, `${one} has a | in it`)
      seen.set(one, i + 1)
    }
    return clean({
      is: investors ? 'investor' : 'company',
      kind,
      names: all,
      // Addresses stay in the file: nothing that reads asks for them, and every page that reads would carry them.
      memory: row.memory === true ? true : undefined,
    })
  })
}

const SIZED = ['seed', 'angel', 'pre-A', 'A', 'B', 'C']

/** What rounds of a label usually are, by country and years. */
function roundSizes({ value, see }) {
  see.keys(value, [], ['id', 'country', 'currency', 'sources', 'values'])
  for (const key of ['country', 'currency']) see.text(value, [], key)
  return (value.values ?? []).map((row, i) => {
    const path = ['values', i]
    see.keys(row, path, [...DATED, 'stage', 'low', 'mid', 'high', 'judged'])
    see.dated(row, path)
    const source = see.sourced(row, path, value.sources ?? {})
    if (!SIZED.includes(row.stage)) see.say([...path, 'stage'], `stage is one of ${SIZED.join(', ')}`)
    for (const key of ['low', 'mid', 'high']) see.number(row, path, key, { least: 1 })
    see.ordered(row, path)
    const { country, currency } = value
    const { stage, low, mid, high } = row
    const judged = row.judged === true ? true : undefined
    return clean({
      id: `${value.id}#${i + 1}`,
      ...marks(row, source),
      country,
      currency,
      stage,
      low,
      mid,
      high,
      judged,
    })
  })
}

function questionBank({ value, see }) {
  see.keys(value, [], [...DATED, 'questions'])
  see.dated(value, [])
  const source = see.sourced(value, [])
  return (value.questions ?? []).map((row, i) => {
    const path = ['questions', i]
    see.keys(row, path, ['key', 'stage', 'owner', 'feeds', 'gate', 'public', ...SIDES])
    see.text(row, path, 'key')
    if (!STAGES.includes(row.stage)) see.say([...path, 'stage'], `stage is one of ${STAGES.join(', ')}`)
    if (!OWNERS.includes(row.owner)) see.say([...path, 'owner'], `owner is one of ${OWNERS.join(', ')}`)
    if (!Array.isArray(row.feeds) || row.feeds.length === 0) see.say([...path, 'feeds'], 'feeds names no input')
    for (const side of SIDES) for (const lang of ['zh', 'en']) see.text(row[side] ?? {}, [...path, side], lang)
    const places = row.public ?? []
    for (const [k, one] of places.entries()) {
      see.keys(one, [...path, 'public', k], ['zh', 'en', 'url'])
      for (const lang of ['zh', 'en']) see.text(one, [...path, 'public', k], lang)
    }
    return {
      id: `${value.id}#${i + 1}`,
      ...marks(value, source),
      key: row.key,
      topic: String(value.id).replace('questions/', ''),
      stage: row.stage,
      owner: row.owner,
      feeds: row.feeds ?? [],
      gate: row.gate ?? null,
      ...Object.fromEntries(SIDES.map((side) => [side, row[side]])),
      public: places,
    }
  })
}

function readings({ value, see }) {
  see.keys(value, [], [...DATED, 'version', 'rules'])
  see.dated(value, [])
  const source = see.sourced(value, [])
  see.text(value, [], 'version')
  for (const [i, rule] of (value.rules ?? []).entries()) {
    see.text(rule, ['rules', i], 'id')
    const { low, high } = rule.hard ?? {}
    see.ordered({ low, mid: high }, ['rules', i])
    see.ordered({ low: rule.belief?.p5, mid: rule.belief?.p50, high: rule.belief?.p95 }, ['rules', i])
    for (const key of ['p5', 'p50', 'p95']) see.number(rule.belief ?? {}, ['rules', i, 'belief'], key)
  }
  return [{ id: value.id, ...marks(value, source), version: value.version, rules: value.rules ?? [] }]
}

function efficiency({ value, see }) {
  const numbers = ['residual', 'sparse', 'offsetBetween', 'correlation', 'correlationSeen']
  see.keys(value, [], [...DATED, 'fittedBy', 'constants', 'software', 'constantUtilisation', ...numbers])
  see.dated(value, [])
  see.text(value, [], 'fittedBy')
  const source = see.sourced(value, [])
  for (const key of numbers) see.number(value, [], key, { least: 0 })
  for (const [name, one] of Object.entries(value.constants ?? {})) {
    const path = ['constants', name]
    see.text(one, path, 'source')
    for (const key of ['value', 'spread', 'between', 'prior', 'priorSpread']) see.number(one, path, key, { least: 0 })
  }
  for (const [i, one] of (value.software ?? []).entries()) {
    see.text(one, ['software', i], 'name')
    for (const key of ['offset', 'offsetSpread']) see.number(one, ['software', i], key)
  }
  const { id, constants, software, constantUtilisation = null } = value
  const left = Object.fromEntries(numbers.map((key) => [key, value[key]]))
  return [{ id, ...marks(value, source), ...left, constantUtilisation, constants, software }]
}

/** Names people write for number formats, each under the format it means. */
function precisions({ value, see }) {
  see.keys(value, [], [...DATED, 'names'])
  see.dated(value, [])
  const source = see.sourced(value, [])
  for (const [precision, names] of Object.entries(value.names ?? {}))
    if (!Array.isArray(names) || names.some((name) => typeof name !== 'string'))
      see.say(['names', precision], `${precision} is no list of names`)
  return [{ id: value.id, ...marks(value, source), names: value.names ?? {} }]
}

const FAILURE_TYPES = ['accelerator', 'memory', 'network', 'host', 'software', 'planned']

function failureReport({ value, see }) {
  see.keys(value, [], [...DATED, 'key', 'accelerators', 'hours', 'stops', 'atLeast', 'byType', 'effective', 'handling'])
  see.text(value, [], 'key')
  see.dated(value, [])
  const source = see.sourced(value, [])
  for (const key of ['accelerators', 'hours']) see.number(value, [], key, { least: 1 })
  see.number(value, [], 'stops', { nullable: true, least: 1 })
  const { id, key, accelerators, hours, stops = null, byType = null, effective = null, handling = null } = value
  if (byType !== null) {
    see.keys(byType, ['byType'], FAILURE_TYPES)
    for (const type of Object.keys(byType)) see.number(byType, ['byType'], type, { least: 0 })
    const sum = Object.values(byType).reduce((all, one) => all + one, 0)
    if (sum !== stops) see.say(['byType'], `the types add up to ${sum}, not to ${stops}`)
  }
  if (effective !== null) {
    see.keys(effective, ['effective'], ['low', 'high'])
    for (const end of ['low', 'high']) see.number(effective, ['effective'], end, { least: 0 })
    if (!(effective.low <= effective.high && effective.high <= 1))
      see.say(['effective'], `effective time from ${effective.low} to ${effective.high}`)
  }
  if (handling !== null && handling !== 'automated' && handling !== 'manual')
    see.say(['handling'], `handling is automated or manual, not ${handling}`)
  const atLeast = value.atLeast === true
  return [{ id, ...marks(value, source), key, accelerators, hours, stops, atLeast, byType, effective, handling }]
}

function constants({ value, see }) {
  see.keys(value, [], ['id', 'topic', 'sources', 'values'])
  for (const key of ['id', 'topic']) see.text(value, [], key)
  return (value.values ?? []).map((row, i) => {
    const path = ['values', i]
    see.keys(row, path, [...DATED, 'name', 'scope', 'unit', 'low', 'mid', 'high', 'judged'])
    see.dated(row, path)
    const source = see.sourced(row, path, value.sources ?? {})
    for (const key of ['name', 'unit']) see.text(row, path, key)
    see.number(row, path, 'mid')
    for (const key of ['low', 'high']) see.number(row, path, key, { nullable: true })
    see.ordered(row, path)
    return clean({
      id: `${value.id}#${i + 1}`,
      ...marks(row, source),
      topic: value.topic,
      name: row.name,
      scope: row.scope ?? 'any',
      unit: row.unit,
      low: row.low ?? null,
      mid: row.mid,
      high: row.high ?? null,
      note: row.note ?? '',
      judged: row.judged === true ? true : undefined,
    })
  })
}

function frontier({ value, see }) {
  see.keys(value, [], ['id', 'series', 'unit', 'basis', 'sources', 'values'])
  for (const key of ['id', 'series', 'unit']) see.text(value, [], key)
  const basis = value.basis ?? null
  if (value.unit !== 'FLOP' && basis !== 'rental' && basis !== 'owned')
    see.say(['unit'], 'money names its basis: rental or owned')
  return (value.values ?? []).map((row, i) => {
    const path = ['values', i]
    see.keys(row, path, [...DATED, 'model', 'country', 'value'])
    see.dated(row, path)
    const source = see.sourced(row, path, value.sources ?? {})
    for (const key of ['model', 'country']) see.text(row, path, key)
    see.number(row, path, 'value', { least: 1 })
    const { model, country } = row
    const { series, unit } = value
    return { id: `${value.id}#${i + 1}`, ...marks(row, source), series, model, country, unit, basis, value: row.value }
  })
}

/** A fitted market set; its parameters and targets name their own sources. */
function market({ value, see }) {
  see.keys(value, [], [...DATED, 'fittedBy', 'country', 'parameters', 'targets'])
  for (const key of ['fittedBy', 'country']) see.text(value, [], key)
  see.dated(value, [])
  const source = see.sourced(value, [])
  for (const [name, one] of Object.entries(value.parameters ?? {})) {
    const path = ['parameters', name]
    see.keys(one, path, ['value', 'prior', 'priorSpread', 'source'])
    see.text(one, path, 'source')
    const numbers = Array.isArray(one.value) ? one.value : [one.value]
    if (!numbers.every((number) => typeof number === 'number' && Number.isFinite(number)))
      see.say([...path, 'value'], `${name} is no number`)
  }
  for (const [i, one] of (value.targets ?? []).entries()) {
    const path = ['targets', i]
    see.keys(one, path, ['key', 'given', 'spread', 'simulated', 'known', 'source'])
    for (const key of ['key', 'known', 'source']) see.text(one, path, key)
    for (const key of ['given', 'spread', 'simulated']) see.number(one, path, key)
  }
  const { id, fittedBy, country, parameters, targets } = value
  return [{ id, ...marks(value, source), country, fittedBy, parameters, targets }]
}

const FUNDER_KINDS = ['usd-fund', 'rmb-fund', 'big-tech', 'big-tech-credits', 'state', 'public']
const CHEQUE_BASES = ['cheque', 'led', 'joined', 'capacity']

function funders({ value, see }) {
  see.keys(value, [], ['id', 'kind', 'sources', 'values'])
  if (!FUNDER_KINDS.includes(value.kind)) see.say(['kind'], `kind is one of ${FUNDER_KINDS.join(', ')}`)
  return (value.values ?? []).map((row, i) => {
    const path = ['values', i]
    see.keys(row, path, [...DATED, 'writer', 'writerZh', 'place', 'currency', 'amount', 'basis', 'into', 'judged'])
    see.dated(row, path)
    const source = see.sourced(row, path, value.sources ?? {})
    for (const key of ['place', 'currency']) see.text(row, path, key)
    see.number(row, path, 'amount', { least: 1 })
    if (!CHEQUE_BASES.includes(row.basis)) see.say([...path, 'basis'], `basis is one of ${CHEQUE_BASES.join(', ')}`)
    if ((row.basis === 'capacity') !== (row.writer === undefined))
      see.say(path, 'a capacity names no writer, everything else does')
    return clean({
      id: `${value.id}#${i + 1}`,
      ...marks(row, source),
      kind: value.kind,
      writer: row.writer ?? null,
      writerZh: row.writerZh ?? null,
      place: row.place,
      currency: row.currency,
      amount: row.amount,
      basis: row.basis,
      into: row.into ?? '',
      judged: row.judged === true ? true : undefined,
    })
  })
}

const tables = [
  { name: 'accelerators', type: 'AcceleratorFact', folders: ['accelerators'], read: accelerator },
  { name: 'models', type: 'ModelFact', folders: ['models'], read: model },
  { name: 'efficiency', type: 'EfficiencyFact', folders: ['efficiency'], read: efficiency },
  { name: 'prices', type: 'PriceFact', folders: ['prices'], read: prices },
  { name: 'fx', type: 'FxFact', folders: ['fx'], read: fx },
  { name: 'base-rates', type: 'BaseRateFact', folders: ['base-rates'], read: baseRates },
  { name: 'rounds', type: 'RoundFact', folders: ['companies'], read: company },
  { name: 'regulations', type: 'RegulationFact', folders: ['regulations'], read: regulation },
  { name: 'questions', type: 'QuestionFact', folders: ['questions'], read: questionBank },
  { name: 'precisions', type: 'PrecisionsTable', folders: ['precisions'], read: precisions, single: true },
  { name: 'readings', type: 'ReadingsTable', folders: ['readings'], read: readings, single: true },
  { name: 'failures', type: 'FailureFact', folders: ['failures'], read: failureReport },
  { name: 'constants', type: 'ConstantFact', folders: ['constants'], read: constants },
  { name: 'frontier', type: 'FrontierFact', folders: ['frontier'], read: frontier },
  { name: 'venture-terms', type: 'ConstantFact', folders: ['venture-terms'], read: constants },
  { name: 'market', type: 'MarketFact', folders: ['market'], read: market },
  { name: 'company-rates', type: 'BaseRateFact', folders: ['company-rates'], read: baseRates },
  { name: 'funders', type: 'FunderFact', folders: ['funders'], read: funders },
  { name: 'gazetteer', type: 'NamedFact', folders: ['gazetteer'], read: names, outside: true },
  { name: 'round-sizes', type: 'RoundSizeFact', folders: ['round-sizes'], read: roundSizes, outside: true },
]

/** Published rates that a formula reads, by their metrics; a test holds them against the sources. */
export const READ = new Set([
  'published.china_exit_and_redemption',
  'published.exit_multiple_share_of_financings',
  'published.liq_pref_above_1x',
  'published.norm',
  'published.pareto_alpha_exit_multiple',
  'published.participating_preferred',
  'published.secondary_fund_price',
])

/** Tables cut out of others, which the page does not load. */
const apart = [
  { name: 'model-runs', type: 'ModelRunFact' },
  { name: 'engine-sheets', type: 'EngineSheetFact' },
  // What a text may call each model, for the reader, which asks nothing else of them.
  { name: 'model-names', type: 'ModelNameFact', outside: true },
  // Names written from memory, which vote in no reading and join names across documents.
  { name: 'gazetteer-memory', type: 'NamedFact', outside: true },
  { name: 'regulation-texts', type: 'RegulationText' },
  { name: 'listing-sets', type: 'ListingSetFact' },
  { name: 'equity-regulations', type: 'RegulationFact' },
  // The same rows again, so that the worker of cap tables and funds need not carry all base rates; they are in the hash already.
  { name: 'ledger-rates', type: 'BaseRateFact', outside: true },
  { name: 'ordinary-rounds', type: 'OrdinaryRoundFact' },
  // Where the numbers of the market are from, for people and for the fit.
  { name: 'market-fit', type: 'MarketFitFact' },
]

/** Rows of monthly averages as series, one per line: `monthly` of the package makes the same rows of them again. */
function monthly(rows) {
  const found = new Map()
  for (const { id, pair, source, confidence, month, average } of rows) {
    const [file] = id.split('#')
    const one = found.get(file) ?? { id: file, pair, source, confidence, first: month, steps: [], last: 0 }
    const now = Math.round(average * RATE_UNITS)
    one.steps.push(now - one.last)
    one.last = now
    found.set(file, one)
  }
  return [...found.values()].map(
    ({ id, pair, source, confidence, first, steps }) =>
      `  ...monthly(${JSON.stringify({ id, pair, source, confidence, first, steps })}),\n`,
  )
}

/** The value that stands most often in a list, the first of equals. */
function mostOf(values) {
  const counts = new Map()
  for (const one of values) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/**
 * Rows by file as series, one per line: what all rows share, the sources once, and of each row what is its own and not
 * usual; `name` of the package makes the same rows of them again.
 */
function inSeries(rows, name, isUsual, sharesUsual = false) {
  const files = new Map()
  for (const row of rows) {
    const [file] = row.id.split('#')
    files.set(file, [...(files.get(file) ?? []), row])
  }
  return [...files].map(([id, of]) => {
    const [first] = of
    const isApart = (key) => key === 'id' || key === 'source'
    // What all rows say is said once as most of them do; what some leave out, only where all say it alike.
    const shared = Object.keys(first)
      .filter((key) => !isApart(key) && of.every((row) => key in row))
      .map((key) => [key, mostOf(of.map((row) => row[key]))])
      .filter(
        ([key, value]) =>
          (sharesUsual || !isUsual(key, value, first)) &&
          of.every((row) => row[key] === value || !isUsual(key, row[key], row)),
      )
    const sources = [...new Set(of.map((row) => JSON.stringify(row.source)))]
    const own = of.map((row) => {
      const kept = Object.entries(row).filter(
        ([key, value]) =>
          !isApart(key) && !isUsual(key, value, row) && !shared.some(([one, most]) => one === key && most === value),
      )
      return { ...Object.fromEntries(kept), source: sources.indexOf(JSON.stringify(row.source)) }
    })
    const series = { id, all: Object.fromEntries(shared), sources: sources.map((one) => JSON.parse(one)), rows: own }
    return `  ...${name}(${JSON.stringify(series)}),\n`
  })
}

/** Prices: public on their day and without doubt unless a row says otherwise; what all rows share is written even so. */
const priced = (rows) =>
  inSeries(
    rows,
    'priced',
    (key, value, row) =>
      (key === 'known' && value === row.of) ||
      (['low', 'high'].includes(key) && row.low === row.mid && row.high === row.mid),
    true,
  )

/** What a base rate is where its row does not say. */
const USUAL = { stage: 'any', layer: null, low: null, high: null, n: null, note: '' }

const rated = (rows) => inSeries(rows, 'rated', (key, value) => USUAL[key] === value)

const ordinary = (rows) => inSeries(rows, 'ordinary', () => false)

/** Keys of a round that are of its company. */
const COMPANY_KEYS = ['company', 'companyZh', 'country', 'layer']

/**
 * Rounds by company, one per line: those with a price, as no other is held against a deal, a stake only where the price is from
 * it, and of a source its name; its address is in the file that the round is named by.
 */
function raised(rows) {
  const files = new Map()
  for (const row of rows) {
    if ((row.postMoney ?? row.preMoney ?? row.stake) === null) continue
    const [file, place] = row.id.split('#')
    const isPriced = row.postMoney !== null || (row.preMoney !== null && row.amount !== null)
    const { source, ...own } = without(row, ['id', ...COMPANY_KEYS, ...(isPriced ? ['stake'] : [])])
    // Public a month after its time, which nobody said, unless it is known when.
    const isUsual = row.knownAssumed === true && row.known === knownOf({ of: row.of }).known
    const told = Object.entries(isUsual ? without(own, ['known', 'knownAssumed']) : own).filter(
      ([, value]) => value !== null,
    )
    const round = { place: Number(place), ...Object.fromEntries(told), source: source.title }
    const one = files.get(file) ?? {
      id: file,
      ...Object.fromEntries(COMPANY_KEYS.filter((key) => row[key] !== null).map((key) => [key, row[key]])),
      rounds: [],
    }
    one.rounds.push(round)
    files.set(file, one)
  }
  return [...files.values()].map((one) => `  ...raised(${JSON.stringify(one)}),\n`)
}

/** Names of a gazetteer by what they are and of what kind, each said once; a row is its name and its aliases. */
function named(rows) {
  const kinds = new Map()
  for (const { names, ...of } of rows) {
    const key = JSON.stringify(of)
    kinds.set(key, [...(kinds.get(key) ?? []), `    ${JSON.stringify(names.join('|'))},\n`])
  }
  return [...kinds].map(([of, lines]) => `  ...named(${of}, [\n${lines.join('')}  ]),\n`)
}

/** Tables that are written as series, by the function that makes them. */
const packed = {
  rounds: { name: 'raised', write: raised },
  fx: { name: 'monthly', write: monthly },
  prices: { name: 'priced', write: priced },
  'base-rates': { name: 'rated', write: rated },
  'company-rates': { name: 'rated', write: rated },
  'ordinary-rounds': { name: 'ordinary', write: ordinary },
  gazetteer: { name: 'named', write: named },
  'gazetteer-memory': { name: 'named', write: named },
}

/** Keys of an accelerator that only the engine reads. */
const SHEET_KEYS = [
  'vendor',
  'memoryBytesPerSecond',
  ...ENGINE_FIELDS,
  'sustained',
  'measuredRun',
  'peakKnown',
  'priceKnown',
  'scaleOutNote',
  'fieldSources',
  'fromMemory',
]
/** Keys of a model that are of its run. */
const RUN_KEYS = ['shape', 'seqLen', 'globalBatch', 'training']

const without = (row, keys) => Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)))

const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())

/** Every problem of every file, and the generated modules by name. */
export function generate(folder) {
  const problems = []
  const rows = Object.fromEntries(tables.map((table) => [table.name, []]))
  for (const file of yamlFiles(folder)) {
    const table = tables.find((one) => one.folders.includes(file.split('/')[0]))
    const { errors, value, line } = readYaml(folder, file)
    problems.push(...errors.map((error) => ({ file, ...error })))
    if (value === null) continue
    if (table === undefined) {
      problems.push({ file, line: 1, message: `no table is made of the folder ${file.split('/')[0]}` })
      continue
    }
    const see = inspector(file, line)
    if (value.id !== file.replace(/\.yaml$/, ''))
      see.say(['id'], `the id of ${file} is ${file.replace(/\.yaml$/, '')}, not ${value.id}`)
    rows[table.name].push(...table.read({ value, see }))
    problems.push(...see.problems)
  }
  rows.accelerators = withPrices(rows)
  const parts = new Set(rows.accelerators.map((row) => row.key))
  for (const { id, training } of rows.models)
    if (training?.accelerator !== undefined && !parts.has(training.accelerator))
      problems.push({ file: `${id}.yaml`, line: 1, message: `there is no accelerator ${training.accelerator}` })
  // What only the compute engine reads is in tables of its own, which the page does not load: an accelerator's sheet,
  rows['engine-sheets'] = rows.accelerators.map((row) => ({
    id: row.id,
    ...Object.fromEntries(SHEET_KEYS.map((key) => [key, row[key]])),
  }))
  rows.accelerators = rows.accelerators.map((row) => without(row, SHEET_KEYS))
  // and the run of a model.
  rows['model-runs'] = rows.models.flatMap(({ id, shape, seqLen, globalBatch, training }) =>
    shape === undefined && training === undefined ? [] : [clean({ id, shape, seqLen, globalBatch, training })],
  )
  // What a rule is called and does is for people; the gates turn on its numbers, places and days.
  rows['regulation-texts'] = rows.regulations.map(({ id, title, effect }) => ({ id, title, effect }))
  rows.regulations = rows.regulations.map((row) => clean({ ...row, title: undefined, effect: undefined }))
  rows.models = rows.models.map((row) => without(row, RUN_KEYS))
  rows['market-fit'] = rows.market.map(({ id, of, fittedBy, parameters, targets }) => ({
    id,
    of,
    fittedBy,
    parameters,
    targets,
  }))
  rows.market = rows.market.map((row) => ({
    ...without(row, ['fittedBy', 'targets']),
    parameters: Object.fromEntries(Object.entries(row.parameters).map(([name, { value }]) => [name, value])),
    n: row.targets.length,
  }))
  rows['gazetteer-memory'] = rows.gazetteer.filter(({ memory }) => memory === true)
  rows.gazetteer = rows.gazetteer.filter(({ memory }) => memory !== true)
  rows['model-names'] = rows.models.map(({ name, aliases }) => ({ name, aliases }))
  // A deal is held against the middle; the ends are a question of triage.
  rows['ordinary-rounds'] = rows['round-sizes'].map((row) => ({
    ...without(row, ['low', 'high']),
    source: { title: row.source.title },
  }))
  rows['listing-sets'] = listingSets(rows.regulations)
  rows['ledger-rates'] = rows['base-rates'].filter(
    ({ metric }) => metric === 'published.china_exit_and_redemption' || metric.startsWith('fund.'),
  )
  // Published rates that no formula reads are for the fit of the market and for people, in their files.
  rows['base-rates'] = rows['base-rates'].filter(({ metric }) => !metric.startsWith('published.') || READ.has(metric))
  const rules = rows.regulations.map((row) => clean({ ...row, listing: undefined }))
  const ofEquity = ({ id }) => id.startsWith('regulations/equity/')
  rows['equity-regulations'] = rules.filter(ofEquity)
  rows.regulations = rules.filter((row) => !ofEquity(row))
  const files = {}
  const hash = createHash('sha256')
  for (const { name, type, single, outside } of [...tables, ...apart]) {
    const lines = rows[name].map((row) => JSON.stringify(row))
    // Names and usual sizes are read with, never reckoned with: no underwriting turns on them.
    if (outside !== true) hash.update(`${name}\n${lines.join('\n')}\n`)
    const listed = packed[name]?.write(rows[name]) ?? lines.map((line) => `  ${line},\n`)
    const value = single === true ? (lines[0] ?? 'null') : `[\n${listed.join('')}]`
    const helper = packed[name] === undefined ? '' : `import { ${packed[name].name} } from '../series.ts'\n`
    files[`${name}.ts`] =
      `// Generated by scripts/data.mjs from data/; do not edit.\nimport type { ${type} } from '@touchstone/core/facts'\n${helper}\nexport const ${camel(name)}: ${single === true ? type : `readonly ${type}[]`} = ${value}\n`
  }
  files['hash.ts'] =
    `// Generated by scripts/data.mjs from data/; do not edit.\nexport const hash = '${hash.digest('hex')}'\n`
  return { files, problems, rows }
}
