// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { openSearchOnce } from './use-search-session';

const TEXT =
  '<section id="g-5" class="unit chapter"><h3 class="own"><a class="num">5. </a>欠费停服</h3><p id="g-5.para1" class="unit para">欠费之后</p></section>';

test('the text is loaded and made searchable once for a visit', async () => {
  const loadText = vi.fn<() => Promise<string>>(async () => TEXT);
  const [one, other] = await Promise.all([openSearchOnce(loadText), openSearchOnce(loadText)]);
  expect(other).toBe(one);
  expect(await openSearchOnce(loadText)).toBe(one);
  expect(loadText).toHaveBeenCalledTimes(1);
  expect(one.search('欠费').everywhere).toEqual(['g-5', 'g-5.para1']);
  expect([one.isChapter('g-5'), one.isChapter('g-99'), one.isChapter('g-5.2')]).toEqual([true, false, false]);
});

test('after a failure the next call tries again', async () => {
  const loadText = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(TEXT);
  await expect(openSearchOnce(loadText)).rejects.toThrow('offline');
  expect((await openSearchOnce(loadText)).search('欠费').exact).toHaveLength(2);
});
