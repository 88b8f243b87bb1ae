import { expect, test } from 'vitest';
import { embedCode, heightScript, readHeight } from './embed-code';

test('the element holds its address and title whole, whatever stands in them', () => {
  const code = embedCode({ address: 'https://a.example/embed?x=1&y="><script>', title: 'A "B" <c>', height: 400 });
  expect(code.match(/<[^>]*>/g)).toHaveLength(2);
  expect(code).toContain('src="https://a.example/embed?x=1&amp;y=&quot;&gt;&lt;script&gt;"');
  expect(code).toContain('title="A &quot;B&quot; &lt;c&gt;"');
  expect(code).toContain('height="400"');
});

test('a height is read of nothing else', () => {
  expect(readHeight({ type: 'agreement-explorer:height', height: 412 })).toBe(412);
  for (const other of [
    null,
    'x',
    4,
    {},
    { height: 4 },
    { type: 'agreement-explorer:height', height: '4' },
    { type: 'x', height: 4 },
  ])
    expect(readHeight(other)).toBeUndefined();
});

test('the script listens to the site alone', () => {
  expect(heightScript('https://a.example')).toContain('origin !== "https://a.example"');
});
