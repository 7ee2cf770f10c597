/**
 * Whether a text is a deal file or something to be read. A deal file says `format: touchstone/…` in its own words, or
 * carries the name of one; anything else is prose.
 */
export function kindOf(text: string, file: string): 'deal' | 'article' {
  if (/\.deal\.(ya?ml|json)$/i.test(file)) return 'deal'
  const head = text.slice(0, 4000)
  if (/^\s*\{?\s*["']?format["']?\s*:\s*["']?touchstone\//m.test(head)) return 'deal'
  if (/\.(ya?ml|json)$/i.test(file)) return 'deal'
  return 'article'
}
