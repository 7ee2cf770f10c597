export { regulationTexts } from './generated/regulation-texts.ts'
