import type { PictureData } from '@touchstone/core/memo'
import type { Words } from '../words/types.ts'
import { claimsPicture } from './claims.ts'
import { dotsPicture } from './dots.ts'
import { exitsPicture } from './exits.ts'
import { fanPicture } from './fan.ts'
import type { DrawnPicture } from './key.ts'
import { timingPicture } from './timing.ts'
import { tornadoPicture } from './tornado.ts'

export type { DrawnPicture } from './key.ts'

/** A picture of a memo in words at a width; null where the words of pictures were not loaded. */
export function drawPicture(data: PictureData, words: Words, width: number, title: string): DrawnPicture | null {
  const { pictures } = words
  if (pictures === undefined) return null
  const drawing = { ...words, pictures }
  switch (data.kind) {
    case 'dots':
      return dotsPicture(data, drawing, width, title)
    case 'fan':
      return fanPicture(data, drawing, width, title)
    case 'tornado':
      return tornadoPicture(data, drawing, width, title)
    case 'timing':
      return timingPicture(data, drawing, width, title)
    case 'exits':
      return exitsPicture(data, drawing, width, title)
    case 'claims':
      return claimsPicture(data, drawing, width, title)
  }
}
