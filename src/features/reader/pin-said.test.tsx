// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TranslatorContext } from '@/i18n/use-translation';
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
  act(() => root.render(<TranslatorContext value={i18n}>{said}</TranslatorContext>));
  expect(around.textContent).toBe('');
  act(() => unpin('g-12.6'));
  expect(around.textContent).toContain('12.6');
});
