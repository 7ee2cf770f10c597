import { languageFlag, languageOf } from './locale.ts'
import { type Io, terminal } from './io.ts'
import { program, type Request, usageMessage } from './program.ts'
import { version } from './engine.ts'

const loadWords = async (lang: 'zh' | 'en') =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/cli')).cli
    : (await import('@touchstone/render/words/en/cli')).cli

/** Runs one command; gives the exit code: 0 fine, 1 errors in the input, 2 wrong usage, 70 a bug of ours. */
export async function run(argv: readonly string[], io: Io = terminal()): Promise<number> {
  const lang = languageOf(languageFlag(argv), io.env)
  const words = await loadWords(lang)
  try {
    let request: Request | undefined
    try {
      program(words, io, version(), (one) => void (request = one)).parse([...argv], { from: 'user' })
    } catch (error) {
      const wrong = usageMessage(error, words, argv)
      if (wrong === null) return 0
      io.err(`${wrong}\n${words.seeHelp('touchstone --help')}\n`)
      return 2
    }
    if (request === undefined) return 0
    const [{ carry }, { context }] = await Promise.all([import('./commands.ts'), import('./context.ts')])
    return await carry(request, { io, words, context: await context(lang, version()) })
  } catch (error) {
    io.err(`${words.bug(error instanceof Error ? `${error.name}: ${error.message}` : String(error))}\n`)
    if (io.env['TOUCHSTONE_DEBUG'] === '1' && error instanceof Error) io.err(`${error.stack ?? ''}\n`)
    return 70
  }
}
