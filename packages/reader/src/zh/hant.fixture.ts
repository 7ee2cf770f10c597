import { simplifiedCode } from '../text/hant.ts'
import { plainText } from '../text/shadow.ts'

/** Of several traditional twins the one that these articles need. */
const preferred =
  '后後里裡面面系系台台云雲发發于於干幹只只复復制製周周松松准準余餘几幾征徵划劃当當尽盡汇匯钟鐘获獲极極冲衝采採向向升升折折郁郁致致局局卷卷出出杰傑布布仑侖参參历歷家家团團沈沈须須签簽苏蘇坛壇叹嘆与與万萬个個丰豐么麼号號御御愿願据據术術板板回回才才克克斗鬥气氣困困合合志志念念占佔表表谷谷了了伙夥担擔核核并並价價游遊累累范範胜勝戚戚强強启啟群群搜搜一一二二三三四四五五六六七七八八九九十十百百千千秋秋峰峰巨巨链鏈线線着著沉沉弘弘升升同同布布仿仿注注占佔志志合合咨諮迹跡痕痕阿阿里里凌凌欲欲扎扎借借累累匀勻岩岩核核强強占佔托託杯杯并並只只伙夥'

const twins = new Map<string, string>()
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const old = String.fromCharCode(code)
  const plain = simplifiedCode(code) === 0 ? plainText(old) : String.fromCharCode(simplifiedCode(code))
  if (plain !== old && !twins.has(plain)) twins.set(plain, old)
}
for (let at = 0; at + 1 < preferred.length; at += 2) twins.set(preferred.charAt(at), preferred.charAt(at + 1))

const words: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  tw: [
    ['芯片', '晶片'],
    ['人工智能', '人工智慧'],
    ['软件', '软体'],
    ['信息技术', '资讯技术'],
    ['初创公司', '新创公司'],
    ['用户', '使用者'],
    ['年度经常性收入', '年度经常性营收'],
    ['首发', '独家'],
  ],
  hk: [
    ['芯片', '晶片'],
    ['软件', '软件'],
    ['公司现有员工', '公司现时员工'],
    ['创企', '初创'],
  ],
}

/** Simplified words as a traditional paper prints them. */
export function printedIn(manner: string, text: string): string {
  let out = text
  for (const [from, to] of words[manner] ?? []) out = out.replaceAll(from, to)
  out = out.replaceAll('“', '「').replaceAll('”', '」')
  return [...out].map((one) => twins.get(one) ?? one).join('')
}
