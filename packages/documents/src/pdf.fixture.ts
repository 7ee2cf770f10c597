/** A page of a made PDF: lines of text, or a picture alone, or both where a line says `picture`. */
export type MadePage = readonly string[] | 'picture'

const hex = (text: string): string => [...text].map((one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('')

/** A PDF that tests make: text as codes of Unicode with a map of them, or one grey picture a page. */
export function pdfFixture(pages: readonly MadePage[], options: { readonly locked?: boolean } = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (body: string, head = ''): string => `<< /Length ${body.length} ${head}>>\nstream\n${body}\nendstream`
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${10 + at * 3} 0 R`).join(' ')}] >>`)
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  )
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R /DW 1000 >>',
  )
  add(
    stream(
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end',
    ),
  )
  add(
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -100 /CapHeight 700 /StemV 80 >>',
  )
  add(
    stream(
      `${'\x81\x80'.repeat(938)}\x80`,
      '/Filter /RunLengthDecode /Type /XObject /Subtype /Image /Width 400 /Height 300 /ColorSpace /DeviceGray /BitsPerComponent 8 ',
    ),
  )
  add(`<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`)
  add('<< >>')
  for (const [at, page] of pages.entries()) {
    const number = 10 + at * 3
    const body =
      page === 'picture'
        ? 'q 400 0 0 300 50 300 cm /I Do Q'
        : page
            .map((line, row) =>
              line === 'picture'
                ? 'q 400 0 0 300 50 300 cm /I Do Q'
                : `BT /F 12 Tf 50 ${760 - row * 24} Td <${hex(line)}> Tj ET`,
            )
            .join('\n')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${number + 1} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /I 7 0 R >> >> >>`,
    )
    add(stream(body))
    add('<< >>')
  }
  let out = '%PDF-1.7\n'
  const offsets = objects.map((body, at) => {
    const offset = out.length
    out += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('')}`
  out += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${options.locked === true ? `/Encrypt 8 0 R /ID [<${'33'.repeat(16)}> <${'33'.repeat(16)}>] ` : ''}>>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(out, (one) => one.charCodeAt(0))
}
