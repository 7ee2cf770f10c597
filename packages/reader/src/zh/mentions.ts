import type { NameAt, Open, Relation, Status } from '../mention.ts'
import type { Piece, Sentence } from '../text/segments.ts'
import { severalInRange } from '../rules/rounds.ts'
import { coordinated, heldBy, labelled, severalAlike, topicBefore } from './clauses.ts'
import type { Candidate } from './company.ts'
import { objectOf, subjectOf, targetsOf } from './subject.ts'
import { valuationKind } from './money.ts'
import { namesBetween } from './list.ts'
import { backers, companyOf } from './whose.ts'
import { addParties, fromOne, inMoneyOf, partyless, paysForShares, refused, sumWords, ticketAlone } from './open.ts'
import { financing, interesting, parse, type ZhContext } from './parse.ts'
import { noParties, partiesIn } from './parties.ts'
import {
  isClosed,
  isPast,
  listingStatus,
  meant,
  ofMoney,
  olderThan,
  otherRelation,
  placing,
  refersBack,
  statusIn,
  stronger,
} from './status.ts'

const noNames: readonly NameAt[] = []

/** Everything a Chinese sentence says of deals, one mention for each deal it tells of. */
export function mentionsInChinese(context: ZhContext, sentence: Sentence): readonly Open[] {
  const { text, published } = context
  const whole = text.slice(sentence.start, sentence.end)
  if (!interesting.test(whole)) return []
  const fin = financing.test(whole)
  const clauses = labelled(text, sentence.clauses).map((clause) => parse(context, clause, fin))
  const found: Open[] = []
  let open: Open | null = null
  let status: Status | null = null
  let past = false
  /** Rounds named in one breath in this sentence; a total said after them is of them all. */
  let group: Open[] = []
  /** Whether none of them was told of alone since: who pays, pays for them all. */
  let together = false
  /** What counted the rounds that the sentence goes on to name: 连续完成两轮融资,总金额…,A轮由…,A+轮由…. */
  let counting: Open | null = null
  let listFrom: number | null = null
  /** Whether the sentence told of new shares of a listed company: what money it names is of them. */
  const placed = placing.test(whole)
  let said: Status | null = null
  const start = (clause: Piece, relation: Relation, at: Status, refers: boolean): Open => {
    const made: Open = {
      start: clause.start,
      end: clause.end,
      line: sentence.line,
      sentence: sentence.index,
      relation,
      status: at,
      historic: past && isClosed(at),
      refers,
      explicit: said !== null,
      round: null,
      amount: null,
      valuation: null,
      company: null,
      leads: noNames,
      others: noNames,
      existing: noNames,
      advisers: noNames,
    }
    found.push(made)
    return made
  }

  for (const [index, { clause, words, fin: here, rounds, money }] of clauses.entries()) {
    // A semicolon ends what was told.
    if (index > 0 && /[;；]/.test(text.slice(clauses[index - 1]?.clause.end ?? clause.start, clause.start))) {
      open = null
      status = null
      past = false
      group = []
    }
    // 坚持在光电芯片、人工智能等领域进行投资: what somebody does, and no deal.
    if (money.length === 0 && /(?:领域|赛道|方向)(?:内)?[^,]{0,6}(?:投资|布局|出手)$/.test(words)) continue
    // 拒绝了甲3亿元的投资: nothing came of it. 甲A轮投资的乙,…: what was before says only who 乙 is.
    if (
      refused.test(words) ||
      /^[^,]{2,16}(?:Pre-?)?(?:[A-H]\d?\+*|天使|种子)轮(?:投资|[领参跟]投)的[^,]{2,16}$/.test(words)
    )
      continue
    // 甲和乙等其他初创公司也从…筹集了数十亿: of several, and of none alone.
    if (severalAlike.test(words)) {
      open = null
      continue
    }
    // …及产业方跟投,包括甲、乙等: who they are.
    const before = clauses[index - 1]
    // 甲、乙等厂家,近两年里均完成了…: of several.
    if (
      before !== undefined &&
      /、[^,]*等[^,]{0,8}$/.test(before.words) &&
      /^(?:在[^,]{1,12})?(?:均|都|纷纷|相继)(?:已|也)*(?:完成|获得?|拿到)/.test(words)
    ) {
      open = null
      continue
    }
    const detailed = /^(?:其中)?(?:主要)?(?:包括|包含|分别为|分别是|涵盖)了?/.exec(words)
    if (detailed !== null && before !== undefined && money.length === 0 && !/[领跟参]投|顾问/.test(words)) {
      const role =
        heldBy(before.words) ??
        (/等[^,;]{0,14}(?:投资方|投资者|投资人|机构|股东|资方)$/.test(words) && /融资|轮|投资/.test(before.words)
          ? 'others'
          : null)
      if (role !== null && open !== null && open.relation === 'round' && open.sentence === sentence.index) {
        const names = namesBetween(text, clause.start + detailed[0].length, clause.end)
        addParties(open, { ...noParties, [role]: names })
        open.end = Math.max(open.end, clause.end)
        continue
      }
    }
    if (!here && money.length === 0 && rounds.length === 0 && !interesting.test(words)) {
      const said = statusIn(words)
      if (said !== null && !isClosed(said)) {
        status = said
        if ((said === 'disputed' || said === 'failed') && open !== null) open.status = said
      }
      if (open !== null && open.company === null) {
        const named = subjectOf(text, clause)
        if (named !== null && named.weight >= 1) open.company = named
      }
      if (isPast(words) || (olderThan(words, published) && !/成立|创立|创办/.test(words))) past = true
      // 已签署投资协议,预计下月交割: not yet done.
      if (
        open !== null &&
        open.relation === 'round' &&
        open.status === 'completed' &&
        /(?:预计|将于|有望)[^,]{0,10}(?:交割|到账)|尚未(?:交割|到账)/.test(words)
      )
        open.status = 'in_progress'
      // Agreed on and not yet done.
      if (
        open !== null &&
        open.relation === 'acquisition' &&
        open.status === 'completed' &&
        /预计|尚待|尚需|有待|须经|仍需|待监管/.test(words)
      )
        open.status = 'planned'
      continue
    }
    // 另一家头部公司也在进行…融资: of one that is not named.
    if (
      /^(?:据[^,]{0,8})?另(?:外)?一[家个][^,“「A-Z]{0,14}(?:公司|企业|平台|玩家|厂商)(?=也|正|在|则|已|将|据)/.test(
        words,
      )
    ) {
      open = null
      past = false
      continue
    }
    // 此次融资将帮助…: what the money is for.
    if (money.length === 0 && meant.test(words) && !/[领跟参]投/.test(words)) continue
    said = statusIn(words)
    // 给出了计划中的数字:融资3亿元: what stands behind the colon is as far as what stands before.
    if (
      said === 'completed' &&
      status !== null &&
      !isClosed(status) &&
      text.slice(clauses[index - 1]?.clause.end ?? clause.start, clause.start).trim() === ':'
    )
      said = status
    // 距上一轮1200万美元A轮仅五个月: it was done.
    if (
      said === null &&
      rounds.length > 0 &&
      money.length > 0 &&
      /^距(?:离)?(?:公司)?(?:的)?(?:上|前)一?轮/.test(words)
    )
      said = 'completed'
    // 获得甲2700万元A轮融资|和|乙的1.2亿元B轮融资: what the verb before says is said of both.
    const parted =
      before !== undefined && /^(?:以及|[、和与及])$/.test(text.slice(before.clause.end, clause.start).trim())
    if (parted && said === null && open?.status === 'completed') said = 'completed'
    const refers = refersBack.test(words)
    if (placed && !/轮/.test(words)) {
      open = null
      continue
    }
    const inSentence: boolean = open !== null && open.sentence === sentence.index
    // 继天使轮之后: a round of before.
    if (/^继[^,]{2,24}后$/.test(words) && !/拿下|完成|获|投资/.test(words)) continue
    // 一举打破了自身某轮所创下的记录: of a round of before.
    // 这是欧洲有史以来最大的种子融资之一: of the round just told.
    if (
      money.length === 0 &&
      /^(?:这|也|并)?(?:也)?(?:是|成为|系)[^,]{0,40}最[大高多][^,]{0,16}(?:之一|融资|投资)$/.test(words)
    )
      continue
    const record = /(?:打破|刷新|超[过越])[^,]{2,60}(?:所创|创下|保持)[^,]{0,24}[记纪]录/.test(words)
    if (record) open = null
    if (/继[^,]{0,6}轮[^,]{0,30}(?:之)?后$/.test(words) && !/完成|获/.test(words)) continue
    // 自…启动首轮融资以来, 完成独立融资后: a time, not a deal.
    if (
      /^自[^,]*以来$|自[^,]{2,24}(?:启动|开启|完成)[^,]{0,12}以来|(?:完成|获得)[^,]{0,12}(?:融资|投资)(?:之?后|以来)$/.test(
        words,
      ) &&
      money.length === 0
    )
      continue
    if (olderThan(words, published) && !/成立|创立|创办/.test(words)) past = true
    // 本轮融资之前: of what came before it.
    if (/(?:本|此|该)轮(?:融资)?之?前/.test(words)) past = true
    else if (refers) past = past && inSentence
    // 去年获A轮投资,今年8月再获…: the latest.
    else if (past && /今年\d{1,2}月[^,]{0,4}(?:再|又)/.test(words)) past = false
    else if (isPast(words)) past = true
    else if (said === 'completed' && here && /近日|日前|今日|宣布|再/.test(words) && !olderThan(words, published))
      past = false
    if (record) {
      past = true
      said = 'completed'
    }
    const lent = /债[务权](?:型)?融资/.test(words) && rounds.length === 0
    const roundish = !lent && (/轮(?:融资|投资)|领投|跟投|参投/.test(words) || rounds.length > 0)
    const other = roundish ? null : otherRelation(words)
    const carried: Status | null =
      said !== null && status !== null && !isClosed(said) && !isClosed(status)
        ? stronger(said, status)
        : (said ?? (status !== null && !isClosed(status) ? status : null))

    // Totals stand beside the round they end with.
    for (const { one, role } of money)
      if (role === 'cumulative' && group.length > 1 && group.every((each) => each.amount === null)) {
        for (const each of group) each.amount = { found: one, scope: 'sum_of_rounds' }
      } else if (
        role === 'cumulative' &&
        open !== null &&
        open.relation === 'round' &&
        open.amount === null &&
        !open.historic &&
        ((open.round?.label ?? null) !== null || open.refers || /^(?:首|第.)轮/.test(open.round?.raw ?? '')) &&
        /(?:合计|总额|总计|总额度|总金额|总规模)[^,]{0,8}$/.test(text.slice(clause.start, one.start)) &&
        !/累计|历史|至今|迄今|成立|[两三四五六七八九十多数]轮/.test(text.slice(sentence.start, one.start))
      ) {
        // B轮融资…,合计超3亿元: of the one round that the sentence tells of.
        open.amount = { found: one, scope: 'round' }
      } else if (role === 'cumulative') {
        const total = start(clause, 'cumulative', 'completed', refers)
        total.historic = false
        total.amount = { found: one, scope: 'cumulative' }
        total.company = subjectOf(text, clause) ?? topicBefore(text, clauses.slice(0, index))
      }

    const sized = money.filter(({ role }) => role === 'round')
    // The size of a fund, a loan or a listing in a clause of its own.
    const whole = money.find(({ role }) => role === 'round' || role === 'deal')
    if (
      open !== null &&
      inSentence &&
      open.relation !== 'round' &&
      open.relation !== 'cumulative' &&
      open.amount === null &&
      whole !== undefined &&
      !/轮|领投/.test(words)
    ) {
      open.amount = { found: whole.one, scope: 'deal' }
      open.end = clause.end
      continue
    }
    const ticket = money.find(({ role }) => role === 'ticket')
    const valued = money.filter(({ role }) => role === 'valuation')
    const dealt = money.find(({ role }) => role === 'deal')
    const labels = coordinated(text, rounds)
    // 已完成Pre-A轮至A轮多轮融资: counted as well.
    if (severalInRange.test(words) && rounds.every((one) => one.label === null) && sized.length === 0) {
      if (said !== null) status = said
      continue
    }
    // 公司已完成10轮融资: how many there were so far.
    if (
      sized.length === 0 &&
      labels.every((one) => one.label === null) &&
      /(?:已|共|累计|先后|至今|以来)[^,]{0,8}(?:完成|获得?)了?[^,]{0,4}(?:\d{2,}|十[一二三四五六七八九]?|[7-9七八九])[轮次][^,]{0,6}融资/.test(
        words,
      )
    ) {
      if (said !== null) status = said
      continue
    }
    // 一年完成四轮融资 counts rounds and tells of none.
    if (
      labels.length === 1 &&
      labels[0]?.label === null &&
      /^[两三四五六七八九数多]轮/.test(labels[0]?.raw ?? '') &&
      sized.length === 0
    ) {
      if (said !== null) status = said
      const counted = subjectOf(text, clause)
      if (counted !== null && counted.weight >= 1 && said === 'completed' && !past) {
        open = start(clause, 'round', 'completed', false)
        open.company = counted
        counting = open
      }
      continue
    }
    const isTotal = money.some(({ role }) => role === 'cumulative') && sized.length === 0 && labels.length === 0

    if (open !== null && inSentence && sized.length + labels.length === 0 && paysForShares(open, words)) {
      addParties(open, partiesIn(text, clause, clause.start))
      open.end = clause.end
      continue
    }
    if (other !== null && !(other === 'debt' && here && sized.length > 0 && !dealt)) {
      const known = found.find((one) => one.relation === other && one.amount === null)
      const amount = dealt ?? sized[0] ?? ticket ?? null
      const verbal =
        said !== null ||
        amount !== null ||
        (other === 'ipo' && /考虑|计划|可能|最[早快]|有望|筹备/.test(words)) ||
        /(?:成功|正式|挂牌)上市|递表|被[^,]{1,24}(?:收购|并购|买下)|发售|敲钟|登[陆六](?=港|科创|创业|纳斯|北交|纽交)|签署|公告|达成|递交|提交|落地|宣布|官宣|同意|招股/.test(
          words,
        )
      if (known !== undefined && amount !== null) known.amount = { found: amount.one, scope: 'deal' }
      else if (verbal && known === undefined) {
        const made = start(
          clause,
          other,
          other === 'ipo' ? listingStatus(words, said) : (said ?? carried ?? 'completed'),
          refers,
        )
        made.amount = amount === null ? null : { found: amount.one, scope: 'deal' }
        const bought = other === 'acquisition' ? targetsOf(text, clause) : []
        made.company =
          bought[0] ??
          (other === 'acquisition'
            ? (objectOf(text, clause) ?? subjectOf(text, clause))
            : other === 'debt'
              ? (objectOf(text, clause) ?? companyOf(text, clause, sentence, index))
              : ((other === 'vc_fund' || other === 'lp_commitment' ? subjectOf(text, clause) : null) ??
                companyOf(text, clause, sentence, index)))
        if (lent) addParties(made, partiesIn(text, clause, clause.start))
        for (const more of bought.slice(1)) {
          const next = start(clause, other, made.status, refers)
          next.company = more
        }
        open = made
      }
      if (known !== undefined) known.end = clause.end
      if (lent) continue
    } else if (!isTotal) {
      const event = here || labels.length > 0 || sized.length > 0
      // 甲获10亿元投资,机器人公司乙也完成了新一轮融资: a clause with a company of its own tells of another deal.
      const own: Candidate | null =
        here && !refers && /(?:向|对)[^,]{2,24}(?:投资|注资|投入)/.test(words)
          ? objectOf(text, clause)
          : here && said === 'completed' && !refers
            ? subjectOf(text, clause)
            : null
      const ofAnother: boolean =
        own !== null &&
        own.weight >= 2 &&
        open !== null &&
        open.company !== null &&
        !backers(text, own.start, own.end) &&
        !own.name.includes(open.company.name) &&
        !open.company.name.includes(own.name)
      // …,2020年12月甲领投的5.9亿元融资: another round, by its own day and size.
      const anew: boolean =
        open !== null &&
        open.amount !== null &&
        sized.length > 0 &&
        !refers &&
        /^(?:以及|和|与|及)?(?:(?:19|20)\d\d年|今年|去年|前年|同年)/.test(words) &&
        sized[0]?.one.quantity.low !== open.amount.found.quantity.low
      const goesOn: boolean =
        open !== null &&
        open.relation === 'round' &&
        labels.length === 0 &&
        !anew &&
        !ofAnother &&
        !(here && said === 'completed' && !refers && /完成|获/.test(words) && open.status !== 'completed')
      if (event && labels.length > 1) {
        const own = labels.map((label) =>
          sized.find(
            ({ one }) =>
              one.end <= label.start &&
              /^(?:的|级|规模)?(?:[^,、和与及]{0,6})$/.test(text.slice(one.end, label.start)) &&
              label.start - one.end < 9,
          ),
        )
        const each =
          own.filter((one) => one !== undefined).length === labels.length && new Set(own).size === labels.length
        const state: Status = carried ?? 'completed'
        // 天使轮与A轮合计融资…: the total is of the rounds named with it.
        const total = money.find(({ role }) => role === 'cumulative')
        if (sized.length === 0 && total !== undefined) {
          const sum = found.findIndex((one) => one.relation === 'cumulative' && one.start === clause.start)
          if (sum >= 0) found.splice(sum, 1)
        }
        group = []
        together = true
        for (const [at, label] of labels.entries()) {
          const made = start(clause, 'round', state, refers)
          made.explicit = made.explicit || total !== undefined
          made.round = label
          const shared = sized[0] ?? total
          const amount = each ? own[at] : shared
          made.amount = amount === undefined ? null : { found: amount.one, scope: each ? 'round' : 'sum_of_rounds' }
          made.company = companyOf(text, clause, sentence, index)
          group.push(made)
          open = made
        }
      } else if (said === 'completed' && open !== null && inSentence && !isClosed(open.status) && past && !event) {
        open.status = 'completed'
        open.historic = true
      } else if ((said === 'disputed' || said === 'failed') && open !== null && inSentence && !event) {
        open.status = said
      } else if (event || ticket !== undefined) {
        const [label] = labels
        const different: boolean =
          open !== null &&
          label !== undefined &&
          open.round !== null &&
          (open.round.label !== label.label || open.round.raw !== label.raw) &&
          !(label.label === null && open.round.label !== null)
        const fresh: boolean =
          open === null ||
          open.relation !== 'round' ||
          anew ||
          ofAnother ||
          (different && !refers) ||
          (past !== open.historic && said === 'completed' && isClosed(open.status)) ||
          (said === 'completed' && !isClosed(open.status) && /完成|获得?/.test(words) && !refers) ||
          // 并正以…洽谈新一轮: the next one, beside the one that is done.
          (said !== null &&
            !isClosed(said) &&
            said !== 'disputed' &&
            said !== 'failed' &&
            isClosed(open.status) &&
            label?.raw.startsWith('新一轮') === true) ||
          (said === 'planned' && isClosed(open.status) && (label !== undefined || sized.length > 0))
        if (fresh && !goesOn) {
          const believable = label !== undefined || sized.length > 0 || ticket !== undefined || said !== null || refers
          const told = ofMoney.test(words) && believable
          if (told) open = start(clause, 'round', carried ?? 'completed', refers)
        } else if (
          fresh &&
          open !== null &&
          said !== null &&
          said !== open.status &&
          isClosed(said) !== isClosed(open.status) &&
          (sized.length > 0 || label !== undefined)
        ) {
          open = start(clause, 'round', said, refers)
        } else if (open !== null && said !== null && !isClosed(said) && !isClosed(open.status)) {
          open.status = stronger(open.status, said)
        } else if (open !== null && said === 'partly_closed') open.status = said
        else if (open !== null && said === 'completed' && !isClosed(open.status) && past && inSentence) {
          open.status = 'completed'
          open.historic = true
        }
        if (open !== null && open.relation === 'round') {
          open.end = Math.max(open.end, clause.end)
          if (label !== undefined && (open.round === null || (open.round.label === null && label.label !== null)))
            open.round = label
          const [first] = sized
          if (first !== undefined) {
            const better =
              open.amount === null ||
              open.amount.scope === 'single_ticket' ||
              /金额|总额|规模/.test(text.slice(Math.max(clause.start, first.one.start - 8), first.one.start))
            const scope =
              sumWords.test(words) &&
              labels.every((one) => one.label === null) &&
              !/^(?:首|第.)轮/.test(open.round?.raw ?? '') &&
              (group.length > 1 || (open.round?.label ?? null) === null)
                ? ('sum_of_rounds' as const)
                : label !== undefined && /系列/.test(label.raw)
                  ? ('sum_of_rounds' as const)
                  : label === undefined && fromOne.test(words)
                    ? ('single_ticket' as const)
                    : ('round' as const)
            if (group.length > 1 && group.includes(open) && group.every((each) => each.amount === null))
              for (const each of group) each.amount = { found: first.one, scope: 'sum_of_rounds' }
            else if (better) open.amount = { found: first.one, scope }
          } else if (
            ticket !== undefined &&
            open.amount === null &&
            (ticketAlone(words) || /获[^,]{2,20}投资[^,]{0,4}$/.test(text.slice(clause.start, ticket.one.start)))
          )
            open.amount = { found: ticket.one, scope: 'single_ticket' }
        }
      }
    }

    for (const { one } of valued) {
      // 一般第一轮估值2亿元: nobody's.
      if (
        /一般|通常|往往|动辄|平均|估值(?:都|均|普遍)/.test(words) ||
        /[“「][^”」]{12,}$/.test(text.slice(sentence.start, one.start))
      )
        continue
      const into: Open =
        open !== null && open.sentence === sentence.index && open.valuation === null
          ? open
          : start(clause, 'valuation_only', carried ?? 'completed', refers)
      into.valuation = { found: inMoneyOf(one, into.amount?.found ?? null), kind: valuationKind(text, clause, one) }
      if (into.company === null) into.company = subjectOf(text, clause)
      if (into.relation === 'valuation_only') into.end = clause.end
      else into.end = Math.max(into.end, clause.end)
    }

    if (open !== null && open.relation === 'round' && open.company === null && (here || labels.length > 0))
      open.company = companyOf(text, clause, sentence, index)

    // A list may begin in the clause before: A、B等投资机构,C、D等公司跟投.
    const prior = clauses[index - 1]
    const plainList =
      prior !== undefined &&
      !/[;；]/.test(text.slice(prior.clause.end, clause.start)) &&
      /、/.test(prior.words) &&
      /(?:等[^,]{0,12}|机构|公司|基金|资本|投资)$/.test(prior.words) &&
      !/[领跟参追]投|跟进|投资方|基石|(?:^|轮)由|顾问|完成|获|注资|加注|加码|参与/.test(prior.words)
    // 启明携手经纬,数亿元天使轮投向X; 把数亿元投给X.
    const given = /^(.{2,30}?)[,]?(?:把|将)[^,]{1,20}(?:投向|投给|注入)/.exec(words)
    if (
      open !== null &&
      open.relation === 'round' &&
      partyless(open) &&
      /投向|投给|注入|^(?:共同|联合)?(?:投资|注资|押注)(?!方|人|者|界|机构|总|额|金)/.test(words)
    ) {
      const from = given?.[1] === undefined ? prior : undefined
      const list: Piece | undefined =
        given?.[1] !== undefined
          ? { start: clause.start, end: clause.start + given[1].length }
          : from !== undefined && !from.fin && from.words.length <= 30
            ? from.clause
            : undefined
      if (list !== undefined) addParties(open, { ...noParties, others: namesBetween(text, list.start, list.end) })
    }
    // 北辰资本,蓝湖创投等老股东跟投: a comma for the sign of a list.
    const bareName =
      prior !== undefined &&
      text.slice(prior.clause.end, clause.start) === ',' &&
      !/[为是]|[领跟参]投/.test(prior.words) &&
      /(?:^|由|获得?)[\u4e00-\u9fffA-Za-z0-9 ]{2,14}(?:资本|创投|基金|投资|集团|股份|科技|产投|国投)$/.test(
        prior.words,
      ) &&
      (/^[^由获]*$/.test(prior.words)
        ? /^[^,]{2,40}(?:等[^,]{0,10})?(?:共同|联合)?(?:[跟参]投|加注|加码|追投)/.test(words)
        : /^[^,]{2,20}(?:共同|联合)?领投$/.test(words))
    const joins =
      ((/^(?:以及|及|和|与|并)/.test(words) && labels.length === 0) || plainList || bareName) && listFrom !== null
    const parties = partiesIn(text, clause, joins && listFrom !== null ? listFrom : clause.start, labels.length > 0)
    const some = parties.leads.length + parties.others.length + parties.existing.length + parties.advisers.length > 0
    const paid =
      parted && open !== null && partyless(open) && !some ? /^([^,;]{2,60}?)的(?=[近约超]?[\d数])/.exec(words) : null
    if (paid?.[1] !== undefined && open !== null)
      addParties(open, { ...noParties, others: namesBetween(text, clause.start, clause.start + paid[1].length) })
    const summed = found.at(-1)
    if (
      some &&
      /分别/.test(words) &&
      group.length > 1 &&
      parties.others.length === group.length &&
      parties.leads.length === 0
    ) {
      together = false
      for (const [at, one] of group.entries()) one.others = [...one.others, ...parties.others.slice(at, at + 1)]
    } else if (some && /分别/.test(words) && group.length > 1 && parties.leads.length === group.length) {
      // A轮与A+轮分别由甲和乙领投: each its own.
      together = false
      for (const [at, one] of group.entries()) one.leads = [...one.leads, ...parties.leads.slice(at, at + 1)]
    } else if (some && open === null && summed?.relation === 'cumulative' && summed.sentence === sentence.index)
      addParties(summed, parties)
    else if (some && other !== 'ipo') {
      if (open === null || open.relation !== 'round') open = start(clause, 'round', carried ?? 'completed', !past)
      // A轮及A+轮融资,由甲领投: of both.
      if (labels.length > 0 && !(labels.length > 1 && group.at(-1) === open)) together = false
      for (const one of together && group.includes(open) ? group : [open]) addParties(one, parties)
      if (open.company === null) open.company = objectOf(text, clause)
      open.end = Math.max(open.end, clause.end)
    }
    listFrom = clause.start
    if (said !== null) status = said
  }
  if (counting !== null) {
    const { amount } = counting as Open
    if (amount?.scope === 'sum_of_rounds' && (counting as Open).round?.label)
      for (const one of found)
        if (one.relation === 'round' && one.amount === null && !one.historic && (one.round?.label ?? null) !== null)
          one.amount = amount
  }
  // 甲获乙投资8亿;丙获乙投资6亿: each its own company, however little else is said of it.
  if (/[;；]/.test(whole))
    for (const one of found)
      if (one.company !== null && one.company.weight === 1 && one.company.start === one.start)
        one.company = { ...one.company, weight: 2 }
  return found
}
