import type { Amounted } from '../text/quantities.ts'
import type { Piece } from '../text/segments.ts'
import type { MoneyRole, ValuationKind } from '../mention.ts'
import { lean } from '../text/lean.ts'

const valuationBefore = /(?:估值|身价|(?<![人者])身家|(?:公司|企业)(?:整体)?价值)[^,、]{0,12}$/
const valuationAfter =
  /^(?:左右|以上)?(?:的)?(?:整体|公司|企业|最新|投前|投后|投资前|投资后)*(?:的)?估值(?![约近超逾达为到破]*[\d$])|^(?:投前|投后)(?!管理)/
const otherBefore = lean(
  /(?:众筹|营收|收入|年化|ARR|流水|订单|销量|市场规模|市场空间|行业规模|产业规模|产值|利润|净利|亏损|成本|投入|补贴|罚款|罚金|合同|采购|预算|月薪|年薪|薪资|薪酬|奖金|价值|总投资|投资额|支出|资本开支|GMV|交易额|成交额|市值|身家|资产|注册资本|售价|价格|单价|定价|费用|花费|租金|消费|赔偿|奖励|现金储备|账上|管理规模|在管规模|规模达|整体规模|出口|回款|捐赠|节省|销售|出售[^,]{0,10}|租用[^,]{0,10}|采购了?[^,]{0,10})[^,、]{0,10}$/,
)
const otherAfter =
  /^(?:左右|以上|级)?(?:的)?(?:年)?(?:营收|收入|ARR|流水|订单|合同|市值|资产|芯片|算力|补贴|市场|蓝海|赛道|销售额|产值|利润|亏损|罚款|预算|奖金|薪|采购|GMV|消费|现金|基金(?!领|跟|参|等|投)|产业|规模(?:的)?(?:市场|产业|赛道|基金)|项目|工厂|基地|投资计划|估算|大关的市场|设备|出口)/
const cumulativeBefore = lean(
  /(?:累计|迄今|至今)(?:已|共)?(?:获得?|拿到|收获|得到)[^,]{0,36}$|(?:已经?|先后|陆续)(?:获得?|得到|拿到)了?[^,]{2,40}共计[^,]{0,4}$|(?:累计|总计|合计|合共|迄今|至今|历史|(?:成立|创[立办])以来)[^,]{0,8}(?:融资|募资|集资|融得|融到|获投|获得|完成)[^,]{0,10}$|(?:融资|募资)(?:总额|总金额|总规模|总量)[^,]{0,8}$|(?:累计|合计)(?:金额)?[^,]{0,6}$|总融资(?:额|金额)?[^,]{0,6}$|(?:融资|募资)(?:金额|额|规模)?(?:已)?累计[^,]{0,6}$|(?:家|位)[^,]{0,8}共(?:计)?(?:投资|投了|向)[^,]{0,16}$|共(?:计)?(?:获得?|完成|融资|募资|募集|筹集|筹得|拿到)[^,]{0,6}$|[两三四五六七八九多数]轮融资(?:总额)?[^,]{0,4}$|(?:(?<!\d)\d{1,2}|[一二两三四五六七八九十半])(?:个月|年)(?:内|间)?(?:累计|连续)?(?:募资|融资|融|拿到|吸金)(?:超|近|约|达|了)*$/,
)
const cumulativeAfter = /^[^,]{0,4}累计融资|^(?:的)?(?:累计|总)融资/
const roundAfter =
  /^(?:规模|量级|级别|级|左右|以上)?(?:的)?(?:人民币|美元)?(?:的)?(?:[^,、]{0,12}?)(?:融资|轮(?!胎|流|番)|股权投资|Series [A-L]|战略投资|天使投资|战投|注资|投资(?!人|者|机构|方|组合|计划|基金|额)|募资|资金(?!链)|风险投资|风投)/
const roundBefore =
  /(?:Series [A-L] ?|融资|募资|集资|募集|筹集|筹资|融得|融到|融了|筹得|筹到|募到|募得|吸金|获投|获得?|拿下|喜提|轮|金额|规模|总额|额度|注资|入账|到账|再融|砸下?|押注)(?:了|额|净额|金额|规模|资金|总额|总金额|约|为|达|到|过|高达|共计|合计|达到|将达|可达|可能|或|或将|预计|计划|目标|:|的|人民币|新一轮|最多|超|近|款)*$/
