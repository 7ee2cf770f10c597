export { questions } from './generated/questions.ts'
