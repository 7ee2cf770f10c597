import type { Layer } from '@touchstone/core/triage'
import { deeds } from './deeds.ts'
import type { Hit, Scope } from './scope.ts'
import { LARGE_MODEL } from './words.ts'

const COMPANY =
  '(?:公司|企业|厂商|创企|初创|创业公司|独角兽|平台|服务商|供应商|品牌|研发商|开发商|运营商|商|company|companies|startup|start-up|firm|maker|developer|designer|lab|provider|unicorn|group|vendor|platform)'

/** What a company of each layer is called, the more telling words first. */
const nouns: readonly (readonly [Layer, string])[] = [
  [
    'chip',
    '(?:(?:AI|人工智能|推理|训练|智能|感知|存储|光|算力)?芯片(?:设计)?|晶片|半导体|集成电路|[GDNT]PU(?:芯片)?|AI加速卡|加速芯片|AI (?:inference )?chips?|chips?|chipmaker|semiconductors?|accelerators?|silicon)',
  ],
  [
    'infrastructure',
    '(?:(?:数据)?基础设施|数据基建|基建|算力(?:服务|租赁|云|中心|调度)?|智算(?:中心)?|推理(?:优化|加速|引擎|平台|服务)|训练平台|数据标注|AI数据|数据服务|向量数据库|云服务|(?:AI )?infrastructure|neocloud|cloud|inference|data centers?|data[- ]label\\w+|training data|data suppl\\w+|networking|orchestration|vector database)',
  ],
  [
    'application',
    '(?:大模型应用|AI应用|人工智能应用|应用(?:层)?|AI(?:营销|编程|教育|客服|保险|制药|医疗|法律|金融|视频|音乐|社交|搜索|办公|硬件|Agent|智能体)|智能体|数智员工|AI助手|(?:AI )?Agent(?!ic infrastructure)|(?:AI )?coding(?: agents?| assistants?)?|AI (?:agents?|tutor|assistant|search|insurance|detection software|voice agents?|applications?|apps?)|voice agents?|applications?|software|chatbots?)',
  ],
  [
    'model',
    `(?:(?:通用|多模态|基础|行业|垂直|自研|语言|视频|具身|视觉|生成式|世界)*(?:${LARGE_MODEL}|世界模型)(?!应用|的应用)|通用大脑|具身大脑|机器人大脑|AGI|通用人工智能|world models?|AI research lab)`,
  ],
]

const close = nouns.map(
  ([layer, noun]) => [layer, new RegExp(`${noun}[^，,。;；、]{0,6}?${COMPANY}`, 'i'), new RegExp(noun, 'i')] as const,
)

interface Vote {
  readonly value: Layer
  readonly hit: Hit
}

/** How far the first words are from the sentence that introduces the company. */
const early = (scope: Scope, hit: Hit): number => scope.lines.indexOf(hit.line)

/** What is said once and in passing decides nothing. */
const ONCE = 1

/** Whether a sentence is about the company itself: it names it, or speaks of itself. */
export function isOf(words: string, names: readonly string[]): boolean {
  const low = words.toLowerCase()
  return names.some((name) => low.includes(name)) || names.length === 0 || /我们|本公司|\b(?:we|our)\b/i.test(words)
}

/** Words before a kind of company that make it somebody the company works for or with: 为大模型公司做标注, which serves chipmakers. */
const OTHERS =
  /(?:为|向|给|面向|帮助?|服务于?|对标|获得?|曾[在任]|投资方(?:为|包括))[^，。,;；与和]{0,6}$|\b(?:for|to|by|from|against|including|helps?|serv\w+|unlike)\s(?:\w+\s){0,2}$/i

/** Who invests in it, and where its people were. */
const NOT_ITS = /(?:获得?|曾[在任])[^，。,;；]{0,6}$/

/** What money is meant for is not yet what a company does. */
const MEANT =
  /(?:用于|投向|计划|将|拟)[^，。,;；]{0,8}$|\b(?:will|plans?|to help|money to|funds? to|used? to)\s(?:\w+\s){0,2}$/i

/**
 * The layer of a company and the words that decide it: what it is called (大模型公司, an AI chip startup), then what it does
 * (研发推理芯片, rents out GPUs), then what its sentences speak of; what nothing says is null.
 */
export function layerIn(scope: Scope, names: readonly string[]): Vote | null {
  const called = close.flatMap(([value, pattern]) => {
    const hit = scope.all(pattern).find(({ line, at }) => !OTHERS.test(line.words.slice(Math.max(0, at - 24), at)))
    return hit === undefined ? [] : [{ value, hit }]
  })
  const first = called.sort((a, b) => early(scope, a.hit) - early(scope, b.hit) || a.hit.at - b.hit.at)[0]
  if (first !== undefined) return first
  const does = deeds.flatMap(([value, pattern]) => {
    const hit = scope.all(pattern).find(({ line, at }) => {
      const before = line.words.slice(Math.max(0, at - 24), at)
      return !MEANT.test(before) && !NOT_ITS.test(before)
    })
    return hit === undefined ? [] : [{ value, hit }]
  })
  const done = does.sort((a, b) => early(scope, a.hit) - early(scope, b.hit) || a.hit.at - b.hit.at)[0]
  if (done !== undefined) return done
  let best: (Vote & { readonly times: number }) | null = null
  for (const [value, , noun] of close) {
    const hits = scope.all(noun).filter(({ line, words }) => words !== '应用' && isOf(line.words, names))
    const [hit] = hits
    if (hit !== undefined && hits.length > (best?.times ?? ONCE)) best = { value, hit, times: hits.length }
  }
  return best === null ? null : { value: best.value, hit: best.hit }
}
