import type { EquityIssueWords, EquitySuggestionWords } from '../types.ts'
import { states } from './states.ts'

const units: Readonly<Record<string, string>> = { page: '页', slide: '张幻灯片', sheet: '张表', line: '行' }
const hiddenParts: Readonly<Record<string, string>> = { slide: '幻灯片', sheet: '表' }
const counted = (part: string, n: number): string => `${n}${units[part] ?? part}`
const install = (recogniser: string): string | null =>
  recogniser === '' ? null : `要在本机识别图片里的字：npm install --no-save ${recogniser}。`

const why: Readonly<Record<string, string>> = {
  timeout: '等得太久',
  unreachable: '连不上',
  'too-long': '回答太长',
  'no-answer': '返回里没有回答',
  'not-json': '回答不合格式',
}
const named: Readonly<Record<string, string>> = states
/** What a reader reads of a field; states are codes, everything else is words of the document. */
const saidOf = (field: string, said: string): string => (field === 'status' ? (named[said] ?? said) : said)
/** What a second reader reads otherwise. */
const fields: Readonly<Record<string, string>> = {
  deal: '交易',
  status: '状态',
  company: '公司',
  round: '轮次',
  amount: '金额',
  valuation: '估值',
  leads: '领投',
  investors: '其他投资方',
  deals: '交易',
}
const dropped: Readonly<Record<string, string>> = {
  'not-in-text': '原文没有这些字',
  order: '出自原文里的指令',
  'too-many': '太多了，后面的没看',
  'not-readable': '不是金额',
}

/** 打开、写出文件时要说的话。 */
export const documentIssues = {
  'document/password': ({ file }) => `${file}有密码。`,
  'document/damaged': ({ file }) => `${file}损坏或没下载完。`,
  'document/old-office': ({ file }) => `${file}是2007年以前的Office格式。`,
  'document/other-format': ({ file, format }) => `${file}是${format}，这里不读。`,
  'document/unpacks-too-large': ({ file, limit }) => `${file}解开后超过${Math.round(limit / 1048576)} MB，没有读。`,
  'document/only-pictures': ({ file, part, of }) => `${file}全是图片：${counted(part, of)}都没有文字。`,
  'document/no-article': ({ file }) => `${file}只有链接和菜单，没有正文。`,
  'document/parts-unread': ({ file, part, read, of, unread }) =>
    `${file}：${counted(part, of)}中读了${read}，没读到或没读全的是第${unread}。`,
  'document/pictures-unread': ({ file, count }) => `${file}有${count}张图与文字同页，图里的字没有读。`,
  'document/cells-unread': ({ file, count }) => `${file}的表太大，有${count}格没有读。把要紧的另存一份。`,
  'document/read': ({ file, part, of }) => `${file}：${counted(part, of)}全部读了。`,
  'document/pages-unknown': ({ file }) => `${file}全部读了；文件里没有记下每页从哪里起，所以不写页码。`,
  'document/mixed-encoding': ({ file, lines }) => `${file}混用编码：${counted('line', lines)}与其余不同。`,
  'document/bytes-unread': ({ file, count }) => `${file}有${count}处字节不是任何一种编码的字。`,
  'document/breaks-off': ({ file }) => `${file}在中途断了，后面的没有。`,
  'document/navigation': ({ file }) => `${file}像菜单，不像文章。`,
  'document/hidden-text': ({ file, count }) => `${file}有${count}个字藏着不给人看，没有读。`,
  'document/hidden-parts': ({ file, part, hidden }) =>
    `${file}里有隐藏的${hiddenParts[part] ?? part}，没有读：${hidden}。要读就先取消隐藏。`,
  'document/order-in-text': ({ file, text }) => `${file}里有给读者下的指令（“${text}”），只当文字读，没有照做。`,
  'document/mirror': ({ file, of }) => `${file}与${of}内容相同，算一个来源。`,
  'second/failed': ({ file, reason }) =>
    `语言模型对${file}没有可用的回答：${why[reason] ?? reason}。以语法的读法为准。`,
  'second/over-limit': ({ file, spent, limit }) => `没有把${file}发给语言模型：${limit}个词元已用${spent}。`,
  'second/dropped': ({ file, field, text, why: reason }) =>
    `语言模型给的${fields[field] ?? field}“${text}”没有采用：${dropped[reason] ?? reason}（${file}）。`,
  'own/nothing': () => '自己的数要写明是谁写的，并写出价格或亏钱的机会。',
  'own/no-room': ({ file }) => `${file}里放不下自己的数：ownNumbers不是分行写的列表，或整个文件写在一行里。`,
  'word/needs-file': ({ format }) => `${format}格式的备忘录是文件，不能打印在终端上。`,
  'word/no-font': ({ count }) => `没有找到可用的字体，${count}张图在旧版Word里看不到；新版看得到。`,
  'second/cut': ({ file, sent, of }) => `语言模型只看了${file}的${of}个字中的${sent}个。`,
  'second/differs': ({ company, field, grammar, model }) =>
    `${company}的${fields[field] ?? field}：语法读作${saidOf(field, grammar)}，语言模型读作${saidOf(field, model)}，要对照原文。`,
} satisfies Partial<EquityIssueWords>

export const documentSuggestions = {
  'own/nothing': () => '写明--reader，再写--own-price或--own-loss，或两个都写。',
  'own/no-room': () => '让ownNumbers独占一行，各条分行写在它下面，每条以reader开头。',
  'word/needs-file': () => '写明存到哪里：--out memo.docx。',
  'word/no-font': () => '装一种中文字体，如思源黑体，或在TOUCHSTONE_FONT里写明字体文件。',
  'document/password': () => '另存一份没有密码的。',
  'document/damaged': () => '重新下载。',
  'document/old-office': () => '另存为.docx、.pptx或.xlsx。',
  'document/other-format': () => '另存为.docx、.pptx、.xlsx、PDF或网页；压缩包先解开。',
  'document/unpacks-too-large': () => '只存文字。',
  'document/only-pictures': ({ recogniser }) => install(recogniser),
  'document/parts-unread': ({ recogniser }) => install(recogniser),
  'document/no-article': () => '存文章那一页，或粘贴正文。',
  'document/breaks-off': () => '重新下载。',
} satisfies EquitySuggestionWords
