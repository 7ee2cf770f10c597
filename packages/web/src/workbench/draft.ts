import { useCallback, useReducer } from 'react'

/** A text being worked on, with its way back. `base` is the version it grew from. */
export interface DraftState {
  readonly base: string
  readonly text: string
  readonly past: readonly string[]
  readonly future: readonly string[]
}

export type DraftStep =
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'undo' | 'redo' | 'revert' }
  | { readonly kind: 'rebase'; readonly base: string; readonly text: string }

/** Steps kept for going back. */
const DEPTH = 200

export function stepDraft(state: DraftState, step: DraftStep): DraftState {
  switch (step.kind) {
    case 'edit':
      return step.text === state.text
        ? state
        : { ...state, text: step.text, past: [...state.past, state.text].slice(-DEPTH), future: [] }
    case 'revert':
      return stepDraft(state, { kind: 'edit', text: state.base })
    case 'undo': {
      const text = state.past.at(-1)
      return text === undefined
        ? state
        : { ...state, text, past: state.past.slice(0, -1), future: [state.text, ...state.future] }
    }
    case 'redo': {
      const text = state.future[0]
      return text === undefined
        ? state
        : { ...state, text, past: [...state.past, state.text], future: state.future.slice(1) }
    }
    case 'rebase':
      return { base: step.base, text: step.text, past: [], future: [] }
  }
}

const keyOf = (name: string): string => `touchstone:draft:${name}`

/** The kept draft of a text, if it grew from this very base. */
export function keptDraft(raw: string | null, base: string): string | null {
  if (raw === null) return null
  try {
    const held: unknown = JSON.parse(raw)
    return typeof held === 'object' &&
      held !== null &&
      'base' in held &&
      'text' in held &&
      held.base === base &&
      typeof held.text === 'string'
      ? held.text
      : null
  } catch {
    return null
  }
}

export interface Draft extends DraftState {
  readonly dirty: boolean
  readonly step: (step: DraftStep) => void
}

/** A draft that survives the page: every change is kept in this browser until it is saved or taken back. */
export function useDraft(name: string, base: string): Draft {
  const [state, dispatch] = useReducer(stepDraft, null, () => ({
    base,
    text: keptDraft(localStorage.getItem(keyOf(name)), base) ?? base,
    past: [],
    future: [],
  }))
  const step = useCallback(
    (next: DraftStep) => {
      const after = stepDraft(state, next)
      if (after.text === after.base) localStorage.removeItem(keyOf(name))
      else localStorage.setItem(keyOf(name), JSON.stringify({ base: after.base, text: after.text }))
      dispatch(next)
    },
    [name, state],
  )
  return { ...state, dirty: state.text !== state.base, step }
}
