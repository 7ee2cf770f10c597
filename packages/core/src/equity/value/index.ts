export { type OptionInput, blackScholes } from './black-scholes.ts'
export {
  type DiagramUnit,
  type ExitPoints,
  type PartialValuationInput,
  exitCoefficients,
  exitDiagram,
  partialValuation,
} from './exit-diagram.ts'
export * from './marketability.ts'
export * from './opm.ts'
export { type RandomExpirationInput, randomExpirationCall } from './random-expiration.ts'
