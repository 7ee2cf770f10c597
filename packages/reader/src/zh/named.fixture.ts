import type { Dice } from './dice.fixture.ts'

/** Whom an article tells of. */
export interface Firm {
  readonly brand: string
  readonly legal: string | null
  readonly latin: string | null
  /** What it makes, as one word: 具身智能. */
  readonly field: string
  /** What it is, as one noun: 企业. */
  readonly sort: string
  readonly city: string
  readonly founder: string
  readonly year: number
}

const heads =
  '青砚 云杼 沐岚 启曜 深禾 拾光 元栖 朔方 澜起 知微 予墨 北屿 砺行 芯旷 曦望 灵籁 珞石 栈道 逐原 零一 穹彻 觅光 衔木 鲸落 卓拓 汀洲 松果 铭视 极目 影溪 千诀 维他 若水 星猿 行远 墨影 壹沓 途见 数坤 云深'.split(
    ' ',
  )
const tails = [
  '科技',
  '智能',
  '机器人',
  '半导体',
  '动力',
  '',
  '',
  '微',
  '光电',
  '量子',
  '生物',
  '具身',
  'AI',
  '之心',
  '视界',
  '纪元',
]
/** Names that hold a word of the grammar, begin with one, or join two scripts. */
const odd =
  '加速演化 对话未来 向量栈 行为智能 如你所视 万有引力 为快智能 有鹿机器人 轮趣智能 投石智能 融通智能 造物智能 被窝科技 会通智能 把手智能 给力机器人 同行者科技 和鲸科技 自变智能 存在感科技 首驱智能 第四维度 58智造 一目可视 十方智能 九章云端 半个宇宙 数启元 之江星图 得助智能 未名启行 应用脑 竞品星 战略家AI 360智联 4Paradox d-Forge Motif·AI xToolbox iKnowhow 01万物 蓝胖子机智 白犀智造 小马快行 蓝湖智绘 出门问路 无问星穹'.split(
    ' ',
  )
const latins =
  'Nimbra|Corvid Labs|Tessel AI|Quillion|Parallane|Ostrava Robotics|Helioseek|Lumenforge|Axiom Loop|Veridex|Kitewing|Mosaiq|Northgate AI|Brightfold|Cinderbox|Openloom|Deepfern|Rivulet|Sablecore|Zenode'.split(
    '|',
  )
const fields =
  '具身智能 AI芯片 大模型 AI制药 智能驾驶 企业级AI 灵巧手 机器视觉 AI编程 商业航天 光子计算 数字人 AI眼镜 世界模型 AI搜索 触觉传感器 人形机器人 AI视频生成 智能客服 数据标注 AI安全 推理加速'.split(
    ' ',
  )
const sorts = '公司 企业 初创公司 创企 厂商 服务商 独角兽 研发商 创业公司'.split(' ')
const cities = '北京 上海 深圳 杭州 苏州 广州 合肥 成都 武汉 南京'.split(' ')
const abroad = '旧金山 伦敦 巴黎 特拉维夫 新加坡 柏林 多伦多 东京 纽约 首尔'.split(' ')
const founders = '周砚秋 林知远 陈亦航 许南川 韩牧之 沈未名 方景行 顾一鸣 陆沉舟 唐予安'.split(' ')
const strangers = '马克·埃文斯 艾琳·霍夫曼 大卫·罗森 安娜·科瓦奇 汤姆·布里奇'.split(' ')

/** A company of our own, Chinese or foreign. */
export function firmOf(d: Dice): Firm {
  const foreign = d.chance(0.22)
  const field = d.of(fields)
  const city = d.of(foreign ? abroad : cities)
  const founder = d.of(foreign ? strangers : founders)
  const rest = { field, sort: d.of(sorts), city, founder, year: 2016 + d.below(9) }
  if (foreign) return { brand: d.of(latins), legal: null, latin: null, ...rest }
  const rare = d.chance(0.2)
  const head = d.of(rare ? odd : heads)
  const brand = rare ? head : head + d.of(tails)
  return {
    brand,
    legal: `${city}${d.chance(0.5) || brand.endsWith('AI') ? head : brand}${d.of(['智能科技', '科技', '信息技术', '半导体', '机器人', '人工智能科技'])}有限公司`,
    latin: d.of(latins),
    ...rest,
  }
}

const funds =
  '红杉中国 高瓴创投 启明创投 经纬创投 顺为资本 IDG资本 真格基金 五源资本 蓝驰创投 源码资本 深创投 中金资本 金沙江创投 君联资本 达晨财智 毅达资本 东方富海 松禾资本 同创伟业 线性资本 明势资本 云启资本 祥峰投资 峰瑞资本 险峰长青 光速光合 纪源资本 戈壁创投 联想创投 小米集团 美团龙珠 腾讯 阿里巴巴 百度风投 蚂蚁集团 比亚迪 宁德时代 上汽集团 北汽产投 广汽资本 国投创业 中科创星 元禾原点 合肥产投 成都科创投 北京人工智能产业基金 上海国投先导 国家人工智能产业投资基金 和而泰 三七互娱 德业股份 拓普集团 建银国际 招银国际 交银投资 工银资本 华为哈勃 商汤国香资本 韦豪创芯 华登国际 临芯投资 红点中国 襄禾资本 不惑创投 九合创投 英诺天使基金 梅花创投 创新工场 锦秋基金 高榕创投 BAI资本 鼎晖投资 CPE源峰 国开制造业转型升级基金 浙江省科创母基金 招商局创投 国中资本 海尔资本 京东 滴滴 美的资本 方广资本 众源资本 水木清华校友种子基金 奇绩创坛 普华资本 中信金石 越秀产业基金 粤科金融 中国移动链长基金 孚腾资本 复星锐正 L2F光源创业者基金 力合科创 张江科投 云锋基金 华泰紫金'.split(
    ' ',
  )
