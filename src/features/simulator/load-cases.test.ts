import { expect, test } from 'vitest';
import { loadCases } from './load-cases';

test('whatever the address, what the document has is the first case without a date, and that of the other trigger', async () => {
  const plain = await loadCases(2, {});
  const dated = await loadCases(2, { trigger: 'expiry', at: '2026-11-20T10:00' });
  expect(dated.view).toMatchObject({ dated: true, scenario: { trigger: 'expiry' } });
  for (const { served } of [plain, dated])
    expect(served()).toMatchObject({
      view: { dated: false, scenario: { trigger: 'arrears' } },
      other: { dated: false, scenario: { trigger: 'expiry' } },
    });
  expect(plain.view?.scenario).toEqual(plain.served()?.view.scenario);
});

test('what the document has is worked out once', async () => {
  const { served } = await loadCases(2, { at: '2026-11-20' });
  expect(served()).toBe(served());
});
