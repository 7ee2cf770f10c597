import { each } from '../text/each.ts'
import { NAME } from './names.ts'
import { lean } from '../text/lean.ts'

const against = lean(
  new RegExp(
    `\\b(?:[Tt](?:ak(?:e|es|ing)) (?:on|aim at)|[Cc]halleng(?:e|es|ing)|(?<=\\b(?:to|can|could|would|may|that|which) )rivals?|[Cc]ompet\\w+ (?:with|against)|[Uu]nlike|[Vv]ersus|[Bb]eat|[Tt]opple|[Dd]ethrone|[Oo]utdo|[Dd]isplace) (${NAME})`,
    'g',
  ),
)

/** Medway rival Kestrel: who is named first is told only to compare. */
const before = lean(new RegExp(`(?<![\\w.])(${NAME}) (?:rival|challenger|competitor)s? (?=[A-Z])`, 'g'))

/** Words without which neither pattern finds anybody: they are dear, and few texts have them. */
const COMPARING =
  /[Tt]ak(?:es?|ing) (?:on|aim)|[Cc]halleng|[Rr]ival|[Cc]ompet|[Uu]nlike|[Vv]ersus|[Bb]eat|[Tt]opple|[Dd]ethrone|[Oo]utdo|[Dd]isplace/
const COMPARED = /(?:rival|challenger|competitor)s? [A-Z]/

/** 对标甲, 要做中国的Palantir: the same in Chinese. */
const inChinese =
  /(?:对标|叫板|中国版的?|(?<!来自)中国的)[“「]?([A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*|[\u4e00-\u9fff]{2,6}(?=[,。!?”」\n]))/g

/** Whom somebody is out to beat, by a text's words: to take on Medway's chips. What the text is about is somebody else. */
export const rivalsIn = (text: string): readonly string[] =>
  [
    ...(COMPARING.test(text) ? each(against, text) : []),
    ...(COMPARED.test(text) ? each(before, text) : []),
    ...(/对标|叫板|中国[版的]/.test(text) ? each(inChinese, text) : []),
  ].map((hit) => (hit[1] ?? '').replace(/['’]s\b.*$/, ''))