const houses =
  'a16z|红杉资本|Thrive Capital|Lightspeed Venture Partners|Index Ventures|Accel|General Catalyst|Founders Fund|Khosla Ventures|Y Combinator|英伟达|NVentures|谷歌|GV|亚马逊|微软|M12|老虎全球|Coatue|GIC|Insight Partners|Bessemer Venture Partners|Salesforce Ventures|AMD Ventures|三星|SK海力士|淡马锡|软银|富达|贝莱德|Felicis|Greylock|Menlo Ventures|DST Global|Sequoia Capital|ICONIQ Growth|黑石|Temasek|Radical Ventures|Northzone'.split(
    '|',
  )
const islands =
  '国发基金 中华开发资本 台杉投资 鸿海 联发科 纬创 广达 和硕 益鼎创投 AppWorks 心元资本 达盈管顾 富邦金控 国泰创投 宏诚创投 研华投资 台达电 中信创投 玉山创投 兆丰创投'.split(
    ' ',
  )
const harbour =
  '港投公司|阿里巴巴创业者基金|数码港投资创业基金|戈壁大湾区|招商局创投|红杉中国|高瓴|南丰集团|新世界发展|汇丰|维港投资|Beyond Ventures|淡马锡|恒基兆业'.split(
    '|',
  )

/** Investors whose names are odd to cut: a sign or a verb within, brackets, two scripts, a fund of a place, a long one. */
const rareFunds =
  '上海联和投资|联新资本|昆桥资本|中和资本|和玉资本|和利资本|和谐健康保险|和硕|云和资本|与众资本|及时雨创投|共青城基石|合力投资|携程|携手资本|中国国有资本风险投资基金|国新启迪|中信证券投资|金石投资|中信建投资本|平安创新投资基金|工银资管(全球)有限公司|阿布扎比投资局|卡塔尔投资局|加拿大养老金计划投资委员会|安大略省教师退休基金会|国家集成电路产业投资基金二期|国家中小企业发展基金|国家制造业转型升级基金|北京市人工智能产业投资基金|粤港澳大湾区科技创新产业投资基金|苏州工业园区产业投资基金|无锡市人工智能产业专项母基金|江北新区高新投|盐南人工智能产业基金|深圳德鼎宏|远方基金|小米战略投资部|美团战投|上汽恒旭|吉利控股|新希望集团|软银愿景基金2号|新智认知|优必选|奇景光电|清华大学教育基金会|上海交大菡源资产|港科大创业基金|浙大联创|未来资产|未来启创|无限基金SEE Fund|头头是道|险峰|前海方舟|火火兔|一村资本|三一创新投资|八方资本|万物创投|千山资本|将门创投|由新资本|为来资本|MindWorks Capital概念资本|Cathay Innovation凯辉创新基金|峰瑞资本FreeS|创世伙伴CCV|SIG海纳亚洲|BAI资本|M31资本|XVC|8VC|K3 Ventures|Cypress Star|PERSOL Holdings|Monk’s Hill Ventures|F-Prime Capital斯道资本|国寿股权|太平创新|人保资本|农银投资|中国移动北京产业基金|中电科投资|首程控股|全德学资本|正心谷资本|渶策资本|投控东海|余杭国投|滨江城投|亦庄国投|重庆渝富|湖北高投'.split(
    '|',
  )
/** Persons, with the office that stands before them. */
const persons: ReadonlyMap<string, string> = new Map([
  ['沈知白', '前高鑫集团中国区主管兼合伙人'],
  ['贺兰川', '青衡科技创始人'],
  ['陆放之', '清河大学教授'],
  ['Ben Arlow', '印度电商Flipmart联合创始人'],
  ['Ana Ruiz', 'Kestrel CEO '],
  ['简以宁', '蓝湖证券前总裁'],
])
/** A name with what a list has before it. */
export const introduced = (name: string): string => `${persons.get(name) ?? ''}${name}`

/** Backers without repetition, as fits who raises and where it is told. */
export function backersOf(d: Dice, count: number, firm: Firm, manner: string): readonly string[] {
  const pool =
    firm.legal === null
      ? houses
      : manner === 'tw'
        ? islands
        : manner === 'hk'
          ? harbour
          : d.chance(0.12)
            ? [...funds, ...houses]
            : d.chance(0.35)
              ? [...rareFunds, ...persons.keys()]
              : funds
  const found = new Set<string>()
  while (found.size < Math.min(count, pool.length)) found.add(d.of(pool))
  return [...found]
}

const advisers = '光源资本 华兴资本 深渡资本 云岫资本 泰合资本 青桐资本 指数资本 凯乘资本 心流资本 穆棉资本'.split(' ')
export const adviserOf = (d: Dice): string => d.of(advisers)
