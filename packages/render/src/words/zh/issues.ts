import type { IssueWords, SuggestionWords } from '../types.ts'
import { readIssues } from './read-issues.ts'
import { underwriteIssues, underwriteSuggestions } from './underwrite-issues.ts'
import { units } from './units.ts'

/** Standard input has no name of its own. */
const called = (file: string): string => (file === '-' ? '标准输入' : file)
/** Why the system refused a file, by its own code. */
const refused: Readonly<Record<string, string>> = {
  ENOENT: '没有那个文件夹',
  ENOTDIR: '路径里有一段不是文件夹',
  EISDIR: '那是文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '那里只能读',
  ENOSPC: '磁盘满了',
  ENAMETOOLONG: '名字太长',
  ENOTFILE: '不是普通文件',
  EMFILE: '打开的文件太多',
  EWORKBOOK: '不是完好的Excel工作簿',
  EARCHIVE: '压缩包坏了',
}
const syntax: Readonly<Record<string, string>> = {
  indentation: '缩进对不齐',
  tab: '缩进用了制表符，要用空格',
  unclosed: '括号或引号没有合上',
  unexpected: '这里不该有这个',
  colon: '冒号多了，或缺了空格',
  key: '这一项的名字太长',
  alias: '不用“*”引用',
  anchor: '不用“&”取名',
  tag: '不用“!”标类型',
  'merge-key': '不用“<<”合并',
  directive: '不用“%”指令',
  'many-documents': '一个文件只写一份',
  'too-deep': '套得太深',
  'too-long': '太长',
}
const shapes: Readonly<Record<string, string>> = {
  map: '几行“项: 值”',
  list: '一列“- 值”',
  text: '一段文字',
  amount: '数目',
  date: '日期',
  name: '名字',
  scalar: '一个值',
}
const json: Readonly<Record<string, string>> = {
  'not an object': '不是用{}括起来的一条',
  syntax: '逗号、引号或括号不对',
  end: '后面多了东西',
  depth: '套得太深',
  value: '缺一个值',
}
/** A unit as people write it: `CNY/month` is `元/月`. */
export const unit = (code: string): string => {
  if (code === '' || code === '1') return '没有单位的数'
  if (code === 'x') return '倍'
  if (code === '%') return code
  const [head = '', ...per] = code.split('/')
  const nouns: Readonly<Record<string, { readonly many: string }>> = units.nouns
  return `${nouns[head]?.many ?? units.money(head).after}${per.length === 0 ? '' : units.per(per)}`
}
const near = (found: string | null): string | null => (found === null ? null : `是不是“${found}”？`)
const size = (bytes: number): string => (bytes >= 1048576 ? `${Math.round(bytes / 1048576)}MB` : `${bytes}字节`)

/** 任务里的数和什么对不上。 */
const against: Readonly<Record<string, string>> = {
  shape: '按模型各尺寸算是',
  activeShape: '按模型各尺寸算，每个token用到的是',
  dense: '没有专家的模型每次都用全部参数，即',
  samples: '样本数乘每个样本的token数是',
  work: '6×参数×token数是',
  asOf: '价格日期在',
}
/** 两个数对不上时按哪个算。 */
const goesOn: Readonly<Record<string, string>> = {
  parameters: 'FLOP按这个数算，用时和显存按尺寸算。',
  activeParameters: 'FLOP按这个数算，用时和显存按尺寸算。',
  tokens: '按样本数算。',
  flops: '按token数算。',
}
/** 任务里的数：年份照写，大数写成175e9。 */
const figure = (value: number): string => {
  if (Math.abs(value) < 1e6) return String(Number(value.toPrecision(6)))
  const thousands = Math.floor(Math.log10(Math.abs(value)) / 3) * 3
  return `${Number((value / 10 ** thousands).toPrecision(3))}e${thousands}`
}
const bases: Readonly<Record<string, string>> = { rental: '租价', owned: '购价' }

