import type { TextSpan } from '../types.ts'

/** Whether a clause ends at an offset: at a comma or stop, but not at one inside a number (`20,000`, `4.5`). */
function isStop(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (/[。；;！？!?\n“”"]/.test(sign)) return true
  if (/[，,]/.test(sign)) return !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)))
  return sign === '.' && /^\s?$/.test(text.charAt(at + 1))
}

const inWord = (text: string, at: number): boolean =>
  /[A-Za-z0-9]/.test(text.charAt(at - 1)) && /[A-Za-z0-9]/.test(text.charAt(at))

/** The clause around a figure, from the last comma or stop to the next, in whole words, so that the quote says something. */
export function clauseAround(text: string, [start, end]: TextSpan): TextSpan {
  let from = start
  while (from > 0 && start - from < 80 && !isStop(text, from - 1)) from--
  while (from < start && inWord(text, from)) from++
  let to = end
  while (to < text.length && to - end < 60 && !isStop(text, to)) to++
  while (to > end && inWord(text, to)) to--
  while (/\s/.test(text.charAt(from))) from++
  // A bracket that closes only behind the clause, as of a source in brackets, is no part of it.
  const said = text.slice(from, to)
  const opened = Math.max(said.lastIndexOf('（'), said.lastIndexOf('('))
  const closed = Math.max(said.lastIndexOf('）'), said.lastIndexOf(')'))
  if (opened > closed && from + opened >= end) to = from + opened
  while (to > end && /\s/.test(text.charAt(to - 1))) to--
  return [from, to]
}
