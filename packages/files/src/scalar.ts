/** Words that YAML reads as nothing when they stand alone. */
const nothing = /^(?:null|Null|NULL|~)$/

/** First characters that never mean anything else in YAML. */
const safeFirst = /^[\p{L}\p{N}$€£¥￥（(“‘《「『~+.＋/_<=≥≤≈±^]/u
/** What ends a plain scalar, is trimmed from it, or does not print. */
const unsafeAnywhere =
  // oxlint-disable-next-line no-control-regex -- YAML itself refuses these
  /: |\t|: ?$|:$| #|^\s|\s$|[\u0000-\u001f\u007f-\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Whether words may stand in YAML without quotes and be read back as they are. */
export function isPlainSafe(words: string, inFlow: boolean): boolean {
  if (words === '' || nothing.test(words)) return false
  if (unsafeAnywhere.test(words)) return false
  if (!safeFirst.test(words) && !/^-[^\s-]/.test(words)) return false
  if (words === '---' || words === '...' || words === '<<' || words === '=' || words.startsWith('...')) return false
  return !(inFlow && (/[,[\]{}]/.test(words) || /:(?=["'[{,\]}])/.test(words)))
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** Words in double quotes, with every character that does not print written by its number. */
export function quoted(words: string): string {
  let out = '"'
  for (let index = 0; index < words.length; index++) {
    const unit = words[index] ?? ''
    const code = words.charCodeAt(index)
    const escape = escapes[unit]
    if (escape !== undefined) {
      out += escape
      continue
    }
    const high = code >= 0xd800 && code <= 0xdbff
    const next = words.charCodeAt(index + 1)
    if (high && next >= 0xdc00 && next <= 0xdfff) {
      out += unit + (words[index + 1] ?? '')
      index++
      continue
    }
    const silent =
      code < 0x20 ||
      (code >= 0x7f && code <= 0xa0) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0xfeff ||
      code >= 0xfffe ||
      (code >= 0xd800 && code <= 0xdfff)
    out += silent ? `\\u${code.toString(16).padStart(4, '0')}` : unit
  }
  return `${out}"`
}

/** Words as one YAML scalar: plain where that is read back as it is, in double quotes otherwise. */
export function scalar(words: string, inFlow: boolean): string {
  return isPlainSafe(words, inFlow) ? words : quoted(words)
}
