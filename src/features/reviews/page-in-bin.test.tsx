// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { TranslatorContext } from '@/i18n/use-translation';
import { createReview } from '@/reviews/edits';
import type { ListedReview, ReviewShelf } from './desk';
import { InBin } from './page-in-bin';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const at = Date.UTC(2026, 10, 28, 2, 42);
const review = createReview(
  { title: '甲', author: { name: '李', initials: '李' }, edition: { id: '2024-05-15', sha256: 'ab' } },
  { makeId: () => 'i1', now: () => at, by: '李' },
);

/** A shelf with that review, in the bin until it is restored; another tab can tell of itself. */
function shelfOf(listed: Partial<ListedReview>) {
  let now: ListedReview = { review, updatedAt: at, entries: 1, ...listed };
  const listeners = new Set<() => void>();
  const shelf = {
    deletedAt: async () => now.deletedAt,
    restore: async () => {
      now = { review, updatedAt: at, entries: 1 };
      for (const each of listeners) each();
      return true;
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as ReviewShelf;
  return shelf;
}

document.body.innerHTML = '<div></div>';
const root = createRoot(document.body.firstElementChild as Element);
afterEach(() => act(async () => root.render(null)));
const said = () => document.body.textContent;

test.each([
  ['zh-CN', '这份评阅在回收处，留到 2026年12月28日', '取回'],
  ['en', 'This review is in the bin. It is kept until Mon, Dec 28, 2026', 'Bring back'],
] as const)('%s: a review in the bin says so with its day, and comes back by a press', async (locale, words, press) => {
  const translator = await createTranslator(locale);
  await addWording(translator, 'reviewPages');
  await addWording(translator, 'layers');
  const show = (shelf: ReviewShelf) =>
    act(async () =>
      root.render(
        <TranslatorContext value={translator}>
          <InBin shelf={shelf} id={review.id} />
        </TranslatorContext>,
      ),
    );
  await show(shelfOf({}));
  expect(said()).toBe('');
  await show(shelfOf({ deletedAt: at }));
  expect(said()).toContain(words);
  await act(async () => document.querySelector('button')?.click());
  expect(document.querySelector('button')?.textContent ?? press).toBe(press);
  expect(said()).toBe('');
});
