import { useEffect, useState } from 'react'

/** Reads the answer's sentence out, at most every two seconds. */
export function Announce({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 2000)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="announce" role="status">
      {said}
    </p>
  )
}
