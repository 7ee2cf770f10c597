import type { Below } from './composing.ts'
import { name, term } from './holes.ts'

/**
 * Who puts a question and by which day: the question of the bank that closes its gate or feeds its input, as the deal file
 * has it given out. Null outside and where the bank asks nothing of the kind.
 */
export const askedBy: Below['by'] = ({ bank, said, edition }, { kind, input }) => {
  if (bank === undefined || edition === 'external') return null
  const alike = bank.filter((one) => (kind === 'gate' ? one.gate === input : one.feeds.includes(input)))
  const given = alike.flatMap((one) => said?.asked.find((each) => each.question.value === one.key) ?? [])
  const [first] = alike
  if (first === undefined) return null
  const [told] = given
  const owner = given.find((one) => one.owner !== null)?.owner ?? null
  return {
    owner: owner === null ? term(`owner/${first.owner}`) : name(owner.value),
    due: told?.due === null || told?.due === undefined ? null : name(told.due.value),
  }
}
