import { type Issue, ok, type Result } from '@touchstone/core/facts'
import type { FundProfile } from '@touchstone/core/underwrite'
import { readFund } from '@touchstone/core/records'
import { type DealInput, treeOf } from '../deal.ts'
import { andThen } from '../envelope.ts'
import type { Context } from '../types.ts'

/** A fund file as a decision needs it; its id is the name of the file without its ending. */
export function profileOf(input: DealInput, context: Context): Result<FundProfile> {
  return andThen(treeOf(input), (tree) =>
    andThen(readFund(tree, { file: input.file, readings: context.reference.readings }), (file) => {
      const id = (input.file.split('/').at(-1) ?? input.file).replace(/(\.fund)?\.(ya?ml|json)$/i, '')
      const { name, asOf, terms, events, holdings, decision, concentrationLimit, discountRate } = file
      return ok({ id, name, asOf, terms, events, holdings, decision, concentrationLimit, discountRate })
    }),
  )
}

const kept = new WeakMap<object, Result<readonly FundProfile[]>>()

/** Every fund, or all that is wrong with them; the files of a context are read once. */
export function profilesOf(files: readonly DealInput[], context: Context): Result<readonly FundProfile[]> {
  const held = kept.get(files)
  if (held !== undefined) return held
  const found: FundProfile[] = []
  const issues: Issue[] = []
  let fine = true
  for (const file of files) {
    const one = profileOf(file, context)
    issues.push(...one.issues)
    if (one.ok) found.push(one.value)
    else fine = false
  }
  const result: Result<readonly FundProfile[]> = fine ? ok(found, issues) : { ok: false, issues }
  kept.set(files, result)
  return result
}
