import { each } from './each.ts'

/** A break of line that a program made for want of room, and what stands in its place. */
export interface Wrap {
  readonly start: number
  readonly end: number
  readonly put: '' | ' '
}

/** Width of a line, a Chinese character as two. */
function widthOf(line: string): number {
  let width = 0
  for (let at = 0; at < line.length; at++) width += line.charCodeAt(at) >= 0x2e80 ? 2 : 1
  return width
}

/** Narrower lines are a list, wider ones were not broken. */
const [NARROW, WIDE] = [24, 140]
/** Two Chinese characters of room are none: a stop may not begin a line. */
const SLACK = 4
const ends = /[。！？!?.;；:：…]["”’」』)）]*$/
const begins = /^(?:[•·●■◆▪*-]|[\d一二三四五六七八九十]{1,2}[.、)）]|\S{1,12}[:：]\s|[“"「]?$)|\t/

const BLOCK = /[^\n]+(?:\n[^\n]+)+/g
/** A number and what it counts are never two lines of a list. */
const NUMBER = /(?<=\d)[ \t]*\n[ \t]*(?=[万亿]|千万|百万|元|美元|港元|million\b|billion\b)/g

/**
 * The breaks inside the paragraphs of a text that was broken to a width, as mail and what is copied from a printed page are:
 * of a block of lines that fill the width nearly all, each that ends no sentence. Time is linear in the length.
 */
export function wrapsIn(plain: string): readonly Wrap[] {
  if (!plain.includes('\n')) return []
  const found: Wrap[] = each(NUMBER, plain).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    put: /[a-z]/.test(plain.charAt(index + words.length)) ? ' ' : '',
  }))
  for (const { index, 0: block } of each(BLOCK, plain)) {
    const lines = block.split('\n')
    const widths = lines.map((one) => widthOf(one.trimEnd()))
    const widest = Math.max(...widths)
    if (widest < NARROW || widest > WIDE) continue
    const isFull = (at: number): boolean => {
      const word = /^\s*([A-Za-z]\S*)/.exec(lines[at + 1] ?? '')?.[1]
      const width = widths[at] ?? 0
      return word === undefined ? width >= widest - SLACK : width + 1 + word.length > widest
    }
    const open = lines.flatMap((line, at) =>
      at + 1 < lines.length && !ends.test(line.trimEnd()) && !begins.test(lines[at + 1] ?? '') ? [at] : [],
    )
    const full = open.filter(isFull)
    if (full.length < 2 || full.length < open.length * 0.85) continue
    let start = index
    const broken = new Set(full)
    for (const [at, line] of lines.entries()) {
      const end = start + line.length
      if (broken.has(at)) {
        const latin = /[\w,%)]$/.test(line.trimEnd()) && /^\s*[\w(“"'$€£]/.test(lines[at + 1] ?? '')
        found.push({ start: start + line.trimEnd().length, end: end + 1, put: latin ? ' ' : '' })
      }
      start = end + 1
    }
  }
  return found
}
