import { statementsIn } from './rules/statements.ts'
import { talksIn } from './text/chat.ts'
import { storyIn } from './text/story.ts'
import { wide } from './text/lean.ts'
import type { Readings } from './types.ts'

/**
 * Readings with who says what, and with the speaker of each figure that stands in somebody's words; of a chat part by part,
 * of a story nothing. Apart from reading, so that a page may read in one place and attribute in another.
 * In: the text as given, what was read in it. Out: the readings with statements.
 */
export function withSpeech(given: string, readings: Readings): Readings {
  const text = wide(given)
  if (storyIn(text) !== null) return readings
  const founders = readings.companies.flatMap((one) => one.founders.map(({ name }) => name))
  const talks = talksIn(text)?.filter((part) => storyIn(part.text) === null)
  const statements = (talks ?? [{ text, start: 0 }]).flatMap((part) =>
    statementsIn(part.text, founders).map(({ span: [start, end], ...one }) => ({
      ...one,
      span: [start + part.start, end + part.start] as const,
    })),
  )
  if (statements.length === 0) return readings
  return {
    ...readings,
    statements,
    figures: readings.figures.map((one) => {
      const by = statements.find((said) => said.span[0] <= one.span[0] && said.span[1] >= one.span[1])
      return by === undefined ? one : { ...one, speaker: by.speaker }
    }),
  }
}
