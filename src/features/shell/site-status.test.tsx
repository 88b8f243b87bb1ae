// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TranslatorContext } from '@/i18n/use-translation';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import SiteStatus from './site-status';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const i18n = await createTranslator('zh-CN');
let root: Root;

beforeEach(async () => {
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  await act(async () =>
    root.render(
      <TranslatorContext value={i18n}>
        <SiteStatus />
      </TranslatorContext>,
    ),
  );
});
afterEach(() =>
  act(() => {
    dismissNotice('copy');
    dismissNotice('other');
    root.unmount();
  }),
);

const show = (id: string, text: string) => act(async () => showNotice({ id, text }));
const words = () => [...document.querySelectorAll('.site-status span')];

test('the same notice twice is announced twice, and the focus stays on its button', async () => {
  await show('copy', '没能复制');
  await show('other', '没能保存');
  const button = document.querySelector('button');
  button?.focus();
  const [before] = words();
  await show('copy', '没能复制');
  const [after, other] = words();
  expect([after?.textContent, other?.textContent]).toEqual(['没能复制', '没能保存']);
  // A live region speaks of what is put into it, not of what stays.
  expect(after).not.toBe(before);
  expect(after?.closest('[role=status], [role=alert], [aria-live]')).not.toBeNull();
  expect(document.activeElement).toBe(button);
  expect(button?.isConnected).toBe(true);
});
