import { each } from './text/each.ts'
import type { ReadName } from './types.ts'

/** The commonest family names: a name of two or three characters after 创始人 begins with one of them. */
const family =
  /^(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤时穆卓古吉缪简车项连芦褚娄窦戚景党宫费卜冷晏席卫米柏宗全应闵仇池印仲慕洪闻印蒲於惠糜项祖])/

const titled =
  /(?:创始人|创世人|创办人|创建者)(?:(?:兼|及|、|\/|和|&|,|，)?(?:CEO|CTO|COO|董事长|首席执行官|首席科学家|总裁|总经理|首席技术官))*[\s:：]?([\u4e00-\u9fff]{2,4})/g
const made = /(?:博士|教授)?(?:创办|創辦|创立|創立|创建|創建|创设|带队创立)(?:的|了)/g
/** 由张砚于2021年3月在北京创立: who founded it stands before when and where. */
const passive = /由([\u4e00-\u9fff]{2,8})(?:于|在)[^，。,；;]{2,24}?(?:创立|創立|创办|創辦|创建|創建|成立)/g
const english =
  /\b(?:[Ff]ounded|[Cc]o-founded|[Ss]tarted|[Ss]et up|[Bb]uilt|[Cc]reated) (?:in (?:[A-Z][a-z]+ )?\d{4} )?(?:in [A-Z][a-z]+ )?by ((?:[A-Z][\w-]+)(?: [A-Z][\w-]+)+)(?:(?:,? and |, )((?:[A-Z][\w-]+)(?: [A-Z][\w-]+)+))?/g
const role =
  /\b(?:founder|co-founder|cofounder)(?: and (?:CEO|chief executive(?: officer)?|CTO|president))?,? ((?:[A-Z][a-z]+)(?: [A-Z][\w-]+)+)/g

/** Where a given name ends: at most two characters of it, none of what follows. */
const given =
  /^(.{2,3}?)(?=$|[，,。、（(\s:：;；此曾博毕是为告在介表说认称拥硕来于和与从对今同则也有先原担任向将就指补本还教兼透坦直曰现系出强及])/

/** Words behind a title that are no name: 创始人曾是…, 创始成员. */
const noName = /^.[是在任为曾于由将]|成员|成員|高管|团队|員工|员工|校友|博士|教授|大学|大學|学院|研究/

/** Founders whom a stretch of the text names, with their places; `offset` is where the stretch stands. */
export function foundersIn(text: string, offset: number): readonly ReadName[] {
  const found: ReadName[] = []
  const add = (name: string, at: number): void => {
    if (!found.some((one) => one.name === name)) found.push({ name, span: [offset + at, offset + at + name.length] })
  }
  for (const hit of each(titled, text)) {
    // 联合创始人 founded it too, but is named after the founder; both are given.
    const words = text.slice(hit.index + hit[0].length - (hit[1] ?? '').length)
    const name = given.exec(words.slice(0, 6))?.[1]
    if (name !== undefined && family.test(name) && !noName.test(name))
      add(name, hit.index + hit[0].length - (hit[1] ?? '').length)
  }
  for (const hit of each(made, text)) {
    const before = text.slice(Math.max(0, hit.index - 3), hit.index)
    const name = [before, before.slice(-2)].find(
      (one) => /^[\u4e00-\u9fff]{2,3}$/.test(one) && family.test(one) && !noName.test(one),
    )
    if (name !== undefined) add(name, hit.index - name.length)
  }
  for (const hit of each(passive, text)) {
    // 由前谷歌研究员张砚: the name is the last of it.
    const words = hit[1] ?? ''
    const name = [words.slice(-3), words.slice(-2)].find((one) => family.test(one))
    if (name !== undefined) add(name, hit.index + 1 + words.length - name.length)
  }
  for (const pattern of [english, role])
    for (const hit of each(pattern, text))
      for (const name of [hit[1], hit[2]]) if (name !== undefined) add(name, hit.index + hit[0].indexOf(name))
  return found
}
