import type { Precision } from '../job.ts'

const BYTES: Readonly<Record<Precision, number>> = { fp32: 4, bf16: 2, fp16: 2, fp8: 1, fp4: 0.5625 }

/**
 * Bytes that one number takes in memory.
 * In: number format. Out: bytes. Total. Source: OCP Microscaling Formats 1.0 and NVIDIA's NVFP4 note: 4 bits and one 8-bit
 * scale per 16 numbers are (64 + 8) ÷ 16 = 4.5 bits; scales of 8-bit formats are left out (under 1 %).
 * @example bytesPerNumber('fp4') // 0.5625
 */
export function bytesPerNumber(precision: Precision): number {
  return BYTES[precision]
}
