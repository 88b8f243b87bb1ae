import { Packer } from 'docx';
import { convertToHtml } from 'mammoth';
import { expect, test } from 'vitest';
import type { ExcerptBlock } from '@/text/lift-excerpt';
import { documentOf } from '@/word/word-file';
import { compareBlocks } from './compare-blocks';
import { wordOfBeside } from './word-of-beside';

const block = (id: string, number: string, text: string): ExcerptBlock => ({
  id,
  level: 2,
  indent: 0,
  number,
  text,
  isHeading: false,
  isAround: false,
});

test('two provisions are two columns, word for word, and what differs is underlined', async () => {
  const left = [block('p-2.2', '2.2、', '自暂停之时起7日届满'), block('p-2.3', '', '数据将被删除')];
  const right = [block('p-12.1', '12.1.', '自首次欠费之时起15日届满'), block('p-12.2', '', '数据将被删除')];
  const { left: lefts, right: rights } = compareBlocks(left, right);
  const blocks = wordOfBeside(
    [
      { name: '专用说明 2.2', blocks: left, marked: lefts },
      { name: '专用说明 12.1', blocks: right, marked: rights },
    ],
    {},
  );
  const file = { title: '', head: '', foot: '', source: { line: '', href: 'https://example.org/' }, blocks };
  const { value } = await convertToHtml({ buffer: await Packer.toBuffer(documentOf(file)) }, { styleMap: ['u => u'] });
  const cells = [...value.matchAll(/<td><p>(.*?)<\/p><\/td>/g)].map(([, cell = '']) => cell);
  expect(cells.map((cell) => cell.replaceAll(/<br \/>/g, '|').replaceAll(/<\/?u>/g, ''))).toEqual([
    '2.2、自暂停之时起7日届满|数据将被删除',
    '12.1. 自首次欠费之时起15日届满|数据将被删除',
  ]);
  expect(cells.map((cell) => [...cell.matchAll(/<u>(.*?)<\/u>/g)].map(([, words]) => words))).toEqual([
    ['暂停', '7日'],
    ['首次欠费', '15日'],
  ]);
  expect(value).toContain('专用说明 2.2');
});

test('what was not compared is there all the same', () => {
  const [table] = wordOfBeside([{ name: '甲', blocks: [block('g-1', '1.', '首\n次')], marked: [] }], {
    'g-1': [{ text: '误' }, { quote: '次', text: '疑' }],
  });
  expect(table).toMatchObject({
    rows: [[[{ text: '1. ' }, { text: '首\n次' }, { text: ' ', note: '误' }, { text: ' ', note: '疑' }]]],
  });
});
