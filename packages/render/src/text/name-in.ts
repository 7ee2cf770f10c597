const HAN = /\p{Script=Han}/u

/**
 * Which of a company's names a reader of a language is shown: the first in Chinese characters for Chinese, the first without
 * them otherwise, and where there is none of that kind the name it goes by. In: the name, its other names; language. Out: a
 * name; null where it has none.
 * @example nameIn({ company: 'Moonshot AI', aliases: ['月之暗面'] }, 'zh') // '月之暗面'
 */
export function nameIn(
  { company, aliases }: { readonly company: string | null; readonly aliases: readonly string[] },
  lang: 'zh' | 'en',
): string | null {
  if (company === null) return null
  return [company, ...aliases].find((name) => HAN.test(name) === (lang === 'zh')) ?? company
}
