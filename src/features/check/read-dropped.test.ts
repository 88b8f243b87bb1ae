import { expect, test } from 'vitest';
import { readDropped, readWritten } from './read-dropped';

test('a table of one’s own is read as it is, though its columns have names of ours', () => {
  const table = '条款,原文,负责人,备注\n专用2.2,您的全部数据将被删除,张三,7日内备份\n';
  expect(readWritten(table)).toEqual({
    kind: 'text',
    text: table,
    isExport: false,
    edition: undefined,
    sha256: undefined,
  });
});

test.each([
  ['its edition in a column', '条款,原文,链接,版本\n专用 2.2,您的全部数据将被删除,,2024-05-13\n'],
  [
    'its edition in an address',
    '条款,原文,备注,链接\n专用 2.2,您的全部数据将被删除,,https://example.org/agreement?edition=2024-05-13#p-2.2\n',
  ],
])('a table with %s is an export', (_, table) => {
  expect(readWritten(table)).toMatchObject({ isExport: true, edition: '2024-05-13' });
});

test('of a saved page the tags are left out and the entities read', async () => {
  const page =
    '<!doctype html><style>p{}</style><p>第2.2条&nbsp;&ldquo;7日&rdquo; &#x27;a&#39; &quot;b&quot; &amp;lt; &hellip;</p>';
  const read = await readDropped(new Blob([page]));
  expect(read).toMatchObject({ kind: 'text', isExport: false, text: '第2.2条 “7日” \'a\' "b" &lt; …\n' });
});
