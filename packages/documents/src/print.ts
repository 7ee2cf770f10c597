/** Radicals that fonts put where the character belongs, as browsers print them into a PDF, with the character meant. */
const radicals =
  '⺁厂⺄乙⺇几⺈刀⺊卜⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺕彐⺗心⺘手⺙攴⺚无⺜日⺝月⺞歹⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺧牛⺨犬⺩王⺪疋⺬示⺮竹⺯糸⺱网⺲网⺳网⺴网⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⻁虎⻂衣⻃西⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻒長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻰龙⻱龟⻲龟⻳龟'
const meant = new Map(
  Array.from({ length: radicals.length / 2 }, (_, at) => [radicals.charAt(at * 2), radicals.charAt(at * 2 + 1)]),
)

/** Text of a printed page with its characters for what only looks like them: radicals, ligatures, soft hyphens. */
export const asTyped = (text: string): string =>
  text
    .replace(/[\u2e80-\u2eff]/g, (one) => meant.get(one) ?? one)
    .replace(/[\u2f00-\u2fd5\ufb00-\ufb06\uf900-\ufaff]/g, (one) => one.normalize('NFKC'))
    .replace(/\u00ad\n?/g, '')

const width = (line: string): number => {
  let sum = 0
  for (const one of line) sum += one >= '\u2e80' ? 2 : 1
  return sum
}

/** Print of another size, as a heading has, is no part of the line before it. */
const OTHER_SIZE = 1.12

/**
 * Lines that a page broke put together again: a full line that ends no sentence goes on in the next, where both are of one
 * size. `sizes` has the size of print of each line, 0 where it is not known.
 */
export function reflowed(text: string, sizes: readonly number[] = []): string {
  const lines = text.split('\n').map((one) => one.trimEnd())
  const alike = (a: number, b: number): boolean => a === 0 || b === 0 || Math.max(a, b) <= Math.min(a, b) * OTHER_SIZE
  const widest = Math.max(...lines.map(width))
  // Lists and headings have short lines; nothing there was broken.
  if (widest < 40) return text
  let out = ''
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before === undefined) out = line
    else if (
      line !== '' &&
      before !== '' &&
      width(before) >= widest * 0.78 &&
      alike(sizes[at - 1] ?? 0, sizes[at] ?? 0) &&
      !/[。！？；.!?;:：]["”’」』)）]?$/.test(before) &&
      !/^\s*(?:[•·●■◆▪-]|\d{1,2}[.、)])/.test(line)
    ) {
      const latin = /[A-Za-z0-9,]$/.test(before) && /^[A-Za-z0-9(“"'$]/.test(line.trimStart())
      out += `${latin ? ' ' : ''}${line.trimStart()}`
    } else out += `\n${line}`
  }
  return out
}