const ticketBefore =
  /(?<!战略|风险|天使|股权|完成|总|拟)(?:投资|出资|认购|注资|投入|投了|投出|认缴|追加投资|斥资|豪掷)(?:了|约|近|超|逾|高达|至少|最多)*$|拟出资(?:约|近|超|不超过|不低于)*$/
const dealBefore =
  /(?:收购|并购|对价|作价|以|交易总?金?额|价款|价格|转让价|贷款|债券|举债|担保|授信|发行|债务|借款|规模|首关|终关|认缴|出资)[^,]{0,14}$/
const dealAfter =
  /^(?:的)?(?:全现金|现金|价格|对价)?[^,、]{0,10}(?:收购|并购|贷款|债权|融资租赁|债券|担保|授信|票据|可转债|信贷|债务|借款|基金)/

const preWords = /投前|投资前|融资前|交易前/
const postWords = /投后|(?:投资|融资|交易|交割|增资)(?:完成)?后/

/** Whether a valuation is said before or after the money, by the words beside it. */
export function valuationKind(text: string, clause: Piece, one: Piece): ValuationKind {
  const around = text.slice(Math.max(clause.start, one.start - 14), Math.min(text.length, one.end + 8)).split(/[,。;]/)
  const words = around.find((part) => part.includes(text.slice(one.start, one.end))) ?? around.join('')
  return preWords.test(words) ? 'pre' : postWords.test(words) ? 'post' : 'unspecified'
}

/** Whether the words before an amount say that it is no money raised: 注册资本1亿元, 营收3亿元. */
export const isOtherMoney = (text: string, start: number, end = start): boolean =>
  (end > start && /^(?:级|规模)?(?:的)?(?:赛道|市场|蓝海|产业|大关|风口|不等)/.test(text.slice(end, end + 8))) ||
  /(?:(?:各|均|分别)(?:自|各)?(?:投|出)(?:资|了)*|估值[^,。;]{0,8}[从由自]|[单每各]轮(?:融资)?(?:金额|规模|额)?(?:均|都)|基金[^,，。;；\n]{0,8}(?:募资|募集|规模)|注册资本|实缴|营收|收入|市值|补贴|订单|净利|亏损)[^,，。;；\n]{0,8}$/.test(
    text.slice(Math.max(0, start - 20), start),
  )

/**
 * Words before what is no money of one round: a price of one share and what others lend, of each of several (单轮均过亿元, 各投),
 * what is raised in general, what may come, two companies' rounds, a field's (AI领域融资超).
 */
const ofOthers = lean(
  /(?:(?:每股|发行价|招股价|定价|孖展|借出)[^,。;]{0,14}|[单每各][轮笔](?:融资)?(?:金额|规模|额)?(?:均|都)[^,。;]{0,6}|(?:各|均|分别)(?:自|各)?(?:投|出)(?:资|了)*[约近超逾]?|(?:动辄|往往|通常|一般)[^,。;]{0,8}|(?:可以?|能够?|足以|有望|或|将)(?:会|再)?(?:为|给|向)[^,。;]{2,24}(?:提供|带来|注入)[^,。;]{0,6}|[两三四五六][笔次]融资(?:合计|累计|总计|总额|共)[^,]{0,6}|(?:领域|赛道|行业|产业|市场|板块)(?:内)?(?:[去今]年|上半年|下半年)?(?:已?披露|公开|发生|已|共)?(?:的)?(?:融资|募资|投资)(?:总额|金额|额|规模)?[^,、]{0,5})$/,
)

