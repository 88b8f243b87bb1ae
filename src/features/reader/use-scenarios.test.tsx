// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { useScenarios } from './use-scenarios';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

test('none are known before the first have come only: what stands below has the focus of who goes on to another product', async () => {
  document.body.innerHTML = '<div></div>';
  const root = createRoot(document.body.firstElementChild as Element);
  const seen: (number | undefined)[] = [];
  const Part = ({ id }: { readonly id: string }) => {
    seen.push(useScenarios(id).scenarios?.length);
    return null;
  };
  await act(async () => root.render(<Part id="p-34.3.1" />));
  await vi.waitFor(() => expect(seen.at(-1)).toBeGreaterThan(0));
  expect(seen[0]).toBeUndefined();
  const first = seen.length;
  await act(async () => root.render(<Part id="p-2.1" />));
  await vi.waitFor(() => expect(seen.at(-1)).toBeGreaterThan(0));
  expect(seen.slice(first)).not.toContain(undefined);
  await act(async () => root.unmount());
});
