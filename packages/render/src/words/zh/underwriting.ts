import { say } from '../../inline/run.ts'
import { ruleFormulas, ruleReasons } from '../claim-words.ts'
import type { FlagWords, FormulaWords, GateReasonWords, ReasonWords, Words } from '../types.ts'
import { claims } from './claims.ts'

export const formulas: FormulaWords = {
  ...ruleFormulas(claims),
  'round/post-money': ({ amount, stake }) => say`投后＝金额${amount}÷比例${stake}`,
  'round/pre-money': ({ postMoney, amount }) => say`投前＝投后${postMoney}−金额${amount}`,
  'round/new-money': ({ amount, secondary }) => say`金额${amount}−买老股的${secondary}`,
  'round/cash': ({ amount, credits }) => say`${amount}−算力券${credits}`,
  'round/pre-money-stated': ({ stated, amount }) => say`投前＝所称估值${stated}−金额${amount}`,
  'fx/convert': ({ amount, rate }) => say`${amount}×汇率${rate}`,
  'fx/implied': ({ domestic, foreign }) => say`${domestic}÷${foreign}`,
  'fx/at-rate': ({ foreign, rate }) => say`${foreign}×${rate}`,
  'rent/implied': ({ yearlyRent, cards }) => say`一年${yearlyRent}÷（${cards}×8760小时）`,
  'rent/known': ({ inputs }) => say`当时知道的最低到最高：${inputs}`,
  'rent/by-peak': ({ rent, peak, usual }) =>
    say`没有查到这种卡的租价，按常见卡的${rent}、照算力折算：×${peak}÷${usual}`,
  'rent/convert': ({ rent, rate }) => say`${rent}×汇率${rate}`,
  'training/gpt3-flops': ({ parameters, tokens }) => say`6×${parameters}×${tokens}`,
  'training/flops': ({ parameters, tokens }) => say`6×${parameters}×${tokens}（Kaplan等2020，§2.1）`,
  'training/card-hours': ({ flops, peak, utilisation }) => say`${flops}÷（单卡峰值${peak}×利用率${utilisation}）`,
  'training/cost': ({ cardHours, rent }) => say`${cardHours}×${rent}`,
  'training/bought': ({ cost, rent, peak, utilisation }) => say`${cost}÷${rent}×单卡峰值${peak}×利用率${utilisation}`,
  'training/times': ({ flops, reference }) => say`${flops}÷${reference}`,
  'training/programme': ({ runCost, multiplier, failedShare }) =>
    say`训一次${runCost}×试错${multiplier}×（1＋训废${failedShare}）`,
  'training/have': ({ cards, months }) => say`${cards}×${months}`,
  'training/cover': ({ have, need }) => say`手上${have}÷需要${need}`,
  'team/yearly': ({ people, monthlyPay, payLoad }) => say`${people}×${monthlyPay}的平均×12×用人成本${payLoad}`,
  'team/per-ten': ({ monthlyPay, payLoad }) => say`10人×${monthlyPay}的平均×12×用人成本${payLoad}`,
  'burn/yearly': ({ programme, team, otherCost }) => say`（训练${programme}＋人${team}）×（1＋其他${otherCost}）`,
  'burn/monthly': ({ yearly }) => say`一年${yearly}÷12`,
  'burn/weighed': ({ yearly, inputs }) =>
    say`每月支出减收入；支出有两种估法，越窄的算得越重：一年${yearly}，和本轮、现金在花完之前每月付得起的（${inputs}）`,
  'burn/stated': ({ burn }) => say`${burn}`,
  'runway/months': ({ amount, burn }) => say`本轮${amount}÷每月${burn}`,
  'lines/sum': ({ inputs }) => say`所说各项收入之和：${inputs}`,
  'lines/weighed': ({ inputs }) => say`所说各项按收入加权：${inputs}`,
  'company/runway': ({ inputs }) => say`公司今后各季推演中现金用完的时候，依据${inputs}`,
  'runway/with-cash': ({ amount, cash, burn }) => say`（本轮${amount}＋现金${cash}）÷每月${burn}`,
  'value/reach': ({ reachable, revenue, growth }) => say`${reachable}，加上明年的收入${revenue}×（1＋${growth}）`,
  'value/gpu-burn': ({ programme, team, otherCost }) =>
    say`（训练${programme}＋人${team}）×（1＋其他${otherCost}），一年`,
  'value/commercial': ({
    revenue,
    growth,
    growthDecay,
    reachable,
    multiple,
    survival,
    discountRate,
    years,
    laterDilution,
    stake,
  }) =>
    say`年收入${revenue}，首年增长${growth}，每年剩下${growthDecay}，最多做到${reachable}；退出时按收入的${multiple}，等${years}，活到那天${survival}，后面几轮稀释${laterDilution}，按${discountRate}折现，再除去这轮出让的${stake}`,
  'value/percentile': ({ asked, commercial }) => say`商业价值${commercial}的抽样里，低于开价${asked}的次数`,
  'value/ceiling': ({ commercial, discountRate, stake }) =>
    say`商业价值${commercial}的平均（出让${stake}时）；两头是折现率取${discountRate}的两头`,
  'value/usual': ({ commercial }) => say`同类公司什么都不说，全按基准算出来的商业价值${commercial}的中位`,
  'value/comparables': ({ inputs }) => say`同期轮次，各折算到这一轮的阶段和大小：${inputs}`,
  'return/multiple': ({ exit, postMoney, laterDilution }) =>
    say`退出价${exit}×（1−后面几轮稀释${laterDilution}）÷投后${postMoney}，死了算零`,
  'return/loss': ({ multiple }) => say`回报${multiple}不到1倍的次数`,
  'return/exit': ({ revenue, growth, growthDecay, reachable, multiple, survival, years }) =>
    say`年收入${revenue}按首年${growth}、每年剩下${growthDecay}长${years}，最多${reachable}，再乘${multiple}；活到那天${survival}`,
  'value/flip': ({ input, asked, ceiling }) => say`${input}的中位×开价${asked}÷上限${ceiling}，都取中位`,
  'exit/beyond-life': ({ years, life }) => say`等${years}超过基金${life}的次数`,
  'wait/blind': ({ multiple }) => say`${multiple}按每年25%折回的平均，减去投进去的一份`,
  'wait/free-look': ({ blind }) =>
    say`若能先白看下一轮的价格、只在划算时才投，同一笔钱的平均所得：不会少于${blind}，是等一等最多能带来的`,
  'return/redeemed': ({ multiple }) =>
    say`打完官司时仍未退出、回购拿回的比剩下的股份多的抽样；那天比股份值钱才行使，拿回多少照已公布的国内判决与执行；公司一方承担的从它的现金里付，先到期的先付，付掉的缩短现金可撑的时间；已算进${multiple}`,
  'redemption/open': ({ postMoney }) =>
    say`我们能要求回购的那天，各轮能要求的回购款合计（连利息），本金由投后${postMoney}算出`,
  'redemption/cash': ({ postMoney }) =>
    say`那天还没退出的抽样：最近一轮的钱按可撑的时间均匀花剩下的，已减去先到期的回购款；按投后${postMoney}的中位折算`,
  'redemption/later': ({ postMoney, last }) =>
    say`${last}后仍未退出的公司：抽样里后面每轮投的钱，按我们的利率，从付款起隔同样的年数到期；取平均，按投后${postMoney}的中位折算`,
  'redemption/last': ({ years }) => say`从${years}起每隔两年看一次，模拟期内的最后一次`,
  'redemption/years': ({ open }) => say`从这笔交易到${open}那天`,
  'return/without-pro-rata': ({ multiple }) => say`只算第一笔钱的${multiple}，后面每轮都照样稀释`,
  'return/with-pro-rata': ({ multiple, years }) =>
    say`${multiple}的同一批抽样，${years}内的头两轮按比例跟投，再除以投进去的全部钱`,
  'market/multiple': ({ set, inputs }) =>
    say`照${set}个公布的数拟合的市场，由${inputs}，逐季走到退出、关门或第十年，按股份的权利分；后面几轮要同顺位的1倍优先，照样稀释`,
  'market/years': ({ set, inputs }) => say`照${set}个公布的数拟合的市场，到退出、关门或第十年：${inputs}`,
  'market/irr': ({ multiple, years }) => say`${multiple}在${years}里合的年收益`,
  'market/vc-method': ({ set, postMoney, required }) =>
    say`照${set}个公布的数拟合的市场里，卖掉或上市的那些抽样：退出时留给投后${postMoney}的钱，按要求的年回报${required}折回，减去这轮的钱`,
  'market/flip': ({ inputs }) => say`按第一只基金的规则，答案到此换一种决定平均更好，输入分32档比：${inputs}`,
  'value/gpu-burn-later': ({ gpuBurn, cheaper }) => say`${gpuBurn}，其中训练的部分÷${cheaper}`,
  'payers/need': ({ inputs }) => say`下一轮要补上的钱，往后每轮翻一倍：${inputs}`,
  'must/revenue': ({ asked, commercial }) => say`${asked}÷${commercial}里退出时每一元收入折到今天的平均价值`,
  'must/leader': ({ multiple, years }) =>
    say`（1−B）÷（A−B），A、B是头部和其余公司每投一元折到今天的平均值，出自${multiple}和${years}`,
  'market/leader-flip': ({ inputs }) => say`投与不投打平时进入头部的可能：${inputs}`,
  'fund/with': ({ multiple, years, inputs }) =>
    say`基金投了这笔（${multiple}，${years}后收场），其余投资照同样的抽样；基金到期还没退出的，按估值的${inputs}卖掉`,
  'fund/without': ({ set, inputs }) =>
    say`这笔钱换成又一笔寻常投资，其余不变；寻常投资取自照${set}个公布的数拟合的市场，基金到期还没退出的，按估值的${inputs}卖掉`,
  'fund/most': ({ inputs }) => say`逐个价格重算，基金自己的规则刚好还说投的投前价；两头是抽样误差：${inputs}`,
  'fund/dpi': ({ multiple }) => say`基金结束时分出去的÷投进来的：那时剩下的都卖了，就是净倍数${multiple}`,
  'fund/reserves': ({ multiple, postMoney, years }) =>
    say`${multiple}的同一批抽样，${years}内且在基金存续期里的头两轮，按比例跟投要的钱，轮次的价从投后${postMoney}算起`,
  'fund/reserves-years': ({ inputs }) => say`这段时间里有后续轮次的抽样，到头一轮的年数：${inputs}`,
  'fund/late': ({ inputs }) => say`基金连延长期都到了还没有退出的次数：${inputs}`,
  'fund/hurdle': ({ inputs }) => say`这笔钱若只回本、基金能过门槛，如今过不了的次数：${inputs}`,
  'fund/capital': ({ inputs }) => say`这笔钱若只回本、基金能保本，如今保不住的次数：${inputs}`,
  'stake/of-valuation': ({ amount, valuation }) => say`由金额${amount}和估值${valuation}算出的出让比例`,
  'price/at-stake': ({ amount, stake }) => say`${amount}÷${stake}`,
}

