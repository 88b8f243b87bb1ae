import type { WordBlock, WordRun } from '@/word/model';

const BLOCKS =
  'address, article, blockquote, caption, dd, details, div, dl, dt, figure, h1, h2, h3, h4, h5, h6, li, ol, p, section, summary, table, ul';

/**
 * What is shown of a drawn register as blocks of a Word file: headings, paragraphs, lists, tables, links as whole addresses. What is
 * hidden, is to be pressed, says that a part is missing, or leads elsewhere on the site (`data-not-saved`) is left out, what is folded is not. The agreement's words (`lang="zh-CN"` in a quotation) are in its type, all else in that of
 * this site; a note of ours (`data-note`) becomes a footnote of what stands before it.
 *
 * @param base - the address that links are relative to.
 */
export function wordOfMarkup(root: Element, base: string): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  walk(root, 0, false);
  return blocks;

  function walk(element: Element, indent: number, isText: boolean): void {
    if (isLeftOut(element)) return;
    const isOfText = isText || isQuotation(element);
    if (element.matches('[data-note]')) return footnote(element.textContent.replaceAll(/\s+/g, ' ').trim());
    if (element.matches('table')) return void blocks.push(...tableOf(element, base));
    const level = /^H([1-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) {
      add({ kind: 'heading', level: Math.max(0, Number(level) - 2), runs: runsOf(element, base, isOfText) });
      return;
    }
    const inner = indent + (element.matches('li, dd, blockquote') ? 1 : 0);
    let inline: Node[] = [];
    const flush = () => {
      add({ kind: 'paragraph', indent: inner, runs: inline.flatMap((node) => runsOf(node, base, isOfText)) });
      inline = [];
    };
    for (const child of element.childNodes) {
      if (isElement(child) && (child.matches(BLOCKS) || child.matches('[data-note]'))) {
        flush();
        walk(child, inner, isOfText);
      } else inline.push(child);
    }
    flush();
  }

  function add(block: WordBlock & { readonly kind: 'heading' | 'paragraph' }): void {
    const runs = trimmed(block.runs);
    if (runs.length > 0) blocks.push({ ...block, runs });
  }

  function footnote(note: string): void {
    const last = blocks.at(-1);
    if (last === undefined || last.kind === 'table')
      return add({ kind: 'paragraph', indent: 0, runs: [{ text: note, isOurs: true }] });
    const [end] = last.runs.slice(-1);
    if (!end) return;
    // A second note of the same words is a footnote of its own.
    const runs =
      end.note === undefined ? [...last.runs.slice(0, -1), { ...end, note }] : [...last.runs, { text: ' ', note }];
    blocks[blocks.length - 1] = { ...last, runs };
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isLeftOut = (element: Element) =>
  element.matches(
    '[hidden], [aria-hidden="true"], .sr-only, [data-not-saved], .missing-part, button, script, style, svg',
  );
const isQuotation = (element: Element) => element.matches('blockquote[lang="zh-CN"], q[lang="zh-CN"]');

function tableOf(table: Element, base: string): readonly WordBlock[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('[hidden]') === null);
  const cellsOf = (row: Element) =>
    [...row.querySelectorAll(':scope > th, :scope > td')].filter((cell) => !isLeftOut(cell));
  const head = rows.find((row) => row.closest('thead') !== null);
  const title = table.querySelector(':scope > caption');
  return [
    ...(title ? [{ kind: 'paragraph', indent: 0, runs: trimmed(runsOf(title, base, false)) } as const] : []),
    {
      kind: 'table',
      columns: head ? cellsOf(head).map((cell) => cell.textContent.trim()) : [],
      rows: rows
        .filter((row) => row !== head)
        .map((row) => cellsOf(row).map((cell) => trimmed(runsOf(cell, base, false)))),
    },
  ];
}

/** The words of a node, cut where their looks change. */
function runsOf(node: Node, base: string, isText: boolean, looks: Omit<WordRun, 'text'> = {}): readonly WordRun[] {
  if (!isElement(node)) {
    // Of white space the browser shows one blank.
    const text = (node.nodeType === 3 ? (node.textContent ?? '') : '').replaceAll(/[\t\n\r ]+/g, ' ');
    return text === '' ? [] : [{ ...looks, text, ...(isText ? {} : { isOurs: true }) }];
  }
  if (isLeftOut(node)) return [];
  if (node.tagName === 'BR') return [{ text: '\n' }];
  const href = node.tagName === 'A' ? node.getAttribute('href') : null;
  const own = {
    ...looks,
    ...(node.matches('strong, b, th') ? { isStrong: true } : {}),
    ...(node.tagName === 'MARK' ? { isMarked: true } : {}),
    ...(href === null ? {} : { href: new URL(href, base).href }),
  };
  const inner = [...node.childNodes].flatMap((child) => runsOf(child, base, isText || isQuotation(node), own));
  return node.tagName === 'Q' ? [{ ...looks, text: '“' }, ...inner, { ...looks, text: '”' }] : inner;
}

/** Without blanks at the ends, and twice in a row. */
function trimmed(runs: readonly WordRun[]): readonly WordRun[] {
  const kept: WordRun[] = [];
  for (const run of runs) {
    const before = kept.at(-1)?.text ?? ' ';
    const text = /\s$/.test(before) ? run.text.replace(/^ +/, '') : run.text;
    if (text !== '') kept.push({ ...run, text });
  }
  const last = kept.at(-1);
  if (!last) return kept;
  const text = last.text.trimEnd();
  return text === '' ? trimmed(kept.slice(0, -1)) : [...kept.slice(0, -1), { ...last, text }];
}
