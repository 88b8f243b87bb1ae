// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { TranslatorContext } from '@/i18n/use-translation';
import { type Focus, corpusLoader, useSteps } from './use-steps';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const translator = await createTranslator('zh-CN');

/** A page at a clause, and the clauses that its steps led to. */
async function openAt(first: Focus) {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const went: string[] = [];
  let step: (by: 1 | -1) => void = () => undefined;
  function Page({ focus }: { readonly focus: Focus }) {
    const now = useSteps(focus, (id) => went.push(id));
    useEffect(() => {
      step = now;
    });
    return null;
  }
  const show = (focus: Focus) =>
    act(async () =>
      root.render(
        <TranslatorContext value={translator}>
          <Page focus={focus} />
        </TranslatorContext>,
      ),
    );
  await show(first);
  return { went, show, press: (by: 1 | -1) => act(async () => step(by)), close: () => act(async () => root.unmount()) };
}

const unknown: Focus = { current: undefined, isKnown: false };

test('a step that comes before the clause in focus is known goes on from that clause, and not from the top', async () => {
  corpusLoader.start();
  await vi.waitFor(() => expect(corpusLoader.value()).toBeDefined());
  const page = await openAt(unknown);
  await page.press(1);
  expect(page.went).toEqual([]);
  await page.show({ current: 'p-34.3.1', isKnown: true });
  expect(page.went).toEqual(['p-34.3.2']);
  await page.close();
});

test('several of them are one way, on and back', async () => {
  const page = await openAt(unknown);
  for (const by of [1, 1, -1] as const) await page.press(by);
  await page.show({ current: 'p-34.3.1', isKnown: true });
  expect(page.went).toEqual(['p-34.3.2']);
  await page.close();
});

test('from above the text the first step leads to its first provision', async () => {
  const page = await openAt({ current: undefined, isKnown: true });
  await page.press(1);
  expect(page.went).toEqual(['g-1']);
  await page.close();
});
