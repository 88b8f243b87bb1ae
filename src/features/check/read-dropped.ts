import { liftQuotes } from '@/quotations/lift-quotes';
import { liftTable } from '@/quotations/lift-table';
import { HASH, liftCalendar, liftPicture, liftText } from '@/quotations/lift-text';
import { type Lifted, writeLifted } from '@/quotations/lifted';
import { decodeFile } from '@/ui/decode-file';
import { readTable } from '@/ui/table-file';
import { readDocx } from './read-docx';
import { unescapeXml } from './word-xml';

/** A larger file is no memo. */
const LARGEST = 20_000_000;

/** A text to check. */
export interface ReadText {
  readonly kind: 'text';
  readonly text: string;
  /** Whether it was taken out of an export of this site. */
  readonly isExport: boolean;
  /** What the export, or an address in the text, names as its edition. */
  readonly edition: string | undefined;
  /** The hash of the source that the export names, or the beginning of it. */
  readonly sha256: string | undefined;
}

export type ReadFile =
  { readonly kind: 'refused'; readonly why: 'large' | 'workbook' | 'binary' | 'unreadable' } | ReadText;

/** Reads a file that somebody wants checked: a text as it is, the words of a Word file, a calendar with its lines joined, an export by its quotations. */
export async function readDropped(file: Blob): Promise<ReadFile> {
  if (file.size > LARGEST) return { kind: 'refused', why: 'large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decoded = decodeFile(bytes);
    // A Word file is a zip as a workbook is.
    const words = decoded.kind === 'workbook' ? readDocx(bytes) : undefined;
    if (words === 'large') return { kind: 'refused', why: 'large' };
    if (words) return words.exported ? ofExport(words.exported) : plain(words.text);
    return decoded.kind === 'text' ? readWritten(decoded.text) : { kind: 'refused', why: decoded.kind };
  } catch {
    return { kind: 'refused', why: 'unreadable' };
  }
}

/** The same of a text that is pasted. */
export function readWritten(written: string): ReadText {
  const text = written.replace(/^\uFEFF/, '');
  if (/^\s*[[{]/.test(text)) return ofExport(liftQuotes(text)) ?? plain(text);
  if (text.startsWith('BEGIN:VCALENDAR')) {
    const calendar = unfold(text);
    return ofExport(liftCalendar(calendar)) ?? plain(calendar);
  }
  if (/^\s*<(?:\?xml|svg|!doctype|html)/i.test(text)) {
    const words = textOfMarkup(text);
    return ofExport(liftPicture(words)) ?? plain(words);
  }
  return ofExport(liftCsv(text)) ?? ofExport(liftText(text)) ?? plain(text);
}

function liftCsv(text: string): Lifted | undefined {
  const [head = ''] = text.split(/\r?\n/, 1);
  // A line with so many separators is the head of a table, or a sentence; the names of its columns tell.
  if (head.split(',').length < 4) return undefined;
  const { titles, rows } = readTable(text);
  const table = liftTable(titles, rows);
  if (!table) return undefined;
  const edition = table.edition ?? editionIn(text);
  const sha256 = HASH.exec(text)?.[1];
  // A table of one's own may have columns of these names too.
  return edition === undefined && sha256 === undefined ? undefined : { ...table, edition, sha256 };
}

function ofExport(lifted: Lifted): ReadText;
function ofExport(lifted: Lifted | undefined): ReadText | undefined;
function ofExport(lifted: Lifted | undefined): ReadText | undefined {
  if (!lifted) return undefined;
  const { edition, sha256 } = lifted;
  return { kind: 'text', text: writeLifted(lifted), isExport: true, edition, sha256 };
}

const plain = (text: string): ReadText => ({
  kind: 'text',
  text,
  isExport: false,
  edition: editionIn(text),
  sha256: undefined,
});

/** The edition in an address of this site. */
const editionIn = (text: string) => /https?:\/\/\S+[?&]edition=(\d{4}-\d\d-\d\d)/.exec(text)?.[1];

/** The words of a picture or a page that was saved: what its tags say are no words. */
function textOfMarkup(markup: string): string {
  return unescapeXml(
    markup
      .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/gi, '')
      .replaceAll(/<\/(?:text|p|div|li|h\d|tr|td|th)>|<br\b[^>]*>/gi, '\n')
      .replaceAll(/<[^>]*>/g, ''),
  );
}

/** Lines of RFC 5545 as they were before they were folded and escaped. */
function unfold(calendar: string): string {
  return calendar
    .replaceAll(/\r?\n[ \t]/g, '')
    .replaceAll(/\\[nN]/g, '\n')
    .replaceAll(/\\([,;\\])/g, '$1');
}
