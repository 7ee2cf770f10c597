import type { LadderData } from './data.ts'

/** What a shape is; a style sheet may colour it, and `svg.ts` has a colour for each where none does. */
export type ShapeClass =
  | 'grid'
  | 'axis'
  | 'interval'
  | 'interval judged'
  | 'bar'
  | 'bar judged'
  | 'middle'
  | 'asked'
  | 'asked-flag'
  | 'ceiling'
  | 'arrow'
  | 'share'
  | 'stack r1'
  | 'stack r2'
  | 'stack r3'
  | 'stack r4'
  | 'stack r5'
  | 'hatch'
  | 'limit'
  | 'step'
  | 'dot'
  | 'dot named'
  | 'dot now'
  | 'dot open'
  | 'band'
  | 'drawn'
  | 'end'
  | 'zero'

export type TextClass = 'label' | 'sub' | 'value' | 'note' | 'tick' | 'asked-text' | 'ceiling-text' | 'key'

/** One shape of a picture, in pixels from the top left. */
export type Shape =
  | {
      readonly kind: 'line'
      readonly class: ShapeClass
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
    }
  | {
      readonly kind: 'rect'
      readonly class: ShapeClass
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  | {
      readonly kind: 'circle'
      readonly class: ShapeClass
      readonly cx: number
      readonly cy: number
      readonly r: number
    }
  | { readonly kind: 'polygon'; readonly class: ShapeClass; readonly points: readonly (readonly [number, number])[] }
  | {
      readonly kind: 'text'
      readonly class: TextClass
      readonly x: number
      /** Baseline. */
      readonly y: number
      readonly text: string
      readonly anchor: 'start' | 'middle' | 'end'
    }

/** A picture without a screen: plain JSON that SVG and the page draw. */
export interface Picture {
  readonly chart:
    | 'ladder'
    | 'breakdown'
    | 'stages'
    | 'frontier'
    | 'curve'
    | 'records'
    | 'jcurve'
    | 'waterfall'
    | 'stakes'
    | 'owners'
    | 'wall'
    | 'dots'
    | 'fan'
    | 'tornado'
    | 'timing'
    | 'exits'
    | 'claims'
  readonly width: number
  readonly height: number
  readonly title: string
  readonly desc: string
  readonly shapes: readonly Shape[]
}

/** The ladder as a picture; `data` draws it again at another width or in letters. */
export interface Scene extends Picture {
  readonly chart: 'ladder'
  readonly data: LadderData
}

/** Size of all text in a picture, in pixels. */
export const TEXT_SIZE = 12
