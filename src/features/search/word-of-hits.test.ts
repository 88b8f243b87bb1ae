import { expect, test } from 'vitest';
import { wordOfHits } from './word-of-hits';

test('each provision has its number as a link and its words whole, with what was found set off once', () => {
  const text = '服务到期后您的数据';
  const blocks = wordOfHits(
    [
      { title: '空', hits: [] },
      {
        title: '出现原词',
        hits: [
          {
            id: 'p-2.1',
            name: '专用说明 2.1',
            text,
            ranges: [
              { start: 2, end: 5 },
              { start: 0, end: 4 },
              { start: 7, end: 9 },
            ],
          },
        ],
      },
    ],
    (id) => `https://example.org/agreement#${id}`,
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  expect(blocks[1]).toMatchObject({ runs: [{ text: '专用说明 2.1', href: 'https://example.org/agreement#p-2.1' }] });
  expect(blocks[2]).toEqual({
    kind: 'paragraph',
    indent: 1,
    runs: [
      { text: '服务到期', isMarked: true },
      { text: '后', isMarked: true },
      { text: '您的' },
      { text: '数据', isMarked: true },
    ],
  });
});