export const reasons: ReasonWords = {
  ...ruleReasons(claims),
  'fx/within-rounding': ({ implied, rate, exact }) =>
    say`两个数相除，汇率是${implied}；当时已公布的最近月均是${rate}，照它算是${exact}。差在“约”字和取整之内。`,
  'fx/off': ({ implied, rate, exact }) =>
    say`两个数相除，汇率是${implied}；当时已公布的最近月均是${rate}，照它算是${exact}，对不上。`,
  'fx/rate-unknown': ({ implied }) => say`两个数相除，汇率是${implied}；当时的汇率我们没有。`,
  'rent/no-market-of-place': ({ implied, market }) =>
    say`合${implied}。公司所在地当时的租价没有查到公开的；美国挂牌价折算后是${market}。只能说不离谱，不能说这就是行价。`,
  'rent/within-market': ({ implied, market }) => say`合${implied}，在当地当时的${market}之内。`,
  'rent/below-market': ({ implied, market }) => say`合${implied}，比当时最便宜的还低（${market}）。`,
  'rent/above-market': ({ implied, market }) => say`合${implied}，比当时最贵的还高（${market}）。`,
  'rent/no-market': ({ implied }) => say`合${implied}。当时的租价没有查到。`,
  'stake/over': ({ implied, stated }) => say`金额除以比例，投后是${implied}，与所称的${stated}相合。`,
  'stake/under': ({ implied, stated }) => say`金额除以比例，投后是${implied}，和所称的${stated}对不上。`,
  'stake/mixed': ({ implied, stated }) => say`金额除以比例，投后是${implied}，所称的${stated}有时够得着，有时够不着。`,
  'stake/usual': ({ stake, usual }) => say`一轮出让${stake}，同类轮次多在${usual}，不出格。`,
  'stake/large': ({ stake, usual }) => say`一轮出让${stake}，同类轮次多在${usual}，太多。`,
  'run/buys': ({ times, reference }) =>
    say`照当时租价和常见利用率，这笔钱买得到GPT-3那样的训练（${reference}）${times}。`,
  'run/buys-less': ({ times, reference }) =>
    say`照当时租价和常见利用率，这笔钱只买得到GPT-3那样的训练（${reference}）的${times}。`,
  'run/enough': ({ cover, need, have }) => say`手上${have}，需要${need}，够${cover}。`,
  'run/short': ({ cover, need, have }) => say`手上${have}，需要${need}，只够${cover}。`,
  'exit/beyond-life': ({ beyond, life, longLife }) =>
    say`真要等这么久，就算基金今天才成立，人民币基金（${life}）等不到的机会是${beyond}，美元基金（${longLife}）多半等得到。`,
  'exit/within-life': ({ life }) => say`今天才成立的人民币基金（${life}）等得到。`,
  'team/costs': ({ yearly, people }) => say`照这个月薪，${people}的队伍一年要${yearly}。`,
  'general/unchecked': () => say`没有规则能核这一句。`,
}

