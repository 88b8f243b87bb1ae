// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { TranslatorContext } from '@/i18n/use-translation';
import type { Review } from '@/reviews/model';
import { sampleReview } from '@/reviews/sample-review';
import { createMemoryDesk } from './memory-desk';
import { ChecklistsView } from './tick-lists';
import { ListSettings } from './tick-settings';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
vi.mock('@tanstack/react-router', () => ({
  Link: ({ children, search }: { children: ReactNode; search: { list: string } }) => (
    <a href={search.list}>{children}</a>
  ),
}));
const translator = await createTranslator('zh-CN');
for (const part of ['reviewPages', 'layers'] as const) await addWording(translator, part);
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve)));

test('the lists that are worked through are chosen in the settings; the others are folded, one’s own stays', async () => {
  const start = sampleReview();
  const desk = createMemoryDesk({ ...start.review, lists: ['of-a-later-version'] } satisfies Review);
  document.body.innerHTML = '<div></div>';
  const root = createRoot(document.body.firstElementChild as Element);
  const show = async () => {
    const { state } = desk.view();
    await act(async () =>
      root.render(
        <TranslatorContext value={translator}>
          <ListSettings desk={desk} state={state} />
          <ChecklistsView desk={desk} state={state} search={{}} onChange={() => undefined} />
        </TranslatorContext>,
      ),
    );
    await vi.waitFor(async () => {
      await settle();
      expect(document.querySelectorAll('fieldset input').length).toBeGreaterThan(25);
    }, 20_000);
  };
  const open = () => [...document.querySelectorAll('section a')].filter((link) => !link.closest('details')).length;
  const folded = () => document.querySelectorAll('details a').length;
  await show();
  const all = open();
  expect(folded()).toBe(0);
  expect(document.querySelectorAll('fieldset input')).toHaveLength(all);
  await act(async () => document.querySelectorAll<HTMLInputElement>('fieldset input')[2]?.click());
  await show();
  const { lists } = desk.view().state.review;
  expect(lists).toHaveLength(2);
  expect(lists[0]).toBe('of-a-later-version');
  expect([open(), folded()]).toEqual([2, all - 2]);
  expect(document.querySelector('details summary')?.textContent).toContain(`（${all - 2}）`);
  await act(async () => document.querySelectorAll<HTMLInputElement>('fieldset input')[2]?.click());
  await show();
  expect(desk.view().state.review.lists).toEqual(['of-a-later-version']);
  expect(folded()).toBe(0);
  act(() => root.unmount());
});
