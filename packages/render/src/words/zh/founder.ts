import type { FounderWords } from '../founder-words.ts'

export const founder: FounderWords = {
  title: (company, asOf) => `${company}：自己的数，从桌子对面看，事实截至${asOf}`,
  sections: {
    claims: '哪些会被问住',
    dilution: '原来的股东还剩多少',
    redemption: '哪天到期，落在谁身上',
    dataRoom: '资料清单：会问什么，拿什么给人看',
  },
  verdict: { impossible: '不可能', stretched: '勉强', unverifiable: '无法核对' },
  ways: {
    fix: '这几个数彼此矛盾：找出写错或口径不同的那一个，改掉。',
    prove: '超出常见范围：拿出能证明的文件，或者改成站得住的数。',
    add: '补上缺的数，就能核对。',
  },
  noClaims: '文件里没有会被问住的数。',
  noRounds: '文件没有说卖多少股份：写上比例，或者在金额旁写上估值。',
  thisRound: '本轮',
  sold: (round, sold, pool) => `${round}：卖出${sold}${pool === null ? '；没有说期权池' : `，另有期权池${pool}`}`,
  span: (low, high) => `${low}至${high}`,
  kept: (without, withPool) => `这些轮次之后剩：不算期权池${without}，算上${withPool}。`,
  atExit: (share, from) => `到退出时，再经过后面的轮次和期权池，剩${share}（后续稀释取自${from}）。`,
  day: (date, open, person, short) =>
    `${date}：可行使的回购共${open}；个人要承担${person}${short === null ? '' : `；公司差${short}`}`,
  unpriced: (round, missing) => `${round}：有回购权，算不出多少，缺${missing}。`,
  silent: (rounds) => `这些轮次没有写回购：${rounds}。去协议里查。`,
  see: (what) => `给人看：${what}`,
  comma: '、',
}
