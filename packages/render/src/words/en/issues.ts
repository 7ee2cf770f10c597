import type { IssueWords, SuggestionWords } from '../types.ts'
import { readIssues } from './read-issues.ts'
import { underwriteIssues, underwriteSuggestions } from './underwrite-issues.ts'
import { units } from './units.ts'

/** Standard input has no name of its own. */
const called = (file: string): string => (file === '-' ? 'standard input' : file)
/** Why the system refused a file, by its own code. */
const refused: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'that place is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
  ENOTFILE: 'it is not a plain file',
  EMFILE: 'too many files are open',
  EWORKBOOK: 'it is not a sound Excel workbook',
  EARCHIVE: 'the archive is damaged',
}
const syntax: Readonly<Record<string, string>> = {
  indentation: 'the indentation does not line up',
  tab: 'indent with spaces, not with a tab',
  unclosed: 'a bracket or quote is not closed',
  unexpected: 'this does not belong here',
  colon: 'a colon too many, or one without a space after it',
  key: 'the key is too long',
  alias: 'references with "*" are not taken',
  anchor: 'names with "&" are not taken',
  tag: 'types with "!" are not taken',
  'merge-key': 'merging with "<<" is not taken',
  directive: 'directives with "%" are not taken',
  'many-documents': 'a file holds one document',
  'too-deep': 'nested too deep',
  'too-long': 'too long',
}
const shapes: Readonly<Record<string, string>> = {
  map: 'lines of "key: value"',
  list: 'a list of "- value"',
  text: 'text',
  amount: 'an amount',
  date: 'a date',
  name: 'a name',
  scalar: 'one value',
}
const json: Readonly<Record<string, string>> = {
  'not an object': 'not one object in {}',
  syntax: 'a comma, quote or bracket is wrong',
  end: 'something stands after its end',
  depth: 'nested too deep',
  value: 'a value is missing',
}
/** A unit as people write it: `person` is `people`. */
const unit = (code: string): string => {
  if (code === '' || code === '1') return 'plain numbers'
  if (code === 'x') return 'times (×)'
  if (code === '%') return code
  const [head = '', ...per] = code.split('/')
  const nouns: Readonly<Record<string, { readonly many: string }>> = units.nouns
  return `${nouns[head]?.many.trim() ?? head}${per.length === 0 ? '' : units.per(per)}`
}
const near = (found: string | null): string | null => (found === null ? null : `Did you mean "${found}"?`)
const size = (bytes: number): string => (bytes >= 1048576 ? `${Math.round(bytes / 1048576)} MB` : `${bytes} bytes`)

/** What a figure of a job is held against. */
const against: Readonly<Record<string, string>> = {
  shape: 'the sizes of the model come to',
  activeShape: 'what a token meets of the sizes of the model comes to',
  dense: 'a model without experts uses all of its parameters,',
  samples: 'samples times the tokens of one come to',
  work: '6 × parameters × tokens come to',
  asOf: 'the day of the prices is in',
}
/** Which of two figures that contradict each other is computed with. */
const goesOn: Readonly<Record<string, string>> = {
  parameters: 'FLOPs are counted with the number, time and memory with the sizes.',
  activeParameters: 'FLOPs are counted with the number, time and memory with the sizes.',
  tokens: 'Computed with the samples.',
  flops: 'Computed with the tokens.',
}
/** A number of a job: years as they are, large ones in thousands of thousands, as 175e9. */
const figure = (value: number): string => {
  if (Math.abs(value) < 1e6) return String(Number(value.toPrecision(6)))
  const thousands = Math.floor(Math.log10(Math.abs(value)) / 3) * 3
  return `${Number((value / 10 ** thousands).toPrecision(3))}e${thousands}`
}
const bases: Readonly<Record<string, string>> = { rental: 'rent', owned: 'purchase price' }

