/** What the simulated cohorts start from and what their living count at, from the data. */
const { constants } = await import('../../packages/reference/dist/generated/constants.js')
const { companyRates } = await import('../../packages/reference/dist/generated/company-rates.js')

const seed = (scope) => constants.find((one) => one.topic === 'population' && one.scope === scope).mid
const mark = (name) => companyRates.find((one) => one.metric === 'decision.judged' && one.stage === `mark.${name}`).mid

/** A company right after its seed round: money in USD. */
export const seedCompany = {
  postUsd: seed('post-money'),
  scale: seed('revenue'),
  sold: seed('sold'),
  before: seed('before'),
}

/** Shares of their mark that companies still private count at. */
export const marks = { private: mark('private'), zombie: mark('zombie') }
