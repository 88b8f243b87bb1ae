// @vitest-environment happy-dom
import { act, type ReactNode, useEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { followTranslation, isMismatch } from './follow-translation';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let change: (next: number) => void = () => undefined;

/** Text among text, text alone, a part that comes and goes, and one that is put before another. */
function Answer() {
  const [count, setCount] = useState(1);
  useEffect(() => {
    change = setCount;
  }, []);
  return (
    <p>
      {count > 2 && <b>late</b>}
      {count} days; {count === 1 ? 'kept' : count === 2 ? <i>deleted</i> : null}
      {count < 3 && ' for now'}
      <span>{`after ${count} days`}</span>
    </p>
  );
}

/** As Chromium translates: each text node is taken out, and an element with the other words stands in its place. */
function translate(container: HTMLElement, replace: (text: Text, font: Element) => void): void {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim() !== '')) {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstElementChild?.append(`«${text.data}»`);
    replace(text, font);
  }
}

const WAYS = {
  'in one step': (text: Text, font: Element) => text.replaceWith(font),
  'put before, then taken out': (text: Text, font: Element) => {
    text.parentNode?.insertBefore(font, text);
    text.remove();
  },
};

let container: HTMLElement;
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve)));

beforeEach(async () => {
  followTranslation(document.body);
  container = document.body.appendChild(document.createElement('div'));
  await act(async () => createRoot(container).render(<Answer />));
});

test.each(Object.entries(WAYS))('what changes after a translation is seen (%s)', async (_, replace) => {
  expect(container.textContent).toBe('1 days; kept for nowafter 1 days');
  translate(container, replace);
  await settle();
  expect(container.textContent).toContain('«kept»');
  for (const count of [2, 3, 1, 4, 2]) {
    await act(async () => change(count));
    await settle();
    // What has not changed may stay translated; what has is what the program says.
    const seen = (container.textContent ?? '').replaceAll(/[«»]/g, '');
    const outcome = count === 1 ? 'kept for now' : count === 2 ? 'deleted for now' : '';
    expect(seen).toBe(`${count > 2 ? 'late' : ''}${count} days; ${outcome}after ${count} days`);
    // And is translated again.
    translate(container, replace);
    await settle();
  }
});

test('what is no child of a parent still cannot be taken from it', () => {
  expect(() => container.removeChild(document.createElement('p'))).toThrow('not a child');
});

/** Errors that React recovers from as it hydrates a document. */
async function recoveredFrom(html: string, part: ReactNode): Promise<readonly unknown[]> {
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = html;
  const errors: unknown[] = [];
  await act(async () => {
    hydrateRoot(place, part, { onRecoverableError: (error) => errors.push(error) });
  });
  return errors;
}

test('that the document is not what is rendered is told from what else goes wrong while it is hydrated', async () => {
  const mismatches = await recoveredFrom('<p><font>eight</font> days</p>', <p>8 days</p>);
  expect(mismatches.length).toBeGreaterThan(0);
  expect(mismatches.filter((error) => !isMismatch(error))).toEqual([]);
  const fail = () => {
    throw new Error('There is no storage.');
  };
  // It fails while it is hydrated, and not when React renders it anew.
  const begin = vi.fn<() => void>().mockImplementationOnce(fail).mockImplementationOnce(fail);
  function Failing() {
    begin();
    return <p>8 days</p>;
  }
  const others = await recoveredFrom('<p>8 days</p>', <Failing />);
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(isMismatch)).toEqual([]);
  expect(isMismatch(new Error('Minified React error #418; visit https://react.dev/errors/418?args[]=text'))).toBe(true);
  expect(isMismatch(new Error('Minified React error #423; visit https://react.dev/errors/423'))).toBe(false);
});
