import { Packer } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documentOf } from '@/word/word-file';
import { readDropped } from './read-dropped';
import { readDocx } from './read-docx';

const docx = (body: string) =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });

test('a paragraph is a line; tracked deletions are gone, insertions are there', () => {
  const file = docx(
    '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>7日</w:t><w:tab/><w:t xml:space="preserve"> 届满</w:t><w:br/></w:r></w:p>' +
      '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新&amp;&#x4E2D;</w:t></w:r></w:ins></w:p><w:p/>',
  );
  expect(readDocx(file)).toEqual({ text: '7日\t 届满\n新&中' });
});

test.each([
  ['a deletion within a deletion', '<w:del><w:del>甲</w:del><w:t>乙</w:t></w:del><w:t>丙</w:t>', '丙'],
  [
    'an empty deletion, and words of names that begin alike',
    '<w:del w:id="1"/><w:delText>甲</w:delText><w:t>乙</w:t>',
    '乙',
  ],
  ['an end without a beginning', '</w:del><w:t>甲</w:t>', '甲'],
  [
    'words that an older program is to show',
    '<mc:Choice><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>甲</w:t></mc:Fallback>',
    '甲',
  ],
  ['moved words', '<w:moveFrom w:id="1"><w:t>甲</w:t></w:moveFrom><w:moveTo w:id="1"><w:t>甲</w:t></w:moveTo>', '甲'],
  ['an empty text', '<w:t/>甲<w:t></w:t>乙', ''],
  ['a character that is none', '<w:t>甲&#x110000;&none;</w:t>', '甲&#x110000;&none;'],
])('%s', (_, body, text) => {
  expect(readDocx(docx(body))).toEqual({ text });
});

/** The least of several runs, in milliseconds. */
function timeOf(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    }),
  );
}

test.each([
  ['elements that are left open', '<w:del w:id="1">'],
  ['elements of which the tag is left open', '<w:del '],
  ['texts that are left open', '<w:t '],
  ['references to characters that are left open', '<w:t>&#x4e2d</w:t>'],
])('a file made of %s takes no longer by the byte, however many there are', (_, piece) => {
  const [few, many] = [2_000, 40_000].map((count) => docx(piece.repeat(count)));
  const [short = 0, long = 0] = [few, many].map((file) => timeOf(() => readDocx(file ?? new Uint8Array())));
  // Twenty times as much; in proportion to the square it would take 400 times as long.
  expect(long / Math.max(short, 0.5)).toBeLessThan(100);
});

test('a file that is too long is refused with its reason, and not read', async () => {
  const long = docx('<w:t>甲</w:t>'.repeat(600_000));
  expect(readDocx(long)).toBe('large');
  expect(await readDropped(new Blob([new Uint8Array(long)]))).toEqual({ kind: 'refused', why: 'large' });
});

test('what is no Word file is none', async () => {
  expect(readDocx(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toBeUndefined();
  expect(readDocx(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBeUndefined();
  expect(await readDropped(new Blob([zipSync({ 'xl/workbook.xml': strToU8('<a/>') })]))).toEqual({
    kind: 'refused',
    why: 'workbook',
  });
});

test('a Word file of this site is read with its words and its footnotes', async () => {
  const runs = [{ text: '12.6. 在任何情况下，阿里云均不对任何间接性……损害承担责任', note: '本站的注' }];
  const file = { title: '摘录', head: '', foot: '', source: { line: '出处', href: 'https://example.org/' } };
  const buffer = await Packer.toBuffer(documentOf({ ...file, blocks: [{ kind: 'paragraph', indent: 0, runs }] }));
  const read = await readDropped(new Blob([new Uint8Array(buffer)]));
  expect(read).toMatchObject({ kind: 'text', isExport: false });
  expect(read.kind === 'text' && read.text.split('\n')).toEqual(
    expect.arrayContaining(['摘录', '12.6. 在任何情况下，阿里云均不对任何间接性……损害承担责任']),
  );
  expect(read.kind === 'text' && read.text).toContain('本站的注');
});
