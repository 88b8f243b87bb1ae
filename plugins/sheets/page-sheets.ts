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

/** Where a document names the sheet of its kind, until that is known. */
export const SHEET = '%sheet%';

/**
 * Gives documents of each kind a sheet of the rules that they need until their program starts, which brings the sheet of all pages.
 * Names have checksums, as those of the sheet of all have.
 *
 * @param kinds - the kind of each document that has a sheet, by its file.
 * @param files - all files; documents are replaced by what names their sheet.
 * @returns the sheets by file.
 */
export function writeSheets(
  css: string,
  kinds: ReadonlyMap<string, string>,
  files: Map<string, string>,
): ReadonlyMap<string, string> {
  const sheets = new Map<string, string>();
  for (const kind of new Set(kinds.values())) {
    const documents = [...kinds]
      .filter(([, each]) => each === kind)
      .map(([file]) => [file, files.get(file) ?? ''] as const);
    const sheet = selectRules(css, readVocabulary(documents.map(([, html]) => html)));
    const name = `assets/page-${kind}-${createHash('sha256').update(sheet).digest('hex').slice(0, 7)}.css`;
    sheets.set(name, sheet);
    for (const [file, html] of documents) files.set(file, html.replaceAll(SHEET, name));
  }
  return sheets;
}
