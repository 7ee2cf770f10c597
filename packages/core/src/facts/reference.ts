/**
 * The shapes of the reviewed facts in `data/`, as `reference/` generates them. Every record is dated twice: `of`, the time
 * it speaks about, and `known`, when it was first public (ISO, a month counts from its end; `knownAssumed` marks a stated
 * lag instead of a seen date). `memory: true` marks figures nobody has checked against a source. Formulas never see these.
 */
export interface Dated {
  /** Path-like id of the data file (and row), the id a footnote prints: `accelerators/nvidia-a100-80#peak`. */
  readonly id: string
  readonly of: string
  readonly known: string
  readonly knownAssumed?: boolean
  readonly source: { readonly title: string; readonly url?: string; readonly place?: string }
  readonly confidence: 'high' | 'medium' | 'low' | 'memory'
  readonly memory?: boolean
  /** Id of the article a figure was taken from: such a figure never confirms that article. */
  readonly fromArticle?: string
}

/** A card as a deal knows it: dense peak per precision in FLOP/s, memory in bytes, power in watts. Null is unknown, never 0. */
export interface AcceleratorFact extends Dated {
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly peakDenseFlops: Readonly<Record<string, number>>
  /** By which a name that says one finds its card. */
  readonly memoryBytes: number | null
  readonly watts: number | null
}

/**
 * What the engine asks of an accelerator beyond that, by its id: bandwidths in bytes/s (links: one direction, per accelerator), and where its figures are from; those listed in `fromMemory` are unchecked.
 */
export interface EngineSheetFact {
  readonly id: string
  readonly vendor: string
  readonly memoryBytesPerSecond: number | null
  /** Streaming multiprocessors, compute units or cores: what one wave of tiles is spread over. */
  readonly multiprocessors: number | null
  /** The link inside the scale-up domain; of a torus the sum over the links of one chip. */
  readonly scaleUpBytesPerSecond: number | null
  /** The usual network between domains, each accelerator's part of its node's. */
  readonly scaleOutBytesPerSecond: number | null
  /** Accelerators of one scale-up domain. */
  readonly nodeSize: number | null
  /** Whether a published run with a measured time or throughput is known on it. */
  readonly measuredRun: boolean
  readonly peakKnown: boolean
  readonly priceKnown: boolean
  /** Share of its peak's clock that its power allows, where it is sold at less power; null is all of it. */
  readonly sustained: number | null
  readonly scaleOutNote: string | null
  readonly fieldSources: Readonly<Record<string, { readonly title: string; readonly url?: string }>>
  readonly fromMemory: readonly string[]
}

/** An accelerator with its sheet. */
export type SheetFact = AcceleratorFact & EngineSheetFact

interface FactSource {
  readonly title: string
  readonly url?: string
  readonly place?: string
}

/** The shape of a published transformer; a field that was not stated is absent. */
export interface ShapeFact {
  readonly layers?: number
  readonly hidden?: number
  readonly heads?: number
  readonly kvHeads?: number
  readonly headSize?: number
  readonly ffnHidden?: number
  readonly gatedMlp?: boolean
  readonly vocab?: number
  readonly tiedEmbeddings?: boolean
  readonly experts?: number
  readonly topK?: number
  readonly sharedExperts?: number
  readonly moeFfnHidden?: number
  readonly denseLayers?: number
  readonly latent?: {
    readonly queryRank: number
    readonly cacheRank: number
    readonly ropeSize: number
    readonly keySize: number
    readonly valueSize: number
  }
  readonly source: FactSource
  readonly memory?: boolean
}

/** What a training run is said to have cost, by which way of counting and by whom. */
export interface TrainingCostFact {
  readonly amount: number
  readonly currency: string
  readonly basis: 'cloud' | 'amortised' | 'owned' | 'stated' | 'estimate'
  readonly by: string
  readonly source: FactSource
}

/** What was published of a training run: calendar days, accelerator-hours, operations in FLOP; absent where it was not. */
export interface TrainingFact {
  /** Key of `accelerators/`. */
  readonly accelerator?: string
  readonly precision?: string
  readonly count?: number
  readonly days?: number
  readonly acceleratorHours?: number
  readonly mfu?: number
  readonly flops?: number
  /** Tokens seen, where they are not those of the data set. */
  readonly tokensSeen?: number
  /** All readings of the tokens, where the source contradicts itself. */
  readonly tokensStated?: readonly number[]
  readonly costs?: readonly TrainingCostFact[]
  readonly source: FactSource
  readonly memory?: boolean
  readonly note?: string
}