/** Things a job has a number of. */
const counted: Readonly<Record<string, string>> = {
  globalBatch: 'sequences for it in a batch',
  pp: 'without a pipeline',
  hidden: 'columns (hidden)',
  dp: 'copies (dp)',
  layers: 'layers',
  experts: 'experts',
  heads: 'heads',
  count: 'accelerators',
}

export const issues: IssueWords = {
  'quantity/unreadable': ({ text, rest }) =>
    rest === '' || rest === text ? `"${text}" is not an amount.` : `"${rest}" in "${text}" is not an amount.`,
  'quantity/reversed': ({ text, low, high }) => `The ends of "${text}" are reversed: ${low} is more than ${high}.`,
  'quantity/unit-conflict': ({ text, first, second }) =>
    `"${text}" has two units that contradict each other: ${first} and ${second}.`,
  'quantity/ambiguous-unit': ({ text, suffix }) => `"${suffix}" in "${text}" can be read in more than one way.`,
  'quantity/doubtful': ({ text, part }) => `"${part}" in "${text}" is read with doubt. Check it.`,
  'quantity/currency-assumed': ({ text, currency }) => `"${text}" names no currency; taken as ${currency}.`,
  'quantity/out-of-range': ({ text, limit }) => `"${text}" is beyond what can be computed (${limit}).`,
  'input/missing-file': ({ file }) => `There is no file ${called(file)}.`,
  'input/is-directory': ({ file }) => `${file} is a folder, not a file.`,
  'input/empty': ({ file }) => `${called(file)} is empty.`,
  'input/binary': ({ file }) => `${called(file)} is not a text file.`,
  'input/too-large': ({ file, bytes, limit }) => `${called(file)} has ${size(bytes)}; the limit is ${size(limit)}.`,
  'input/not-utf8': ({ file, byte }) => `${called(file)} is not UTF-8: byte ${byte} cannot be read.`,
  'input/unreadable': ({ file, reason }) => `Cannot read ${file}: ${refused[reason] ?? reason}.`,
  'output/cannot-write': ({ file, reason }) => `Cannot write ${file}: ${refused[reason] ?? reason}.`,
  'input/not-json': ({ reason }) => `This is not JSON: ${json[reason] ?? `${reason} is missing`}.`,
  'input/missing-field': ({ field }) => `The field "${field}" is missing.`,
  'input/not-among': ({ field, value, allowed }) => `"${field}" cannot be ${value}; it may be: ${allowed}.`,
  'input/no-such-verb': ({ verb, known }) => `There is no verb "${verb}"; there are: ${known}.`,
  'desk/changed': ({ file }) => `${called(file)} has been changed since you opened it; nothing was written.`,
  'desk/failed': () => 'The desk failed at this. The fault is ours, not your file’s.',
  'yaml/syntax': ({ reason }) => `This is not YAML as deal files use it: ${syntax[reason] ?? reason}.`,
  'yaml/needs-quotes': ({ text }) => `"${text}" needs quotes; YAML reads it as something else.`,
  'yaml/duplicate-key': ({ key }) => `"${key}" is written twice.`,
  'deal/unknown-format': ({ found, expected }) => `The file says format "${found}"; this reads "${expected}".`,
  'deal/unknown-key': ({ key }) => `There is no key "${key}" here.`,
  'deal/missing': ({ key }) => `"${key}" is missing, and nothing can be computed without it.`,
  'deal/wrong-shape': ({ key, expected, found }) =>
    `"${key}" must be ${shapes[expected] ?? expected}, not ${shapes[found] ?? found}.`,
  'deal/not-one-of': ({ key, found, allowed }) => `"${key}" cannot be "${found}"; use one of: ${allowed}.`,
  'deal/wrong-unit': ({ key, found, expected }) => `"${key}" must be in ${unit(expected)}, not in ${unit(found)}.`,
  'deal/stake-over-100': ({ text }) => `"${text}" is more than 100% of the whole.`,
  'deal/percent-sign': ({ key, text }) =>
    `"${key}" is "${text}" without a unit; it may mean percent or a multiple, so it was left out. Write "${text}%" if that is meant.`,
  'deal/exit-before-entry': ({ key, text }) =>
    `"${key}" is "${text}": an exit before the entry. It was left out; write the years from now on.`,
  'deal/negative': ({ key, text }) => `"${key}" cannot be negative: "${text}".`,
  'deal/bad-date': ({ key, text }) => `"${text}" in "${key}" is not a date.`,
  'deal/unknown-source': ({ source }) => `The sources have no "${source}".`,
  'deal/bad-span': ({ text, length }) => `The place "${text}" lies outside the text, which has ${length} characters.`,
  'deal/cap-table-not-found': ({ file }) =>
    `The cap table ${file} was not found beside the deal file: put it there, correct the path, or tell the rounds under existing.`,
  'deal/source-not-found': ({ file }) => `The text ${file} of a source was not found, so its quotes are unchecked.`,
  'deal/quote-differs': ({ text, quote }) => `"${text}" is written here; the text has "${quote}" at that place.`,
  'deal/valuation-disagrees': ({ stated, implied }) =>
    `The stated post-money valuation of ${stated} does not fit amount over stake, ${implied}; the price asked is taken as stated.`,
  'job/not-a-number': ({ key, text }) => `"${key}" must be one number, not "${text}".`,
  'job/bad-size': ({ key, text, least, whole }) =>
    `"${key}" is ${text}; it must be ${whole ? 'a whole number of ' : ''}${least} or more.`,
  'job/unknown-accelerator': ({ found }) => `There is no accelerator "${found}".`,
  'job/sparse-peak': ({ found, dense }) =>
    `A peak of ${found} FLOP/s is far above the dense one of this accelerator, ${dense}.`,
  'job/plan-count': ({ product, count }) =>
    `tp, pp, dp and cp multiply to ${product}; the cluster has ${count} accelerators.`,
  'job/too-many': ({ key, found, most, of }) => `"${key}" is ${found}; there are only ${most} ${counted[of] ?? of}.`,
  'job/questioned': ({ key, found }) => `"${key}" is ${found}, which is very small.`,
  'job/no-legal-plan': ({ count, batches }) =>
    `With ${count} accelerators and a global batch of ${batches} no parallel plan is legal.`,
  'job/no-plan-fits': ({ neededGigabytes, capacityGigabytes }) =>
    `No plan fits into memory: the least needs ${neededGigabytes} GB, an accelerator offers ${capacityGigabytes} GB.`,
  'job/beyond-built': ({ count, largest }) =>
    `${count} accelerators are more than any published run used (${largest}); the answer is an extrapolation.`,
  ...readIssues,
  ...underwriteIssues,
  'market/parameter-missing': ({ name }) => `The market set gives no number for "${name}".`,
  'market/parameter-unknown': ({ name }) => `Nothing reads the market parameter "${name}".`,
  'company/input-missing': ({ name }) => `The company model needs "${name}".`,
  'company/input-length': ({ name, found, expected }) => `"${name}" has ${found} draws, not ${expected}.`,
  'company/input-out-of-range': ({ name, found, least }) => `"${name}" is ${found}; it is at least ${least}.`,
  'triage/no-weight': () => 'All weights are 0, so nothing can be ranked. Give at least one above 0.',
  'triage/one-exclusion': ({ found }) => `An exclusion names one thing; this one names ${found}.`,
  'internal/bug': ({ reason }) => `This line was not answered: that is our fault, not the line’s (${reason}).`,
  'job/contradicts': ({ key, found, other, implied }) =>
    `"${key}" is ${figure(found)}, but ${against[other] ?? other} ${figure(implied)}.`,
  'job/precision-unsupported': ({ found, accelerator, used }) =>
    used === ''
      ? `No ${found} peak of ${accelerator} is published; a sixteenth of its 16-bit peak is taken.`
      : `${accelerator} has no units for ${found}; it is computed at the rate of ${used}.`,
  'job/before-release': ({ date, accelerator, released }) =>
    `${date} is before there was an ${accelerator} (${released}).`,
  'job/no-price': ({ accelerator, basis, place, date }) =>
    `No ${bases[basis] ?? basis} of ${accelerator} in ${place} is known by ${date}, so the run has no cost.`,
  'job/very-large': ({ key, found, largest }) =>
    `"${key}" is ${figure(found)}, far beyond anything published (${figure(largest)}); the answer is an extrapolation.`,
  'job/does-not-divide': ({ key, found, of, whole }) =>
    `"${key}" makes parts of ${found}; ${whole} ${counted[of] ?? of} do not split into them.`,
}

