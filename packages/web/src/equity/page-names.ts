import { type CapEventParts, Say } from '@touchstone/render/captable'
import type { TableEvent, TableView } from '@touchstone/verbs/equity'
import type { PageWords } from './words.tsx'

/** A figure without what stands behind its point where that is nothing. */
const whole = (text: string): string => text.replace(/\.0+$/, '')

/** Words of one table: its names and its figures. */
export class TableWords {
  readonly say: Say
  private readonly words: PageWords
  private readonly answer: TableView

  constructor(answer: TableView, words: PageWords) {
    this.answer = answer
    this.words = words
    this.say = new Say(words.captable)
  }

  holder(id: string | null): string {
    return id === null ? '' : (this.answer.holders.find((one) => one.id === id)?.name ?? id)
  }

  class(id: string | null): string {
    return id === null ? '' : (this.answer.classes.find((one) => one.id === id)?.name ?? id)
  }

  count(value: { readonly text: string; readonly number: number }): string {
    return whole(this.say.count(value))
  }

  money(value: { readonly text: string; readonly number: number }): string {
    return whole(this.say.money(value))
  }

  event(one: TableEvent): string {
    const parts: CapEventParts = {
      holder: this.holder(one.holder),
      from: this.holder(one.from),
      class: this.class(one.class),
      into: this.class(one.into),
      round: one.round ?? '',
      shares: one.shares === null ? '' : this.count(one.shares),
      paid: one.paid === null ? '' : `${this.money(one.paid)} ${this.answer.currency}`,
      ratio: one.ratio ?? '',
      paper: one.paper ?? '',
    }
    return this.words.equityPage.events[one.type](parts)
  }
}
