import type { Diagnostic } from './diagnostic';
import { type Block, joinWrappedLines, splitLines } from './join-wrapped-lines.ts';
import type { Agreement, Paragraph, Provision, ProvisionKind } from './model';
import { isIrregular, parseMarker } from './parse-marker.ts';
import { splitRunOn } from './split-run-on.ts';

/** A provision while its lines are still being read. */
interface Draft {
  kind: ProvisionKind;
  id: string;
  num: string;
  marker: string;
  /** Where it stands, which a misprinted number does not tell. */
  path: readonly number[];
  /** Text of the numbered line. */
  line: Block;
  body: (Paragraph | Draft)[];
  paragraphs: number;
}

/** Headings that open the sections of the agreement, and the ids of those sections. */
const SECTIONS = new Map<string, { id: 'pre' | 'g' | 'p'; kind: ProvisionKind }>([
  ['提示条款', { id: 'pre', kind: 'notice' }],
  ['通用条款', { id: 'g', kind: 'part' }],
  ['专用说明', { id: 'p', kind: 'part' }],
]);

/**
 * Reads the agreement into a tree. Total: any text yields a tree that holds all of it in order (white space at the
 * ends of lines aside), with unique ids, and diagnostics for what is irregular; it never throws.
 */
export function parseAgreement(source: string): { agreement: Agreement; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (check, severity, line, message, printed) =>
    diagnostics.push({ check, severity, line, message, ...(printed === undefined ? {} : { printed }) });

  const [front, ...rest] = splitSections(splitLines(source));
  const [title, ...afterTitle] = front?.lines ?? [];
  const firstOther = afterTitle.findIndex(({ text }) => !/^版本\S{2,6}日期/.test(text.trim()));
  const dates = firstOther < 0 ? afterTitle : afterTitle.slice(0, firstOther);
  const preface = firstOther < 0 ? [] : afterTitle.slice(firstOther);
  if (!title) report('no-title', 'error', 1, 'The source has no title.');
  for (const [heading, { id }] of SECTIONS) {
    if (!rest.some((section) => section.id === id)) report('no-section', 'error', 1, `The source has no ${heading}.`);
  }
  for (const { line } of preface) report('unplaced-text', 'error', line, 'Text before the notice.');

  const sections = rest.map(({ id, kind, lines }) => parseSection(id, kind, lines, report));
  return {
    agreement: {
      title: title?.text.trim() ?? '',
      dates: dates.map(({ text }) => text.trim()),
      preface: preface.map(({ text, line }, index) => ({
        kind: 'paragraph',
        id: `front.para${index + 1}`,
        text: text.trim(),
        line,
      })),
      sections: sections.map(finish),
    },
    diagnostics: diagnostics.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

type Report = (
  check: string,
  severity: Diagnostic['severity'],
  line: number,
  message: string,
  printed?: string,
) => void;

interface Section {
  id: 'pre' | 'g' | 'p';
  kind: ProvisionKind;
  lines: Block[];
}

/** Cuts the lines at the headings of the sections, each of which counts once; the first piece is what precedes them. */
function splitSections(lines: readonly Block[]): [Pick<Section, 'lines'>, ...Section[]] {
  const front: Pick<Section, 'lines'> = { lines: [] };
  const sections: Section[] = [];
  for (const line of lines) {
    const section = SECTIONS.get(line.text.trim());
    // The first line of all is the title, whatever it says.
    const opens = section && front.lines.length > 0 && !sections.some(({ id }) => id === section.id);
    if (opens) sections.push({ ...section, lines: [line] });
    else (sections.at(-1) ?? front).lines.push(line);
  }
  return [front, ...sections];
}

function parseSection(id: Section['id'], kind: ProvisionKind, lines: readonly Block[], report: Report): Draft {
  const [heading = { text: '', line: 1 }, ...content] = lines;
  const root: Draft = { kind, id, num: '', marker: '', path: [], line: heading, body: [], paragraphs: 0 };
  // The notice before the parts has no numbers of its own.
  const blocks =
    id === 'pre' ? content : (id === 'p' ? joinWrappedLines(content, startsProvision) : content).flatMap(splitRunOn);
  const ids = new Set<string>([id]);
  /** The provisions that are open, outermost first. */
  let open: Draft[] = [root];

  const claim = (wanted: string, line: number): string => {
    let unique = wanted;
    for (let copy = 2; ids.has(unique); copy += 1) unique = `${wanted}~${copy}`;
    if (unique !== wanted) report('duplicate-number', 'error', line, `${wanted} occurs more than once.`);
    ids.add(unique);
    return unique;
  };
  const add = (parents: Draft[], draft: Draft) => {
    parents.at(-1)?.body.push(draft);
    open = [...parents, draft];
  };

  for (const [index, block] of blocks.entries()) {
    const { line } = block;
    const marker = id === 'pre' ? undefined : parseMarker(block.text);
    if (blocks[index - 1]?.line === line) {
      report('run-on-number', 'notice', line, 'The number has no line of its own.', marker?.printed);
    }

    if (!marker || (marker.kind !== 'number' && open.length === 1)) {
      const owner = ownerOfParagraph(open);
      owner.paragraphs += 1;
      const paragraph = claim(`${owner.id}.para${owner.paragraphs}`, line);
      owner.body.push({ kind: 'paragraph', id: paragraph, text: block.text.trim(), line });
      open = open.slice(0, open.indexOf(owner) + 1);
    } else if (marker.kind === 'number') {
      const { path, parents } = place(marker.path, open, line, report);
      const num = marker.path.join('.');
      if (id !== 'pre' && isIrregular(marker.printed, id)) {
        report('irregular-number', 'notice', line, 'The number is printed unlike the others.', marker.printed);
      }
      const previous = parents.at(-1)?.body.findLast((child): child is Draft => child.kind !== 'paragraph');
      const expected = (previous?.path.at(-1) ?? 0) + 1;
      if (path.at(-1) !== expected)
        report('number-out-of-order', 'error', line, `${num} stands where ${expected} is due.`);
      add(parents, {
        kind: path.length > 2 ? 'subclause' : path.length > 1 ? 'clause' : id === 'g' ? 'chapter' : 'article',
        id: claim(`${id}-${path.join('.')}`, line),
        num,
        marker: marker.printed,
        path,
        line: { text: marker.rest, line },
        body: [],
        paragraphs: 0,
      });
    } else {
      // (1) belongs to the innermost numbered provision, A、 to the innermost item if there is one.
      const isParent = (draft: Draft) =>
        draft.kind !== 'item' || (marker.kind === 'letter' && /\d\D$/.test(draft.marker));
      const parents = open.slice(0, open.findLastIndex(isParent) + 1);
      const parent = parents.at(-1) ?? root;
      add(parents, {
        kind: 'item',
        id: claim(`${parent.id}.${marker.label}`, line),
        num: parent.num + marker.printed.replace('、', ''),
        marker: marker.printed,
        path: parent.path,
        line: { text: marker.rest, line },
        body: [],
        paragraphs: 0,
      });
    }
  }
  return root;
}

const startsProvision = (text: string) => parseMarker(text) !== undefined;

/**
 * The provision to which an unnumbered paragraph belongs: the innermost open one, except that a paragraph after a list
 * closes the list. A list is what follows a line that ends with a colon (4.10, 12.1, 61.3).
 */
function ownerOfParagraph(open: readonly Draft[]): Draft {
  const list = open.findIndex(
    (draft, index) => index < open.length - 1 && index > 0 && /[:：]$/.test(draft.line.text.trim()),
  );
  const owner = list < 0 ? open.at(-1) : open[list];
  if (!owner) throw new RangeError('A section is always open.');
  return owner;
}

/**
 * Where a number stands. A number whose beginning is not that of the provision around it is misprinted: it keeps its
 * last component and is placed where it is found (63.3.8, printed between 64.3.7 and 64.3.9, is 64.3.8).
 */
function place(printed: readonly number[], open: readonly Draft[], line: number, report: Report) {
  const depth = printed.length;
  const numbered = open.filter((draft) => draft.kind !== 'item');
  const parents = numbered.slice(0, depth);
  const around = parents.at(-1)?.path ?? [];
  if (parents.length < depth) {
    report('no-parent', 'error', line, `${printed.join('.')} has no provision above it.`);
    return { path: printed, parents };
  }
  if (around.every((component, index) => component === printed[index])) return { path: printed, parents };
  const path = [...around, ...printed.slice(-1)];
  const number = printed.join('.');
  report('misprinted-number', 'notice', line, `${number} is printed where ${path.join('.')} stands.`, number);
  return { path, parents };
}

/** A numbered line is a title when it ends without punctuation and something follows it: 3.1 服务内容, 2、【日志服务】. */
function finish(draft: Draft): Provision {
  const { kind, id, num, marker, line } = draft;
  const text = line.text.trim();
  const isTop = ['notice', 'part', 'chapter', 'article'].includes(kind);
  const isHeading = isTop || (draft.body.length > 0 && kind !== 'item' && !/[。；：，、:;.!?！？]$/.test(text));
  const body = draft.body.map((child) => ('paragraphs' in child ? finish(child) : child));
  return {
    kind,
    id,
    num,
    marker,
    ...(text === '' ? {} : isHeading ? { heading: text } : { text }),
    body,
    line: line.line,
  };
}
