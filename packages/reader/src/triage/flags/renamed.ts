import type { FlagRule } from '../flag.ts'
import { together } from '../flag.ts'
import type { Hit } from '../scope.ts'
import { OLD_AI } from '../words.ts'

const founded =
  /(?:成立|创立|创办|创建)于(?:19\d\d|200\d|201\d)年|(?:19\d\d|200\d|201\d)年(?:成立|创立|创办)|(?:19\d\d|200\d|201\d)年[^，。,]{0,6}(?:成立|创立|创办)|(?:founded|established|set up|started|incorporated) in (?:19\d\d|200\d|201\d)\b/i
const was = new RegExp(OLD_AI, 'i')
const TURNED =
  '(?:更名|改名|转型|转向|转做|全面聚焦|调整为|改做|重新定位|定位为|all in|rebrand\\w*|renam\\w*|pivot\\w*|turn\\w* (?:in)?to|reposition\\w*|now (?:describes|calls|styles|bills) itself|relaunch\\w*)'
const NEW = '(?:大模型|生成式|AIGC|AGI|通用人工智能|generative|large[- ](?:language )?models?|foundation models?|LLM)'
const turned = new RegExp(`${TURNED}[^。.]{0,40}?${NEW}`, 'i')
/** A year that dates the founding says nothing of the change. */
const FOUNDED = /(?:成立|创立|创办|创建|founded|established|set up|started)/i

/** The year that stands right after a change dates it, else the nearest before that is not of the founding, else the document. */
function yearOf(change: Hit, published: string | null): string | null {
  const { line, at, words } = change
  const after = /^[^。.,;；]{0,24}?((?:19|20)\d\d)/.exec(line.words.slice(at + words.length))?.[1]
  const before = [...line.words.slice(0, at + words.length).matchAll(/(?:19|20)\d\d/g)]
    .filter((one) => !FOUNDED.test(line.words.slice(Math.max(0, one.index - 12), one.index + 10)))
    .at(-1)?.[0]
  return after ?? before ?? published?.slice(0, 4) ?? null
}

/** H04: founded before 2020 for vision or voice, and since 2023 under another name or scope. */
export const renamed: FlagRule = {
  id: 'renamed',
  raise: ({ scope, published }) => {
    const change = scope.all(turned).find((hit) => {
      const year = yearOf(hit, published)
      return year !== null && Number(year) >= 2023
    })
    return change === undefined ? null : together(scope.find(founded), scope.find(was), change)
  },
}