/** Things a job has a number of. */
const counted: Readonly<Record<string, string>> = {
  layers: '层',
  experts: '专家',
  heads: '注意力头',
  count: '加速卡',
  globalBatch: '一批里分给它的序列',
  pp: '没有流水线时',
  hidden: '隐藏维度',
  dp: '数据并行的份数',
}

export const issues: IssueWords = {
  'quantity/unreadable': ({ text, rest }) =>
    rest === '' || rest === text ? `“${text}”读不出数目。` : `“${text}”里的“${rest}”读不出数目。`,
  'quantity/reversed': ({ text, low, high }) => `“${text}”的两头反了：${low}大于${high}。`,
  'quantity/unit-conflict': ({ text, first, second }) => `“${text}”里有两个对不上的单位：${first}和${second}。`,
  'quantity/ambiguous-unit': ({ text, suffix }) => `“${text}”里的“${suffix}”不止一种读法。`,
  'quantity/doubtful': ({ text, part }) => `“${text}”里的“${part}”读得没有把握，要核对。`,
  'quantity/currency-assumed': ({ text, currency }) =>
    `“${text}”没写币种，按${currency === 'CNY' ? '人民币' : unit(currency)}算。`,
  'quantity/out-of-range': ({ text, limit }) => `“${text}”超出能算的范围（${limit}）。`,
  'input/missing-file': ({ file }) => `没有${called(file)}这个文件。`,
  'input/is-directory': ({ file }) => `${file}是文件夹，不是文件。`,
  'input/empty': ({ file }) => `${called(file)}是空的。`,
  'input/binary': ({ file }) => `${called(file)}不是文本文件。`,
  'input/too-large': ({ file, bytes, limit }) => `${called(file)}有${size(bytes)}，最多读${size(limit)}。`,
  'input/not-utf8': ({ file, byte }) => `${called(file)}不是UTF-8编码，第${byte}个字节读不了。`,
  'input/unreadable': ({ file, reason }) => `读不了${file}：${refused[reason] ?? reason}。`,
  'output/cannot-write': ({ file, reason }) => `写不了${file}：${refused[reason] ?? reason}。`,
  'input/not-json': ({ reason }) => `这里不是JSON：${json[reason] ?? `缺${reason}`}`,
  'input/missing-field': ({ field }) => `缺“${field}”这一项。`,
  'input/not-among': ({ field, value, allowed }) => `“${field}”不能是${value}，只能是：${allowed}。`,
  'input/no-such-verb': ({ verb, known }) => `没有“${verb}”这个动词；有的是：${known}。`,
  'desk/changed': ({ file }) => `${called(file)}在你打开之后被改过，这次没有写入。`,
  'desk/failed': () => '工作台在这一步出了错，是我们的错，不是你的文件的错。',
  'yaml/syntax': ({ reason }) => `这里不合YAML的写法：${syntax[reason] ?? reason}。`,
  'yaml/needs-quotes': ({ text }) => `“${text}”要加引号，不然YAML会读成别的。`,
  'yaml/duplicate-key': ({ key }) => `“${key}”写了两遍。`,
  'deal/unknown-format': ({ found, expected }) => `文件格式写的是“${found}”，这里读“${expected}”。`,
  'deal/unknown-key': ({ key }) => `这里没有“${key}”这一项。`,
  'deal/missing': ({ key }) => `缺“${key}”，没有它算不了。`,
  'deal/wrong-shape': ({ key, expected, found }) =>
    `“${key}”应当是${shapes[expected] ?? expected}，写的是${shapes[found] ?? found}。`,
  'deal/not-one-of': ({ key, found, allowed }) => `“${key}”不能是“${found}”；可用：${allowed}。`,
  'deal/wrong-unit': ({ key, found, expected }) => `“${key}”的单位应当是${unit(expected)}，写的是${unit(found)}。`,
  'deal/stake-over-100': ({ text }) => `“${text}”超过了全部的100%。`,
  'deal/percent-sign': ({ key, text }) =>
    `“${key}”写的是“${text}”，没有单位，可能是百分数也可能是倍数，所以没有用。要是百分数，写成“${text}%”。`,
  'deal/exit-before-entry': ({ key, text }) => `“${key}”写的是“${text}”：退出早于投资。没有用它；写从现在起的年数。`,
  'deal/negative': ({ key, text }) => `“${key}”不能是负数：“${text}”。`,
  'deal/bad-date': ({ key, text }) => `“${key}”的“${text}”不是日期。`,
  'deal/unknown-source': ({ source }) => `来源里没有“${source}”。`,
  'deal/bad-span': ({ text, length }) => `位置“${text}”落在原文之外，原文只有${length}个字符。`,
  'deal/cap-table-not-found': ({ file }) =>
    `交易文件旁边没有股权表${file}：把它放过去，或改路径，或把各轮写在existing里。`,
  'deal/source-not-found': ({ file }) => `找不到来源的原文${file}，引文没有核对。`,
  'deal/quote-differs': ({ text, quote }) => `写的“${text}”和原文这个位置的“${quote}”不一样。`,
  'deal/valuation-disagrees': ({ stated, implied }) =>
    `所称投后估值${stated}，和金额除以比例得到的${implied}对不上；开价先按所称的算。`,
  'job/not-a-number': ({ key, text }) => `“${key}”要是一个数，“${text}”不是。`,
  'job/bad-size': ({ key, text, least, whole }) => `“${key}”是${text}；要是不小于${least}的${whole ? '整数' : '数'}。`,
  'job/unknown-accelerator': ({ found }) => `没有“${found}”这种加速卡。`,
  'job/sparse-peak': ({ found, dense }) => `峰值${found} FLOP/s远高于这种卡的稠密峰值${dense}。`,
  'job/plan-count': ({ product, count }) => `tp、pp、dp、cp相乘是${product}，集群有${count}张卡。`,
  'job/too-many': ({ key, found, most, of }) => `“${key}”是${found}，而${counted[of] ?? of}只有${most}。`,
  'job/questioned': ({ key, found }) => `“${key}”是${found}，小得不寻常。`,
  'job/no-legal-plan': ({ count, batches }) => `${count}张卡、全局批量${batches}，没有一个合法的并行方案。`,
  'job/no-plan-fits': ({ neededGigabytes, capacityGigabytes }) =>
    `没有方案放得进显存：最省的也要${neededGigabytes} GB，每张卡能用${capacityGigabytes} GB。`,
  'job/beyond-built': ({ count, largest }) => `${count}张卡，比公布过的训练都多（最多${largest}张），结果是外推。`,
  ...readIssues,
  ...underwriteIssues,
  'market/parameter-missing': ({ name }) => `市场参数组没有给出“${name}”的数值。`,
  'market/parameter-unknown': ({ name }) => `没有人读取市场参数“${name}”。`,
  'company/input-missing': ({ name }) => `公司模型缺少“${name}”。`,
  'company/input-length': ({ name, found, expected }) => `“${name}”有${found}次抽样，应为${expected}次。`,
  'company/input-out-of-range': ({ name, found, least }) => `“${name}”为${found}，不应小于${least}。`,
  'triage/no-weight': () => '权重全是0，排不出先后。至少给一项大于0。',
  'triage/one-exclusion': ({ found }) => `一条排除只能写一样，这里写了${found}样。`,
  'internal/bug': ({ reason }) => `这一行没有答出来，是我们的错，不是这一行的错（${reason}）。`,
  'job/contradicts': ({ key, found, other, implied }) =>
    `“${key}”是${figure(found)}，而${against[other] ?? other}${figure(implied)}${other === 'asOf' ? '年' : ''}。`,
  'job/precision-unsupported': ({ found, accelerator, used }) =>
    used === ''
      ? `${accelerator}没有公布${found}的峰值，按16位峰值的十六分之一算。`
      : `${accelerator}没有${found}的运算单元，按${used}的速度算。`,
  'job/before-release': ({ date, accelerator, released }) => `${date}时还没有${accelerator}（${released}才有）。`,
  'job/no-price': ({ accelerator, basis, place, date }) =>
    `到${date}为止没有${accelerator}在${place}的${bases[basis] ?? basis}，所以这轮训练没有费用。`,
  'job/very-large': ({ key, found, largest }) =>
    `“${key}”是${figure(found)}，远超公布过的（${figure(largest)}），结果是外推。`,
  'job/does-not-divide': ({ key, found, of, whole }) =>
    `“${key}”按${found}来分，${counted[of] ?? of}是${whole}，分不尽。`,
}

