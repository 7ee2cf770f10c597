import type { Grammar, Kind, More, Worded } from '../composed.fixture.ts'
import { pick } from '../composed.fixture.ts'
import { more, NO, OLD, COMING } from '../undone-shapes.fixture.ts'
import { beside } from './undone-beside.fixture.ts'
import { pending } from './undone-pending.fixture.ts'

const kinds: Readonly<Record<string, Kind>> = { ...pending, ...beside }

const following: Readonly<Record<string, More>> = {
  older: more('round', 'completed', 'round', true, OLD, [
    'The company last raised {O} in a {P} in 2024.',
    'It previously raised {O} in a {P} led by {Q} in March 2025.',
    'A year ago it raised a {o} {P} led by {Q}.',
    'Last year {C} raised {O} in a {P} led by {Q}.',
    '{C} raised {O} in its {P} last October.',
    'In 2024, {Q} led its {o} {P}.',
    'Its most recent round was a {o} {P} in February 2025.',
    '{C} closed a {o} {P} in May 2025.',
    'The startup announced a {o} {P} eighteen months ago.',
    'Its {P} of {O} was led by {Q} last year.',
  ]),
  total: more('cumulative', 'completed', 'cumulative', false, { money: 'T', price: '', round: '' }, [
    '{C} has raised {T} to date.',
    'The company had previously raised a total of {T}.',
    'To date, it has raised {T} in funding.',
    'It has raised {T} since its founding, according to Crunchbase.',
    '{C} has raised {T} in total from backers such as {W}.',
    'So far, the startup has brought in {T} from investors.',
    'Before this, {C} had raised {T} from investors including {W} and {Y}.',
  ]),
  aside: more(null, '', '', false, NO, [
    'Revenue reached {X} last year.',
    'The company says its annual recurring revenue has passed {X}.',
    'The market for such software could be worth {X} by 2030, analysts say.',
    'It employs 140 people in {S}.',
    'More than 2 million developers use its tools.',
    'Its founders worked together at {T0} before starting the company in 2022.',
    'Customers include {T0} and several large banks.',
    'The money would go toward hiring and computing power.',
    'The deal comes as spending on AI infrastructure climbs past {X} a year.',
    'The company lost {X} in 2025.',
    'It has ordered {X} worth of chips from {T0}.',
    'A similar model cost its rival {X} to train.',
  ]),
  rivalDone: more('round', 'completed', 'round', true, { money: 'Z', price: '', round: '', of: 'B' }, [
    'Rival {B} raised {Z} last month.',
    'Last month, competitor {B} raised {Z}.',
    'Its rival {B} closed a {z} round in June.',
    'In July {B}, a competitor, raised {Z}.',
    'The news follows a {z} raise by rival {B} earlier this year.',
    '{B}, a rival, secured {Z} last year.',
  ]),
  marketing: more(null, '', '', false, NO, [
    'The firm writes first checks of $2 million to $5 million.',
    'It manages {X} in assets.',
    'It has backed more than 40 companies, among them {B}.',
  ]),
  source: more(null, '', '', false, NO, [
    '{M} first reported the news.',
    'The company declined to comment.',
    'Representatives for {C} did not respond to requests for comment.',
    'The people asked not to be identified because the matter is private.',
    'Terms were not disclosed.',
    'The details were first reported by {M}.',
  ]),
  nextTalks: more('round', 'in_talks', 'round', false, COMING, [
    'It is already in talks to raise another {N} at a {u} valuation.',
    'The company is now in talks for a {G}, people familiar with the matter said.',
    'Investors are already discussing a {n} {G} at twice the price.',
    '{C} is in early talks about a {n} follow-on round, {M} reported.',
  ]),
  nextProgress: more('round', 'in_progress', 'round', false, COMING, [
    'It is already raising a {n} {G}.',
    'The company is now seeking {N} in a {G}, according to {M}.',
    'A {n} {G} is close to being finalized, sources said.',
  ]),
  nextPlanned: more('round', 'planned', 'round', false, COMING, [
    'It plans to raise a {G} next year.',
    'The company plans to raise another {N} in a {G} in 2027.',
    'It expects to raise {N} in a {G} within twelve months.',
    'A {G} of {N} is planned for next year, its founder said.',
  ]),
  loan: more('debt', 'completed', 'deal', false, { money: 'N', price: '', round: '' }, [
    'It also secured a {n} loan from a group of banks.',
    'Separately, {C} closed a {n} credit facility.',
    'The company also took on {N} in venture debt.',
  ]),
  sums: more('cumulative', 'completed', 'cumulative', false, { money: 'T', price: '', round: '' }, [
    'The round brings its total funding to {T}.',
    'It has now raised {T} in total.',
    'That takes its total raised to {T}.',
    'The company has raised {T} to date.',
  ]),
  rival: more(null, '', '', false, NO, [
    'Rival {B} is in talks to raise {X}.',
    'Competitors such as {B} have raised far more.',
    '{B}, which makes a similar product, is seeking {X}.',
  ]),
}

