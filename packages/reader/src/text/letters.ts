/** Signs by their codes: asking for the code of a letter makes no string of it, as asking for the letter does. */
export const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((one) => one.charCodeAt(0)))

export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
export const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** What `\s` is in a pattern, which is asked only where it may be another blank than those of every text. */
export const isBlank = (code: number): boolean =>
  code === 32 ||
  (code < 33 ? code > 8 && code < 14 : code > 127 && !isHan(code) && /\s/.test(String.fromCharCode(code)))

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
