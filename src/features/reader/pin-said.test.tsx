// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { PinSaid, PinSaidInSheet } from './pin-said';
import { pin, unpin } from './pins';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const i18n = await createTranslator('zh-CN');
await addWording(i18n, 'pane');

let root: Root;

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<main></main><dialog open></dialog>';
});
afterEach(() => {
  act(() => root.unmount());
  unpin('g-12.6');
});

test.each([
  ['beside the text', 'main', <PinSaid key="page" isFullSaid={false} />],
  ['in a sheet', 'dialog', <PinSaidInSheet key="sheet" />],
])('%s what was done before is not said again, and what is done then is', (_name, place, said) => {
  pin('g-12.6', 2);
  const around = document.querySelector(place) as Element;
  root = createRoot(around);
  act(() => root.render(<I18nextProvider i18n={i18n}>{said}</I18nextProvider>));
  expect(around.textContent).toBe('');
  act(() => unpin('g-12.6'));
  expect(around.textContent).toContain('12.6');
});
