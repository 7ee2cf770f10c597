import { each } from '../text/each.ts'
import type { TextSpan } from '../types.ts'

/** Places by the country they lie in, as news says where a company sits; ISO letters. */
const PLACES: readonly (readonly [string, string])[] = [
  [
    'CN',
    'China|Chinese|Beijing|Shanghai|Shenzhen|Hangzhou|中[国國]|北京|上海|深圳|杭州|[广廣]州|[苏蘇]州|南京|成都|合肥',
  ],
  ['HK', 'Hong Kong|香港'],
  ['TW', 'Taiwan|Taiwanese|Taipei|台湾|台灣|台北'],
  [
    'US',
    'US|U\\.S\\.|United States|American|San Francisco|New York|Palo Alto|Silicon Valley|Seattle|Boston|Austin|Los Angeles|Chicago|San Jose|California|Texas|美[国國]|硅谷|矽谷|[旧舊]金山|[纽紐][约約]|波士[顿頓]|加州',
  ],
  ['GB', 'UK|U\\.K\\.|British|London|Oxford|Cambridge|英[国國]|[伦倫]敦'],
  ['FR', 'French|France|Paris|法[国國]|巴黎'],
  ['DE', 'German|Germany|Berlin|Munich|德[国國]|柏林'],
  ['IL', 'Israeli|Israel|Tel Aviv|以色列'],
  ['CA', 'Canadian|Canada|Toronto|Montreal|Vancouver|加拿大'],
  ['SG', 'Singapore|新加坡'],
  ['IN', 'Indian|India|Bengaluru|Bangalore|Mumbai|Delhi|Gurugram|Gurgaon|Hyderabad|Chennai|Pune|印度(?!尼)'],
  ['JP', 'Japanese|Japan|Tokyo|日本|[东東]京'],
  ['KR', 'Korean|South Korea|Seoul|[韩韓][国國]|首[尔爾]'],
  ['CH', 'Swiss|Switzerland|Zurich|瑞士|苏黎世'],
  ['AU', 'Australian|Australia|Sydney|Melbourne|澳大利亚'],
  ['SE', 'Swedish|Sweden|Stockholm|瑞典'],
  ['NL', 'Dutch|Amsterdam|荷兰'],
  ['NO', 'Norwegian|Norway|Oslo|挪威'],
  ['FI', 'Finnish|Helsinki|芬兰'],
  ['ES', 'Spanish|Spain|Madrid|Barcelona|西班牙'],
  ['AE', 'UAE|Emirati|Abu Dhabi|Dubai|阿联酋'],
  ['ID', 'Indonesian|Indonesia|Jakarta|印度尼西亚|印尼'],
]
const KIND_EN =
  '(?:[\\w-]+ ){0,4}(?:startup|start-up|company|firm|unicorn|developer|maker|chipmaker|platform|lab|provider|scale-up)'
const KIND_ZH = '[^，。；！？\\n]{0,14}(?:公司|企业|厂商|开发商|制造商|独角兽|团队)'

/** How far from a company's name, in characters, what is said of its seat may stand. */
const NEAR = 120

/**
 * Words of place with the side of them on which their company's name stands: `Paris-based Acme`; Acme, `based in Seoul`;
 * `British startup` Acme or Acme, a `British startup`; `总部位于伦敦`的甲, 甲`总部位于伦敦`; `美国AI初创公司`甲.
 */
const said = (places: string): readonly (readonly [RegExp, 'before' | 'after' | 'either'])[] => {
  const latin = places
    .split('|')
    .filter((one) => /^[A-Z]/.test(one))
    .join('|')
  return [
    [new RegExp(`\\b(?:${latin})[-‑]based\\b(?: ${KIND_EN}\\b)?`, 'g'), 'after'],
    [new RegExp(`^,? (?:the|an?) (?:${latin})[-‑]based\\b`, 'g'), 'before'],
    // In the U.S. ends with a sign, behind which no word ends.
    [
      new RegExp(`\\b(?:based|headquartered) (?:in|out of) (?:[A-Z][a-z]+, )?(?:the )?(?:${latin})(?![A-Za-z])`, 'g'),
      'before',
    ],
    [new RegExp(`\\b(?:${latin}) ${KIND_EN}\\b`, 'g'), 'either'],
    [new RegExp(`(?:[总總]部(?:位[于於]|[设設]在|在)|位[于於]|[来來]自|坐落[于於]?)(?:${places})的?`, 'g'), 'either'],
    [new RegExp(`(?:${places})${KIND_ZH}`, 'g'), 'after'],
  ]
}
const patterns = PLACES.map(([country, places]) => [country, said(places)] as const)

const chineseBetween =
  /^[（(，,\s]{0,2}(?:是|为)?(?:一?家)?$|^[\u4e00-\u9fffA-Za-z]{0,10}(?:公司|企业|初创|独角兽|开发商|厂商)[“"「]?$/
/** Whether nobody else is named between a place and a name. */
const isBare = (between: string): boolean =>
  !/[A-Z][a-z]/.test(between) && (!/[\u4e00-\u9fff]/.test(between) || chineseBetween.test(between))

/**
 * Where a company sits by the words beside its name in its own sentence: the place said nearest to any mention of it; null
 * where none is. In: text, the company's names. Out: ISO letters, and the stretch of the words that tell it.
 */
export function countryOf(
  text: string,
  names: readonly string[],
): { readonly country: string; readonly span: TextSpan } | null {
  let best: ReturnType<typeof countryOf> = null
  let nearest = NEAR
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const ahead =
        text
          .slice(Math.max(0, at - NEAR), at)
          .split(/[。！？!?\n]|\.(?= [A-Z])/)
          .at(-1) ?? ''
      const behind = text.slice(at + name.length, at + name.length + NEAR).split(/[。！？!?\n]|\.(?= [A-Z])/)[0] ?? ''
      for (const [country, all] of patterns)
        for (const [pattern, side] of all) {
          const first = side === 'before' ? null : (each(pattern, ahead).at(-1) ?? null)
          const between = first === null ? null : ahead.slice(first.index + first[0].length)
          if (first !== null && between !== null && between.length < nearest && isBare(between)) {
            const end = at - between.length
            best = { country, span: [end - first[0].length, end] }
            nearest = between.length
          }
          const next = side === 'after' ? null : (each(pattern, behind)[0] ?? null)
          const before = next === null ? null : behind.slice(0, next.index)
          if (next !== null && before !== null && before.length < nearest && isBare(before)) {
            const start = at + name.length + before.length
            best = { country, span: [start, start + next[0].length] }
            nearest = before.length
          }
        }
    }
  return best
}
