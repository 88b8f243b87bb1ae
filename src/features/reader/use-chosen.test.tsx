// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useChosen } from './use-chosen';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let chosen: ReturnType<typeof useChosen> | undefined;
let renders = 0;

function Pane() {
  const now = useChosen('g-12.6');
  useEffect(() => {
    chosen = now;
    renders += 1;
  });
  return null;
}

/** Chooses characters in an element, as one who drags does. */
function choose(selector: string, from: number, to: number): void {
  const [node] = document.querySelector(selector)?.childNodes ?? [];
  act(() => {
    if (node) getSelection()?.setBaseAndExtent(node, from, node, to);
    document.dispatchEvent(new Event('selectionchange'));
  });
}

beforeEach(() => {
  document.body.innerHTML =
    '<div class="agreement-text" data-part="text"><section class="unit" id="g-12.6"><p class="own">在任何情况下</p></section></div><aside><p>当前条款</p></aside><div id="root"></div>';
  root = createRoot(document.querySelector('#root') as Element);
  act(() => root.render(<Pane />));
  renders = 0;
});
afterEach(() => act(() => root.unmount()));

test('what is chosen is there, and the pane is not rendered at each move', () => {
  for (const to of [2, 3, 4, 5, 6]) choose('.own', 1, to);
  expect(chosen?.hasRange).toBe(true);
  expect(chosen?.range.current?.toString()).toBe('任何情况下');
  expect(chosen?.words.current?.words).toBe('任何情况下');
  expect(renders).toBe(1);
});

test('a choice outlives a press beside the text, and that it is emptied', () => {
  choose('.own', 1, 4);
  choose('aside p', 0, 0);
  act(() => {
    getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
  });
  expect(chosen?.hasRange).toBe(true);
  expect(chosen?.words.current?.words).toBe('任何情');
});

test('a press in the text ends it', () => {
  choose('.own', 1, 4);
  choose('.own', 2, 2);
  expect(chosen?.hasRange).toBe(false);
  expect(chosen?.range.current).toBeUndefined();
  expect(chosen?.words.current).toBeUndefined();
});
