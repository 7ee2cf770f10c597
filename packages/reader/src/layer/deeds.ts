import type { Layer } from '@touchstone/core/triage'
import { LARGE_MODEL, OTHERS_MODELS } from '../triage/words.ts'

/** A model that is made, and not what others do with one. */
const MODEL = `(?:${LARGE_MODEL}|世界模型|(?:语音|视频|图像|音乐|3D|多模态|具身)(?:生成)?(?:大)?模型|language models?|world models?|video models?|speech models?|open-weights? (?:\\w+ )?models?)(?!推理|训练|应用|公司|企业|厂商|开发者|提供|时代|落地|赛道|行业|领域|产业|\\s*(?:inference|training|applications?|companies|makers|providers))`
const CHIP =
  '(?:芯片|晶片|[GDNT]PU(?!上|训练|集群|算力|云|租)|加速卡|处理器|chips?\\b|accelerators?\\b|processors?\\b|ASICs?\\b|silicon\\b)'
/** Between a verb and what it makes: nothing that says for whom or with what. */
const OBJECT = '[^，。,;；为给用]{0,20}?'

/** What companies of a layer do, told by a verb and what it is done to. */
const told: readonly (readonly [Layer, readonly string[]])[] = [
  [
    'chip',
    [
      `(?:研发|自研|研制|设计|流片|量产|开发|制造|推出|主营|主打|专注于?|从事|做|产品(?:为|是))[^，。,;；]{0,24}?${CHIP}(?!公司|企业|厂商|上)`,
      `\\b(?:design(?:s|ing)?|build(?:s|ing)?|develop(?:s|ing)?|mak(?:es|ing)|tap(?:es?|ing)[- ]out|produc(?:es|ing))\\b[^.,;]{0,40}?\\b(?:chips?|accelerators?|processors?|ASICs?|silicon)\\b(?! (?:companies|makers|design software))`,
      `\\b(?:[Ii]ts|[Tt]he company's)\\b[^.,;]{0,20}?\\b(?:chips?|accelerators?|processors?|ASICs?)\\b`,
    ],
  ],
  [
    'infrastructure',
    [
      '(?:出租|租赁|提供|调度|运营|建设|整合)[^，。,;；]{0,12}?(?:算力|GPU|智算(?:中心)?|集群)',
      '(?:做|提供|从事|专注于?|打造|研发|自研)[^，。,;；]{0,16}?(?:数据标注|训练数据|数据采集|推理(?:引擎|加速|优化|平台|框架)|向量数据库|调度平台|训练(?:平台|框架)|模型(?:部署|评测)(?:平台|工具)?)',
      '\\b[Pp]latform\\b[^.,;]{0,40}?\\b(?:monitor|evaluat|observ|orchestrat|deploy|serv)\\w*\\b[^.,;]{0,24}?\\b(?:LLMs?|AI|models?)\\b',
      '\\brent(?:s|ing)?\\b[^.,;]{0,16}?\\b(?:GPUs?|compute|computing|chips?)\\b',
      '\\b(?:fine-?tune|train|deploy|serve|host|run)\\b,? (?:and|or) [^.;]{0,24}?models? (?:on|in|with)\\b',
      '\\b(?:provid|offer|operat|suppl|sell|run)\\w*\\b[^.,;]{0,30}?\\b(?:GPU cloud|compute capacity|computing capacity|GPUs|data label\\w+|training data|inference (?:engine|platform|service)|vector database|model[- ]serving)\\b',
    ],
  ],
  [
    'model',
    [
      `(?:训练|研发|自研|打造|开发|发布)${OBJECT}${MODEL}`,
      `(?:其|公司(?:的)?|旗下)[^，。,;；为给用]{0,10}?${MODEL}(?=支持|参数|在|拥有|已|能|可|具备)`,
      `\\b(?:train(?:s|ing)?|build(?:s|ing)?|develop(?:s|ing)?|releas(?:es|ing))\\b[^.,;]{0,24}?${MODEL}`,
    ],
  ],
  [
    'application',
    [
      `(?:用|以|借助|利用)(?:AI|人工智能|[^，。,;；]{0,4}?(?:大模型|模型))[^，。,;；]{0,12}?(?:帮|为|给|替|陪|做|写|画|诊断|检测|生成)`,
      '(?:开发|研发|打造|推出|做)[^，。,;；]{0,14}?AI[^，。,;；]{0,8}?(?:系统|硬件|软件|产品|助手|应用|工具|眼镜|玩具|伴侣)',
      '产品(?:为|是|有|包括)[^，。,;；]{0,20}?(?:工具|助手|软件|系统|应用|SaaS|机器人|硬件)',
      '(?:研发|研制|制造|量产|开发|主营|从事|做)[^，。,;；]{0,12}?机器人(?!大脑|模型|芯片|数据)',
      `(?:为|帮助?|替|面向)[^，。,;；]{1,14}?(?:提供|打造|开发)[^，。,;；]{0,16}?(?:工具|助手|软件|系统|应用|SaaS|解决方案)`,
      `(?:基于|接入|调用)[^，。,;；]{0,8}?${OTHERS_MODELS}[^，。,;；]{0,16}?(?:产品|应用|助手|工具|服务|做|提供)`,
      '(?:人形|具身|服务|工业|扫地|陪伴|宠物|协作|手术|物流|配送|清洁)?机器人(?:公司|企业|厂商|本体|整机|研发商|品牌|初创)',
      '(?:自动驾驶|智能驾驶|无人(?:驾驶|配送|车|机))(?:公司|企业|厂商|解决方案)',
      `\\b(?:build(?:s|ing)?|built|mak(?:es|ing)|sell(?:s|ing)?|develop(?:s|ing)?|offer(?:s|ing)?)\\b[^.,;]{0,30}?\\b(?:assistants?|copilots?|agents?|apps?|software|tools?|tutors?|chatbots?|robots?|humanoids?)\\b`,
      `\\b(?:[Ii]ts|[Tt]he company's|whose)\\b[^.,;]{0,20}?\\b(?:assistants?|copilots?|agents?|apps?|software|chatbots?)\\b`,
      `\\b(?:on top of|built on|powered by)\\b[^.,;]{0,12}?${OTHERS_MODELS}`,
      '\\b(?:humanoid |warehouse |household )?robot(?:ics)? (?:company|startup|start-up|maker|developer|firm)\\b',
    ],
  ],
]

/** Each deed as one pattern; the first in a text that is met decides. */
export const deeds: readonly (readonly [Layer, RegExp])[] = told.map(([layer, patterns]) => [
  layer,
  new RegExp(patterns.join('|'), 'g'),
])
