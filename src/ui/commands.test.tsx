// @vitest-environment happy-dom
import { act, useLayoutEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeSetting } from '@/storage/setting';
import { commandNamed, DIGITS, registerCommand, useCommand, useCommands } from './commands';
import { SHORTCUTS, useShortcuts } from './use-shortcuts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let ran: string[];

function Page({ word }: { readonly word: string }) {
  useShortcuts();
  useCommand('next', '下一条', () => ran.push(word), 'j');
  useCommand('palette', '前往', () => ran.push('palette'), 'Ctrl K');
  return (
    <>
      <p>{useCommands().map(({ label }) => label)}</p>
      <input />
      <button type="button">按钮</button>
    </>
  );
}
const show = (word: string) => act(() => root.render(<Page word={word} />));
const press = (key: string, init: KeyboardEventInit = {}, target = 'button') =>
  document.querySelector(target)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));

beforeEach(() => {
  ran = [];
  localStorage.clear();
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  show('a');
});
afterEach(() =>
  act(() => {
    root.unmount();
  }),
);

test('a command is listed and runs by its key while its component is mounted, as it is by then', () => {
  expect(document.querySelector('p')?.textContent).toBe('下一条前往');
  show('b');
  press('j');
  expect(ran).toEqual(['b']);
  act(() => {
    root.render(null);
  });
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
  expect(ran).toEqual(['b']);
});

test('a key works from the frame in which its part is seen', () => {
  function Frame() {
    useLayoutEffect(() => {
      press('j');
    }, []);
    return <Page word="first frame" />;
  }
  act(() => root.render(<Frame />));
  expect(ran).toEqual(['first frame']);
});

test('of two of a name the later counts, and the earlier again when it is gone', () => {
  let release: () => void = () => undefined;
  act(() => {
    release = registerCommand({ name: 'next', label: '另一个', key: 'j', run: () => ran.push('later') });
  });
  expect(document.querySelector('p')?.textContent).toBe('另一个前往');
  press('j');
  act(() => release());
  press('j');
  expect(ran).toEqual(['later', 'a']);
});

test('a single key does nothing in a text box, while composing, with a modifier, behind a dialog, or turned off', () => {
  press('j', {}, 'input');
  press('j', { isComposing: true });
  press('j', { altKey: true });
  press('j', { ctrlKey: true });
  document.body.append(Object.assign(document.createElement('dialog'), { open: true }));
  press('j');
  document.querySelector('dialog')?.remove();
  writeSetting(SHORTCUTS, 'off');
  press('j');
  expect(ran).toEqual([]);
});

test('Ctrl K and ⌘K work everywhere, and keep the browser from taking them', () => {
  writeSetting(SHORTCUTS, 'off');
  const event = new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true });
  document.querySelector('input')?.dispatchEvent(event);
  press('k', { metaKey: true }, 'input');
  expect(ran).toEqual(['palette', 'palette']);
  expect(event.defaultPrevented).toBe(true);
});

test('undo and redo differ by Shift, and a box undoes what is typed in it by itself', () => {
  const stop = [
    registerCommand({ name: 'undo', label: '撤销', key: 'Ctrl Z', run: () => ran.push('undo') }),
    registerCommand({ name: 'redo', label: '重做', key: 'Ctrl Shift Z', run: () => ran.push('redo') }),
  ];
  press('z', { ctrlKey: true });
  press('Z', { ctrlKey: true, shiftKey: true });
  press('z', { metaKey: true });
  press('z', { ctrlKey: true }, 'input');
  expect(ran).toEqual(['undo', 'redo', 'undo']);
  for (const end of stop) end();
});

test('of two commands of one key the first of the list runs, and can leave it to the other', () => {
  const stop = [
    registerCommand({ name: 'pin', label: '固定', key: DIGITS, run: (key) => ran.push(`pin ${key}`) }),
    registerCommand({ name: 'label', label: '标记', key: DIGITS, run: (key) => commandNamed('pin')?.run(key) }),
  ];
  press('3');
  expect(ran).toEqual(['pin 3']);
  for (const end of stop) end();
});
