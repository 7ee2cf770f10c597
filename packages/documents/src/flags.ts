import { ordersIn } from '@touchstone/core/units'

/** The words of a text that are an order to its reader, cut short; null where there are none. */
export const orderIn = (text: string): string | null => ordersIn(text)[0]?.text.slice(0, 80) ?? null

/** Whether a text stops in the middle: no end of a sentence, and a tag or an open quote left. */
export function breaksOff(text: string): boolean {
  const end = text.trimEnd()
  if (end.length < 200) return false
  return /[，,、；;：:（(“「《]$/.test(end) || /<[a-z/][^<>]{0,200}$/i.test(end.slice(-220))
}

/** How much of a text is lines of a few words: what a menu looks like. */
export function isMenu(text: string): boolean {
  const lines = text.split('\n').filter((one) => one.trim() !== '')
  if (lines.length < 6) return false
  // A label with its value is no entry of a menu, nor is what somebody says in a chat.
  const short = lines.filter(
    (one) => one.trim().length <= 14 && !/[。！？.!?]$|[:：]\s*\S|\d{1,2}:\d\d/.test(one.trim()),
  ).length
  const long = lines.filter((one) => one.trim().length >= 40).length
  return long === 0 && short / lines.length > 0.9
}
