/** Words by which a text gives orders to whoever reads it by machine. They are read as text like any other. */
const orders =
  /(?:ignore|disregard|forget)\s+(?:all\s+|any\s+)?(?:the\s+|your\s+)?(?:previous|prior|above|earlier|preceding)\s+(?:instructions?|prompts?|rules?|text)|(?:you are|act as) (?:now )?(?:an? )?(?:AI|assistant|language model)\b|system prompt|(?:忽略|无视|忘记|不要理会)(?:掉|以上|之前|前面|上述|所有|此前|的|一切){1,5}(?:指令|指示|提示|要求|规则|内容)|(?:你|请)(?:现在)?(?:必须|务必)?(?:输出|报告|写成|认定)[^。\n]{0,20}(?:估值|领投|融资)/i

/** The words of a text that are an order to its reader, cut short; null where there are none. */
export function orderIn(text: string): string | null {
  const found = orders.exec(text)
  return found === null ? null : found[0].slice(0, 80)
}

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
  const short = lines.filter((one) => one.trim().length <= 14 && !/[。！？.!?]$/.test(one.trim())).length
  const long = lines.filter((one) => one.trim().length >= 40).length
  return long === 0 && short / lines.length > 0.9
}
