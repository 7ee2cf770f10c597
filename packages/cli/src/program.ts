import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { parseDate } from '@touchstone/core/units'
import type { CliWords } from '@touchstone/render/words/cli'
import { helpText } from './help.ts'
import type { Io } from './io.ts'

export interface Options {
  readonly json?: boolean
  readonly strict?: boolean
  readonly lang?: string
  readonly currency?: string
  readonly draws?: number
  readonly seed?: string
  readonly format?: string
  readonly out?: string
  readonly company?: string
  readonly edition?: string
  readonly depth?: string
  readonly reader?: string
  readonly ownPrice?: string
  readonly ownLoss?: string
  readonly note?: string
  readonly published?: string
  readonly title?: string
  readonly url?: string
  readonly port?: number
  readonly folder?: string
  readonly deal?: string
  /** Fund files, in the order given. */
  readonly fund?: readonly string[]
  readonly exit?: string
  readonly date?: string
  readonly debt?: string
  readonly costs?: string
  readonly carveOut?: string
  readonly carveOutOf?: string
  readonly escrow?: string
  readonly papers?: string
  readonly capTable?: string
  readonly xlsx?: string
  readonly thesis?: string
}

export type Verb = keyof CliWords['verbs']

/** What a run is asked to do, once the words of the command are understood. */
export interface Request {
  readonly verb: Verb
  readonly inputs: readonly string[]
  readonly options: Options
}

export const formats = ['terminal', 'markdown', 'html', 'docx'] as const
const editions = ['internal', 'external'] as const
const depths = ['screen', 'project', 'ic'] as const

/** Names within two edits, the nearest first. */
export function nearest(name: string, names: readonly string[]): string | null {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i)
    for (let i = 1; i <= a.length; i++) {
      const next = [i]
      for (let j = 1; j <= b.length; j++)
        next.push(
          Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
        )
      row = next
    }
    return row[b.length] ?? 0
  }
  const best = names.map((one) => [one, distance(name, one)] as const).sort((a, b) => a[1] - b[1])[0]
  return best !== undefined && best[1] <= 2 ? best[0] : null
}

class Usage extends Error {}

function choice(words: CliWords, flag: string, allowed: readonly string[]): (value: string) => string {
  return (value) => {
    if (!allowed.includes(value)) throw new Usage(words.badChoice(flag, value, allowed.join(', ')))
    return value
  }
}

function whole(words: CliWords, flag: string, least: number, most: number, step: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < least || number > most || number % step !== 0)
      throw new Usage(words.badNumber(flag, value, words.wholeNumber(least, most, step)))
    return number
  }
}

function dated(words: CliWords, flag: string): (value: string) => string {
  return (value) => {
    if (!/^\d{4}-\d{2}(-\d{2})?$/.test(value) || parseDate(value) === null)
      throw new Usage(words.badNumber(flag, value, words.dateForm))
    return value
  }
}

