import { type Desk, input } from './answer.ts'
import type { Options } from './program.ts'

/** Fund files named by `--fund`, in order: as verbs take them, and their text by name for messages; the exit code where one cannot be read. */
export async function fundsAsked(
  desk: Desk,
  options: Options,
): Promise<
  | number
  | {
      readonly texts: Readonly<Record<string, string>>
      readonly asked: { readonly funds?: readonly { readonly file: string; readonly text: string }[] }
    }
> {
  const texts: Record<string, string> = {}
  for (const file of options.fund ?? []) {
    const text = await input(file, desk, options)
    if (typeof text === 'number') return text
    texts[file] = text
  }
  const funds = (options.fund ?? []).map((file) => ({ file, text: texts[file] ?? '' }))
  // None named is no list: then the two example funds are asked.
  return { texts, asked: funds.length === 0 ? {} : { funds } }
}
