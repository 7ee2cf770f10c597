/** The language asked for: `?lang=`, then the weights of Accept-Language, then English. */
export function languageOf(asked: string | undefined, accept: string | undefined): 'zh' | 'en' {
  if (asked === 'zh' || asked === 'en') return asked
  const wanted = (accept ?? '')
    .split(',')
    .map((part, order) => {
      const [tag = '', ...options] = part.trim().split(';')
      const q = options.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined)
      return { tag: tag.toLowerCase(), q: q === undefined ? 1 : Number(q), order }
    })
    .filter(({ tag, q }) => q > 0 && /^(zh|en)\b/.test(tag))
    .sort((a, b) => b.q - a.q || a.order - b.order)
  return wanted[0]?.tag.startsWith('zh') === true ? 'zh' : 'en'
}
