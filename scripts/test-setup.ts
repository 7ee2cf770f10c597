import fc from 'fast-check'

// One seed for all property tests, so that a run can be repeated; the deep tier prints it.
fc.configureGlobal({ seed: Number(process.env['TOUCHSTONE_SEED'] ?? 20230411) })
