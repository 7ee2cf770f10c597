import type { EquityIssueWords, EquitySuggestionWords } from '../types.ts'
import { states } from './states.ts'

const many: Readonly<Record<string, readonly [string, string]>> = {
  page: ['page', 'pages'],
  slide: ['slide', 'slides'],
  sheet: ['sheet', 'sheets'],
  line: ['line', 'lines'],
}
const counted = (part: string, n: number): string => `${n} ${many[part]?.[n === 1 ? 0 : 1] ?? part}`
const install = (recogniser: string): string | null =>
  recogniser === '' ? null : `To have print in pictures read on this machine: npm install --no-save ${recogniser}.`

const why: Readonly<Record<string, string>> = {
  timeout: 'it took too long',
  unreachable: 'it does not answer',
  'too-long': 'the answer is too long',
  'no-answer': 'the response holds no answer',
  'not-json': 'the answer has not the form asked for',
}
const named: Readonly<Record<string, string>> = states
/** What a reader reads of a field; states are codes, everything else is words of the document. */
const saidOf = (field: string, said: string): string => (field === 'status' ? (named[said] ?? said) : said)
/** What a second reader reads otherwise. */
const fields: Readonly<Record<string, string>> = {
  deal: 'deal',
  status: 'state',
  company: 'company',
  round: 'round',
  amount: 'amount',
  valuation: 'valuation',
  leads: 'lead',
  investors: 'other investors',
  deals: 'deals',
}
const dropped: Readonly<Record<string, string>> = {
  'not-in-text': 'these words are not in the document',
  order: 'it comes from an order in the document',
  'too-many': 'there are too many; the rest was not looked at',
  'not-readable': 'it is no amount',
}

/** What is said of documents that are opened or written. */
export const documentIssues = {
  'document/password': ({ file }) => `${file} is locked with a password.`,
  'document/damaged': ({ file }) => `${file} is damaged or was cut off.`,
  'document/old-office': ({ file }) => `${file} is in an Office format from before 2007.`,
  'document/other-format': ({ file, format }) => `${file} is ${format}, which is not read here.`,
  'document/unpacks-too-large': ({ file, limit }) =>
    `${file} unpacks to more than ${Math.round(limit / 1048576)} MB; it was not read.`,
  'document/only-pictures': ({ file, part, of }) =>
    `${file} holds only pictures: none of ${counted(part, of)} has text.`,
  'document/no-article': ({ file }) => `${file} is a page of links and menus with no article.`,
  'document/parts-unread': ({ file, part, read, of, unread }) =>
    `${file}: ${read} of ${counted(part, of)} could be read. Not read, or not in full: ${unread}.`,
  'document/pictures-unread': ({ file, count }) => `${file}: pictures beside text, ${count} in all, were not read.`,
  'document/cells-unread': ({ file, count }) =>
    `${file} has tables too large to read whole: ${count} cells were left out. Save the part that matters as a file of its own.`,
  'document/read': ({ file, part, of }) => `${file}: ${of} of ${counted(part, of)} read.`,
  'document/pages-unknown': ({ file }) =>
    `${file} was read whole; the file does not say where its pages begin, so no page numbers are given.`,
  'document/mixed-encoding': ({ file, lines }) =>
    `${file} mixes encodings: ${counted('line', lines)} differ from the rest.`,
  'document/bytes-unread': ({ file, count }) => `${file}: ${count} places are no characters of any encoding tried.`,
  'document/breaks-off': ({ file }) => `${file} breaks off; what follows is missing.`,
  'document/navigation': ({ file }) => `${file} looks like a menu, not like a text.`,
  'document/hidden-text': ({ file, count }) =>
    `${file} hides ${count} characters from its readers; they were left out.`,
  'document/hidden-parts': ({ file, part, hidden }) =>
    `${file} has hidden ${part}s, which were not read: ${hidden}. Unhide them to have them read.`,
  'document/order-in-text': ({ file, text }) =>
    `${file} gives orders to its reader (“${text}”). They were read as text and not followed.`,
  'document/mirror': ({ file, of }) => `${file} says the same as ${of} and counts as one source with it.`,
  'second/failed': ({ file, reason }) =>
    `The language model said nothing usable of ${file}: ${why[reason] ?? reason}. The grammar’s reading stands.`,
  'second/over-limit': ({ file, spent, limit }) =>
    `${file} was not sent to the language model: ${spent} of ${limit} tokens are used.`,
  'second/dropped': ({ file, field, text, why: reason }) =>
    `The language model’s ${fields[field] ?? field} “${text}” was dropped: ${dropped[reason] ?? reason} (${file}).`,
  'own/nothing': () => 'Your own numbers need a name, and a price or a chance of losing money.',
  'own/no-room': ({ file }) =>
    `There is no room for own numbers in ${file}: “ownNumbers” is no list of one entry a paragraph, or the file is written in one line.`,
  'word/needs-file': ({ format }) => `A memo as ${format} is a file and not text for a terminal.`,
  'word/no-font': ({ count }) =>
    `No font was found to draw ${count === 1 ? '1 picture' : `${count} pictures`} for older versions of Word; newer ones show them.`,
  'second/cut': ({ file, sent, of }) => `The language model saw ${sent} of ${of} characters of ${file}.`,
  'second/differs': ({ company, field, grammar, model }) =>
    `${company}, ${fields[field] ?? field}: the grammar reads ${saidOf(field, grammar)}, the language model ${saidOf(field, model)}. Check the text.`,
} satisfies Partial<EquityIssueWords>

export const documentSuggestions = {
  'own/nothing': () => 'Give --reader with --own-price, --own-loss or both.',
  'own/no-room': () => 'Write “ownNumbers:” on a line of its own with “- reader: …” below it.',
  'word/needs-file': () => 'Say where to: --out memo.docx.',
  'word/no-font': () => 'Install a font with Chinese, such as Noto Sans CJK, or name a font file in TOUCHSTONE_FONT.',
  'document/password': () => 'Save a copy without the password.',
  'document/damaged': () => 'Fetch it again.',
  'document/old-office': () => 'Save it as .docx, .pptx or .xlsx.',
  'document/other-format': () => 'Save it as .docx, .pptx, .xlsx, PDF or a web page; unpack an archive first.',
  'document/unpacks-too-large': () => 'Save its text alone.',
  'document/only-pictures': ({ recogniser }) => install(recogniser),
  'document/parts-unread': ({ recogniser }) => install(recogniser),
  'document/no-article': () => 'Save the page of the article itself, or paste its text.',
  'document/breaks-off': () => 'Fetch it again.',
} satisfies EquitySuggestionWords
