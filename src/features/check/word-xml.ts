/** What was deleted or moved away as a tracked change, settings of paragraphs (places of tabulators), what older programs are to show. */
export const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'mc:Fallback']);

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  // Of HTML alone.
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  middot: '·',
  sect: '§',
  times: '×',
  yen: '¥',
  permil: '‰',
};

/** A text of XML or HTML as it is read. */
export const unescapeXml = (text: string) =>
  text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
