import { parameterCount } from '@touchstone/core/compute'
import { describe, expect, it } from 'vitest'
import { jobChoices } from '../choices.ts'
import { inEnglish } from '../context.fixture.ts'
import { trainVerb } from '../train.ts'
import { modelChoices } from './presets.ts'

const models = modelChoices(inEnglish.reference)

describe('models to begin with', () => {
  it('are published ones of a known size, the oldest first, each with its source', () => {
    expect(models.map((one) => one.key)).toEqual(expect.arrayContaining(['gpt-3', 'llama-3-405b', 'deepseek-v3']))
    expect(models.map((one) => one.key)).not.toContain('gpt-4')
    for (const one of models) {
      expect(Number(one.fields['parameters']), one.key).toBeGreaterThan(0)
      expect(one.source.title, one.key).not.toBe('')
    }
    expect(models.findIndex((one) => one.key === 'gpt-3')).toBeLessThan(
      models.findIndex((one) => one.key === 'deepseek-v3'),
    )
  })

  // The page of published models shows that ERNIE 3.0 Titan's layers do not come to its size.
  const sound = models.filter((one) => one.shaped && one.key !== 'ernie-3-titan')
  it.each(sound.map((one) => [one.key, one] as const))(
    '%s is computed as it stands, and its layers come to its size',
    (_, { fields }) => {
      const file: Record<string, unknown> = { cluster: { accelerator: 'H100', count: 1000 } }
      for (const [path, value] of Object.entries(fields)) {
        const [first = '', second] = path.split('.')
        if (second === undefined) file[first] = value
        else file[first] = { ...(file[first] as object | undefined), [second]: value }
      }
      const { value } = trainVerb({ file: 'job.json', text: JSON.stringify(file) }, inEnglish)
      if (value === undefined) throw new Error('not answered')
      // Compressed attention (DeepSeek) and a published number that counts no words differ by some percent.
      if (value.shape === null) throw new Error('no shape')
      expect(Math.abs(parameterCount(value.shape) / value.parameters - 1)).toBeLessThan(0.12)
    },
  )

  it('leave a batch open that no plan can be searched for', () => {
    const fields = (key: string) => models.find((one) => one.key === key)?.fields
    expect(fields('gpt-3')).not.toHaveProperty('globalBatch')
    expect(fields('llama-65b')).toMatchObject({ globalBatch: 2048 })
  })

  it('come with the other things that can be picked', () => {
    const { value } = jobChoices(inEnglish)
    expect(value?.accelerators.map((one) => one.key)).toContain('A100-80')
    expect(value?.precisions).toContain('bf16')
    expect(value?.software).toContain('mosaic')
  })
})