export const flags: FlagWords = {
  'no-lead': () => say`没有说谁领投。`,
  'country-assumed': () =>
    say`没有说公司在哪国：中文名或人民币的，基准、租价和准入照中国的算，别的照美国的；以company.country为准。`,
  'layer-assumed': () => say`没有说在哪一层：照训模型的公司算；不是的话，填company.layer。`,
  'stake-assumed': ({ stake }) => say`出让多少没有说，开价是按${stake}推算的。`,
  'rent-of-other-place': ({ market }) => say`公司所在地当时的租价没有查到公开的，用美国挂牌价折算代替：${market}。`,
  'price-near-burn': ({ asked, gpuBurn }) =>
    say`开价${asked}和一年烧掉的${gpuBurn}相当，和生意不相当：这个价像是照烧钱定的。`,
  'price-above-all': ({ asked, commercial }) =>
    say`开价最低${asked}，也高过商业价值最高的${commercial}（都是90%区间的两头）。`,
  'tranches-unknown': () => say`没有说分几期付。`,
  'learned-later': () => say`有些数是截止日之后才公布的，已逐条标明。`,
}

export const gateReasons: GateReasonWords = {
  'chips-not-named': () => say`没说用什么卡、何时买的；2022年10月起A100、H100卖到中国要许可。`,
  'chips-restricted': () => say`说的卡在管制之内，要看何时、从哪里来的。`,
  'chips-free': () => say`说的卡不在当时的管制之内。`,
  'chips-before-rule': () => say`说的卡在管制之前买的，可以继续用。`,
  'chips-papers': () => say`说的卡在管制之内，采购、租用和报关的文件看过了。`,
  'chips-without-papers': () => say`说的卡在管制之内，又拿不出文件。`,
  'filing-not-asked': () => say`向公众提供生成式服务要备案，还没问办到哪一步。`,
  'filing-coming': () => say`备案的规定已经公布，还没有施行。`,
  'filing-not-public': () => say`不对公众提供服务，不用备案。`,
  'filing-done': () => say`备案或登记与所用的模型相符。`,
  'filing-wrong-kind': () => say`模型是自有或微调过的，只办了登记，要补备案。`,
  'filing-pending': () => say`备案在办，上线和上市要等。`,
  'filing-missing': () => say`服务已对公众开放，没有备案，补办要几个月。`,
  'outbound-not-asked': () => say`还没问基金背后有没有美国人；有的话要看美国对外投资规则。`,
  'outbound-not-in-force': () => say`美国对外投资规则已经公布，还没有施行。`,
  'outbound-other-place': () => say`公司不在美国对外投资规则所列的地方。`,
  'outbound-compute-unknown': () => say`有美国出资人，不知道训练计算量，过不过线说不了。`,
  'outbound-below': () => say`训练计算量在美国对外投资规则的申报线以下。`,
  'outbound-notifiable': () => say`训练计算量够得着申报线，没有整个过禁止线：投前要请律师定申报。`,
  'outbound-prohibited': () => say`训练计算量过了美国对外投资规则的禁止线。`,
  'outbound-use': () => say`用途在美国对外投资规则禁止之列，不论大小。`,
  'sector-allowed': () => say`在基金合同准投的行业之内。`,
  'sector-excluded': () => say`不在基金合同准投的行业之内。`,
  'sector-unknown': () => say`材料没有说公司在哪一层，行业限制对不了。`,
  'concentration-within': () => say`连已投的在内，没有过单一项目的上限。`,
  'concentration-over': () => say`连已投的在内，过了单一项目的上限。`,
  'concentration-unknown': () => say`出资额或单一项目上限不知道，集中度对不了。`,
  'cheque-over-fund': () => say`出资额比整个基金还大。`,
  'life-enough': () => say`最晚的退出也在存续期内。`,
  'life-part': () => say`照所用的退出年数，有一部分落在存续期之外，要看延期。`,
  'life-over': () => say`照所用的退出年数，最早的退出也在延期之后。`,
  'life-unknown': () => say`材料没说几年退出，或基金的年限不明；到期前退不出的次数，见对基金的影响。`,
  'reinvestment-counts': () => say`这笔投资算得上返投。`,
  'reinvestment-open': () => say`返投还欠着，这笔算不上。`,
  'reinvestment-unsaid': () => say`返投还欠着，这笔算不算没有说。`,
  'founders-free': () => say`职务发明、竞业和前投资人的同意都有书面文件。`,
  'founders-bound': () => say`职务发明、竞业或前投资人的同意有一样没有解决。`,
  'founders-not-asked': () => say`职务发明、竞业、前投资人的同意还没有问。`,
  'state-none': () => say`这轮没有国资。`,
  'state-done': () => say`国资的审批和评估备案都办了。`,
  'state-open': () => say`这轮有国资，审批或评估备案还没有办完。`,
  'state-not-asked': () => say`这轮有没有国资还没有问。`,
  'conflicts-none': () => say`本基金没有竞争或关联的持股。`,
  'conflicts-recused': () => say`有竞争或关联，回避已记录。`,
  'conflicts-open': () => say`有竞争或关联，回避没有记录。`,
  'conflicts-not-asked': () => say`本基金和各位委员有没有竞争或关联的持股，还没有登记。`,
}

export const gates: Required<Words['gates']> = {
  outbound: '境外出资人',
  'fund-sector': '基金准投行业',
  'fund-concentration': '单一项目上限',
  'fund-life': '基金存续期',
  'fund-reinvestment': '返投',
  'model-filing': '模型备案',
  'chip-origin': '芯片来源',
  'founders-freedom': '创始人能否自由做',
  'state-money': '国资程序',
  conflicts: '利益冲突',
}

export const conditions: Required<Words['conditions']> = {
  'gates-closed': '待查的准入先查清',
  'price-in-writing': '价格落到纸上',
  'terms-seen': '看过条款：优先清算、回购、反稀释',
}

export const figureNames: Required<Words['figureNames']> = {
  'value/ceiling': '我们的上限，投前',
  'fund/most': '照本基金规则全额投还投得下去的最高投前价，',
}