/** A published model: parameters and tokens as plain counts; `activeParameters` for sparse ones. */
export interface ModelFact extends Dated {
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly organisation: string
  readonly country: string
  readonly parameters: number | null
  readonly activeParameters: number | null
  readonly tokens: number | null
  readonly released: string
  readonly kind: 'dense' | 'moe' | 'encoder' | 'encoder-decoder' | 'diffusion' | 'unknown'
}

/** What a model is called in texts. */
export interface ModelNameFact {
  readonly name: string
  readonly aliases: readonly string[]
}

/** What was published of a model's shape and training run, by the id of the model. */
export interface ModelRunFact {
  readonly id: string
  readonly shape?: ShapeFact
  readonly seqLen?: number
  /** Sequences of one optimizer step. */
  readonly globalBatch?: number
  readonly training?: TrainingFact
}

/** A published model with its run. */
export type ModelWithRun = ModelFact & ModelRunFact

/** A dated price. `unit` as `USD/card/hour`, `CNY/month`; `low`/`mid`/`high` in that unit. */
export interface PriceFact extends Dated {
  readonly what: string
  readonly item: string
  readonly place: string
  readonly contract: string
  readonly vendor: string | null
  readonly unit: string
  readonly low: number
  readonly mid: number
  readonly high: number
}

/** Monthly average of a currency pair, in units of the first per unit of the second (`CNY/USD`). */
export interface FxFact extends Dated {
  readonly pair: string
  readonly month: string
  readonly average: number
}

/** A base rate as an interval (90 % where both ends are there) in `unit`. */
export interface BaseRateFact extends Dated {
  readonly metric: string
  readonly stage: string
  readonly layer: string | null
  readonly country: string
  readonly unit: string
  readonly low: number | null
  readonly mid: number
  readonly high: number | null
  readonly n: number | null
  readonly note: string
  /** True where no record exists and the interval is our judgement. */
  readonly judged?: boolean
}

/** A financing round with money in plain currency units. */
export interface RoundFact extends Dated {
  readonly company: string
  readonly companyZh: string | null
  readonly country: string
  readonly layer: string
  readonly round: string
  readonly amount: number | null
  readonly currency: string
  readonly preMoney: number | null
  readonly postMoney: number | null
  readonly stake: number | null
}

/**
 * A dated rule of law or policy: the day it applies, numbers it turns on, places and things it names (accelerators by the
 * beginning of their key).
 */
export interface RegulationFact extends Dated {
  readonly topic: string
  readonly from: string
  /** First day on which it no longer holds, where that is known. */
  readonly until?: string
  readonly thresholds: Readonly<Record<string, number>>
  readonly places: readonly string[]
  readonly items: readonly string[]
  /** Figures and days of the rule that formulas of one room compute with. */
  readonly terms?: Readonly<Record<string, string | number>>
}

/** What a rule of law is called and what it does, by the id of its record. */
export interface RegulationText {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly effect: { readonly zh: string; readonly en: string }
}

/** What a listing rule measures. Money is in the currency of the rule, shares are fractions of 1. */
export type ListingMeasure =
  /** Expected market value at listing. */
  | 'marketValue'
  /** Of the latest financial year. */
  | 'revenue'
  | 'netProfit'
  /** The smaller of the two latest years, and their sum. */
  | 'netProfitEachOfTwoYears'
  | 'netProfitOfTwoYears'
  /** Operating cash flow of the three latest years together. */
  | 'operatingCashOfThreeYears'
  /** Research spending over revenue, three latest years together. */
  | 'researchOfRevenue'
  /** Research spending over all operating spending. */
  | 'researchOfSpending'

/** What no figure can answer: it stays open until somebody has looked. */
export type ListingCondition =
  | 'approved-product'
  | 'clear-technology-edge'
  | 'sector-eligible'
  | 'pathfinder-investors'
  | 'path-to-revenue'

/** One set of thresholds of a listing route, from a day to the day before `until`. */
export interface ListingSetFact extends Dated {
  readonly route: 'star' | 'hkex-18c'
  readonly set: string
  readonly from: string
  readonly until: string | null
  readonly tests: readonly {
    readonly measure: ListingMeasure
    readonly least: number
    /** More than `least`, not just as much. */
    readonly above?: boolean
    /** ISO currency, or `1` for a share. */
    readonly unit: string
  }[]
  readonly conditions: readonly ListingCondition[]
  /** Where a company without profit is put once it is listed by the set, since when, and by which regulation. */
  readonly lossMakersGoTo?: { readonly tier: string; readonly from: string; readonly rule: string }
}

