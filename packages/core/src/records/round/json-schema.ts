import { kindSchema, mapJsonSchema } from '@touchstone/core/deal'
import { capJsonSchema } from '../cap/json-schema.ts'
import { ROUND_FORMAT, roundKeys, roundNeeds } from './kinds.ts'

/**
 * The JSON Schema (2020-12) of the round, made of the same table `readRound` reads by; its `capTable` is the path of a table
 * or one in itself. Total.
 * @example roundJsonSchema().required // ["format","label","date","capTable"]
 */
export function roundJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = mapJsonSchema(ROUND_FORMAT, roundKeys, roundNeeds)
  const { $schema: _, ...cap } = capJsonSchema()
  return {
    ...schema,
    properties: { ...Object(schema['properties']), capTable: { anyOf: [kindSchema({ kind: 'text' }), cap] } },
  }
}
