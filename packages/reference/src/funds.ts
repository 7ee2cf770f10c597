/** The worked funds that a deal is held against where nobody names one. */
export { exampleFunds } from './generated/example-funds.ts'
