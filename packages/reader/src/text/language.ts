import { codesOf, isHan, lettersIn } from './letters.ts'

/** Characters that only traditional Chinese writes, and their simplified twins: enough of the common ones to tell. */
const traditional = '萬億個國資產業務創辦輪融領導發時間與將開關經過實驗數據訓練參說這們從為長樣應該現關於機構獲額單筆'
const simplified = '万亿个国资产业务创办轮领导发时间与将开关经过实验数据训练参说这们从为长样应该现关于机构获额单笔'

/** By code, 1 for a character that only the one writes and -1 for one that only the other does. */
const script = new Map<number, number>()
for (const [letters, side] of [
  [traditional, 1],
  [simplified, -1],
] as const)
  for (const code of codesOf(letters)) script.set(code, (script.get(code) ?? 0) + side)

/** Which of the three a text is written in; a mixed text goes by its Han characters when they are a tenth of it. */
export function languageOf(text: string): 'zh-Hans' | 'zh-Hant' | 'en' {
  const head = text.slice(0, 20_000)
  const { han, latin } = lettersIn(head)
  if (han === 0 || han * 10 < latin) return 'en'
  let old = 0
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at)
    if (isHan(code)) old += script.get(code) ?? 0
  }
  return old > 0 ? 'zh-Hant' : 'zh-Hans'
}

/** What money without a currency is: dollars in English, New Taiwan dollars where a text counts in them, else yuan. */
export function defaultCurrencyOf(text: string, lang: 'zh-Hans' | 'zh-Hant' | 'en'): string {
  if (lang === 'en') return 'USD'
  return lang === 'zh-Hant' && /新?[台臺][币幣]/.test(text) && !/人民[币幣]/.test(text) ? 'TWD' : 'CNY'
}
