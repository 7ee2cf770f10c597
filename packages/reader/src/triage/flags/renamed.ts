import type { FlagRule } from '../flag.ts'
import { together } from '../flag.ts'
import { OLD_AI } from '../words.ts'

const founded =
  /(?:成立|创立|创办|创建)于(?:19\d\d|200\d|201\d)年|(?:19\d\d|200\d|201\d)年(?:成立|创立|创办)|(?:founded|established|set up|started) in (?:19\d\d|200\d|201\d)\b/i
const was = new RegExp(OLD_AI, 'i')
const TURNED =
  '(?:更名|改名|转型|转向|转做|全面聚焦|调整为|all in|rebrand\\w*|renam\\w*|pivot\\w*|turn\\w* (?:in)?to|reposition\\w*)'
const NEW = '(?:大模型|生成式|AIGC|AGI|通用人工智能|generative|large[- ](?:language )?models?|foundation models?|LLM)'
const turned = new RegExp(`${TURNED}[^。.]{0,40}?${NEW}`, 'i')
const EARLY = /(?:20[01]\d|202[012])(?!\d)/

/** H04: founded before 2020 for vision or voice, and since 2023 under another name or scope. */
export const renamed: FlagRule = {
  id: 'renamed',
  raise: ({ scope, published }) => {
    const change = scope.find(turned)
    if (change === null) return null
    // The year that stands right after the change dates it, else the nearest before, else the document.
    const after = /^[^。.,;；]{0,24}?((?:19|20)\d\d)/.exec(
      change.line.words.slice(change.at + change.words.length),
    )?.[1]
    const before = change.line.words.slice(0, change.at + change.words.length)
    const year = after ?? [...before.matchAll(/(?:19|20)\d\d/g)].at(-1)?.[0] ?? published?.slice(0, 4) ?? null
    if (year === null || EARLY.test(year) || Number(year) < 2023) return null
    return together(scope.find(founded), scope.find(was), change)
  },
}
