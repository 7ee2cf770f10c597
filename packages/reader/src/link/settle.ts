import { isAdverb } from '../zh/company.ts'
import { cuesIn } from '../weigh/cues.ts'
import type { NameAt, Open } from '../mention.ts'
import { count } from './companies.ts'
import { keyOf } from './key.ts'

/** How much of a text is looked at, and for how many names: the work stays linear in its length. */
const FIRST = 20_000
const NAMES = 40

/** What a name may end with and still be one: 甲科技, 甲机器人 beside 甲. */
const PART =
  /(?:科技|智[能慧造联行驾航]|网络|信息|数据|软件|机器人|实验室|半导体|电子|集团|云|芯|生物|医疗|医药|健康|未来|光电|材料|航天|空间|时代|视觉|量子|控股|股份|公司|技术|系统|汽车|资本|创投|基金|投资|风投|银行|证券|金融|研究院|大学|国际|中国|战投|产投|[A-Za-z0-9)])$/

/** Whether words beside a name are none of it: adverbs, verbs of telling and raising, or words the text has nowhere else. */
function isLoose(text: string, words: string, ahead: boolean, latin = false): boolean {
  if (words.length === 0 || (!ahead && PART.test(words))) return false
  // 行者炸串 beside 炸串: what stands before a Chinese name may be the half of it that tells it apart.
  const may = !ahead || latin
  if (isAdverb(words) || /^[先却均都]$/.test(words)) return true
  const cues = cuesIn(words, 0, true)
  if (cues.length > 0 && cues.reduce((all, one) => all + one.end - one.start, 0) >= words.length) return true
  return may && words.length > 1 && count(text, words) === 1
}

/**
 * Puts a name right that a rule took with words around it, said so only once, where the rest of the text has the name alone
 * and takes it for a company: 甲透露 beside 甲, 深度对话甲 beside 甲.
 */
export function settled(text: string, mentions: readonly Open[], sure: ReadonlySet<string>): void {
  const head = text.slice(0, FIRST)
  const own = new Set(mentions.flatMap(({ company }) => (company === null || company.weight < 1 ? [] : [company.name])))
  const known = (words: string): boolean => own.has(words) || sure.has(keyOf(words))
  const done = new Map<string, { readonly from: number; readonly to: number } | null>()
  for (const one of mentions) {
    const { company } = one
    if (company === null || company.start >= FIRST || company.name.length > 30) continue
    const { name } = company
    const led = /^[A-Z][a-z-]+ (?=[A-Z])/.exec(name)
    // Mysterious Kestrel Labs lands: how a headline calls whom the text calls Kestrel Labs.
    if (
      led !== null &&
      own.has(name.slice(led[0].length)) &&
      count(head, name) === 1 &&
      /(?:^|\n)$/.test(head.slice(0, company.start)) &&
      count(head, name.slice(led[0].length)) > 2
    )
      one.company = { ...company, name: name.slice(led[0].length), start: company.start + led[0].length }
    if (!/[\u4e00-\u9fff]/.test(name)) continue
    if (!done.has(name)) {
      if (done.size >= NAMES) return
      done.set(name, cut(head, name, known))
    }
    const kept = done.get(name)
    if (kept !== null && kept !== undefined)
      one.company = {
        ...company,
        name: name.slice(kept.from, kept.to),
        start: company.start + kept.from,
        end: company.start + kept.to,
      }
  }
}

function cut(
  text: string,
  name: string,
  known: (words: string) => boolean,
): { readonly from: number; readonly to: number } | null {
  if (count(text, name) > 1) return null
  const fits = (from: number, to: number): boolean => {
    const part: NameAt = { name: name.slice(from, to), start: from, end: to }
    return part.name.length >= 2 && known(part.name) && count(text, part.name) >= 2
  }
  for (let to = name.length - 1; to >= 2; to--)
    if (fits(0, to) && isLoose(text, name.slice(to), false)) return { from: 0, to }
  for (let from = 1; from <= name.length - 2; from++)
    if (fits(from, name.length) && isLoose(text, name.slice(0, from), true, /^[A-Za-z]/.test(name.slice(from))))
      return { from, to: name.length }
  return null
}
