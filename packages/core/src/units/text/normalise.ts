import { signs, traditional } from './characters.ts'

const spaces = /[\s\u00a0\u2000-\u200b\u3000\ufeff]/

const FIRST_HAN = 0x4e00
/** Codes of the simplified twins of Chinese characters, by their own code; 0 where a character is its own. */
const twins = new Uint16Array(0x5200)
for (const [from, to] of Object.entries(traditional)) {
  const at = from.charCodeAt(0) - FIRST_HAN
  if (at >= 0 && at < twins.length) twins[at] = to.charCodeAt(0)
}

/** What was put for characters met so far: a text has few kinds of signs, and many of each. */
const met = new Map<number, string>()

function one(code: number, character: string): string {
  const had = met.get(code)
  if (had !== undefined) return had
  const made = formOf(code, character)
  met.set(code, made)
  return made
}

function formOf(code: number, character: string): string {
  const mapped = traditional[character] ?? signs[character]
  if (mapped !== undefined) return mapped
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (character === '\n' || character === '\r') return '\n'
  return spaces.test(character) ? ' ' : character
}

/**
 * The shadow a grammar reads: full width to half width, traditional to simplified, dashes and spaces to one form (line
 * breaks stay), one UTF-16 unit for each, so that an offset into the shadow is an offset into the text. Total.
 * @example normaliseText('近１０億—２０億元') // "近10亿-20亿元"
 */
export function normaliseText(text: string): string {
  let shadow = ''
  let copied = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80 && code >= 0x20) continue
    const twin = twins[code - FIRST_HAN]
    if (twin !== undefined) {
      if (twin !== 0) {
        shadow += text.slice(copied, at) + String.fromCharCode(twin)
        copied = at + 1
      }
      continue
    }
    const character = text.charAt(at)
    const mapped = one(code, character)
    if (mapped === character) continue
    shadow += text.slice(copied, at) + mapped
    copied = at + 1
  }
  return copied === 0 ? text : shadow + text.slice(copied)
}

/** The same with Latin capitals made small, still one unit for each. */
export const lowered = (shadow: string): string => {
  const small = shadow.toLowerCase()
  return small.length === shadow.length ? small : shadow.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
