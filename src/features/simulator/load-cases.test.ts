import { expect, test } from 'vitest';
import { loadCases } from './load-cases';

test('whatever the address, what the document has is the first case without a date, and that of the other trigger', async () => {
  const { viewOf, served } = await loadCases(2);
  expect(viewOf({ trigger: 'expiry', at: '2026-11-20T10:00' })).toMatchObject({
    dated: true,
    scenario: { trigger: 'expiry' },
  });
  expect(served()).toMatchObject({
    view: { dated: false, scenario: { trigger: 'arrears' } },
    other: { dated: false, scenario: { trigger: 'expiry' } },
  });
  expect(viewOf({})?.scenario).toEqual(served()?.view.scenario);
});

test('what the document has is worked out once', async () => {
  const { served } = await loadCases(2);
  expect(served()).toBe(served());
});
