/**
 * Counts each flag over sets of articles: in how many it was raised, how many of these are right, how many wrong, the share of
 * all articles with a wrong one, and of labelled articles that ask for it how many it was missed in.
 */
export function countFlags(sets, flags) {
  const rows = sets.flatMap((one) => one.rows)
  return flags.map((flag) => {
    const raised = rows.filter((one) => one.raised.includes(flag))
    const right = raised.filter((one) => one.expected.includes(flag)).length
    const asked = rows.filter((one) => one.labelled && one.expected.includes(flag))
    return {
      flag,
      documents: rows.length,
      raised: raised.length,
      right,
      wrong: raised.length - right,
      rate: rows.length === 0 ? 0 : (raised.length - right) / rows.length,
      asked: asked.length,
      found: asked.filter((one) => one.raised.includes(flag)).length,
    }
  })
}
