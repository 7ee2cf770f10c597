/** Operations of one sample through a U-Net of Stable Diffusion's first and second versions at latents of 64 × 64. */
const UNET_FORWARD = 2 * 339e9
const UNET_SIDE = 64

/**
 * FLOP of one forward pass of a U-Net of the size of Stable Diffusion's (0.86 billion parameters) on one image.
 * In: side of the latent image (a pixel side over 8). Out: FLOP. Total for positive sides. Assumes: operations grow with the
 * area; the attention of the finest levels grows faster, which shows beyond sides of about 128.
 * Source: 339 GMAC at 64 × 64 latents, from memory of published profiles. By hand: 32 × 32: 6.78e11 ÷ 4 = 1.695e11.
 * @example unetForwardFlops(32) // 169500000000
 */
export function unetForwardFlops(side: number): number {
  return (UNET_FORWARD * side * side) / (UNET_SIDE * UNET_SIDE)
}

/**
 * FLOP of one forward pass of a diffusion transformer on one sample: two per parameter and token, and attention in full.
 * In: parameters; tokens of a sample (patches, frames and words together); layers; hidden. Out: FLOP. Total.
 * Source: Peebles & Xie 2023, whose DiT-XL/2 (675e6 parameters, 256 tokens, 28 layers of 1,152) they count as 119 GMAC;
 * parameters of its conditioning act once a sample, so that this counts more. By hand: 2 · 675e6 · 256 + 4 · 28 · 256² · 1152
 * = 3.456e11 + 8.46e9 = 3.541e11.
 * @example Math.round(transformerForwardFlops(675e6, 256, 28, 1152) / 1e9) // 354
 */
export function transformerForwardFlops(parameters: number, tokens: number, layers: number, hidden: number): number {
  return 2 * parameters * tokens + 4 * layers * tokens * tokens * hidden
}

/**
 * FLOP of training a diffusion model on one sample: it sees one level of noise a step, forward once and backward twice.
 * In: FLOP of a forward pass. Out: FLOP. Total. The encoder of pictures and that of words are left out: their outputs are
 * computed once and kept.
 * @example diffusionFlopsPerSample(1) // 3
 */
export function diffusionFlopsPerSample(forward: number): number {
  return 3 * forward
}

/**
 * Share of an A100's peak that training of Stable Diffusion 2 reached in published throughput (8 to 64 accelerators, 256 and
 * 512 pixels): the utilisation to take for a U-Net.
 */
export const UNET_UTILISATION = 0.235

/**
 * Samples a second that accelerators train on.
 * In: FLOP of a sample; accelerators; dense peak in FLOP/s; utilisation. Out: samples/s. Total for positive FLOP.
 * By hand: 64 A100 on 512 pixels: 64 · 312e12 · 0.235 ÷ (3 · 6.78e11) = 2,307 (published: 2,340).
 * @example Math.round(samplesPerSecond(diffusionFlopsPerSample(unetForwardFlops(64)), 64, 312e12, 0.235)) // 2307
 */
export function samplesPerSecond(flops: number, accelerators: number, peak: number, utilisation: number): number {
  return (accelerators * peak * utilisation) / flops
}
