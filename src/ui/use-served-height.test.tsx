// @vitest-environment happy-dom
import { act, useRef } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { useServedHeight } from './use-served-height';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

function Part({ shown }: { readonly shown: string }) {
  const part = useRef<HTMLParagraphElement>(null);
  const height = useServedHeight(part, shown);
  return (
    <p ref={part} style={height === undefined ? undefined : { minHeight: height }}>
      {shown}
    </p>
  );
}

let container: HTMLElement;
beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  HTMLElement.prototype.getBoundingClientRect = () => ({ height: 72 }) as DOMRect;
});
const leastHeight = () => container.querySelector('p')?.style.minHeight;

test('what was served keeps its height while it shows the same', async () => {
  container.innerHTML = renderToString(<Part shown="24 hours" />);
  const root = await act(async () => hydrateRoot(container, <Part shown="24 hours" />));
  expect(leastHeight()).toBe('72px');
  await act(async () => root.render(<Part shown="7 days" />));
  expect(leastHeight()).toBe('');
});

test('what is rendered anew is as high as it needs', async () => {
  await act(async () => createRoot(container).render(<Part shown="24 hours" />));
  expect(leastHeight()).toBe('');
});
