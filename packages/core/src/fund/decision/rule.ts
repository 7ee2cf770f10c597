/**
 * How a fund says yes: a rule of its own file, never of the code. `log_growth` maximises the expected logarithm of the
 * fund's money at the cheque's weight; `mean_multiple` wants the mean multiple of the deal at least at `least`;
 * `chance_of_multiple` wants a chance of at least `chance` of `multiple` times the money; `hurdle_miss` accepts while the
 * chance that the fund misses its hurdle is at most `most`. `cap`: outcomes above this quantile count as that quantile.
 */
export type DecisionRule =
  | { readonly name: 'log_growth'; readonly cap: number | null }
  | { readonly name: 'mean_multiple'; readonly least: number; readonly cap: number | null }
  | { readonly name: 'chance_of_multiple'; readonly multiple: number; readonly chance: number }
  | { readonly name: 'hurdle_miss'; readonly most: number }

/** Names of the rules, as fund files have them. */
export const DECISION_RULES = ['log_growth', 'mean_multiple', 'chance_of_multiple', 'hurdle_miss'] as const

/**
 * Whether a rule looks at the whole fund, and not at the deal alone. In: the rule. Out: whether it does.
 * @example scoresFund({ name: 'log_growth', cap: 0.99 }) // true
 */
export const scoresFund = ({ name }: DecisionRule): boolean => name === 'log_growth' || name === 'hurdle_miss'
