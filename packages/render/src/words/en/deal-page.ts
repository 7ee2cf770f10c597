import type { DealPageWords } from '../deal-page-words.ts'

export const dealPage: DealPageWords = {
  depth: { label: 'Depth of the memo', names: { screen: 'Screen', project: 'Project', ic: 'IC' } },
  own: {
    first: 'Own number first',
    firstHint: 'While this is on, the verdict stays folded until you have written your own number',
    title: 'Write down your own number, then read the verdict',
    folds:
      'The verdict, the highest price, the chance to lose money and what the deal does to the funds stay folded, so that they do not pull your number. Source and deal form can be read.',
    seen: 'This verdict has been open on this machine; your number will be marked “after the verdict was open”.',
    reader: 'Your name',
    price: 'Your highest price, pre-money',
    priceHint: 'such as CNY 900m',
    loss: 'Chance to lose money',
    lossHint: 'such as 40%',
    note: 'Why (optional)',
    write: 'Write down',
    without: 'Open without',
    add: 'Write down your own number',
    addHint: 'The verdict is open, so your number will be marked “after the verdict was open”.',
    cancel: 'Cancel',
    needReader: 'Give your name.',
    needNumber: 'Give a highest price or a chance to lose money; one is enough.',
    folded: 'Your own number first',
  },
  compare: {
    tick: (name) => `Compare ${name}`,
    hint: 'Tick two to five deals to set them beside each other.',
    go: (count) => `Compare these ${count}`,
  },
}
