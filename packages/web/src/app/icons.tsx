const shapes = {
  inbox: 'M3 12.5 5.5 4h9L17 12.5V16H3zM3 12.5h4l1 2h4l1-2h4',
  deals: 'M3.5 4h3.6v12H3.5zM8.2 4h3.6v8H8.2zM12.9 4h3.6v10h-3.6z',
  engine:
    'M5.5 5.5h9v9h-9zM8 8h4v4H8zM7.5 5.5V3M12.5 5.5V3M7.5 17v-2.5M12.5 17v-2.5M5.5 7.5H3M5.5 12.5H3M17 7.5h-2.5M17 12.5h-2.5',
  // Holders by classes.
  equity: 'M3.5 4h13v12h-13zM3.5 8h13M3.5 12h13M8.5 4v12',
  // An open book.
  learn:
    'M10 5.5C8.3 4.2 6 4 3.2 4.2v11C6 15 8.3 15.3 10 16.5 11.7 15.3 14 15 16.8 15.2v-11C14 4 11.7 4.2 10 5.5zM10 5.5v11',
  // A round and the part of it that is paid out.
  fund: 'M10 3.2a6.8 6.8 0 1 0 6.8 6.8H10zM12.4 2.6a6.9 6.9 0 0 1 5 5h-5z',
} as const

export function Icon({ of }: { readonly of: keyof typeof shapes }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={shapes[of]} />
    </svg>
  )
}

export function Logo() {
  return (
    <svg viewBox="0 0 32 32" className="logo" aria-hidden="true">
      <rect width="32" height="32" rx="7" className="stone" />
      <path d="M8 21 22 9" className="streak" />
      <path d="M11 25 25 13" className="shine" />
    </svg>
  )
}
