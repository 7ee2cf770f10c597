export { gazetteer } from './generated/gazetteer.ts'
