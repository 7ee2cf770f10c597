/** What a column of a table of shareholders says. */
export type ColumnRole =
  | 'holder'
  | 'class'
  | 'round'
  | 'shares'
  | 'percent'
  | 'capital'
  | 'paid-in'
  | 'price'
  | 'invested'
  | 'date'

/** A column that was recognised. */
export interface Column {
  /** From 0. */
  readonly index: number
  readonly header: string
  readonly role: ColumnRole
  /** What the header says a bare number counts: 万股, 万元, %, USD; empty where it says nothing. */
  readonly unit: string
}

/** Headers as people write them, without spaces and brackets; the first that fits wins. */
const patterns: readonly (readonly [ColumnRole, RegExp])[] = [
  ['paid-in', /^(?:累计)?(?:实缴|实收|已缴|实际出资)(?:出资)?(?:额|金额|资本|注册资本)?$|^paid-?in(?:capital)?$/],
  [
    'capital',
    /^(?:认缴|认购)(?:出资)?(?:额|金额|资本|注册资本)?$|^(?:出资额|出资金额|注册资本|注册资本额|出资数额)$|^(?:registered|subscribed)capital$/,
  ],
  [
    'percent',
    /^(?:持股|股权|出资|股份|持有|完全稀释)?(?:后)?(?:比例|占比|百分比)$|^(?:%|percent(?:age)?|ownership|%ownership|ownership%|fullydiluted%?|%fullydiluted|stake)$/,
  ],
  [
    'shares',
    /^(?:持股|持有|股份|股票|认购)(?:数|数量|数目|股数|股份数|股份数量|总数)$|^(?:股数|股份|持股)$|^(?:no\.?of|numberof|#of|total)?shares(?:held|owned|outstanding)?$|^(?:quantity|securities)$/,
  ],
  [
    'holder',
    /^(?:股东|持有人|投资人|投资方|投资者|持股人|发起人|出资人)(?:名称|姓名|名单|姓名或名称|姓名\/名称|名称\/姓名|或名称)?$|^(?:姓名|名称|姓名\/名称)$|^(?:share|stock|stake|security)?holder(?:s|name|'sname)?$|^(?:name|investor|investorname|owner)$/,
  ],
  [
    'class',
    /^(?:股份|股票|证券|股权|股东)?(?:类别|类型|种类|性质)$|^(?:share|stock|security)?(?:class|type)$|^(?:classofshares|series)$/,
  ],
  ['round', /^(?:融资|投资|入股)?(?:轮次|批次)$|^round$/],
  [
    'price',
    /^(?:每股|发行|认购|入股)(?:价|价格|单价)$|^(?:单价|价格|每股认购价格)$|^(?:issue|share|purchase|unit)?price(?:pershare)?$|^pps$/,
  ],
  [
    'invested',
    /^(?:投资|认购|入股|增资)(?:额|金额|款|总额|价款)$|^(?:invested|investment|amountinvested|amount|consideration|cost|purchaseamount|totalinvested)$/,
  ],
  [
    'date',
    /^(?:入股|投资|出资|登记|取得|认购|持股|变更)?(?:日期|时间)$|^(?:date|issuedate|dateissued|dateofissue|issued)$/,
  ],
]

/** A header without what is in brackets, and that part as its unit. */
function parts(cell: string): { readonly name: string; readonly unit: string } {
  const text = cell.normalize('NFKC').trim()
  const unit = /[([【]([^)\]】]*)[)\]】]\s*$/.exec(text)
  const tail = unit === null ? /[/:：]\s*(万?股|万?元|百万元|亿元|%)\s*$/.exec(text) : null
  const found = unit ?? tail
  const name = (found === null ? text : text.slice(0, found.index)).toLowerCase().replace(/[\s_*:：]/g, '')
  return { name, unit: found?.[1]?.trim() ?? (name.includes('%') ? '%' : '') }
}

/**
 * The columns of a row, if it is a header: each cell that names a known column, the first of each role. Total.
 * @example columnsOf(['股东名称', '认缴出资额（万元）']).map((one) => one.role + ' ' + one.unit) // ["holder ","capital 万元"]
 */
export function columnsOf(row: readonly string[]): readonly Column[] {
  const found: Column[] = []
  row.forEach((cell, index) => {
    const { name, unit } = parts(cell)
    if (name === '') return
    const role = patterns.find(([, pattern]) => pattern.test(name))?.[0]
    if (role !== undefined && !found.some((one) => one.role === role))
      found.push({ index, header: cell.trim(), role, unit })
  })
  return found
}

/** Whether columns can make a table of holdings: who, and how much. */
export const suffices = (columns: readonly Column[]): boolean =>
  columns.some((one) => one.role === 'holder') && columns.some((one) => one.role === 'shares' || one.role === 'capital')

const deepest = 40

/** The header among the first rows: the row that names most columns; null where none suffices. */
export const headerOf = (
  rows: readonly (readonly string[])[],
): { readonly row: number; readonly columns: readonly Column[] } | null => {
  let best: { readonly row: number; readonly columns: readonly Column[] } | null = null
  rows.slice(0, deepest).forEach((cells, row) => {
    const columns = columnsOf(cells)
    if (suffices(columns) && columns.length > (best?.columns.length ?? 0)) best = { row, columns }
  })
  return best
}
