import { liftQuotes } from '@/quotations/lift-quotes';
import { decodeFile } from '@/ui/decode-file';
import { readDocx } from './read-docx';

/** A larger file is no memo. */
const LARGEST = 20_000_000;

export type ReadFile =
  | { readonly kind: 'refused'; readonly why: 'large' | 'workbook' | 'binary' | 'unreadable' }
  | { readonly kind: 'text'; readonly text: string; readonly isExport: boolean; readonly sha256: string | undefined };

/** Reads a file that somebody wants checked: a text as it is, the words of a Word file, a calendar with its lines joined, an export by its quotations. */
export async function readDropped(file: Blob): Promise<ReadFile> {
  if (file.size > LARGEST) return { kind: 'refused', why: 'large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decoded = decodeFile(bytes);
    // A Word file is a zip as a workbook is.
    const words = decoded.kind === 'workbook' ? readDocx(bytes) : undefined;
    if (words === 'large') return { kind: 'refused', why: 'large' };
    if (words) return { kind: 'text', text: words.text, isExport: false, sha256: undefined };
    return decoded.kind === 'text' ? readWritten(decoded.text) : { kind: 'refused', why: decoded.kind };
  } catch {
    return { kind: 'refused', why: 'unreadable' };
  }
}

/** The same of a text that is pasted. */
export function readWritten(text: string): ReadFile & { readonly kind: 'text' } {
  const lifted = /^\uFEFF?\s*[[{]/.test(text) ? liftQuotes(text.replace(/^\uFEFF/, '')) : undefined;
  if (lifted) return { kind: 'text', text: lifted.text, isExport: true, sha256: lifted.sha256 };
  const plain = text.startsWith('BEGIN:VCALENDAR') ? unfold(text) : text;
  return { kind: 'text', text: plain, isExport: false, sha256: undefined };
}

/** Lines of RFC 5545 as they were before they were folded and escaped. */
function unfold(calendar: string): string {
  return calendar
    .replaceAll(/\r?\n[ \t]/g, '')
    .replaceAll(/\\[nN]/g, '\n')
    .replaceAll(/\\([,;\\])/g, '$1');
}
