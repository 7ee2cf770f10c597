import { each } from './each.ts'
import type { TextSpan } from '../types.ts'
import { lean } from './lean.ts'

// How a story tells: manner of speech, looks and gestures, weather at the window, what somebody feels. Reports do so seldom.
const told = lean(
  new RegExp(
    [
      '低声|轻声|小声|沉声|冷冷|喃喃|苦笑|冷笑|笑道|问道|叹道|叹了?口气|点了点头|摇了摇头|皱了?皱?眉|抬起头|没有抬头|低下头',
      '沉默(?:了|着|不语)|愣(?:住|了)|盯着|望着|凝视|转过身|推开[^，。]{0,6}门|窗外|雨夜|雨声|夜色|月光|忽然|眼泪|泪水|湿透|心头|心跳|在心里',
      '\\b(?:whispered|muttered|murmured|sighed|smiled|grinned|frowned|shrugged|nodded|stared at|glanced|gazed|leaned (?:back|in)|trembl\\w+)\\b',
      '\\b(?:closed|opened) the (?:door|laptop|window)\\b|\\b(?:her|his) (?:eyes|hands|heart|voice)\\b|\\b(?:she|he) (?:felt|thought|remembered|wondered)\\b|\\bthe rain\\b|\\boutside, the\\b',
    ].join('|'),
    'gi',
  ),
)
const chapter =
  /^\s*(?:第[一二三四五六七八九十百零\d]{1,5}[章回](?=\s|$|[　：:])|chapter (?:\d{1,3}|[ivxl]+|one|two|three|four|five|six|seven|eight|nine|ten)\b)/im

/** Different words of a story that make one, and how many fewer under the heading of a chapter. */
const KINDS = 5
const UNDER_CHAPTER = 3
/** Such words in a thousand characters: a feature may open with a scene, a story goes on like it. */
const DENSE = 2.5

/**
 * The words that show a text to be a story, the first of them; null where it is none. What a story tells is no fact, whoever
 * says it there. Nothing here asks what the story is about.
 */
export function storyIn(text: string): TextSpan | null {
  const hits = each(told, text)
  const kinds = new Set(hits.map(([words]) => words.toLowerCase())).size
  const dense = (hits.length * 1000) / Math.max(1, text.length)
  const first = hits[0]
  if (first === undefined || dense < DENSE || kinds < (chapter.test(text) ? UNDER_CHAPTER : KINDS)) return null
  return [first.index, first.index + first[0].length]
}
