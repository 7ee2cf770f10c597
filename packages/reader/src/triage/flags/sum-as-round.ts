import type { FlagRule } from '../flag.ts'

const sums = [
  // 数亿元多轮融资, 数亿元天使系列融资, 近3亿元A轮及A+轮融资
  /[\d数百千几.]+(?:万|亿)(?:级)?(?:人民币|美元|港元|元|美金)?[^，。,;；]{0,6}?(?<!第)(?:多|两|三|四|五|数|连续)轮(?:次)?[^，。,;；]{0,4}融资/,
  /[\d数百千万亿几近超逾余多]+(?:万|亿)?(?:级)?(?:人民币)?(?:元|美元)[^，。,;；]{0,8}?系列(?:轮)?融资/,
  /[\d数百千万亿几近超逾余多]+(?:万|亿)(?:级)?(?:人民币)?(?:元|美元)[^，。,;；]{0,4}?(?:天使|种子|Pre-A|[A-H])\+*轮?(?:及|和|与|、)(?:天使|种子|Pre-A|[A-H])\+*轮(?:两轮)?融资/i,
  // 一年四轮融资近10亿
  /(?<![A-Za-z\d+第])(?:两|三|四|五|六|多|数|[2-9])轮融资(?:共|合计|总额|累计)?(?:近|超|逾|约)?[\d数百千几]+(?:\.\d+)?(?:千万|亿|万)/,
  // 累计10亿元A轮融资: the total carries the name of one round
  /累计[^，。,;；]{0,6}?[\d数百千几.]+(?:万|亿|千万)(?:元|美元)?(?:人民币)?(?:的)?(?:天使|种子|Pre-A|[A-H])\+*轮/i,
  /\$[\d.,]+ ?(?:k|m|bn?|million|billion)?[^.;,]{0,24}?(?:across|over|in|through) (?:two|three|four|five|several|multiple|a series of) (?:funding |financing )?rounds/i,
  /\$[\d.,]+ ?(?:k|m|bn?|million|billion)?[^.;]{0,40}?\b(?:combin(?:es|ed|ing)|compris(?:es|ing)|consist(?:s|ing) of|covers?|made up of|spanning|includ(?:es|ing))[^.;]{0,12}?\b(?:seed|pre-seed|series [a-h])\+? (?:and|plus|&) (?:its |the |a )?(?:seed|series [a-h])\+?/i,
  /[\d数百千万亿几近超逾余多]+(?:万|亿)(?:级)?(?:人民币)?(?:元|美元)[^。;；]{0,40}?(?:由|含|包括|包含|涵盖|分为)[^，。,;；]{0,16}?(?:天使|种子|Pre-A|[A-H][\d+]*)轮?(?:、|和|与|及)[^，。,;；]{0,16}?(?:天使|种子|Pre-A|[A-H][\d+]*)[^，。,;；]{0,4}?(?:两|三|四|多)轮/i,
  /\$[\d.,]+ ?(?:k|m|bn?|million|billion)?[^.;,]{0,16}?(?:in|across) (?:combined |its |the )?(?:seed|pre-seed|series [a-h])\+? (?:and|plus|&) (?:seed|series [a-h])\+?/i,
]

/** H06: one amount stands for several rounds. A total that is called a total and stands apart from the round raises nothing. */
export const sumAsRound: FlagRule = {
  id: 'sum-as-round',
  raise: ({ scope }) => {
    for (const pattern of sums) {
      const hit = scope.find(pattern)
      if (hit !== null) return [hit.span]
    }
    return null
  },
}
