export { type Font, findFont, shelfOf, type Shelf } from './fonts.ts'
export { type WordFile, type WordInput, writeWord } from './write.ts'
