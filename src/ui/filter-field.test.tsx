// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FilterField } from './filter-field';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
/** What the box sent, in order. An address takes its time: each test says when it has what. */
let sent: string[];

const address = (query: string) =>
  act(() =>
    root.render(<FilterField label="筛选" placeholder="" query={query} onQuery={(value) => sent.push(value)} />),
  );

beforeEach(() => {
  sent = [];
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  address('');
});
afterEach(() =>
  act(() => {
    root.unmount();
  }),
);

const box = () => document.querySelector('input') as HTMLInputElement;
const type = (text: string) => {
  // React listens to the element's own setter; an input that nobody noticed is no change to it.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box(), text);
  act(() => {
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const compose = (event: 'compositionstart' | 'compositionend') =>
  act(() => {
    box().dispatchEvent(new Event(event, { bubbles: true }));
  });

test('the label names the box', () => {
  expect(document.querySelector('label')?.htmlFor).toBe(box().id);
});

test('a change of the address that the box did not make is shown in it', () => {
  type('退款');
  address('退款');
  expect(sent).toEqual(['退款']);
  address('');
  expect(box().value).toBe('');
  address('发票');
  expect(box().value).toBe('发票');
});

test('what the address echoes is not written over what has been typed since', () => {
  type('a');
  type('ab');
  type('abc');
  address('a');
  expect(box().value).toBe('abc');
  address('abc');
  expect(box().value).toBe('abc');
  expect(sent).toEqual(['a', 'ab', 'abc']);
});

test('a letter that is deleted before its echo comes is deleted from the address too', () => {
  type('a');
  address('a');
  type('ab');
  type('a');
  expect(sent).toEqual(['a', 'ab', 'a']);
  address('ab');
  expect(box().value).toBe('a');
});

test('after its echo, a value that comes again comes from elsewhere', () => {
  type('a');
  address('a');
  type('ab');
  address('ab');
  address('a');
  expect(box().value).toBe('a');
});

test('unfinished syllables are neither sent nor replaced', () => {
  compose('compositionstart');
  type('tui');
  address('发票');
  expect(box().value).toBe('tui');
  expect(sent).toEqual([]);
  type('退');
  compose('compositionend');
  expect(sent).toEqual(['退']);
});

test('200 characters are sent, and the rest stays in the box', () => {
  type('款'.repeat(300));
  address('款'.repeat(200));
  expect(sent).toEqual(['款'.repeat(200)]);
  expect(box().value).toHaveLength(300);
});
