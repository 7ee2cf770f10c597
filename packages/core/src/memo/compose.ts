import { Bug } from '@touchstone/core/facts'
import type { Underwriting } from '@touchstone/core/underwrite'
import type { Composing, MemoOptions } from './composing.ts'
import { sharesAsFigures, withInputs } from './figures.ts'
import { fundBlocks, fundsAsFigures } from './funds.ts'
import { claimsBlocks, costBlocks, flagBlocks } from './evidence.ts'
import { statement } from './holes.ts'
import { inputBlocks, questionBlocks, recordBlocks, termBlocks, unknownBlocks } from './ignorance.ts'
import { ownBlocks } from './own.ts'
import { decisionBlocks, pageOneFigures, worthBlocks } from './page-one.ts'
import { pictureBlocks, picturesAsFigures } from './pictures.ts'
import { reasonBlocks } from './reasons.ts'
import { gateBlocks, headBlocks, ladderBlocks, priceBlocks, recommendationBlocks } from './verdict.ts'
import type { Block, Hole, Memo, Statement } from './types.ts'

/**
 * The memo of an underwriting, without words. Page one: permission, recommendation, price, our funds, reasons, ignorance,
 * questions, terms; then what it rests on: values, cost and checked claims, record; where no verdict can be given the questions stand before the price. Total; parts that are absent say so. The external edition carries no maximum
 * price, no threshold and nothing of our funds anywhere, not even as an input of another figure.
 * @example composeMemo(inventedUnderwriting, { edition: 'internal', depth: 'screen' }).blocks[0]?.kind // "heading"
 */
export function composeMemo(u: Underwriting, options: MemoOptions): Memo {
  const c: Composing = { u, ...options }
  // Where no verdict can be given, what to ask is the answer; outside there is none, and the order must not tell whether.
  const askFirst = options.edition === 'external' || u.verdict.choice === 'cannot_say'
  const deep = options.depth === 'screen' ? undefined : options.below
  const blocks: readonly Block[] = [
    ...headBlocks(c),
    ...gateBlocks(c),
    ...recommendationBlocks(c),
    ...(askFirst ? questionBlocks(c) : []),
    ...priceBlocks(c),
    ...worthBlocks(c),
    ...fundBlocks(c),
    ...reasonBlocks(c),
    ...unknownBlocks(c),
    ...(askFirst ? [] : questionBlocks(c)),
    ...termBlocks(c),
    ...decisionBlocks(c),
    // Page one ends here; what follows is what readers say themselves, and what it rests on.
    ...ownBlocks(c),
    { kind: 'heading', level: 2, statement: statement('evidence/heading', {}) },
    ...ladderBlocks(c),
    ...pictureBlocks(c),
    ...(deep?.ahead(c) ?? []),
    ...costBlocks(c),
    ...claimsBlocks(c),
    ...flagBlocks(c),
    ...(deep?.bank(c) ?? []),
    ...(options.depth === 'screen' ? [] : inputBlocks(c)),
    ...(deep?.people(c) ?? []),
    ...recordBlocks(c),
  ]
  return memoOf(c, blocks)
}

/**
 * What of a memo neither a fund nor the market changes, for the time that those are still computed: price without what we
 * would pay, values, cost and checked claims.
 * @example composeWorth(inventedUnderwriting, { edition: 'internal', depth: 'screen' }).blocks.length // 6
 */
export function composeWorth(u: Underwriting, options: MemoOptions): Memo {
  // Outside or not, what we would pay is not known yet; how long the cash lasts is told by the company's years.
  const c: Composing = { u: { ...u, parts: { ...u.parts, runway: null } }, ...options, edition: 'external' }
  // What the market brings is not missing in the material, only not there yet.
  const priced = priceBlocks(c).flatMap((block): readonly Block[] =>
    block.kind === 'paragraph'
      ? []
      : [
          block.kind === 'figures'
            ? { ...block, tiles: block.tiles.filter((one) => one.label !== 'part/runway') }
            : block,
        ],
  )
  // What is said of the rows rests on tables that come with the market.
  const ladder = ladderBlocks(c).filter(({ kind }) => kind === 'chart')
  const blocks = [...priced, ...ladder, ...costBlocks(c), ...claimsBlocks(c)]
  return { ...memoOf(c, blocks), edition: options.edition }
}

function memoOf({ u, ...options }: Composing, blocks: readonly Block[]): Memo {
  const figures = withInputs(
    {
      ...u.figures,
      ...sharesAsFigures(u),
      ...fundsAsFigures(u),
      ...picturesAsFigures(u),
      ...pageOneFigures(u),
      ...options.below?.figures(u),
    },
    blocks.flatMap(figuresOf),
  )
  for (const id of blocks.flatMap(figuresOf))
    if (figures[id] === undefined) throw new Bug(`memo names the figure ${id}, which is not there`)
  return {
    company: u.company,
    asOf: u.asOf,
    edition: options.edition,
    depth: options.depth,
    digest: u.digest,
    seed: u.seed,
    draws: u.draws,
    engine: u.engine,
    blocks,
    figures,
    sources: u.sources,
  }
}

function holeFigures(hole: Hole): readonly string[] {
  return hole.kind === 'figure' ? [hole.id] : hole.kind === 'list' ? hole.items.flatMap(holeFigures) : []
}

const statementFigures = (one: Statement): readonly string[] => Object.values(one.holes).flatMap(holeFigures)

/**
 * Ids of the figures a block names, in reading order.
 * @example figuresOf({ kind: 'paragraph', statements: [{ key: 'lead/loss', holes: { loss: { kind: 'figure', id: 'loss', form: 'of100' } } }] }) // ["loss"]
 */
export function figuresOf(block: Block): readonly string[] {
  const maybe = (hole: Hole | null): readonly string[] => (hole === null ? [] : holeFigures(hole))
  switch (block.kind) {
    case 'heading':
      return statementFigures(block.statement)
    case 'paragraph':
      return block.statements.flatMap(statementFigures)
    case 'list':
      return block.items.flatMap(statementFigures)
    case 'figures':
      return block.tiles.flatMap((tile) => [
        ...holeFigures(tile.hole),
        ...(tile.note === null ? [] : statementFigures(tile.note)),
      ])
    case 'table':
      return [...statementFigures(block.caption), ...block.rows.flatMap((row) => row.flatMap(holeFigures))]
    case 'claims':
      return block.rows.flatMap((row) => [
        ...maybe(row.says),
        ...maybe(row.probability),
        ...statementFigures(row.reason),
      ])
    case 'gates':
      return block.rows.flatMap((row) => statementFigures(row.why))
    case 'chart':
      return [
        ...block.rows.map((row) => row.figure),
        ...[block.asked, block.ceiling].flatMap((id) => id ?? []),
        ...statementFigures(block.title),
      ]
    case 'questions':
      return block.rows.flatMap((row) => [...maybe(row.worth), ...maybe(row.flip)])
    case 'picture':
      return statementFigures(block.title)
    case 'bank':
      return block.rows.flatMap(({ inside }) =>
        inside === null
          ? []
          : [
              ...holeFigures(inside.feeds),
              ...[inside.worth, inside.flip, inside.answer, inside.evidence].flatMap(maybe),
              ...inside.known.flatMap(statementFigures),
            ],
      )
    case 'record':
      return []
  }
}