const names: Readonly<Record<string, readonly string[]>> = {
  company: [
    'Kestrel',
    'Larkspur Labs',
    'Tern Photonics',
    'Hollowell AI',
    'Quillmark',
    'Brightfen',
    'Norrvane Robotics',
    'Ostara Systems',
    'Cindermoor',
    'Pallas Compute',
    'Merrowby',
    'Tessaline',
    'Fjordic',
    'Oxbow AI',
    'Sableworks',
    'Vellichor',
    'Amberline',
    'Dunmarrow',
    'Yarrowtech',
    'Zephyrine',
  ],
  buyer: [
    'Glacier Software',
    'Nvidia',
    'Salesforce',
    'Databricks',
    'Stratus Cloud',
    'Meta',
    'ServiceNow',
    'Workday',
    'AMD',
  ],
  fund: [
    'Harrow Lane Ventures',
    'Foundry Lane Capital',
    'Medway Partners',
    'Cobble Hill Ventures',
    'Ninefold Capital',
    'Redfern Ventures',
    'Saltmarsh Capital',
  ],
  investor: [
    'Sequoia Capital',
    'Andreessen Horowitz',
    'General Catalyst',
    'Lightspeed Venture Partners',
    'Thrive Capital',
    'SoftBank',
    'Index Ventures',
    'Accel',
    'GV',
    'Khosla Ventures',
    'Founders Fund',
    'Coatue',
    'Tiger Global',
    'Temasek',
    'Bessemer Venture Partners',
    'Battery Ventures',
  ],
  what: [
    'AI chip startup',
    'robotics startup',
    'coding startup',
    'voice AI company',
    'data center operator',
    'AI search startup',
    'defense tech startup',
    'humanoid robot maker',
    'AI lab',
    'cloud provider',
  ],
  city: ['London', 'Toronto', 'Berlin', 'Austin', 'Seattle', 'Boston', 'Singapore'],
  outlet: [
    'Bloomberg',
    'Reuters',
    'The Information',
    'the Financial Times',
    'CNBC',
    'Axios',
    'the Wall Street Journal',
  ],
  giant: ['Google', 'Microsoft', 'Amazon', 'Oracle', 'Intel'],
  label: ['Series B', 'Series C'],
  later: ['Series D', 'Series E'],
  before: ['seed round', 'Series A'],
}

const WHOLE = [40, 45, 60, 75, 80, 90, 110, 120, 130, 150, 175, 180, 210, 225, 250, 275, 320, 350, 400, 450, 600, 750]
const BIG = [1.1, 1.2, 1.4, 1.5, 1.8, 2, 2.5, 3, 3.2, 4, 4.5, 6, 7.5, 9, 12, 15]
const SMALL = [5, 6, 8, 9.5, 11, 12, 14, 16, 18, 22, 24, 27, 32]
const TOTAL = [410, 430, 520, 560, 640, 680, 720, 810, 880, 930]
const OTHER = [13, 17, 26, 34, 55, 65, 85, 95, 140, 160, 190, 230]
const ELSE = [15, 33, 44, 52, 66, 105, 115, 165]
const COMES = [300, 500, 700, 800, 900]

/** An amount as English news words it. */
function money(slot: string, plain: boolean, next: () => number): Worded {
  const big = slot === 'V' || slot === 'U'
  const lists: Readonly<Record<string, readonly number[]>> = {
    A: WHOLE,
    V: BIG,
    U: BIG,
    O: SMALL,
    T: TOTAL,
    X: OTHER,
    Z: ELSE,
    N: COMES,
  }
  const value = pick(lists[slot] ?? OTHER, next) ?? 1
  const [sign, unit] = pick<readonly [string, string]>(
    [
      ['$', 'USD'],
      ['$', 'USD'],
      ['$', 'USD'],
      ['€', 'EUR'],
      ['£', 'GBP'],
    ],
    next,
  ) ?? ['$', 'USD']
  const short = next() < 0.35
  const words = `${sign}${value}${big ? (short ? 'B' : ' billion') : short ? 'M' : ' million'}`
  const full = value * (big ? 1e9 : 1e6)
  const hedge = plain ? 0 : next()
  if (hedge > 0.94) return { words: `nearly ${words}`, bounds: [0.9 * full, full], unit }
  if (hedge > 0.88) return { words: `more than ${words}`, bounds: [full, null], unit }
  if (hedge > 0.82) return { words: `about ${words}`, bounds: [0.95 * full, 1.05 * full], unit }
  if (hedge > 0.78) return { words: `at least ${words}`, bounds: [full, null], unit }
  return { words, bounds: [full, full], unit }
}

/** English openings of news about money that is no completed round, and of rounds beside it. */
export const undone: Grammar = {
  lang: 'en',
  kinds,
  more: following,
  names,
  slots: {
    C: 'company',
    B: 'company',
    K: 'buyer',
    F: 'fund',
    L: 'investor',
    I: 'investor',
    J: 'investor',
    Q: 'investor',
    W: 'investor',
    Y: 'investor',
    D: 'what',
    S: 'city',
    M: 'outlet',
    T0: 'giant',
    R: 'label',
    G: 'later',
    P: 'before',
  },
  money,
  moneySlots: 'AVXOTNUZ',
  join: ' ',
}
