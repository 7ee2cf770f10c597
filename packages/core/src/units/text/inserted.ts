const TONES = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ'
const INSERTED = new RegExp(`(?<=[\\u4e00-\\u9fff])[(（][a-zü]{0,5}[${TONES}][a-zü]{0,4}[)）]`, 'gi')

/**
 * Words without the readings that copied pages put behind Chinese signs. In: words. Out: the words as they were meant. Total.
 * @example withoutReadings('數(shù)億元') // '數億元'
 */
export const withoutReadings = (words: string): string => words.replace(INSERTED, '')
