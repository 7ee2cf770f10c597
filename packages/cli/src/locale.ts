/** The language of the words: the flag, else the locale of the system, else English. */
export function languageOf(flag: string | undefined, env: Readonly<Record<string, string | undefined>>): 'zh' | 'en' {
  if (flag === 'zh' || flag === 'en') return flag
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG'], env['LANGUAGE']].find(
    (one) => one !== undefined && one !== '' && one !== 'C' && one !== 'POSIX',
  )
  return locale !== undefined && /^zh/i.test(locale) ? 'zh' : 'en'
}

/** Finds `--lang` before the arguments are parsed, so that even a wrong command is answered in the asked language. */
export function languageFlag(argv: readonly string[]): string | undefined {
  for (let i = 0; i < argv.length; i++) {
    const one = argv[i] ?? ''
    if (one === '--') return undefined
    if (one === '--lang') return argv[i + 1]
    if (one.startsWith('--lang=')) return one.slice('--lang='.length)
  }
  return undefined
}
