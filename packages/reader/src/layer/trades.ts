import type { Layer } from '@touchstone/core/triage'
import { LARGE_MODEL } from '../triage/words.ts'

const of = (...words: readonly string[]): string => `(?:${words.join('|')})`

/** What is spoken of beside a company rather than what it makes: 大模型时代, LLM companies. */
const BESIDE =
  '(?!的?(?:时代|应用|浪潮|热潮|赛道|落地|产业|行业|领域|竞争|快速发展|公司们)| (?:era|boom|race|wave|hype))'

/** What companies of each layer are in, the more telling words first; in small letters, as the words they are looked for in. */
export const trades: readonly (readonly [Layer, string])[] = [
  [
    'chip',
    of(
      '(?:ai|人工智能|推理|训练|智能|感知|存储|光|算力|车规|射频|电源)?芯片(?:设计)?',
      '晶片',
      '(?<!化合物)半导体(?!材料|设备)',
      '集成电路',
      '(?<![a-z])[gdnt]pu(?:芯片)?(?!数据库|云|算力|租|集群|资源)',
      'vcsel',
      'ai加速卡',
      '存算一体',
      '(?:ai |photonic |inference )?chips?\\b',
      'chip-?makers?\\b',
      'semiconductors?\\b',
      'accelerators?\\b(?! (?:program|fund))',
      'processors?\\b',
      'silicon\\b(?! valley)',
    ),
  ],
  [
    'infrastructure',
    of(
      '(?:数据)?基础设施',
      '(?:数据|ai|算力)?基建',
      '算力(?:服务|租赁|云|中心|调度|网络|运营)?',
      '智算(?:中心|集群)?',
      '(?:ai|智能)?计算系统',
      '服务器',
      '数据中心',
      '推理(?:优化|加速|引擎|平台|服务|框架)',
      '(?:模型|ai)?(?:训练|部署|评测|托管|压缩)(?:平台|框架|工具)',
      '数据(?:标注|采集|合成|集|服务|治理|工厂)',
      '(?:ai|具身(?:智能)?|训练|合成|机器人)(?:的)?数据',
      '(?:向量|图|gpu|分布式)?数据库',
      '传感(?:器|芯片|技术)?',
      '(?:力|触|力触)觉(?:感知|传感)?',
      '(?:关节|灵巧手|减速器|执行器|力控)(?:模组|模块)?',
      '运动控制',
      '空间感知',
      '仿真(?:平台|引擎)?',
      '物理ai',
      '记忆(?:系统|引擎|层|操作系统)',
      '开源(?:大?模型)?(?:社区|平台)',
      '云服务',
      '(?:ai |data |compute )?infrastructure\\b',
      'neocloud',
      '(?:ai|gpu|cloud)[- ](?:cloud|computing)\\b',
      'inference\\b(?! chips?)',
      'data ?cent(?:er|re)s?\\b',
      '(?:synthetic |training )data\\b',
      'data[- ](?:label\\w+|annotation|supplier)',
      'networking\\b',
      'orchestration\\b',
      'observability\\b',
      '(?:vector )?databases?\\b',
      'mlops\\b',
      'ai models? (?:more efficient|faster|cheaper)\\b',
      '(?:model|deep[- ]learning) (?:deployment|serving|hosting|compression|optimi[sz]ation|acceleration)',
      'sensors?\\b',
      'integrations?\\b(?= (?:platform|for|between))',
      'developer (?:platform|tools?)\\b',
      'open[- ]source (?:ai|models?) (?:platform|hub|community)',
    ),
  ],
  [
    'model',
    of(
      `(?:通用|多模态|基础|行业|垂直|自研|语言|视频|具身|视觉|生成式|世界)*(?:${LARGE_MODEL.toLowerCase()}|世界模型)${BESIDE}`,
      '(?:通用|具身|机器人|超级)大脑',
      '具身智能(?!数据|传感|应用|赛道|产业|行业|领域|时代)',
      '(?<![a-z])vla(?![a-z])(?:模型)?',
      '空间智能',
      '\\bagi\\b',
      '通用人工智能',
      '(?:ai|人工智能)(?:研究)?实验室',
      'world models?\\b',
      '(?:frontier |open(?:-weight)? |ai )models? (?:developer|maker|builder|lab)',
      '(?:ai|artificial intelligence|research) (?:research )?labs?\\b',
      '(?:embodied|physical) (?:ai|intelligence)\\b',
      '(?:general-purpose |foundation )?robot(?:ics)? (?:brain|intelligence|foundation model)s?\\b',
      'superintelligence\\b',
      'chatgpt[- ]maker',
    ),
  ],
  [
    'application',
    of(
      '(?:大模型|ai|人工智[能慧])应用',
      'ai(?:营销|广告|编程|教育|客服|保险|制药|药物|医疗|法律|金融|投资|视频|音乐|社交|陪伴|搜索|办公|硬件|玩具|眼镜|助手|设计|招聘|漫剧|短剧|影像|agent|智能体)',
      '智能体',
      '数(?:智|字)(?:员工|人)',
      '(?:自动|智能|无人|辅助)驾驶',
      '自驾车?',
      '无人(?:车|机|船|配送|矿卡)',
      '机器人',
      '(?:计算)?机器视觉|计算机视觉',
      '(?:人脸|语音|图像)(?:识别|交互)',
      '(?:医学|医疗)影像',
      '药物(?:研发|发现)',
      'saas',
      '软[件体]',
      '\\b(?:ai )?agents?\\b(?! infrastructure)',
      '\\b(?:ai )?cod(?:ing|e)\\b(?: agents?| assistants?| generation| editor)?',
      'copilots?\\b',
      'chatbots?\\b',
      '(?:voice|writing|sales|legal|research|personal) assistants?\\b',
      '(?:self-driving|driverless|autonomous (?:driving|vehicle|delivery|truck)\\w*|robotaxis?)',
      '(?:humanoid |warehouse |household |delivery )?robot(?:s|ics)?\\b',
      'drones?\\b',
      'computer vision\\b',
      '(?:facial|face|speech) recognition\\b',
      'drug (?:discovery|design)\\b',
      'ai (?:tutor|search|insurance|detection software|applications?|apps?|video|music|avatar|image)s?\\b',
      '(?:legal|sales|marketing|insurance|fintech|health|healthcare|edtech|cybersecurity|analytics|hiring|accounting|customer (?:service|support)) (?:ai|tech|software|platform|automation|startup)',
      'software\\b',
      '\\bapps?\\b',
    ),
  ],
]

/** Words of the field as such: what is none of the layers below and speaks of AI applies it. */
export const FIELD =
  /人工智[能慧]|机器学习|深度学习|(?<![A-Za-z])AI(?![A-Za-z])|\b(?:artificial intelligence|machine learning|deep learning)\b|\.ai\b/

/** Robots of any kind, and what lets any of them act. */
export const ROBOT = /机器人|robot|humanoid/i
export const EMBODIED =
  /具身(?!数据|传感)|机器人(?:基础)?(?:大)?模型|世界模型|VLA|通用大脑|机器人大脑|\b(?:embodied|physical) (?:AI|intelligence)\b|\b(?:foundation|world|AI) models?\b|\b(?:robot|AI) brains?\b|\bgeneral-purpose (?:AI|intelligence|robot)/gi