/** Words in both languages. */
export interface BothLanguages {
  readonly zh: string
  readonly en: string
}

/**
 * A question of the bank: when and by whom it is asked, what to see, what a good and a bad answer is, which inputs the
 * answer replaces (paths of the deal file or of the model) or which gate it closes, and public sources that answer it.
 */
export interface QuestionFact extends Dated {
  readonly key: string
  readonly topic: string
  readonly stage: 'first-call' | 'project' | 'diligence' | 'closing'
  readonly owner: 'investment' | 'technical' | 'finance' | 'legal' | 'partner'
  readonly feeds: readonly string[]
  readonly gate: string | null
  readonly ask: BothLanguages
  readonly see: BothLanguages
  readonly good: BothLanguages
  readonly bad: BothLanguages
  readonly public: readonly (BothLanguages & { readonly url?: string })[]
}

/** How a vague word is read (hard interval, in units of the written number) and believed (p5, p50, p95 in the same). */
export interface ReadingRule {
  readonly id: string
  readonly words: readonly string[]
  readonly hard: { readonly low: number | null; readonly high: number | null }
  readonly belief: {
    readonly p5: number
    readonly p50: number
    readonly p95: number
    readonly floor?: number
    readonly ceiling?: number
  }
}

/** The versioned table of vague words (`data/readings/`). */
export interface ReadingsTable extends Dated {
  readonly version: string
  readonly rules: readonly ReadingRule[]
}

/** One constant of a fitted model: value, standard deviations of ln after the fit and between softwares, and its prior. */
export interface FittedConstant {
  readonly value: number
  readonly spread: number
  readonly between: number
  readonly prior: number
  readonly priorSpread: number
  readonly source: string
}

/** What one software's runs showed of a fitted model: offset of ln, shifts of ln constants, with their spreads. */
export interface SoftwareFact {
  readonly name: string
  readonly offset: number
  readonly offsetSpread: number
  readonly shifts: Readonly<Record<string, number>>
  readonly shiftSpreads: Readonly<Record<string, number>>
}

/** The constants of a model of the compute engine with what a fit left open; written by `npm run fit`. */
export interface EfficiencyFact extends Dated {
  readonly residual: number
  readonly sparse: number
  readonly offsetBetween: number
  readonly correlation: number
  readonly correlationSeen: number
  /** Median model-FLOPs utilisation of the fitted dense runs; null where the model is not of time. */
  readonly constantUtilisation: number | null
  readonly constants: Readonly<Record<string, FittedConstant>>
  readonly software: readonly SoftwareFact[]
}

/** The names people write for number formats, by the format they mean (`bf16: [amp_bf16, bfloat16]`). */
export interface PrecisionsTable extends Dated {
  readonly names: Readonly<Record<string, readonly string[]>>
}

/**
 * Stops of one run or fleet as published: `stops` of every kind in `hours` of `accelerators` that had to work together.
 * `atLeast` where the source gives a lower bound; `effective` is useful over elapsed time.
 */
export interface FailureFact extends Dated {
  readonly key: string
  readonly accelerators: number
  readonly hours: number
  readonly stops: number | null
  readonly atLeast: boolean
  readonly byType: Readonly<Record<string, number>> | null
  readonly effective: { readonly low: number; readonly high: number } | null
  readonly handling: 'automated' | 'manual' | null
}

/** One number that a formula needs and that is not a price: a factor, a fitted constant, a belief (90 % from low to high). */
export interface ConstantFact extends Dated {
  readonly topic: string
  readonly name: string
  /** What it holds for, where not for everything: an accelerator's key, a place, a year. */
  readonly scope: string
  readonly unit: string
  readonly low: number | null
  readonly mid: number
  readonly high: number | null
  readonly note: string
  readonly judged?: boolean
}

/** One run of a frontier series: what it took, in FLOP, or in money on a named basis. `of` is its release. */
export interface FrontierFact extends Dated {
  readonly series: string
  readonly model: string
  readonly country: string
  readonly unit: string
  readonly basis: 'rental' | 'owned' | null
  readonly value: number
}

/** One parameter of a market set: fitted where it has a prior, else as judged or published. */
export interface MarketParameterFact {
  readonly value: number | readonly number[]
  readonly prior?: number
  readonly priorSpread?: number
  readonly source: string
}

/** What a fitted set was asked to reproduce and what it does. */
export interface MarketTargetFact {
  readonly key: string
  readonly given: number
  readonly spread: number
  readonly simulated: number
  readonly known: string
  readonly source: string
}

