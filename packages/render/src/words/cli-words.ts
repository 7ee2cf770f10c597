import type { DiffusionWords } from './diffusion-words.ts'
import type { OutlayWords } from './outlay-words.ts'
import type { ProgrammeWords } from './programme-words.ts'
/** The words of the terminal: what each verb does, its options, and what goes wrong with the command itself. */
export interface CliWords {
  readonly tagline: string
  readonly usage: string
  readonly options: string
  readonly commands: string
  readonly arguments: string
  readonly verbs: Readonly<
    Record<
      | 'quantity'
      | 'read'
      | 'draft'
      | 'triage'
      | 'check'
      | 'underwrite'
      | 'memo'
      | 'compare'
      | 'founder'
      | 'train'
      | 'plan'
      | 'inference'
      | 'fund'
      | 'waterfall'
      | 'round'
      | 'desk',
      string
    >
  >
  readonly option: Readonly<
    Record<
      | 'compareDate'
      | 'oneFund'
      | 'help'
      | 'version'
      | 'json'
      | 'lang'
      | 'strict'
      | 'currency'
      | 'draws'
      | 'seed'
      | 'format'
      | 'out'
      | 'company'
      | 'edition'
      | 'depth'
      | 'reader'
      | 'ownPrice'
      | 'ownLoss'
      | 'note'
      | 'published'
      | 'title'
      | 'url'
      | 'port'
      | 'folder'
      | 'fund'
      | 'deal'
      | 'fundEdition'
      | 'exit'
      | 'exitDate'
      | 'debt'
      | 'costs'
      | 'carveOut'
      | 'carveOutOf'
      | 'escrow'
      | 'papers'
      | 'tableCompany'
      | 'capTable'
      | 'xlsx'
      | 'thesis',
      string
    >
  >
  readonly argument: Readonly<
    Record<
      'text' | 'file' | 'deal' | 'deals' | 'dealOrArticle' | 'documents' | 'job' | 'fund' | 'table' | 'round',
      string
    >
  >
  readonly unknownCommand: (name: string, nearest: string | null) => string
  readonly noCommand: string
  readonly usageError: (what: string) => string
  readonly missingArgument: (name: string) => string
  readonly unknownOption: (flag: string) => string
  readonly badChoice: (option: string, value: string, allowed: string) => string
  readonly badNumber: (option: string, value: string, hint: string) => string
  readonly dateForm: string
  readonly wholeNumber: (least: number, most: number, step: number) => string
  readonly tooManyArguments: string
  readonly seeHelp: (command: string) => string
  readonly moreIssues: (count: number) => string
  /** Where in a document something stands. */
  readonly part: (kind: 'page' | 'slide' | 'sheet' | 'line', number: number, name: string) => string
  readonly bug: (what: string) => string
  readonly wrote: (file: string) => string
  readonly listening: (url: string) => string
  readonly stopHint: string
  readonly severity: Readonly<Record<'error' | 'warning' | 'note', string>>
  readonly read: {
    readonly companies: string
    readonly deals: string
    readonly models: string
    readonly figures: string
    readonly statements: string
    readonly nothing: string
  }
  readonly check: { readonly fine: string; readonly read: string; readonly claims: string; readonly gates: string }
  readonly programme: ProgrammeWords
  readonly outlay: OutlayWords
  readonly diffusion: DiffusionWords
  readonly inference: {
    readonly input: string
    readonly output: string
    readonly rate: string
    readonly firstToken: string
    readonly pace: string
    readonly memory: string
    readonly doesNotFit: string
    readonly assumed: string
    /** Middle and the 90 % interval. */
    readonly interval: (middle: string, low: string, high: string) => string
    readonly perSecond: (tokens: string) => string
    readonly seconds: (count: string) => string
    readonly gigabytes: (used: string, available: string) => string
  }
}
