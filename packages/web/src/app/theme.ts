import { createTheme, type MantineColorsTuple } from '@mantine/core'

const navy: MantineColorsTuple = [
  '#e6edf8',
  '#cfdcf1',
  '#b3cefb',
  '#8fb6f7',
  '#6d97e0',
  '#4a78c4',
  '#2f60b0',
  '#1c4e9f',
  '#153d7d',
  '#0f2e60',
]

/** The library's own look is overridden by the tokens in `style/mantine.css`; this only names sizes and the accent. */
export const theme = createTheme({
  primaryColor: 'navy',
  primaryShade: { light: 7, dark: 3 },
  colors: { navy },
  autoContrast: true,
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
})
