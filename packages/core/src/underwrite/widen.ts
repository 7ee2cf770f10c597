export { WIDENING, widened } from '@touchstone/core/company'
