import type { DealPageWords } from '../deal-page-words.ts'

export const dealPage: DealPageWords = {
  depth: { label: '备忘的深度', names: { screen: '初筛', project: '立项', ic: '投决' } },
  own: {
    first: '先写自己的数',
    firstHint: '开着时，结论先折起，写下自己的数再看',
    title: '先写下你自己的数，再看结论',
    folds: '结论、最高价、亏钱的机会和对基金的影响都先折着，免得带偏你的数。原文和项目表照常看。',
    seen: '这台机器上打开过这份结论，写下的数会记成“看到结论之后”。',
    reader: '你的名字',
    price: '你的最高价（投前）',
    priceHint: '如9亿元',
    loss: '亏钱的机会',
    lossHint: '如40%',
    note: '为什么（可以不写）',
    write: '写下',
    without: '不写，直接看',
    add: '写下自己的数',
    addHint: '结论已经打开，这个数会记成“看到结论之后”。',
    cancel: '不写了',
    needReader: '写上你的名字。',
    needNumber: '写最高价或亏钱的机会，写一个也行。',
    folded: '先写自己的数，再看',
  },
  compare: {
    tick: (name) => `比${name}`,
    hint: '勾两到五个项目，可以并排比。',
    go: (count) => `并排比这${count}个`,
  },
}