/** What an amount in a clause is of. `financing` says whether the clause speaks of a financing at all. */
export function roleOfMoney(text: string, clause: Piece, one: Amounted, financing: boolean): MoneyRole {
  const head = text.slice(Math.max(clause.start, one.start - 30), one.start)
  const tail = text.slice(one.end, Math.min(clause.end, one.end + 26))
  // 估值从上一轮的70亿美元涨到…: what it was before.
  if (
    /估值[^,。;]{0,8}(?:从|由|自)[^,。;]{0,24}$/.test(head) &&
    /^[^。;]{0,16}(?:涨|升|增|涌|飙|翻|跃|提|拉|变|到|至|跌|降|缩|腰斩)/.test(text.slice(one.end, one.end + 24))
  )
    return 'other'
  if (
    valuationAfter.test(tail) ||
    (valuationBefore.test(head) &&
      !/融资|募资|[再又连]融|融了|筹集|募集|筹资|完成|投资(?!前|后)|增资(?!前|后)|注资|入股|认购|[领跟]投|获得?$/.test(
        head.slice(head.lastIndexOf('估值')),
      ))
  )
    return 'valuation'
  if (ofOthers.test(head)) return 'other'
  // 曾获超5亿元融资的甲: all so far.
  if (/(?:[曾已]获得?|曾融资)[近超约逾]?$/.test(head) && /^(?:融资)?的/.test(text.slice(one.end, one.end + 3)))
    return 'cumulative'
  if (/^(?:的)?(?:综合|[^,]{0,3}期)?(?:授信|银团|贷款|联贷)/.test(tail)) return 'deal'
  // 收到超过12亿美元的认购: what was asked for, and not what was raised.
  if (/(?:收到|获得?|吸引|录得)了?[^,。;]{0,6}$/.test(head) && /^的?(?:超额)?认购(?!方|人|协议|了)/.test(tail))
    return 'other'
  // 2025年筹集了超过20亿美元,其中包括7月的2.5亿美元融资: what several came to.
  if (
    /(?:(?:19|20)\d\d|[去今前])年(?:全年|里|内|已|共)*(?:完成|获得?|融资|融得|募资|募集|筹集|筹得)了?(?:近|约|超过?|逾)?$/.test(
      head,
    ) &&
    /^[^,。;]{0,6},其中(?:包括|包含|有)[^,。;]{0,14}[\d数]/.test(text.slice(one.end, one.end + 30))
  )
    return 'cumulative'
  // 完成首轮融资,超20亿元人民币: the size in a clause of its own.
  if (
    /^[约近超过逾]*$/.test(text.slice(clause.start, one.start)) &&
    /^(?:人民币|左右)?$/.test(text.slice(one.end, clause.end)) &&
    /(?:融资|轮)[,，]$/.test(text.slice(0, clause.start).slice(-3))
  )
    return 'round'
  // 从数千万元到数亿元不等: of many.
  if (/^[^,。;]{0,8}不等/.test(text.slice(one.end, one.end + 12))) return 'other'
  // AI戒指行业,已经砸进超12亿资金: of a field.
  if (
    /(?:行业|赛道|领域|市场|板块)(?:里|内|中)?[,，:]$/.test(text.slice(Math.max(0, clause.start - 8), clause.start)) &&
    /^(?:已经?|共|累计|总共|就|又|融资|砸[进下]|涌入|吸引|发生|获得|合计)*[^,]{0,6}$/.test(
      text.slice(clause.start, one.start),
    )
  )
    return 'other'
  // 宁海时代投资甲数亿美元: one cheque.
  if (
    /(?:投资|注资)(?!者|人|方|机构|了|额|总|金|界|组合|最|约|近|超|逾|至|共|高)[\u4e00-\u9fffA-Za-z][^,。;的、]{1,12}$/.test(
      head,
    ) &&
    !/获|完成|轮|融资/.test(head)
  )
    return 'ticket'
  // …基石投资者,合计认购…: of the shares that are listed. …的投资,同比增幅…: of a field.
  if (/合计认购[^,]{0,3}$/.test(head) || /^[^,。]{0,8},(?:同比|环比)/.test(text.slice(one.end, one.end + 14)))
    return 'other'
  // 共完成37笔融资,总金额超过200亿元: of as many deals.
  if (
    /(?:总|合计|共计|累计|涉及|披露)/.test(head) &&
    /[\d数几]+(?:笔|起|例)[^,。;]{0,10}(?:融资|投融资|交易|投资)(?:事件)?[,，]$/.test(
      text.slice(Math.max(0, clause.start - 24), clause.start),
    )
  )
    return 'other'
  // 估值因此翻倍,超过40亿美元: the clause before says what the number is.
  if (
    /估值(?:[^,。;]{0,10}|[较比][^,。;]{2,40})[,，]$/.test(text.slice(Math.max(0, clause.start - 46), clause.start)) &&
    /^(?:目前|现|已|均|都|也|将|瞬间|一举|随即|随之|一路|迅速|直接)*(?:(?:飙|跃|攀|上|提|抬|拉)?升[至到]|(?:暴|猛|上)?涨[至到]|飙至|超过?|逾|突破|接近|达到?|达|增至|高达|至|约|近|为)*$/.test(
      text.slice(clause.start, one.start),
    ) &&
    /^(?:左右|以上)?(?:$|[,。;])/.test(text.slice(one.end, clause.end))
  )
    return 'valuation'
  // 估值从70亿美元,涨到了190亿美元: what it is now.
  if (
    /估值[^,。;]{0,8}[从由自较比][^。;]{2,60}(?:一路|直接|迅速|飙|涨|升|增|涌|翻|跃|提|拉|到|至)[^,。;]{0,10}[到至为]了?[^,。;]{0,8}$/.test(
      text.slice(Math.max(0, one.start - 80), one.start),
    )
  )
    return 'valuation'
  // 几亿一轮, 一轮要5亿: what a round costs in general.
  if (
    (/^(?:的)?一轮/.test(tail) && !/完成|获得?了?[^,]{0,8}$/.test(head)) ||
    /(?<![新这第上前最近该此本了又另再过得成获])一轮(?:要|就|得|融)*$/.test(head)
  )
    return 'other'
  // 整体目标8亿元: what is hoped for beside what was closed.
  if (/(?:整体|总体|全部|整轮)(?:的)?(?:融资|募资)?(?:目标|计划|规模)[^,、]{0,8}$/.test(head)) return 'other'
  // 为基础设施筹集5000亿美元: money for a thing, not for a company.
  if (/(?:旨在|帮助|将)?为[^,]{2,24}筹集[^,]{0,6}$/.test(head) && !/估值/.test(head)) return 'other'
  // 2023年7月A轮,甲领投1亿元: of the round just named.
  if (
    /领投了?[近超约逾]?$/.test(head) &&
    /轮(?:融资)?[,，]$/.test(text.slice(Math.max(0, clause.start - 4), clause.start))
  )
    return 'round'
  // 至此A轮系列融资总额达到5亿元: what a letter came to.
  if (/(?:至此|系列融资)[^,]{0,20}总(?:额|金额|规模)[^,]{0,6}$/.test(head)) return 'cumulative'
  if (
    /(?:本|此|该|[A-H]\d?\+*|天使\+*|种子)[轮次][^,]{0,6}(?:融资|募资)(?:总?金额|总额|总?规模)[^,]{0,6}$|[A-H]轮(?:合|总)?共(?:融资|募资?|获得?)[^,\d]{0,3}$/.test(
      head,
    )
  )
    return 'round'
  // 投资2亿元在合肥建厂: spent on a thing, and in no company.
  if (/(?:投资|投入|斥资)[约近超逾]?$/.test(head) && /^(?:在[^,]{2,10})?(?:建|新建|扩|购|采购|研发|用于)/.test(tail))
    return 'other'
  // 大模型赛道平均单笔融资额, 8月AI融资额: of many.
  if (
    /(?:平均|单笔|人均)[^,]{0,6}(?:融资|投资)(?:金额|额|规模)?[^,]{0,4}$|(?:^|[月年度周\d])(?:全球|国内|中国)?(?:AI|人工智能|机器人|大模型|具身智能|半导体|芯片)(?:新创|初创)?(?:企业|公司)?(?:第?[一二三四]季度?|[上下]半年)?[融募]资(?:总?额|规模|总?金额)?[^,]{0,4}$/.test(
      head,
    )
  )
    return 'other'
  // 已完成多轮融资,总额12亿元.
  if (
    /^(?:融资)?(?:总(?:额|金额|规模)|合计|累计|共)[^,]{0,4}$/.test(text.slice(clause.start, one.start)) &&
    /(?:多|数|[五六七八九十]|\d{1,2})轮(?:融资)?[,，]$/.test(text.slice(Math.max(0, clause.start - 12), clause.start))
  )
    return 'cumulative'
  // 迄今为止,公司已获12亿元融资: all so far.
  if (
    /(?:迄今|目前为止|截至目前|[成创]立以来|历次|过往|总共)[^。轮;；]{0,14}(?:获得?|融资?|募集?|筹|规模|合计)[^。轮]{0,6}$/.test(
      text.slice(Math.max(0, one.start - 30), one.start),
    ) &&
    !/估值|营收|收入/.test(head) &&
    // 成立以来的首次融资,金额为1亿元: the first, and not all.
    !/以来(?:的|最)?(?:首|第一|最|规模|单笔)/.test(text.slice(Math.max(0, one.start - 30), one.start)) &&
    !/^[^,，。]{0,8}(?:轮|估值)/.test(tail)
  )
    return 'cumulative'
  // 共发生76起融资事件,披露的融资总额…: of many, and of no company.
  const before = text.slice(Math.max(0, one.start - 90), one.start)
  if (
    /(?:投?融资(?:总)?|披露(?:的)?(?:总)?)(?:金额|额|规模)[^,、]{0,8}$/.test(head) &&
    (/\d+(?:起|笔|例|件)(?:投?融资|事件|[^。]{0,10}事件)?|事件(?:已达|共)?\d+起/.test(
      before.slice(before.lastIndexOf('。') + 1),
    ) ||
      /^[^。]{0,4},?(?:投?融资)?事件数?(?:达|共)?\d+起/.test(text.slice(one.end, one.end + 30)))
  )
    return 'other'
  // 拿到了来自甲和乙的1.5亿美元.
  if (/(?:获得?|拿到|得到|收到)了?来自[^,]{2,40}的?$/.test(head) && !otherAfter.test(tail)) return 'round'
  if (/^[^,、]{0,4}(?:收购|并购)/.test(tail)) return 'deal'
  // 连续完成两轮融资近20亿元: what those rounds came to.
  if (
    /(?:连续|接连|连获|完成)[^,]{0,4}[两三四五]轮融资$/.test(head.replace(/[近超约逾]$/, '')) &&
    !/累计|共|总/.test(head)
  )
    return 'round'
  if (
    (cumulativeBefore.test(head) && !(head.includes('以来') && /^[^,]{0,8}轮/.test(tail))) ||
    cumulativeAfter.test(tail)
  )
    return 'cumulative'
  // 马云2.34亿港元投资X: one cheque.
  if (/^投资(?!人|者|机构|方|组合|计划|基金|额)[\u4e00-\u9fffA-Z“「]/.test(tail) && !/完成|获/.test(head))
    return 'ticket'
  // 240万美元领投甲: what one alone pays.
  if (
    /^(?:独家|联合|战略)?(?:领投|跟投|参投|参与|入股|押注|增资)(?!方|人)/.test(tail) &&
    !/融资|完成|获|总|轮/.test(head)
  )
    return 'ticket'
  // 3亿美元员工股权出售, 2亿元老股转让.
  if (/^(?:的)?(?:员工|老股东?|股东)?(?:持股|股权|股份|股票|老股)?(?:出售|转让|回购)/.test(tail)) return 'deal'
  if (otherAfter.test(tail)) return dealAfter.test(tail) ? 'deal' : 'other'
  if (/(?:贷款|债券|债权|债务|租赁|授信|担保|收购|并购)/.test(tail.slice(0, 12)) && dealAfter.test(tail)) return 'deal'
  // 甲领投了3000万元的A轮: of the round.
  if (
    ticketBefore.test(head) &&
    !(/[领参跟]投了?$/.test(head) && /^的?(?:Pre-?)?(?:[A-H]\d?\+*|天使\+*|种子)轮/.test(tail))
  )
    return 'ticket'
  if (/目标(?:金额|规模|额度)?(?:约|为|是)*$/.test(head) && financing) return 'round'
  if (roundBefore.test(head) && !/(?:营收|收入|订单|市场|产业(?!资本)|基金)[^,]{0,6}$/.test(head)) return 'round'
  if (otherBefore.test(head) && !/融资(?:金额|规模|总额|额)[^,]{0,6}$/.test(head))
    return dealBefore.test(head) ? 'deal' : 'other'
  if (roundAfter.test(tail)) return 'round'
  if (dealBefore.test(head) || dealAfter.test(tail)) return 'deal'
  return financing && /(?:融资|轮)[^,]{0,10}$/.test(head) ? 'round' : 'other'
}
