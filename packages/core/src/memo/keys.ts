import type { InputPath } from '@touchstone/core/deal'

/**
 * Every sentence of a memo with the names of its holes. The words of each language have exactly one message per key, and
 * that message takes exactly these holes.
 */
export const STATEMENTS = {
  'title/external': ['company'],
  'title/lead': ['company'],
  'title/follow': ['company'],
  'title/wait': ['company'],
  'title/pass': ['company'],
  'title/cannot_say': ['company'],
  'title/void': ['company'],
  'title/lead-flip': ['company', 'price'],
  'title/follow-flip': ['company', 'price'],
  'title/wait-flip': ['company', 'price'],
  'title/pass-flip': ['company', 'price'],
  'title/cannot_say-flip': ['company', 'price'],
  'title/void-flip': ['company', 'price'],
  'lead/asked-above': ['asked', 'percentile'],
  'lead/inferred-above': ['stake', 'asked', 'percentile'],
  'lead/asked': ['asked'],
  'lead/no-price': [],
  'lead/loss': ['loss'],
  'lead/ask-first': ['question'],
  'header/line': ['company', 'round', 'layer', 'asOf', 'depth', 'edition'],
  'header/record': ['digest', 'owner', 'due'],
  'header/digest': ['digest'],
  'section/gates': [],
  'section/recommendation': [],
  'section/price': [],
  'section/funds': [],
  'funds/verdicts': [],
  'funds/effect': [],
  'funds/rule-log': ['fund'],
  'funds/rule-log-capped': ['fund', 'cap'],
  'funds/rule-mean': ['fund', 'least'],
  'funds/rule-chance': ['fund', 'multiple', 'chance'],
  'funds/rule-hurdle': ['fund', 'most'],
  'funds/beyond': ['fund'],
  'funds/wait-above': ['fund', 'chance'],
  'funds/wait-any': ['fund'],
  'funds/wait-equal': ['fund'],
  'funds/wait-never': ['fund'],
  'funds/wait-pass': ['fund'],
  'funds/of100': ['lost', 'back', 'more'],
  'funds/bases-hold': ['country', 'choice'],
  'funds/bases-hold-out': ['country', 'choice'],
  'funds/bases-flip': ['country', 'choice'],
  'funds/bases-unsaid': ['country'],
  'section/for': [],
  'section/against': [],
  'evidence/heading': [],
  'why/below-most': ['asked', 'most'],
  'why/above-most': ['asked', 'most'],
  'why/mostly-back': ['loss'],
  'why/mostly-lost': ['loss'],
  'why/below-comparables': ['asked', 'comparables'],
  'why/above-comparables': ['asked', 'comparables'],
  'why/below-business': ['asked', 'business'],
  'why/above-business': ['asked', 'business'],
  'why/long-runway': ['runway'],
  'why/short-runway': ['runway'],
  'why/late': ['late'],
  'why/three-times': ['more'],
  'why/sound': ['count'],
  'why/open-gates': [],
  'why/swing-up': ['input', 'now', 'loss'],
  'why/swing-down': ['input', 'now', 'loss'],
  'why/some-lost': ['lost'],
  'why/none': [],
  'section/cost': [],
  'section/flags': [],
  'section/unknown': [],
  'section/questions': [],
  'section/terms': [],
  'section/inputs': [],
  'section/record': [],
  'section/own': [],
  'section/decision': [],
  'decision/before': ['readers'],
  'decision/none-before': [],
  'decision/open': [],
  'own/caption': [],
  'own/never-averaged': [],
  'own/earlier': ['count'],
  'own/note': ['reader', 'note'],
  'gates/stop': [],
  'gates/open': [],
  'gates/none': [],
  'gates/advice': [],
  'recommendation/choice': ['choice', 'strength'],
  'recommendation/unsure': ['choice'],
  'recommendation/condition': ['condition'],
  'recommendation/flip': ['what', 'value'],
  'recommendation/flip-unsure': ['what', 'value'],
  'recommendation/external': [],
  'recommendation/no-flip': [],
  'price/ladder': [],
  'price/ladder-asked': ['asked', 'percentile'],
  'price/missing': ['part'],
  'price/comparables': ['n', 'alike'],
  'price/gpu-burn': ['now', 'later', 'cheaper'],
  'must/leader': ['asked', 'revenue', 'years', 'leader'],
  'must/barely': ['asked', 'revenue', 'years', 'leader'],
  'must/never': ['asked', 'revenue', 'years'],
  'must/anyway': ['asked', 'revenue', 'years'],
  'must/revenue': ['asked', 'revenue', 'years'],
  'price/worth': ['part', 'value'],
  'price/worth-raised': ['part', 'value'],
  'picture/dots': ['lost', 'more', 'multiple'],
  'picture/fan': ['runway'],
  'picture/tornado': ['input', 'low', 'high'],
  'picture/paid': ['paid'],
  'picture/timing': ['paid', 'fund', 'late'],
  'picture/waterfall': ['price', 'share'],
  'picture/wall': ['years', 'open'],
  'cost/run': ['cost'],
  'cost/burn': ['burn'],
  'cost/runway': ['runway'],
  'cost/claims-none': [],
  'unknown/share': ['share'],
  'unknown/cannot-say': ['share'],
  'unknown/bases-turn': ['country'],
  'unknown/none': [],
  'unknown/assumed': ['input', 'value', 'from'],
  'unknown/assumed-unvalued': ['input', 'from'],
  'unknown/substituted': ['input', 'value', 'from', 'substituted'],
  'unknown/substituted-unvalued': ['input', 'from', 'substituted'],
  'unknown/also': ['inputs'],
  'unknown/also-more': ['inputs'],
  'unknown/dead': [],
  'unknown/not-modelled': [],
  'questions/none': [],
  'terms/told': ['terms'],
  'terms/not-asked': ['terms'],
  'inputs/caption': [],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Key of a sentence of the memo's own. */
export type StatementKey = keyof typeof STATEMENTS

/** Terms that a round needs and a news text never gives. */
export const ROUND_TERMS = ['preference', 'redemption', 'anti-dilution', 'information', 'tranches'] as const

/** Labels of tiles and of the ladder's rows, by the part they show. */
export const PARTS = [
  'asked',
  'ceiling',
  'askedPercentile',
  'runway',
  'burn',
  'gpuBurn',
  'commercial',
  'comparables',
  'ventureCapitalMethod',
  'runCost',
  'lossProbability',
  'multiple',
] as const

/** A part that a tile or a row of the ladder shows. */
export type PartKey = (typeof PARTS)[number]

/** Labels of rounds as `read` and the deal file give them; each language has its own word. */
export const ROUND_LABELS = [
  'Pre-种子',
  '种子',
  '种子+',
  '天使',
  '天使+',
  'Pre-A',
  'Pre-A+',
  'A',
  'A+',
  'B',
  'B+',
  'C',
  'C+',
  'D',
  'E',
  'F',
  'Pre-IPO',
  '战略',
] as const

/** Where a borrowed number comes from, in a word: counted cases, judgement, or memory. */
export const BASES = ['counted', 'judged', 'memory'] as const

/** What differs between a borrowed base rate and the company. */
export const SUBSTITUTIONS = ['country', 'stage', 'layer', 'sector', 'date', 'place', 'period', 'all'] as const

/** Columns of the tables that hold a deal against funds. */
export const FUND_COLUMNS = [
  'fund',
  'verdict',
  'strength',
  'best',
  'most',
  'other-rule',
  'cheque',
  'without',
  'with',
  'dpi-without',
  'dpi-with',
  'late',
  'hurdle',
  'reserves',
] as const

/** Columns of the table of what readers wrote down themselves. */
export const OWN_COLUMNS = ['reader', 'date', 'own-price', 'own-loss', 'own-when'] as const

/** Figures that a formula names among many and that are neither an input nor a part. */
export const NAMED = [
  'asked.post',
  'market.years',
  'exit.saleProhibited',
  'finances.cash',
  'ours.cheque',
  'terms.rights',
  'judged.follow.years',
  'fund.with',
  'fund.without',
  'asked.pre',
  'market.multiple',
] as const

/** Every term a memo names by key; the words have a name for each. */
export type TermKey =
  | `input/${InputPath}`
  | 'input/terms.rights'
  | `part/${PartKey}`
  | `named/${(typeof NAMED)[number]}`
  | `layer/${'model' | 'infrastructure' | 'chip' | 'application' | 'none'}`
  | `depth/${'screen' | 'project' | 'ic'}`
  | `edition/${'internal' | 'external'}`
  | `choice/${'lead' | 'follow' | 'wait' | 'pass' | 'cannot_say' | 'void'}`
  | `strength/${'clear' | 'leaning' | 'cannot_say'}`
  | `own/${'ours' | 'before' | 'after'}`
  | `column/${(typeof OWN_COLUMNS)[number]}`
  | `round-term/${(typeof ROUND_TERMS)[number]}`
  | `substituted/${(typeof SUBSTITUTIONS)[number]}`
  | `round/${(typeof ROUND_LABELS)[number]}`
  | `basis/${(typeof BASES)[number]}`
  | `origin/${'sourced' | 'computed' | 'assumed' | 'entered'}`
  | `column/${'input' | 'value' | 'origin' | 'drives'}`
  | `column/${(typeof FUND_COLUMNS)[number]}`
  | 'round/none'
  | 'decision/unset'

/** Figures the memo itself makes of what the underwriting says without one. */
export const MEMO_FORMULAS = {
  'memo/borrowed-share': ['inputs'],
  'memo/claim-probability': ['inputs'],
  'memo/question-worth': ['inputs'],
  'memo/counted': ['inputs'],
  'memo/fund-cheque': ['inputs'],
  'memo/fund-reserves': ['inputs'],
  'memo/fund-other': ['inputs'],
  'memo/fund-let-in': ['inputs'],
  'memo/claims-sound': ['inputs'],
} as const satisfies Readonly<Record<string, readonly string[]>>
