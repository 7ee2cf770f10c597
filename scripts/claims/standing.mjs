/** Whether the bar of a rule is shown, not broken or unmeasured on the measured rows, in words and as lists. */
import { claimRules } from '@touchstone/core/claims'
import { BROKEN, NEEDED, PICKED, RISKS } from './moved.mjs'
import { quantile, rowsNeeded, upperShare } from './score.mjs'

/** Upper end of the interval at which a bar counts as shown. */
const SHOWN_AT = 0.02
const IMPOSSIBLE_AT = 0.002

/**
 * Rules about a word on the page. They alarm whenever the word is there, so no true row can show how often they misfire:
 * what can go wrong is the reading of the word, which docs/reader.md measures.
 */
const OF_WORDS = new Set([
  'benchmark-self',
  'own-config',
  'public-service',
  'credits-unsaid',
  'sum-as-round',
  'copies',
  'fund-money',
  'list-price',
])

/** One rule: `kind` groups it, `word` prints it, `more` is how many rows without an alarm are missing. */
export function standing(id, { calibrated, measured }) {
  if (OF_WORDS.has(id)) return { kind: 'word', word: 'a word', more: 0 }
  if (Object.hasOwn(RISKS, id)) return { kind: 'risk', word: 'a question of risk', more: 0 }
  if (Object.hasOwn(BROKEN, id)) return { kind: 'broken', word: '**broken**', more: 0 }
  const alarms = measured.stretched + measured.impossible
  const more = Math.max(0, rowsNeeded(alarms, SHOWN_AT) - measured.n)
  if (measured.n === 0) {
    const word = calibrated.n === 0 ? 'unmeasured' : 'calibrated only'
    return { kind: 'none', word: `${word}, ${more} needed`, more }
  }
  if (upperShare(alarms, measured.n) <= SHOWN_AT) return { kind: 'shown', word: 'shown', more: 0 }
  return { kind: 'open', word: `not broken, ${more} more`, more }
}

const percent = (share) => `${Number((100 * share).toPrecision(2))} %`

/** How far true rows of a rule that asks for a risk go, and how many of them are asked. */
function risk(id, { calibrated, measured, values }) {
  const asked = calibrated.asked + measured.asked
  const n = calibrated.n + measured.n
  const shares = values.map((one) => one.value)
  return `\`${id}\` of ${asked} among ${n} (${percent(asked / n)}; half of them lie above ${percent(quantile(shares, 0.5))}, a tenth above ${percent(quantile(shares, 0.9))}): ${RISKS[id]}`
}

/** The rules by standing, as lines of the page. */
export function standings(rules) {
  const all = claimRules.map((rule) => ({ id: rule.id, ...standing(rule.id, rules[rule.id]) }))
  const named = (kind, more = false) =>
    all
      .filter((one) => one.kind === kind)
      .map((one) => (more ? `\`${one.id}\` (${one.more})` : `\`${one.id}\``))
      .join(', ')
  const count = (kind) => all.filter((one) => one.kind === kind).length
  return [
    `- **Shown** (${count('shown')}): the upper end is at most 2 %: ${named('shown')}.`,
    `- **Not broken, not shown** (${count('open')}): alarms are within the bar, but the rows are too few; in brackets how many more without an alarm it would take: ${named('open', true)}.`,
    `- **Unmeasured** (${count('none')}): no measured row; in brackets how many it would take: ${named('none', true)}.`,
    `- **Rules about a word** (${count('word')}): ${named('word')}. They tell what the page says, and ask for what it does not; a true paper that says so alarms rightly, and only a wrong reading is a false alarm. \`benchmark-self\` would ask of nearly every model paper, \`own-config\` of every open reproduction, \`credits-unsaid\` of every round with a seller of cloud whose terms are not public; where rows stand, the word was known to be absent.`,
    `- **Questions of risk** (${count('risk')}): true figures pass the line too often for a limit to tell them from false ones, so these rules ask and give no chance and no alarm. Past its line asks ${Object.keys(
      RISKS,
    )
      .map((id) => risk(id, rules[id]))
      .join('; ')}.`,
    ...Object.entries(PICKED).map(([id, why]) => `- **Not measurable on our rows**: \`${id}\`: ${why}.`),
    ...Object.entries(NEEDED).map(([id, what]) => `- **Would measure** \`${id}\`: ${what}.`),
    ...Object.entries(BROKEN).map(([id, why]) => `- **Broken**, and kept: \`${id}\`: ${why}.`),
    '',
    `The bar of 0.2 % for "impossible" would take ${rowsNeeded(0, IMPOSSIBLE_AT).toLocaleString('en')} rows without one for each rule; no rule has so many. No row of any rule gave one, ${Object.values(
      rules,
    )
      .reduce((sum, one) => sum + one.calibrated.n + one.measured.n, 0)
      .toLocaleString('en')} findings in all.`,
  ]
}