/** A dated set of what moves companies between rounds, as it is reckoned with; written by `npm run fit:market`. */
export interface MarketFact extends Dated {
  readonly country: string
  readonly parameters: Readonly<Record<string, number | readonly number[]>>
  /** On how many published figures it was fitted. */
  readonly n: number
}

/** Where the parameters of such a set are from, and the targets that it was fitted on. */
export interface MarketFitFact {
  readonly id: string
  readonly of: string
  readonly fittedBy: string
  readonly parameters: Readonly<Record<string, MarketParameterFact>>
  readonly targets: readonly MarketTargetFact[]
}

/**
 * Who paid how much for a company of this market. `cheque`: the writer's own money; `led`, `joined`: the size of the round;
 * `capacity`: 90 % cheque of the kind, no writer named.
 */
export interface FunderFact extends Dated {
  readonly kind: 'usd-fund' | 'rmb-fund' | 'big-tech' | 'big-tech-credits' | 'state' | 'public'
  readonly writer: string | null
  readonly writerZh: string | null
  readonly place: string
  readonly currency: string
  readonly amount: number
  readonly basis: 'cheque' | 'led' | 'joined' | 'capacity'
  readonly into: string
  readonly judged?: boolean
}

/** All tables one underwriting may use; `hash` is the sha256 of them. */
export interface Reference {
  readonly hash: string
  readonly accelerators: readonly AcceleratorFact[]
  readonly models: readonly ModelFact[]
  readonly prices: readonly PriceFact[]
  readonly fx: readonly FxFact[]
  readonly baseRates: readonly BaseRateFact[]
  readonly regulations: readonly RegulationFact[]
  readonly readings: ReadingsTable
  /** Fitted sets of what moves companies between rounds. */
  readonly market?: readonly MarketFact[]
  /** What rounds were priced at. */
  readonly rounds?: readonly RoundFact[]
  /** What rounds of a label usually bring. */
  readonly ordinaryRounds?: readonly OrdinaryRoundFact[]
  /** Who is known to pay how much. */
  readonly funders?: readonly FunderFact[]
  /** Thresholds of listing routes by date. */
  readonly listingSets?: readonly ListingSetFact[]
  /** Base rates of what a company is made of. */
  readonly companyRates?: readonly BaseRateFact[]
}

/** The tables of the compute engine, of which it needs no others; loaded only where it runs. */
export interface EngineTables extends Pick<Reference, 'hash' | 'prices' | 'fx'> {
  readonly accelerators: readonly SheetFact[]
  readonly models: readonly ModelWithRun[]
  readonly efficiency: readonly EfficiencyFact[]
  readonly precisions: PrecisionsTable
  readonly failures: readonly FailureFact[]
  readonly constants: readonly ConstantFact[]
  readonly frontier: readonly FrontierFact[]
}

/** The tables of an underwriting with those of the compute engine. */
export interface EngineReference extends Reference, EngineTables {
  readonly accelerators: readonly SheetFact[]
  readonly models: readonly ModelWithRun[]
}

/** What the formulas of equity need beside them; loaded only where they run. */
export interface EquityReference extends Reference {
  readonly listingSets: readonly ListingSetFact[]
  /** What clauses and rounds usually say, by topic and name. */
  readonly ventureTerms: readonly ConstantFact[]
}

/** What the rooms of the company and its market need beside them; loaded only where they run. */
export interface MarketReference {
  readonly market: readonly MarketFact[]
  readonly rounds: readonly RoundFact[]
  readonly ordinaryRounds: readonly OrdinaryRoundFact[]
  readonly funders: readonly FunderFact[]
  readonly companyRates: readonly BaseRateFact[]
  readonly listingSets: readonly ListingSetFact[]
}

/** What rounds of a label usually bring, in plain units of `currency`: of announcements in the years `of`; `world` is everywhere but China. */
export interface OrdinaryRoundFact extends Dated {
  readonly country: string
  readonly currency: string
  readonly stage: string
  readonly mid: number
  readonly judged?: true
}

/** The same with its ends, beyond which a round is unusual. */
export interface RoundSizeFact extends OrdinaryRoundFact {
  readonly low: number
  readonly high: number
}

/** An investor or a company by all the names it goes by. It votes where a text names it and makes no party of itself. */
export interface NamedFact {
  readonly is: 'investor' | 'company'
  /** Of an investor: `usd-fund`, `rmb-fund`, `state`, `sovereign`, `big-tech`, `corporate`, `person`; of a company its layer. */
  readonly kind: string
  /** The name first, then its aliases. */
  readonly names: readonly string[]
  /** Nobody has checked it; every other row has an address in `data/gazetteer`. */
  readonly memory?: true
}
