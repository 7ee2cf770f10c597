/** Signs by their codes: asking for the code of a letter makes no string of it, as asking for the letter does. */
export const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((one) => one.charCodeAt(0)))

export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
export const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

const blanks = codesOf(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
)
/** What `\s` is in a pattern. */
export const isBlank = (code: number): boolean => blanks.has(code)

/** How many Han and how many Latin letters a text has. */
export function lettersIn(text: string): { readonly han: number; readonly latin: number } {
  let han = 0
  let latin = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isHan(code)) han++
    else if (isLatin(code)) latin++
  }
  return { han, latin }
}
