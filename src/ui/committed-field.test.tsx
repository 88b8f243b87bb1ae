// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { TranslatorContext } from '@/i18n/use-translation';
import { CommittedField } from './committed-field';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const translator = await createTranslator('zh-CN');

let root: Root;
let committed: string[];

const address = (value: string) =>
  act(() =>
    root.render(
      <TranslatorContext value={translator}>
        <CommittedField
          label="延停时长"
          type="number"
          value={value}
          accepts={(text) => Number(text) >= 0}
          refusal="不能为负"
          onCommit={(text) => committed.push(text)}
        />
      </TranslatorContext>,
    ),
  );

beforeEach(() => {
  committed = [];
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  address('2');
});
afterEach(() =>
  act(() => {
    root.unmount();
  }),
);

const box = () => document.querySelector('input') as HTMLInputElement;
const press = (key: string, keyCode = 0) =>
  act(() => {
    box().dispatchEvent(new KeyboardEvent('keydown', { key, keyCode, bubbles: true }));
  });

/** What is wrong, where something is: its region is there before. */
const said = () => [...document.querySelectorAll('small[role="status"]')].find(({ textContent }) => textContent !== '');

test('a value counts on Enter, once, and not on the Enter that ends a composition', () => {
  box().value = '48';
  press('Enter', 229);
  expect(committed).toEqual([]);
  press('Enter');
  press('Enter');
  expect(committed).toEqual(['48']);
});

test('what cannot count is refused beside the box, outside its name', () => {
  box().value = '-5';
  press('Enter');
  expect(committed).toEqual([]);
  const error = said();
  expect(error?.textContent).toBe('不能为负');
  expect(box().getAttribute('aria-invalid')).toBe('true');
  expect(box().getAttribute('aria-describedby')).toBe(error?.id);
  expect(document.querySelector('label')?.textContent).toBe('延停时长');
});

test('the address is followed, and takes a refusal with it', () => {
  box().value = '-5';
  press('Enter');
  address('36');
  expect(box().value).toBe('36');
  expect(said()).toBeUndefined();
  expect(box().hasAttribute('aria-invalid')).toBe(false);
});
