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

/** A line at least this part of the widest is full. */
const FULL = 0.78
/** Widths in columns of print, a Chinese character as two: of a page that is set as running text, and of a narrow column. */
const WIDE = 40
const NARROW = 24

/** Whether a line has no room for what the next begins with: a word of Latin letters may leave much of it free. */
const isFull = (line: string, next: string, widest: number): boolean =>
  width(line) >= widest * FULL || width(line) + 1 + (/^\s*([A-Za-z]\S*)/.exec(next)?.[1]?.length ?? 0) > widest

/** Whether lines are of running text: wide, or most of them full. Lists and headings have short lines of all lengths. */
function isSet(widths: readonly number[], widest: number): boolean {
  if (widest >= WIDE) return true
  const told = widths.filter((one) => one > 0)
  return widest >= NARROW && told.length >= 5 && told.filter((one) => one >= widest * FULL).length >= told.length * 0.6
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
  const widths = lines.map(width)
  const widest = Math.max(...widths)
  const set = isSet(widths, widest)
  let out = ''
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before === undefined) out = line
    else if (
      line !== '' &&
      before !== '' &&
      alike(sizes[at - 1] ?? 0, sizes[at] ?? 0) &&
      ((set &&
        isFull(before, line, widest) &&
        !/[。！？；.!?;:：]["”’」』)）]?$/.test(before) &&
        !/^\s*(?:[•·●■◆▪-]|\d{1,2}[.、)])/.test(line)) ||
        // A number and what it counts are never two lines of a list.
        (/\d$/.test(before) && /^\s*(?:[万亿千百]|元|美元|港元|million\b|billion\b|%)/.test(line)))
    ) {
      // A word that the end of a line divides.
      if (/[a-z]{2}[-\u2010]$/.test(out) && /^[a-z]{2}/.test(line)) {
        out = `${out.slice(0, -1)}${line}`
        continue
      }

      const latin = /[A-Za-z0-9,]$/.test(before) && /^[A-Za-z0-9(“"'$]/.test(line.trimStart())
      out += `${latin ? ' ' : ''}${line.trimStart()}`
    } else out += `\n${line}`
  }
  return out
}
