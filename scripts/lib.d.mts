/** What tests in TypeScript use of `lib.mjs`. */
export const root: string
export function findChromium(): string | null
export function hasChineseFont(): boolean