export const suggestions: SuggestionWords = {
  ...underwriteSuggestions,
  'quantity/unreadable': () => '写成如“5至10”、“数亿元”或“近10亿元”。',
  'quantity/reversed': ({ low, high }) => `小的在前：${high}至${low}。`,
  'quantity/ambiguous-unit': () => '把单位写全，如“3个月”、“300万元”。',
  'quantity/currency-assumed': () => '写上币种，如“万元”、“美元”。',
  'input/is-directory': () => '给出文件夹里的一个文件。',
  'input/binary': () => '先把文字存成.txt或.md。',
  'input/too-large': () => '只留要紧的，或分成几份。',
  'desk/changed': () => '重新读一遍，再写你的改动。',
  'desk/failed': () => '出了什么事，启动工作台的窗口里有：连同当时做的那一步发给我们。',
  'input/not-utf8': () => '另存为UTF-8。',
  'yaml/needs-quotes': ({ corrected }) => `写成：${corrected}`,
  'yaml/duplicate-key': () => '留下一处。',
  'deal/unknown-key': ({ nearest, place = null }) => (place === null ? near(nearest) : `它的位置是${place}。`),
  'deal/not-one-of': ({ nearest }) => near(nearest),
  'deal/unknown-source': ({ nearest }) => near(nearest),
  'deal/unknown-format': ({ expected }) => `第一行写：format: ${expected}`,
  'deal/bad-date': () => '写成如2023-04-11、2023-04或2023。',
  'deal/stake-over-100': () => '写成全部中的一部分，如“10到20个点”或“12%”。',
  'job/not-a-number': () => '写成如3000亿、175B、3e11或2,048。',
  'job/unknown-accelerator': ({ nearest }) => (nearest === '' ? null : `相近的有：${nearest.replaceAll(', ', '、')}。`),
  'job/sparse-peak': () => '规格书把零也算进去，翻了一倍；要写稠密峰值。',
  'job/plan-count': () => '改其中一个，或不写dp。',
  'job/no-legal-plan': () => '全局批量写成2的幂，如1024；卡数要能分成tp、pp、dp。',
  'job/no-plan-fits': () => '多用卡，或换显存大的卡。',
  'internal/bug': () => '把这一行和命令发给我们；其余各行不受影响。',
  'job/contradicts': ({ key }) => `${goesOn[key] ?? ''}改其中一个。`,
  'job/very-large': () => '核对一下数量级。',
  'job/precision-unsupported': () => '换成它有的格式，或不写。',
  'job/before-release': () => '改日期，或换一种卡。',
  'job/no-price': ({ other }) => (other === null ? '按卡时来看。' : `写"basis": "${other}"，那种价是有的。`),
  'job/does-not-divide': ({ key, whole }) => (key === 'zeroGroup' ? `取${whole}的一个约数。` : '改其中一个。'),
  'job/questioned': ({ meant }) => `如果是${meant}，就写全。`,
  'deal/valuation-disagrees': () => '问清哪个数写错，或者它是投前（round.preMoney）。',
}
