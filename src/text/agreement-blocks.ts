import { recordsOf } from '@/search/quality/records-of';
import type { ExcerptBlock } from './lift-excerpt';

/** Every provision of the agreement's source as a block, for tests that write all of it. */
export const agreementBlocks = (source: string): readonly ExcerptBlock[] =>
  recordsOf(source).map(({ id, num, text, isHeading, path }) => ({
    id,
    level: path.length,
    indent: 0,
    number: num,
    text,
    isHeading,
    isAround: false,
  }));
