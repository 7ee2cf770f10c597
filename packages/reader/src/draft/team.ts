import type { ReadFigure, Readings } from '../types.ts'
import { isPlainWord, isSaidOf, type Told } from './owner.ts'
import { clauseOf, hoped, type Part, type Quoting, sentenceBefore } from './words.ts'

/** People who are no staff, or a part of it. */
const notStaff =
  /用户|客户|开发者|学员|学生|患者|博士|硕士|院士|研发人员|工程师|占比|裁|招聘|新增|岗位|\b(?:users?|customers?|developers?|students?|patients?|engineers?|researchers?|PhDs?|hire|hiring|laid off|jobs)\b/i
/** What was once, and is no more. */
const once = /曾|最初|起步|起初|\b(?:had|when|at (?:its|the) start|initially|once)\b/i
const staff =
  /员工|团队|人员|雇员|公司(?:现有|共有|有|已有)|规模|\b(?:employ(?:s|ees?|ing)?|staff|team|workforce|headcount)\b/i

/** The founders of a company but those whom the text calls the founders of another: `原美团联合创始人…`. */
export function foundersOf(told: Told, readings: Readings, name: string): Readings['companies'][number]['founders'] {
  const all = readings.companies.find((one) => one.name === name)?.founders ?? []
  return all.filter((one) => {
    if (told.payers.includes(one.name)) return false
    const clause =
      told.text
        .slice(Math.max(0, one.span[0] - 40), one.span[0])
        .split(/[，,。；;！？\n：:]/)
        .at(-1) ?? ''
    const other = /([A-Z][\w.&-]+)(?:['’]s)? (?:co-)?founder\b/.exec(clause)?.[1]
    if (other !== undefined && !told.names.some((own) => own.includes(other)) && !isPlainWord(other)) return false
    const ahead = /^(.*?)(?:联合)?(?:创始人|创世人|创办人|创建者)/.exec(clause)?.[1]?.replace(/[\s“”「」『』"的]/g, '')
    return (
      ahead === undefined ||
      ahead === '' ||
      /(?:公司|企业|团队)$/.test(ahead) ||
      told.names.some((own) => ahead.endsWith(own))
    )
  })
}

/** The people of a company: how many they are, and its founders. */
export function teamOf(
  told: Told,
  founders: Readings['companies'][number]['founders'],
  figures: readonly ReadFigure[],
  lang: Readings['lang'],
  { quoted }: Quoting,
): Part {
  const heads = figures.find((one) => {
    const clause = clauseOf(told.text, one.span)
    return (
      one.of === 'headcount' &&
      isSaidOf(told, one.span) &&
      staff.test(sentenceBefore(told, one.span).slice(-16) + clause) &&
      !notStaff.test(clause) &&
      !once.test(clause) &&
      !hoped.test(clause)
    )
  })
  return {
    ...(heads === undefined ? {} : { people: quoted(heads.span) }),
    ...(founders.length === 0
      ? {}
      : {
          roles: founders.map((one) => ({
            role: lang === 'en' ? 'founder' : '创始人',
            name: quoted(one.span),
          })),
        }),
  }
}
