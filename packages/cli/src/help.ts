import { Command, type Help } from 'commander'
import type { CliWords } from '@touchstone/render/words/cli'
import { displayWidth } from '@touchstone/render'

/** Pads to a column width in which Chinese counts two. */
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    if (displayWidth(line + piece.trimEnd()) > width && line !== '') {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines.join(`\n${indent}`)
}

/** Help in the asked language; commander's own is in English only. */
export function helpText(command: Command, helper: Help, words: CliWords, columns: number): string {
  const out: string[] = [
    `${words.usage}${words.usage.endsWith('：') ? '' : ' '}${helper.commandUsage(command)}`,
    '',
    wrap(helper.commandDescription(command), columns, ''),
    '',
  ]
  const list = (title: string, rows: readonly (readonly [string, string])[]): void => {
    if (rows.length === 0) return
    const width = Math.max(...rows.map(([term]) => displayWidth(term))) + 2
    out.push(title)
    for (const [term, text] of rows)
      out.push(`  ${pad(term, width)}${wrap(text, columns - width - 2, ' '.repeat(width + 2))}`)
    out.push('')
  }
  list(
    words.arguments,
    helper.visibleArguments(command).map((one) => [helper.argumentTerm(one), helper.argumentDescription(one)]),
  )
  list(
    words.options,
    helper.visibleOptions(command).map((one) => [helper.optionTerm(one), helper.optionDescription(one)]),
  )
  list(
    words.commands,
    helper.visibleCommands(command).map((one) => [helper.subcommandTerm(one), helper.subcommandDescription(one)]),
  )
  return `${out.join('\n').trimEnd()}\n`
}
