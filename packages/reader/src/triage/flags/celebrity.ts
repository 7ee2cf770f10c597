import type { FlagRule } from '../flag.ts'

const patterns = [
  /(?:担任|出任|聘请|邀请|受聘)[^，。,]{0,16}?(?:科学|学术|技术|首席|特聘|名誉)[^，。,]{0,4}?顾问(?!公司|机构)/,
  /(?:科学|学术|技术|特聘|名誉)顾问(?:团队|委员会)?(?:包括|有|为|由|阵容)/,
  /兼职(?:担任|出任|加入|参与|顾问|教授)|以兼职(?:方式|形式)/,
  /(?:由|请|邀)[^，。,]{2,24}?(?:教授|院士|研究员|博士)[^，。,]{0,4}?兼任|兼任[^，。,]{0,8}?(?:首席|顾问|科学家)/,
  /\b(?:keeps?|retains?|holds? on to|continues? in) (?:his|her|their) (?:post|chair|job|position|role|day job|professorship)\b|\b(?:alongside|besides|on top of) (?:his|her|their) (?:post|chair|job|position|role)\b|\blisted as (?:an? )?(?:scientific |technical |academic |senior )?advis(?:e|o)r\b/i,
  /仍(?:任职于|就职于|供职于|任教于)[^，。,]{2,20}|仍在[^，。,]{2,20}?(?:任职|任教|担任教授)/,
  /\b(?:scientific|technical|research|academic) advis(?:e|o)rs? (?:includ\w+|such as|is|are)|\bserves? as (?:an? )?(?:scientific |technical |academic |senior )advis(?:e|o)r|\b(?:works?|joins?|joined|serves?|involved) part[- ]time\b|\bon a part[- ]time basis\b|\bremains? (?:a |an )?(?:\w+ )?(?:professor|employed)\b|\bstill (?:works?|employed|teaches) (?:at|by|for)\b|\bon leave from\b/i,
]
/** Advisers on money are in every round. */
const money = /财务顾问|融资顾问|法律顾问|战略顾问|资本[^，。,]{0,4}担任|financial advis|legal advis|placement/i
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
