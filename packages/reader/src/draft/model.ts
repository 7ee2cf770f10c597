import { each } from '../text/each.ts'
import type { ReadFigure, TextSpan } from '../types.ts'
import { isPlainWord, isSaidOf, type Told } from './owner.ts'
import { clauseOf, hoped, type Part, type Quoting, sentenceBefore } from './words.ts'

const chip =
  /(?:[AHBLV]\d{2,4}(?:[- ]?(?:SXM|PCIe|NVL)\d*)?|GB200|MI\d{3}X?|RTX ?\d{4}|TPU ?v\d\w*|(?:昇腾|Ascend) ?\d{3}\w*)/

/** How a text names a model: 自研大模型Inkwell, “砚池”大模型, its new model Inkwell. */
const named: readonly RegExp[] = [
  /(?:自研|自主研发|研发|推出|发布|打造|训练)了?(?:的)?[^，。；！？\n“”「」]{0,14}?(?:大模型|基座模型|基础模型|模型)[“「『]?(?<name>[A-Z][\w.-]{1,24})/dg,
  /[“「『](?<name>[^”」』，。]{2,16}?)[”」』](?:系列)?[^，。；”“]{0,8}?(?:大模型|基座模型|基础模型)/dg,
  /(?<name>[A-Z][\w.-]{1,24})(?:系列)?[^，。；A-Za-z“”]{0,6}?(?:大模型|基座模型|基础模型)/dg,
  /\b(?:[Ii]ts|[Tt]heir|[Oo]ur)(?: own| first| latest| new| flagship)*(?: [a-z-]+){0,4} models?,? (?:called |named |dubbed )?(?<name>[A-Z][\w.-]{1,24})/dg,
  /\b(?:launched|released|trained|unveiled|built) (?<name>[A-Z][\w.-]{1,24}), (?:an?|its) [^.;]{0,40}?model\b/dg,
]

/** Names that a text gives to models of the company's own. */
export function ownModels(told: Told): readonly TextSpan[] {
  const found: TextSpan[] = []
  for (const pattern of named)
    for (const hit of each(pattern, told.text)) {
      const span = hit.indices?.groups?.['name']
      const name = span === undefined ? '' : told.text.slice(...span)
      if (span === undefined || told.names.includes(name) || isPlainWord(name)) continue
      // Whose it is its sentence says, as of a figure.
      if (isSaidOf(told, [span[0], span[1]])) found.push([span[0], span[1]])
    }
  return found.sort((a, b) => a[0] - b[0])
}

/** The model of a company, and the cards it was trained on. */
export function modelOf(
  told: Told,
  model: TextSpan | undefined,
  figures: readonly ReadFigure[],
  { quoted }: Quoting,
): Part {
  const one = (of: string, fits: (clause: string, sentence: string) => boolean = () => true): ReadFigure | undefined =>
    figures.find(
      (each) =>
        each.of === of &&
        isSaidOf(told, each.span) &&
        !hoped.test(clauseOf(told.text, each.span)) &&
        fits(clauseOf(told.text, each.span), sentenceBefore(told, each.span)),
    )
  const parameters = one('parameters', (clause) => !/激活|\bactive\b/i.test(clause))
  const active = one('parameters', (clause) => /激活|\bactive\b/i.test(clause))
  // Tokens that an open model was tuned on are not those it was made from.
  const tokens = one('tokens', (clause, sentence) => !/fine-?tun|微调|精调|instruction/i.test(clause + sentence))
  const trained = /训练|训完|\btrain/i
  const cards = one('gpus', (clause, sentence) => trained.test(clause + sentence))
  const months = one('training_time')
  const type = cards === undefined ? null : chipBeside(told.text, cards.span)
  const accelerators: Part = {
    ...(type === null ? {} : { type: quoted(type) }),
    ...(cards === undefined ? {} : { count: quoted(cards.span) }),
    ...(months === undefined ? {} : { months: quoted(months.span) }),
  }
  return {
    ...(model === undefined ? {} : { name: quoted(model) }),
    ...(parameters === undefined ? {} : { parameters: quoted(parameters.span) }),
    ...(active === undefined ? {} : { activeParameters: quoted(active.span) }),
    ...(tokens === undefined ? {} : { tokens: quoted(tokens.span) }),
    ...(Object.keys(accelerators).length === 0 ? {} : { accelerators }),
  }
}

/** The kind of card that stands in or right behind a count of cards. */
function chipBeside(text: string, [start, end]: TextSpan): TextSpan | null {
  const hit = chip.exec(text.slice(start, end + 16))
  return hit === null ? null : [start + hit.index, start + hit.index + hit[0].length]
}
