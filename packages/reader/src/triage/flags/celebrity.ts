import type { FlagRule } from '../flag.ts'

const patterns = [
  /(?:担任|出任|聘请|邀请|受聘)[^，。,]{0,16}?(?:科学|学术|技术|首席|特聘|名誉|战略)?(?:顾问)(?!公司|机构)/,
  /(?:科学|学术|技术|特聘|名誉)顾问(?:团队|委员会)?(?:包括|有|为|由|阵容)/,
  /(?:兼职(?:担任|出任|加入|参与)?|以兼职(?:方式|形式))/,
  /(?:目前|现)?仍(?:在|任职于|就职于|供职于)[^，。,]{2,20}?(?:任职|任教|工作|担任|教授|研究员)?/,
  /\badvis(?:e|o)rs? (?:includ\w+|such as)|\bserves? as (?:an? )?(?:scientific |technical |senior )?advis(?:e|o)r|\bpart[- ]time\b|\bremains? (?:a |an )?(?:professor|employed|at )|\bstill (?:works?|employed|teaches) (?:at|for)?|\bon leave from\b/i,
]
/** Advisers on money are in every round. */
const money = /财务顾问|融资顾问|法律顾问|financial advis|legal advis|placement/i
const people =
  /创始|首席|科学|教授|院士|团队|博士|图灵奖|诺贝尔|founder|chief|scien|professor|researcher|team|award|laureate|Dr\b/i

/** H15: known names that are there as advisers, for part of their time, or while still employed elsewhere. */
export const celebrity: FlagRule = {
  id: 'celebrity',
  raise: ({ scope }) => {
    for (const pattern of patterns) {
      const hit = scope.all(pattern).find((one) => !money.test(one.words) && people.test(one.line.words))
      if (hit !== undefined) return [hit.span]
    }
    return null
  },
}
