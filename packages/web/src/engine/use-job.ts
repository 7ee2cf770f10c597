import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { PageSearch } from '../app/search.ts'
import { type Job, jobFromAddress, jobToAddress } from './job.ts'

/** Milliseconds of rest after which the address says what was typed. */
const REST = 250

/** The job in the form. The address follows it, and an address that came from elsewhere (back, a link) replaces it. */
export function useJob(): readonly [Job, (next: Job) => void] {
  const { job: address } = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  const [job, setJob] = useState(() => jobFromAddress(address))
  const [told, setTold] = useState(address)
  const timer = useRef(0)
  if (told !== address) {
    setTold(address)
    if (address !== jobToAddress(job)) setJob(jobFromAddress(address))
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const change = (next: Job): void => {
    setJob(next)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      const said = jobToAddress(next)
      setTold(said)
      void navigate({
        to: '.',
        replace: true,
        search: (before: PageSearch): PageSearch => ({ ...before, job: said }),
      })
    }, REST)
  }
  return [job, change]
}
