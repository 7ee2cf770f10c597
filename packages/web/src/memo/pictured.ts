import { type Words, withPictures } from '@touchstone/render'

/** Words with those inside pictures, which only a page that draws some loads. */
export async function pictured(words: Words): Promise<Words> {
  const { pictures } =
    words.lang === 'zh'
      ? await import('@touchstone/render/words/zh/pictures')
      : await import('@touchstone/render/words/en/pictures')
  return withPictures(words, pictures)
}
