import type { LearnWords } from '../learn-words.ts'

/** 基础问题，自己写的；数都在页上现算。 */
export const learn: LearnWords = {
  title: '先弄懂九件事，再去见创始人',
  lead: '每页几句话、一条算式、一组可以改的数。改成对方说的数，看答案变多少。',
  list: '九个问题',
  try: '自己算',
  tryHint: '写法随意：700亿、70B、1.5T、40%都行。',
  formula: '算式',
  sources: '出处',
  ask: '接下来问公司',
  reset: '还原',
  topics: {
    'small-large': {
      question: '和从前的小模型差在哪？',
      answer: [
        '从前一个任务训一个模型：标几万条数据，调几天，换个客户再来一遍。钱主要花在人身上，多一个客户就多一份人。',
        '大模型先把海量文字读一遍，学会接着往下写；翻译、摘要、写代码都是“接着写”，同一个模型换句话就换了任务。钱主要花在训练前的算力上，以后每个客户只多一份推理。',
        '所以差别不只是大：成本从按项目变成先投一大笔，护城河从客户关系变成算力、数据和做过的人。',
      ],
      formula: '训练运算 = 6 × 参数 × token；倍数 = 今天 ÷ 从前',
      inputs: {
        parameters: '今天的参数',
        tokens: '今天的训练token',
        oldParameters: '从前的参数（BERT-large）',
        oldTokens: '从前看过的token',
      },
      figures: { flops: '今天一次训练', oldFlops: '从前一次训练', timesParameters: '参数多', timesFlops: '运算多' },
      ask: '哪部分收入仍要按项目派人？这部分的毛利多少？',
    },
    parameter: {
      question: '一个参数是什么？',
      answer: [
        '参数是模型里一个可以调的数，训练就是把它们一点点调到位。参数住在矩阵里：每层有注意力的四块和前馈的两块，层数越多、越宽，参数越多。',
        '参数数目决定三件事：装进显存要多少字节，每个token要算多少次，训练要多少卡。它不直接等于聪明：同样的参数，读过的文字多几倍，本事差很多。',
      ],
      formula: '参数 ≈ 层数 × 12 × 宽度² + 词表 × 宽度；16位一个参数占2字节；训练每token约6次运算',
      inputs: { layers: '层数', hidden: '宽度', vocab: '词表' },
      figures: { parameters: '参数', bytes: '16位权重占', flopsPerToken: '训练时每token' },
      ask: '对外说的参数量是总数还是每个token用到的？',
    },
    token: {
      question: 'token是什么，怎么收钱？',
      answer: [
        'token是模型读写的最小单位，介于字和词之间：常见的词一个token，生僻的拆成几个。切法由分词器定，各家不同，所以同一篇文章在不同模型里token数不同。',
        '价目表按每百万token报价，读（输入）和写（输出）分开。DeepSeek的文档给的经验数：1个汉字约0.6个token，1个英文字母约0.3个。',
      ],
      formula: 'token = 字数 × 每字token；费用 = token ÷ 100万 × 单价',
      inputs: { characters: '字数', perCharacter: '每字多少token', price: '每百万token的价' },
      figures: { tokens: 'token', cost: '读一遍' },
      ask: '报的token量里，免费的和内部的占多少？实收单价多少？',
    },
    epoch: {
      question: '一个epoch是什么，数据能反复读吗？',
      answer: [
        '把训练数据从头到尾读一遍叫一个epoch。大模型的数据太多，多数只读一两遍；数据不够时就重复读。',
        '重复是打折的：读到四遍，差不多还值新数据；再往后越来越不值。所以“我们有1万亿token”要问是去重后的，还是把遍数乘进去的。',
      ],
      formula: '有效token = U + U × 15.39 ×（1 − e^(−R ÷ 15.39)），R = 遍数 − 1；15.39凭记忆，未核对',
      inputs: { unique: '不重复的token', epochs: '读几遍' },
      figures: { trained: '一共读了', effective: '值多少新token', share: '折成' },
      ask: '训练用的token里不重复的有多少？各来自哪里，授权到哪年？',
    },
    mfu: {
      question: 'MFU是什么，多少算好？',
      answer: [
        'MFU是利用率：真正用在模型上的运算，除以卡按标称峰值能做的运算。峰值要用稠密的16位数；拿稀疏或8位的峰值做分母，MFU会显得低一半。',
        '公布过的大训练多在三成到五成。超过六成要看记录；超过八成，先怀疑分母。中断、重启、等数据都会把它拉低。',
      ],
      formula: 'MFU = 6 × 参数 × token ÷（卡数 × 秒 × 每卡峰值）',
      inputs: { parameters: '每token用到的参数', tokens: '训练token', chip: '卡', cards: '卡数', days: '天数' },
      figures: { flops: '模型要的运算', peak: '卡满打满算能做', mfu: 'MFU' },
      ask: '能看一段训练日志吗：每秒token、卡数、有效训练时间占比？',
    },
    rlhf: {
      question: 'RLHF是什么，贵不贵？',
      answer: [
        '预训练出来的模型只会接着写，不会听话。RLHF分三步：人写示范，模型照着学；人给几个答案排序，训出一个打分的模型；再让模型自己答、按打分改。',
        '算力上它是零头：2022年的InstructGPT报告，示范4.9、强化60，预训练3,640（单位都是每秒千万亿次运算跑一天），合计不到百分之二。贵的是人写的数据，和能把它调稳的人。后来用程序对答案的强化学习，采样多得多，算力占比也在涨。',
      ],
      formula: '采样 2N/token + 学习 6N + 参考模型 2N + 打分模型 2N，乘以采样的token',
      inputs: {
        parameters: '参数',
        tokens: '预训练token',
        prompts: '题目',
        samples: '每题答几次',
        length: '每次多少token',
      },
      figures: { flops: '预训练', reinforcement: '强化学习', share: '占预训练' },
      ask: '排序和示范是谁写的，多少条，花了多少钱？',
    },
    moe: {
      question: 'MoE是什么，为什么参数大却不贵？',
      answer: [
        'MoE（混合专家）把前馈那块换成许多份“专家”，每个token只走其中几份。总参数很大，但每个token用到的少，训练和推理的运算按用到的算。',
        '代价在显存和网络：全部专家都要装下，token要在卡之间搬来搬去。比价格和算力时看激活参数，比显存时看总参数；两个数混着说，账就错十几倍。',
      ],
      formula: '训练运算 = 6 × 激活参数 × token；显存 ≈ 总参数 × 每参数字节',
      inputs: { parameters: '总参数', active: '激活参数', tokens: '训练token' },
      figures: { flops: '按激活参数', dense: '若是稠密的', times: '省了', bytes: '8位权重占' },
      ask: '总参数、激活参数、专家数各多少？',
    },
    context: {
      question: '上下文窗口是什么，长了为什么贵？',
      answer: [
        '上下文窗口是模型一次能看到的token数，含提问、资料和自己已写的。每个看过的token要在显存里留一份“键和值”，写下一个字时要用。',
        '窗口越长，每个用户占的显存越多，一张卡能同时接的人越少，单价就上去了。少几组键值头、把它们压缩，或降到8位，都是为了省这一块。标称能读100万token，不等于读得准。',
      ],
      formula: '每token字节 = 层数 × 2 × 键值头 × 每头宽度 × 2；能接几路 = 显存 ÷（每token字节 × 长度）',
      inputs: {
        layers: '层数',
        kvHeads: '键值头',
        headSize: '每头宽度',
        length: '上下文长度',
        memory: '留给缓存的显存（GB）',
      },
      figures: { perToken: '每个token', cache: '一路用满', fits: '能同时接几路' },
      ask: '实际请求的中位长度和p95是多少？按这个长度的每百万token成本是多少？',
    },
    cost: {
      question: '算力为什么这么贵？',
      answer: [
        '一次训练的账只有四个因子：要多少运算，一张卡多快，用上了几成，一小时多少钱。参数和数据都翻倍，运算就是四倍。',
        '最后那次成功的训练只是一部分：试小模型、跑坏重来、调参，常是它的几倍；再加上人、数据和一年到头占着的卡。报“训练成本”时先问是哪一种。',
      ],
      formula: '费用 = 6 × 参数 × token ÷（峰值 × MFU × 3600）× 每卡时租金',
      inputs: { parameters: '每token用到的参数', tokens: '训练token', chip: '卡', mfu: 'MFU', rent: '每卡时租金' },
      figures: { flops: '运算', hours: '卡时', cost: '最后一次训练' },
      ask: '去年买的全部卡时是多少，最后那次训练只占几成？',
    },
  },
}
