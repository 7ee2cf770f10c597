/// <reference lib="webworker" />
import { determinismDigest } from '@touchstone/core/chance'

postMessage(determinismDigest())
