/**
 * V8 compiles each pattern twice, for text whose signs take one byte and for text whose signs take two, and once it holds
 * 16 MB of compiled code it compiles further patterns four times as slow. The hundreds of patterns of two languages came to
 * 23 MB: an English text read before a Chinese one had every later text read at a quarter of the pace. Both functions leave
 * what is read as it is.
 */

/** The same text, held so that each sign takes two bytes and every stretch cut from it does: one half of the code is enough. */
export const wide = (text: string): string => `${text}\u3000`.slice(0, text.length)

/** A loop that matches nothing: no text has this sign, and what follows a loop is written once and not for each way to it. */
const ONCE = '\\0*'

/**
 * The same pattern in less code: behind each group at its outer levels stands a loop, so that what follows is compiled once
 * and not again for each alternative before it. For long patterns, made when their module is loaded.
 * `(?:a|b)c` becomes `(?:a|b)\0*c`.
 */
export function lean(pattern: RegExp): RegExp {
  const { source, flags } = pattern
  let out = ''
  let depth = 0
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at)
    out += sign
    if (sign === '\\') out += source.charAt(++at)
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') depth++
    else if (sign === ')' && --depth <= 1) {
      const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at + 1))?.[0] ?? ''
      out += times + ONCE
      at += times.length
    }
  }
  return new RegExp(out, flags)
}
