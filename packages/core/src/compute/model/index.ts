export * from './diffusion.ts'
export * from './parameters.ts'
