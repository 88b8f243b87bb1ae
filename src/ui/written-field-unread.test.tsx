// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TranslatorContext } from '@/i18n/use-translation';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import type { WrittenKind } from '@/time/read-written';
import { WrittenField } from './written-field';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
// What reads does not load: there is no connection, or a new version has taken its place.
vi.mock('@/time/read-written', () => {
  throw new Error('It did not load.');
});

const i18n = await createTranslator('zh-CN');
await addWording(i18n, 'moments');

let root: Root;
let committed: string[];
beforeEach(() => {
  committed = [];
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(() => act(() => root.unmount()));

const write = async (kind: WrittenKind, text: string, isLeft: boolean) => {
  act(() =>
    root.render(
      <TranslatorContext value={i18n}>
        <WrittenField key={text} kind={kind} label="何时" value="" onCommit={(value) => committed.push(value)} />
      </TranslatorContext>,
    ),
  );
  await act(async () => {
    const input = document.querySelector('input[type="text"]') as HTMLInputElement;
    input.focus();
    Reflect.set(HTMLInputElement.prototype, 'value', text, input);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    if (isLeft) input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await import('@/time/read-written').catch(() => undefined);
  });
};
/** What is wrong, where something is: its region is there before. */
const said = () => [...document.querySelectorAll('small[role="status"]')].find(({ textContent }) => textContent !== '');
const fault = () => said()?.textContent ?? '';

test.each<[kind: WrittenKind, text: string, isLeft: boolean, told: string]>([
  ['day', '2026-11-20', false, '2026-11-20'],
  ['day', '2026-11-20 14:30', false, '2026-11-20T14:30'],
  ['time', '14:30', false, '14:30'],
  ['moment', '2026-11-20 14:30', false, '2026-11-20T14:30'],
  ['moment', '2026-11-20T14:30', false, '2026-11-20T14:30'],
  ['moment', '2026-11-20', true, '2026-11-20T00:00'],
])('a %s written as %j counts where what reads does not load', async (kind, text, isLeft, told) => {
  await write(kind, text, isLeft);
  expect(committed).toEqual([told]);
  expect(fault()).toBe('');
});

test.each<[kind: WrittenKind, text: string]>([
  ['day', '昨天'],
  ['day', '2026-02-30'],
  ['day', '2026-11'],
  ['day', '14:30'],
  ['time', '24:00'],
  ['time', '8:30'],
  ['time', '2026-11-20'],
  ['moment', '2026-11-2014:30'],
  ['moment', '2199-11-20 14:30'],
])('a %s written as %j changes nothing there, and the box says so when it is left', async (kind, text) => {
  await write(kind, text, false);
  expect(fault()).toBe('');
  await write(kind, text, true);
  await vi.waitFor(() => expect(fault()).toContain(`暂时读不了“${text}”`));
  expect(committed).toEqual([]);
});