/** The command line of the desk in one language; `take` gets the request. */
export function program(words: CliWords, io: Io, version: string, take: (request: Request) => void): Command {
  const root = new Command('touchstone')
  const { option, argument, verbs } = words
  root
    .description(words.tagline)
    .version(version, '-V, --version', option.version)
    .helpOption('-h, --help', option.help)
  root.helpCommand(false).showHelpAfterError(false).exitOverride()
  root.configureOutput({ writeOut: io.out, writeErr: () => {} })
  root.configureHelp({ formatHelp: (command, helper) => helpText(command, helper, words, Math.min(io.columns, 110)) })

  const define = (verb: Verb, usage: string, text: string, extra: readonly Option[]): void => {
    const command = root.command(verb).description(verbs[verb]).helpOption('-h, --help', option.help)
    if (usage !== '') command.argument(usage, text)
    command.addOption(new Option('--json', option.json))
    command.addOption(new Option('--lang <zh|en>', option.lang).argParser(choice(words, '--lang', ['zh', 'en'])))
    for (const one of extra) command.addOption(one)
    command.allowExcessArguments(false)
    command.action((...given: unknown[]) => {
      const first = given[0]
      const inputs = usage === '' ? [] : Array.isArray(first) ? first.map(String) : [String(first)]
      take({ verb, inputs, options: command.opts<Options>() })
    })
  }
  const strict = new Option('--strict', option.strict)
  const seeded = [
    new Option('--draws <n>', option.draws).argParser(whole(words, '--draws', 64, 1_048_576, 8)),
    new Option('--seed <seed>', option.seed),
  ]
  const about = [
    new Option('--published <date>', option.published).argParser(dated(words, '--published')),
    new Option('--title <title>', option.title),
    new Option('--url <url>', option.url),
  ]
  const currency = new Option('--currency <code>', option.currency).argParser((value) =>
    /^[A-Za-z]{3}$/.test(value)
      ? value.toUpperCase()
      : fail(words.badChoice('--currency', value, 'CNY, USD, HKD, EUR, GBP, JPY, …')),
  )
  define('quantity', '<text...>', argument.text, [currency, strict])
  define('read', '<file...>', argument.file, [...about, strict])
  define('draft', '<file>', argument.file, about)
  define('triage', '<documents...>', argument.documents, [
    new Option('--thesis <file>', option.thesis),
    new Option('--folder <folder>', option.folder),
  ])
  define('check', '<deal>', argument.deal, [])
  const funds = new Option('--fund <fund>', option.fund).argParser(
    (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
  )
  define('underwrite', '<deal>', argument.deal, [funds, ...seeded])
  define('memo', '<file>', argument.dealOrArticle, [
    funds,
    new Option('--format <format>', option.format).argParser(choice(words, '--format', formats)),
    new Option('--out <file>', option.out),
    new Option('--company <name>', option.company),
    new Option('--edition <edition>', option.edition).argParser(choice(words, '--edition', editions)),
    new Option('--depth <depth>', option.depth).argParser(choice(words, '--depth', depths)),
    new Option('--reader <name>', option.reader),
    new Option('--own-price <price>', option.ownPrice),
    new Option('--own-loss <chance>', option.ownLoss),
    new Option('--note <words>', option.note),
    ...about,
    ...seeded,
  ])
  define('compare', '<deals...>', argument.deals, [
    new Option('--fund <fund>', option.oneFund).argParser((value: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      value,
    ]),
    new Option('--date <date>', option.compareDate).argParser((value) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || parseDate(value) === null)
        throw new Usage(words.badNumber('--date', value, words.dateForm))
      return value
    }),
    ...seeded,
  ])
  define('founder', '<deal>', argument.deal, seeded)
  define('train', '<file>', argument.job, [strict])
  define('plan', '<file>', argument.job, [strict])
  define('inference', '<file>', argument.job, [...seeded, strict])
  const workbook = new Option('--xlsx <file>', option.xlsx)
  define('fund', '<file>', argument.fund, [
    new Option('--deal <deal>', option.deal),
    new Option('--edition <edition>', option.fundEdition).argParser(choice(words, '--edition', editions)),
    workbook,
    ...seeded,
    strict,
  ])
  const list = [new Option('--company <name>', option.tableCompany), currency]
  define('waterfall', '<table>', argument.table, [
    new Option('--exit <amounts>', option.exit),
    new Option('--date <date>', option.exitDate),
    new Option('--debt <amounts>', option.debt),
    new Option('--costs <amount>', option.costs),
    new Option('--carve-out <share>', option.carveOut),
    new Option('--carve-out-of <what>', option.carveOutOf).argParser(
      choice(words, '--carve-out-of', ['proceeds', 'after-debt']),
    ),
    new Option('--escrow <share>', option.escrow),
    new Option('--papers <file>', option.papers),
    ...list,
    workbook,
    strict,
  ])
  define('round', '<file>', argument.round, [new Option('--cap-table <table>', option.capTable), workbook, strict])
  define('desk', '', '', [
    new Option('--port <port>', option.port).argParser(whole(words, '--port', 0, 65_535, 1)),
    new Option('--folder <folder>', option.folder),
  ])
  for (const command of root.commands)
    command
      .exitOverride()
      .configureOutput({ writeOut: io.out, writeErr: () => {} })
      .configureHelp(root.configureHelp())
  return root
}

function fail(message: string): never {
  throw new Usage(message)
}

/** What the user did wrong with the command, in words, or null for an answer that is complete (help, version). */
export function usageMessage(error: unknown, words: CliWords, argv: readonly string[]): string | null {
  if (error instanceof Usage || error instanceof InvalidArgumentError) return error.message
  if (!(error instanceof CommanderError)) throw error
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.help':
      return argv.length === 0 ? words.noCommand : null
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null
    case 'commander.unknownCommand':
      return words.unknownCommand(quoted, nearest(quoted, Object.keys(words.verbs)))
    case 'commander.unknownOption':
      return words.unknownOption(quoted)
    case 'commander.missingArgument':
    case 'commander.optionMissingArgument':
      return words.missingArgument(quoted)
    case 'commander.excessArguments':
      return words.tooManyArguments
    default:
      return words.usageError(error.message.replace(/^error: /, ''))
  }
}
