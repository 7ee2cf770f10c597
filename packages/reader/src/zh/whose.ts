import type { NameAt } from '../mention.ts'
import type { Piece, Sentence } from '../text/segments.ts'
import { bareName, topicBefore } from './clauses.ts'
import { companyEnding } from './company.ts'
import { refersBack } from './status.ts'
import { objectOf, subjectOf } from './subject.ts'

/** Whether a name is by its end one that puts money in. */
export const backers = (text: string, from: number, to: number): boolean =>
  /(?:资本|创投|基金|投资|银行|证券|软银|Capital|Ventures|Partners)$/.test(text.slice(from, to))

/** Whose deal a clause tells of: what it names, what the clauses before in its sentence spoke of; null where it goes on with the text's. */
export function companyOf(
  text: string,
  clause: Piece,
  sentence: Sentence,
  index: number,
): (NameAt & { weight: number }) | null {
  const object = objectOf(text, clause)
  if (object !== null && object.weight >= 1) return object
  // 至于甲,乙则是向对方投资了…: not of who pays.
  if (/(?:向|对)(?:对方|其|该公司|后者)(?:追加|战略)?(?:投资|注资|出资)/.test(text.slice(clause.start, clause.end)))
    return topicBefore(
      text,
      sentence.clauses.slice(0, index).map((one) => ({ clause: one, words: text.slice(one.start, one.end) })),
    )
  // 甲、乙就押注了天使轮: who put the money in, not who got it.
  const backed =
    /(?:押注|投资?|注资|[领跟参]投|入股|加持)了(?:其|公司)?(?:[近超约逾]?[\d数][^,的]{0,8})?(?:的)?(?:Pre-?)?(?:[A-H]\d?\+*|天使|种子)轮/.test(
      text.slice(clause.start, clause.end),
    )
  const subject = backed ? null : subjectOf(text, clause)
  if (subject !== null && !backers(text, subject.start, subject.end)) return subject
  // 本轮融资…: what the text was speaking of.
  if (refersBack.test(text.slice(clause.start, clause.end))) return null
  // The subject may stand at the begin of the sentence: X是一家…,近日完成….
  for (let back = index - 1; back >= 0; back--) {
    const before = sentence.clauses[back]
    if (before === undefined) break
    const quoted =
      /(?:^|公司|企业|平台|团队|品牌|项目|商|旗下|悉[,，])[“"「『]([^“”"「」『』]{2,24})[”"」』](?=[^“”"]{0,6}$)/.exec(
        text.slice(before.start, before.end),
      )
    if (quoted?.[1] !== undefined) {
      const at = before.start + quoted.index + quoted[0].indexOf(quoted[1])
      return { name: quoted[1], start: at, end: at + quoted[1].length, weight: 2 }
    }
    // 甲,B轮,金额未披露,…: a line that begins with its name.
    if (
      back === 0 &&
      index === 1 &&
      /^(?:Pre-?)?(?:[A-H]\d?\+*|天使\+*|种子|战略|新一)轮(?:融资)?$/.test(text.slice(clause.start, clause.end)) &&
      bareName.test(text.slice(before.start, before.end))
    ) {
      const head = companyEnding(text, before.start, before.end)
      if (head !== null && head.weight >= 1) return { ...head, weight: 2 }
    }
    // 创新工场孵化的大模型澜舟科技,也续上一笔…: the clause before is the subject.
    const plain =
      back === index - 1 &&
      /^(?:它|其|以(?=[\d近超约数])|后者|在(?=获|完成)|\d{1,2}月|今年|去年|上周|本周|年内|[\d一二两三四五六七八九十半]+个?[月年]前|才|刚|也|又|再|近日|日前|最近|近期|今日|今天|日内|目前|现|于|已|正式|宣布|刚刚?|成功|拿到|续上|完成|获)/.test(
        text.slice(clause.start, clause.end),
      )
    const makes = /(?:创立|创办|创建|打造|孵化)(?:的)?$/.test(text.slice(before.start, before.end))
    // 甲成立不到三年,一款还在测试的机器人,刚拿到…: a thing, and who made it is named before.
    const thing = /^(?:一|这|那|该)[款台个种项只]/.test(text.slice(before.start, before.end))
    const ending = plain && !makes && !thing ? companyEnding(text, before.start, before.end) : null
    const attributed = /的[\u4e00-\u9fffA-Za-z0-9]{2,8}$/.test(text.slice(before.start, before.end))
    if (ending !== null && ending.weight >= (attributed ? 1 : 2) && !backers(text, ending.start, ending.end))
      return ending
    // Northbot集结了众多机构,如今正在筹集…: a Latin name that begins the clause before.
    const latin =
      back === index - 1 && /^(?:如今|目前|现|正|眼下)/.test(text.slice(clause.start, clause.end))
        ? /^[A-Z][\w.&-]+(?: [A-Z][\w.&-]*)*/.exec(text.slice(before.start, before.end))
        : null
    if (latin !== null) return { name: latin[0], start: before.start, end: before.start + latin[0].length, weight: 1 }
    const begin = subjectOf(text, before)
    // X今天对外宣布,已完成…: who announces is who raised.
    const announces = plain && /(?:宣布|官宣|公布|透露|披露|表示)$/.test(text.slice(before.start, before.end))
    // X:完成…: who stands before a colon is who is spoken of.
    const colon = back === index - 1 && text.charAt(before.end) === ':'
    // 甲:乙创立,完成…: the name that an item of a list begins with.
    if (back === 0 && index > 1 && text.charAt(before.end) === ':') {
      const head = companyEnding(text, before.start, before.end)
      const from = text.slice(before.start, before.end).replace(/^[-•\s]+/, '')
      if (head !== null && head.weight >= 2 && head.name === from && !backers(text, head.start, head.end))
        return { ...head, weight: 2 }
    }
    // 以甲为例,该公司于今年宣布…: the one that is given as an example.
    const example = /^(?:其中)?以(.{2,14})为例$/.exec(text.slice(before.start, before.end))
    if (example?.[1] !== undefined) {
      const at = before.start + example[0].indexOf(example[1])
      const one = companyEnding(text, at, at + example[1].length)
      if (one !== null && one.weight >= 1) return { ...one, weight: 2 }
    }
    // 另一家公司--甲,2月完成…: a name set apart.
    const apart =
      /^[\u4e00-\u9fffA-Za-z0-9·]{2,8}$/.test(text.slice(before.start, before.end)) &&
      /(?:公司|企业|品牌|平台|项目|玩家|选手|黑马)\s?-{1,2}\s?$/.test(
        text.slice(Math.max(0, before.start - 8), before.start),
      )
    if (apart) {
      const one = companyEnding(text, before.start, before.end)
      if (one !== null && one.weight >= 1) return { ...one, weight: 2 }
    }
    // X再迎喜讯:于近日完成…: who the clause before the colon begins with.
    const headedBy =
      begin === null && colon
        ? /^(.{2,40}?)(?:今日|近日|日前|今天|再|又|也|正式|刚刚|终于|传来|迎来|交出|拿出|给出|再传|传出|有了|公布|开年|年内)[^,“”]{0,14}$/.exec(
            text.slice(before.start, before.end),
          )
        : null
    if (headedBy?.[1] !== undefined) {
      const one = companyEnding(text, before.start, before.start + headedBy[1].length)
      if (one !== null && one.weight >= 1 && !backers(text, one.start, one.end)) return one
    }
    if (begin === null && colon && back === 0) {
      const headed = companyEnding(text, before.start, before.end)
      if (
        headed !== null &&
        headed.weight >= 1 &&
        !/[了吧吗呢]$/.test(headed.name) &&
        !backers(text, headed.start, headed.end)
      )
        return headed
    }
    // 记者从甲获悉,该公司已完成…: whom it was heard from.
    const heard =
      back === index - 1
        ? /从(.{2,24}?)(?<![区市局委厅部处会社人士渠道内])(?:方面|官方|官微|处)?(?:获悉|了解到|确认|证实)$/.exec(
            text.slice(before.start, before.end),
          )
        : null
    if (
      heard?.[1] !== undefined &&
      /^(?:该公司|公司|其|这家|已|近日|日前)/.test(text.slice(clause.start, clause.end))
    ) {
      const at = before.start + heard.index + 1
      const one = companyEnding(text, at, at + heard[1].length)
      if (one !== null && one.weight >= 1 && !backers(text, one.start, one.end)) return { ...one, weight: 2 }
    }
    // 甲发布内部信,宣布完成…; 甲在新一轮融资之中,筹集了…: who tells, and whose round it is.
    const tells =
      begin === null
        ? /^(.{2,30}?)(?:(?:发布|发出|发表)了?[^,]{0,6}(?:[部员]信|公开信|新闻稿|声明|公告)|在(?:其)?(?:最?新一|本|此|该|[A-H]\d?\+*|天使|种子)轮(?:融资|募资)?(?:之|当)?中)$/.exec(
            text.slice(before.start, before.end),
          )
        : null
    if (tells?.[1] !== undefined) {
      const one = companyEnding(text, before.start, before.start + tells[1].length)
      if (one !== null && one.weight >= 1 && !backers(text, one.start, one.end)) return { ...one, weight: 2 }
    }
    // 甲公司成立不到三年,…,刚拿到…: whose age is told.
    const aged =
      begin === null
        ? /^(.{2,24}?)(?:成立|创立)(?:[于不仅才刚近]|[\d一二两三四五六七八九十]+[年个])/.exec(
            text.slice(before.start, before.end),
          )
        : null
    if (aged?.[1] !== undefined) {
      const one = companyEnding(text, before.start, before.start + aged[1].length)
      if (one !== null && one.weight >= 2 && !backers(text, one.start, one.end)) return one
    }
    if (begin !== null && begin.weight >= (announces ? 1 : 2) && !backers(text, begin.start, begin.end)) return begin
  }
  return null
}
