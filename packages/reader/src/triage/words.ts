/** Words that several flags look for, as parts of patterns. */
const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`

/** A model that is said to be large, or at the base of others. */
export const LARGE_MODEL =
  '(?:大(?:语言)?模型|基座模型|基础模型|大型模型|large[- ](?:language[- ])?models?|foundation models?|\\bLLMs?\\b)'

/** Somebody's own making. */
export const OWN_MAKING =
  '(?:自研|自主研发|自主训练|自主开发|独立研发|从零训练|从头训练|全栈自研|自有|self-developed|self-built|home-?grown|in-house|proprietary|trained (?:its own )?from scratch|\\bown\\b(?: \\d[\\w.]*)?)'

/** Companies whose name alone makes a partner look important. */
export const GIANTS = anyOf(
  '华为',
  '腾讯',
  '阿里巴巴',
  '阿里云',
  '百度',
  '字节跳动',
  '京东',
  '中国移动',
  '中国电信',
  '国家电网',
  '苹果',
  '微软',
  '谷歌',
  '英伟达',
  '亚马逊',
  '\\b(?:Huawei|Tencent|Alibaba|Baidu|ByteDance|Apple|Microsoft|Google|Nvidia|NVIDIA|Amazon|AWS|Meta|Oracle|OpenAI|Anthropic)\\b',
)

/** Investors that sell cloud, whose money may be credit for it. */
export const SELLS_CLOUD =
  /^(?:阿里云|阿里巴巴|腾讯(?:云)?|百度(?:智能云)?|华为(?:云)?|微软|谷歌|亚马逊|甲骨文|火山引擎|Alibaba(?: Cloud| Group)?|Tencent(?: Cloud| Holdings)?|Huawei(?: Cloud)?|Microsoft|Google|Alphabet|Amazon|AWS|Oracle|CoreWeave)$/i

/** Models of others that one builds on. */
export const OTHERS_MODELS = anyOf(
  'Llama[\\w .-]{0,6}',
  'GPT[\\w.-]{0,6}',
  'ChatGPT',
  'Qwen[\\w.-]{0,6}',
  '通义千问',
  '通义',
  'ChatGLM[\\w-]{0,6}',
  'Baichuan[\\w-]{0,6}',
  '百川',
  'DeepSeek[\\w-]{0,6}',
  'Mistral[\\w -]{0,6}',
  'Claude',
  'Gemini',
  'Falcon[\\w-]{0,6}',
  '文心一言',
  '开源(?:大)?模型',
  '第三方(?:大)?模型',
  'open(?:-source|-weights?)? (?:large )?(?:language )?models?',
  "(?:OpenAI|Anthropic|Google)(?:'s|’s)? (?:API|models?)",
  'third-party models?',
)

/** A giant, a university or an agency that is a state's. */
export const AUTHORITY =
  '(?:政府|管委会|人民政府|发改委|国资委|(?:市|区|县|省|地|州)[^，。,;；]{0,6}?(?:大数据(?:管理)?局|数据(?:管理)?局|局|政府)|大数据(?:管理)?局|公安局|governments?|municipality|municipal|ministry|city of|state agency)'

/** Vision and voice, as such firms were called before. */
export const OLD_AI =
  '(?:计算机视觉|机器视觉|人脸识别|图像识别|视觉识别|语音识别|语音交互|智能语音|语音合成|computer[- ]vision|machine[- ]vision|face[- ]recognition|facial recognition|image[- ]recognition|speech[- ]recognition|voice[- ]recognition|voice assistants?)'
