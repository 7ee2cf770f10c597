import type { KeyboardEvent } from 'react'

/**
 * What makes an inline stretch of text a button. A `<button>` is laid out as a box: lines would break before the comma that
 * follows it, and a long reading would not break at all.
 */
export const pressable = (
  press: () => void,
): {
  readonly role: 'button'
  readonly tabIndex: 0
  readonly onClick: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
} => ({
  role: 'button',
  tabIndex: 0,
  onClick: press,
  onKeyDown: (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    press()
  },
})
