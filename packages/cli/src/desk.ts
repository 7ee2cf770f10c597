import { startDesk } from '@touchstone/desk'
import type { CliWords } from '@touchstone/render/words/cli'
import type { Io } from './io.ts'
import type { Options } from './program.ts'

/** Serves the desk until the process is told to stop. */
export async function openDesk(options: Options, words: CliWords, io: Io): Promise<number> {
  const desk = await startDesk({
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.folder === undefined ? {} : { folder: options.folder }),
  })
  io.out(`${words.listening(desk.url)}\n`)
  io.err(`${words.stopHint}\n`)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await desk.close()
  return 0
}