export const suggestions: SuggestionWords = {
  ...underwriteSuggestions,
  'quantity/unreadable': () => 'Write it like "5 to 10", "about 30m USD" or "数亿元".',
  'quantity/reversed': ({ low, high }) => `Put the smaller first: ${high} to ${low}.`,
  'quantity/ambiguous-unit': () => 'Write the unit in full: "3 months", "3 million CNY".',
  'quantity/currency-assumed': () => 'Add the currency: "CNY", "USD".',
  'input/is-directory': () => 'Name one file of the folder.',
  'input/binary': () => 'Save its text as .txt or .md first.',
  'input/too-large': () => 'Keep what matters, or split it.',
  'desk/changed': () => 'Read it again, then write your change.',
  'desk/failed': () => 'What happened stands where the desk was started: send us that with the request.',
  'input/not-utf8': () => 'Save it as UTF-8.',
  'yaml/needs-quotes': ({ corrected }) => `Write: ${corrected}`,
  'yaml/duplicate-key': () => 'Keep one of them.',
  'deal/unknown-key': ({ nearest, place = null }) => (place === null ? near(nearest) : `Its place is ${place}.`),
  'deal/not-one-of': ({ nearest }) => near(nearest),
  'deal/unknown-source': ({ nearest }) => near(nearest),
  'deal/unknown-format': ({ expected }) => `Make the first line: format: ${expected}`,
  'deal/bad-date': () => 'Write it like 2023-04-11, 2023-04 or 2023.',
  'deal/stake-over-100': () => 'Write a part of the whole, like "10 to 20 points" or "12%".',
  'job/not-a-number': () => 'Write it like 175B, 3000亿, 3e11 or 2,048.',
  'job/unknown-accelerator': ({ nearest }) => (nearest === '' ? null : `Near names: ${nearest}.`),
  'job/sparse-peak': () => 'Data sheets double it by counting zeros; give the dense peak.',
  'job/plan-count': () => 'Change one of them, or leave dp out.',
  'job/no-legal-plan': () =>
    'Make the global batch a power of two, as 1024, and the count one that splits into tp, pp and dp.',
  'job/no-plan-fits': () => 'Use more accelerators, or ones with more memory.',
  'internal/bug': () => 'Send us the line and the command; the other lines stand.',
  'job/contradicts': ({ key }) => `${goesOn[key] ?? ''} Correct one of them.`.trim(),
  'job/very-large': () => 'Check the power of ten.',
  'job/precision-unsupported': () => 'Name a format that it has, or leave it out.',
  'job/before-release': () => 'Correct the date or the accelerator.',
  'job/no-price': ({ other }) =>
    other === null ? 'Work with the accelerator-hours.' : `Of "basis": "${other}" one is known.`,
  'job/does-not-divide': ({ key, whole }) =>
    key === 'zeroGroup' ? `Take a divisor of ${whole}.` : 'Change one of them.',
  'job/questioned': ({ meant }) => `If ${meant} was meant, write that.`,
  'deal/valuation-disagrees': () => 'Ask which is wrong, or whether it is the pre-money (round.preMoney).',
}
