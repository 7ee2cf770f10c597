export { deskApp, LIMIT, type Places } from './app.ts'
export { type Example, readExamples } from './examples.ts'
export { type Desk, type DeskOptions, startDesk } from './start.ts'
