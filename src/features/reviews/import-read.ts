import { type ReadReview, readReview } from '@/reviews/read-review';
import { decodeFile } from '@/ui/decode-file';

/** What a file came to: a review with what was not taken of it, or why it is none. */
export type ReadFile = ReadReview | { readonly kind: 'refused'; readonly why: 'workbook' | 'binary' | 'unreadable' };

/** In bytes. What is larger is not read at all: the browser would be busy for minutes, and no review is. */
const LARGEST = 150_000_000;

/** Reads a file that may be anything. */
export async function readReviewFile(file: Blob): Promise<ReadFile> {
  if (file.size > LARGEST) return { kind: 'refused', why: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // It was taken away, or may not be read.
    return { kind: 'refused', why: 'unreadable' };
  }
  const decoded = decodeFile(bytes);
  return decoded.kind === 'text' ? readReview(decoded.text) : { kind: 'refused', why: decoded.kind };
}
