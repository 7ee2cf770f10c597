import { benchmarkGap } from '../benchmark-trend.ts'
import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R15: how many standard deviations a score on MMLU lies above what published models of that compute and year reached. */
export const benchmark = measuredRule(
  'benchmark',
  {
    about: ['score', 'statedFlops', 'year'],
    as: 'count',
    plausible: { score: 0.69, statedFlops: 8.4e23, year: 2023 },
    implausible: { score: 0.9, statedFlops: 1e22, year: 2023 },
  },
  (of, { trend }) =>
    measureOf([of.score, of.statedFlops], (score, flops) =>
      trend === null ? NaN : benchmarkGap(score, flops, of.year, trend),
    ),
)
