import { createHash } from 'node:crypto';
import { PAGES, PRODUCT_PAGE, TOPIC_PAGE } from '../../src/url/pages.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { selectRules } from './select-rules.ts';

/** Documents that have one sheet: of a page in all languages, of all products, of all topics. */
export function kindOf(canonical: string): string {
  const page = PAGES.find(({ path }) => path === canonical);
  if (page) return page.name;
  if (canonical.startsWith(PRODUCT_PAGE.path)) return 'product';
  return canonical.startsWith(TOPIC_PAGE.path) ? 'topic' : 'missing';
}

/** Where a document has the rules of its kind, once they are known. */
const SHEET = '<!--sheet-->';

/** What a policy says of styles where a document has none in itself. */
const ONLY_FILES = "style-src 'self'";

/**
 * Gives documents of each kind the rules that they need until their program starts, which brings the sheet of all pages. They stand in the
 * document: a file would cost a turn of the network before the first paint, half of what that takes on a slow one. The policy of the document
 * names them by their checksum, so that no other style in it holds.
 *
 * @param kinds - the kind of each document that has rules, by its file.
 * @param files - all files; documents are replaced by what has its rules.
 * @throws Error where a document has no place for its rules, or no policy for styles.
 */
export function writeSheets(css: string, kinds: ReadonlyMap<string, string>, files: Map<string, string>): void {
  for (const kind of new Set(kinds.values())) {
    const documents = [...kinds]
      .filter(([, each]) => each === kind)
      .map(([file]) => [file, files.get(file) ?? ''] as const);
    const sheet = selectRules(css, readVocabulary(documents.map(([, html]) => html)));
    const checksum = createHash('sha256').update(sheet).digest('base64');
    for (const [file, html] of documents) {
      if (!html.includes(SHEET) || !html.includes(ONLY_FILES)) throw new Error(`${file} has no place for its rules.`);
      files.set(
        file,
        html
          .replace(ONLY_FILES, () => `${ONLY_FILES} 'sha256-${checksum}'`)
          .replace(SHEET, () => `<style data-kind="${kind}">${sheet}</style>`),
      );
    }
  }
}
