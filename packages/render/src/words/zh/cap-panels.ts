import type { CapPanelsWords } from '../cap-panels-words.ts'

const joined = (all: readonly string[]): string => all.join('；')

/** Words of the panels of exits, rounds and redemption in Chinese. */
export const capPanels: CapPanelsWords = {
  waterfall: {
    title: '每一份退出价值归谁',
    subtitle: '各方所占百分比。圈内数字是断点：从那里起，分法改变。',
    events: {
      repaid: (names) => `${names}还清`,
      covered: (names) => `${names}的优先额付清`,
      begins: (names) => `开始付${names}`,
      converts: (names) => `${names}转为普通股`,
      exercised: (names) => `${names}行权`,
      capped: (names) => `${names}到封顶，不再多分`,
      shares: (names) => `${names}开始分`,
      stops: (names) => `${names}不再多分`,
      voted: (names) => `表决把${names}转为普通股`,
    },
    and: joined,
    finding: (bends, last, lastEvent) =>
      bends === 0
        ? '没有断点：卖多少钱都按同样的比例分'
        : `${bends}个断点；卖到${last ?? ''}以上（${lastEvent}），分法不再变`,
    desc: (at) => `各断点上的分法：${at.join('；')}。`,
    point: (exit, shares) => `卖${exit}时${shares}`,
    part: (name, share) => `${name} ${share}`,
    axis: (unit, log) => `退出价值，${unit}${log ? '（对数）' : ''}`,
    next: '再多一元，归谁',
    scale: '刻度',
    scales: { log: '对数', linear: '等距' },
    handle: '退出价值',
    hint: '拖动图上蓝线，或用左右键（Shift走十步）；点断点可直接跳到那里',
    exitLabel: '退出价值',
    typeHint: '例如 5000万、3.2亿、50M',
    headline: (exit, first, share, second) => `卖${exit}时，${first}拿${share}${second === null ? '' : `，${second}`}`,
    nothing: '卖零元，谁也分不到',
    atExit: (exit) => `卖${exit}，谁拿多少`,
    exactNote: '精确到分，合计等于退出价值',
    columns: {
      payee: '类别',
      does: '做法',
      amount: '拿到',
      share: '占比',
      later: '其中后付',
      holder: '持有人',
      bend: '断点',
      exit: '退出价值',
      happens: '从这里起',
      next: '再多一元',
    },
    total: '合计',
    converts: (names) => `转股：${names}`,
    nobodyConverts: '没有人转股',
    bends: '断点',
    goTo: (exit) => `把退出价值移到${exit}`,
    noBends: '没有断点：只有一类股东，按股份分。',
    group: (count) => `期权（${count}档行权价）`,
  },
}
