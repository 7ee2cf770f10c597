import type { ReadIssueWords } from '../types.ts'

/** What the reader says of a text, apart from all other issues, so that what only reads need carry no more. */
export const readIssues: ReadIssueWords = {
  'read/too-long': ({ read, of }) => `全文${of}字，只读了前${read}字。后面的要读，就另存成一份。`,
  'read/deals-unread': ({ read, of, text }) =>
    `文里的交易太多，只读到“${text}”之前（${of}字的前${read}字）。后面的要读，就另存成一份。`,
  'read/story': ({ text }) => `读起来像小说（“${text}”），里面的话都没当事实。若夹着报道，单读那一段。`,
  'read/nothing-found': () => '没有读出公司、交易或数字。',
  'read/no-deal': () => '文里没有读到哪家公司融了多少钱，写不成备忘录。用五个问题建一个项目，或自己写一个deal文件。',
  'read/date-inferred': ({ date }) => `文里没写日期，按它自己的话推到${date}。知道日子就用--published写明。`,
  'read/no-date': () => '文里没有日期，不知道该用哪一天的价格和汇率。用--published写明，如2023-04-11。',
  'read/company-not-found': ({ company, found }) =>
    `文章里没有“${company}”。${found === '' ? '' : `读到的有：${found}。`}`,
}
