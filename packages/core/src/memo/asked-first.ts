import type { Underwriting } from '@touchstone/core/underwrite'

/** Questions that only we can answer: the return we want, our fund's documents, our own holdings. */
const OURS = /^(?:commercial\.discountRate|fund-(?!reinvestment$)|conflicts$)/

/**
 * Whether the answer to a question of this input is ours to give. In: path or gate of an input. Out: yes or no. Total.
 * @example isOurs('conflicts') // true
 */
export const isOurs = (input: string): boolean => OURS.test(input)

/**
 * What a company is asked first, as page one has it. In: questions in their order. Out: the id of one; null without any.
 * @example askedFirst({ questions: [{ id: 'a', input: 'conflicts' }, { id: 'b', input: 'fund-reinvestment' }] }) // 'b'
 */
export const askedFirst = ({
  questions,
}: {
  readonly questions: readonly Pick<Underwriting['questions'][number], 'id' | 'input'>[]
}): string | null => questions.find((one) => !isOurs(one.input))?.id ?? null
