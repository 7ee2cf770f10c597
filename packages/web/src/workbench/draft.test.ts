import { describe, expect, it } from 'vitest'
import { type DraftState, keptDraft, stepDraft } from './draft.ts'

const start: DraftState = { base: 'a', text: 'a', past: [], future: [] }

describe('a draft', () => {
  it('goes back and forth through its edits', () => {
    const edited = ['b', 'c'].reduce((state, text) => stepDraft(state, { kind: 'edit', text }), start)
    const back = stepDraft(stepDraft(edited, { kind: 'undo' }), { kind: 'undo' })
    expect([edited.text, back.text]).toEqual(['c', 'a'])
    expect(stepDraft(back, { kind: 'undo' })).toBe(back)
    expect(stepDraft(stepDraft(back, { kind: 'redo' }), { kind: 'redo' })).toEqual(edited)
  })
  it('forgets what was undone once something else is written', () => {
    const undone = stepDraft(stepDraft(start, { kind: 'edit', text: 'b' }), { kind: 'undo' })
    expect(stepDraft(undone, { kind: 'edit', text: 'x' }).future).toEqual([])
  })
  it('can be taken back whole, and that too can be undone', () => {
    const reverted = stepDraft(stepDraft(start, { kind: 'edit', text: 'b' }), { kind: 'revert' })
    expect(reverted.text).toBe('a')
    expect(stepDraft(reverted, { kind: 'undo' }).text).toBe('b')
  })
  it('is no step where nothing changes', () => expect(stepDraft(start, { kind: 'edit', text: 'a' })).toBe(start))
})

describe('a kept draft', () => {
  it('counts only for the version it grew from', () => {
    const raw = JSON.stringify({ base: 'a', text: 'b' })
    expect(keptDraft(raw, 'a')).toBe('b')
    expect(keptDraft(raw, 'changed elsewhere')).toBeNull()
  })
  it('is nothing where the browser holds nonsense', () => {
    for (const raw of [null, '', '{', '[]', 'null', '{"base":"a"}', '{"base":"a","text":3}'])
      expect(keptDraft(raw, 'a')).toBeNull()
  })
})
