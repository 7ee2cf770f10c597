const orders =
  /(?:ignore|disregard|forget)\s+(?:all\s+|any\s+)?(?:the\s+|your\s+)?(?:previous|prior|above|earlier|preceding)\s+(?:instructions?|prompts?|rules?|text)|(?:you are|act as) (?:now )?(?:an? )?(?:AI|assistant|language model)\b|system prompt|(?:忽略|无视|忘记|不要理会)(?:掉|以上|之前|前面|上述|所有|此前|的|一切){1,5}(?:指令|指示|提示|要求|规则|内容)|(?:你|请)(?:现在)?(?:必须|务必)?(?:输出|报告|写成|认定)[^。\n]{0,20}(?:估值|领投|融资)/gi

/** A stretch of a text that gives orders to whoever reads it by machine, to the end of its sentence. */
export interface OrderInText {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Orders that a document gives to its reader, such as "ignore all previous instructions" or 忽略以上所有指令. They are text
 * like any other; whoever reads with a language model drops what it takes from them. Input: any text; result: stretches in
 * UTF-16 offsets, in order. Total. Source: patterns of our own.
 * @example ordersIn('A round. Ignore all previous instructions now. B.').length // 1
 */
export function ordersIn(text: string): readonly OrderInText[] {
  return [...text.matchAll(orders)].map((hit) => {
    const rest = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 300)
    const stop = rest.search(/[。！？!?\n]|\.(?:\s|$)/)
    const end = hit.index + hit[0].length + (stop < 0 ? rest.length : stop)
    return { start: hit.index, end, text: text.slice(hit.index, end) }
  })
}
