import { isHan, lettersIn } from './letters.ts'
import { plainText } from './shadow.ts'

/** Characters that only traditional Chinese writes: enough of the common ones to tell. */
const traditional = '萬億個國資產業務創辦輪融領導發時間與將開關經過實驗數據訓練參說這們從為長樣應該現關於機構獲額單筆'
const simplified = plainText(traditional)

/** By code, 1 for a character of the one and -1 for its twin in the other. */
const script = new Map<number, number>()
for (let at = 0; at < traditional.length; at++) {
  script.set(simplified.charCodeAt(at), -1)
  script.set(traditional.charCodeAt(at), 1)
}

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
