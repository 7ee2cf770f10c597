export { roundSizes } from './generated/round-sizes.ts'
