// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { searchLoader } from './use-search-session';

const TEXT =
  '<section id="g-5" class="unit chapter"><h3 class="own"><a class="num">5. </a>欠费停服</h3><p id="g-5.para1" class="unit para">欠费之后</p></section>';

test('the text is loaded and made searchable once for a visit', async () => {
  const loadText = vi.fn<() => Promise<string>>(async () => TEXT);
  searchLoader(loadText).start();
  searchLoader(loadText).start();
  const session = await searchLoader(loadText).arrival;
  searchLoader(loadText).start();
  expect(searchLoader(loadText).value()).toBe(session);
  expect(loadText).toHaveBeenCalledTimes(1);
  expect(session.search('欠费').everywhere).toEqual(['g-5', 'g-5.para1']);
  expect([session.isChapter('g-5'), session.isChapter('g-99'), session.isChapter('g-5.2')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('after a failure, which is told, the next start tries again', async () => {
  const loadText = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(TEXT);
  const loader = searchLoader(loadText);
  loader.start();
  await vi.waitFor(() => expect(loader.status()).toBe('failed'));
  loader.start();
  expect((await loader.arrival).search('欠费').exact).toHaveLength(2);
});
