// @vitest-environment happy-dom
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { TranslatorContext } from '@/i18n/use-translation';
import { afterEach, expect, test, vi } from 'vitest';
import { createI18n } from '@/i18n/create-i18n';
import { wordings } from '@/app/wordings';
import { optional } from './optional';

// As in a browser, where nobody waits for React.
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
const translator = await createI18n('zh-CN', wordings, {});

afterEach(() => vi.useRealTimers());

function show(part: ReactNode): HTMLElement {
  const place = document.createElement('div');
  createRoot(place).render(<TranslatorContext value={translator}>{part}</TranslatorContext>);
  return place;
}

test('parts within parts are shown when they have loaded, and wait for no timer', async () => {
  const Inner = optional(() => Promise.resolve({ default: () => <b>inner</b> }), { fallback: <i>wait</i> });
  const Middle = optional(
    () =>
      Promise.resolve({
        default: () => (
          <div>
            middle <Inner />
          </div>
        ),
      }),
    { fallback: <i>wait</i> },
  );
  const Outer = optional(() => Promise.resolve({ default: () => <Middle /> }), { fallback: <i>wait</i> });
  // No time passes: what waits for a timer never comes.
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date', 'performance'] });
  const place = show(<Outer />);
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(place.innerHTML).toBe('<div>middle <b>inner</b></div>');
});

test('a part that does not load says so in its place, and is loaded when the reader asks again', async () => {
  let attempts = 0;
  const Part = optional(() => {
    attempts += 1;
    const isLost = attempts === 1;
    return new Promise<{ default: () => ReactNode }>((resolve, reject) => {
      setTimeout(() => (isLost ? reject(new Error('lost')) : resolve({ default: () => <b>here</b> })), 20);
    });
  });
  const place = show(
    <div>
      around <Part />
    </div>,
  );
  await expect.poll(() => place.querySelector('button')?.textContent).toBe('重试');
  expect(place.textContent).toContain('around');
  place.querySelector('button')?.click();
  await expect.poll(() => place.innerHTML).toBe('<div>around <b>here</b></div>');
});
