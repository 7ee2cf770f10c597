import { GAINING, PARTED } from '../en/verbs.ts'
import { lean } from '../text/lean.ts'
import { isClosed } from '../zh/status.ts'
import type { Told } from './merge.ts'

/** Words by which somebody comes to money or puts it in, where no verb of the rules says that a round is done. */
const SAID = lean(
  new RegExp(
    `\\b(?:${GAINING}|${PARTED}|raises?|managed|able|g(?:ives|ave)|hand(?:s|ed)|confirm(?:s|ed)|announc(?:es|ed)|invest(?:s|ed|ing|ment)|pour(?:s|ed)|put(?:s|ting)?|bets?|contributed|taken on|valued|fresh|(?:co-)?leads?|led|back(?:s|ed)|wrote|writing|stake)\\b|\\b[Bb]ehind the round\\b|(?<!创)投(?!资(?:总?[金额]|目标|计划|者))|注[资入]|入股|股东|增资|参与|认购|融资(?:[\\d数近超约逾过]|[百千]?[万亿][元级])`,
  ),
)

/** Who paid over the years, or bought shares that are traded. */
const BEFORE = /\bover the years\b|\b[Ii]n the past\b|\bopen market\b/

/** No kind of deal of its own. */
const OF_ROUNDS = /^(?:round|cumulative|valuation_only)$/

/**
 * A round without a name is done only where words say so. Who paid before, told without a sum, makes no round that could be told
 * apart; a size that nobody is said to have raised or paid is not known to be done.
 */
export function attested(told: readonly Told[], text: string): readonly Told[] {
  // Who joins a listing or lends, in a sentence of its own.
  const beside =
    told.some(({ mention: { relation } }) => !OF_ROUNDS.test(relation)) &&
    !told.some(
      ({ mention: { relation, status, amount, round } }) =>
        relation === 'round' && isClosed(status) && (amount !== null || (round?.label ?? null) !== null),
    )
  return told.flatMap((one): readonly Told[] => {
    const { mention, evidence } = one
    if (mention.relation !== 'round' || !isClosed(mention.status) || (mention.round?.label ?? null) !== null)
      return [one]
    const bare = mention.amount === null && mention.valuation === null
    if (mention.historic || (bare && (beside || BEFORE.test(text.slice(mention.start, mention.end)))))
      return bare ? [] : [one]
    if (mention.explicit || [mention, evidence].some(({ start, end }) => SAID.test(text.slice(start, end))))
      return [one]
    return bare ? [] : [{ ...one, mention: { ...mention, status: 'unknown' } }]
  })
}
