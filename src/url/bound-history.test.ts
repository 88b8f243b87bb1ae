import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundHistory } from './bound-history';

/** A browser that refuses more than 100 changes in 30 seconds, and a clock. */
function open() {
  let time = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const writes: number[] = [];
  const entries = ['start'];
  const write =
    (put: (address: string) => void) => (_state: unknown, _title: string, address?: string | URL | null) => {
      if (writes.filter((at) => at > time - 30_000).length >= 100) throw new DOMException('too many', 'SecurityError');
      writes.push(time);
      put(String(address));
    };
  const history = {
    replaceState: write((address) => entries.splice(-1, 1, address)),
    pushState: write((address) => entries.push(address)),
  };
  const pass = (milliseconds: number) => {
    const until = time + milliseconds;
    for (;;) {
      const next = timers.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0];
      if (!next) break;
      timers = timers.filter((timer) => timer !== next);
      time = next.at;
      next.run();
    }
    time = until;
  };
  const flush = boundHistory(
    history,
    () => time,
    (run, milliseconds) => timers.push({ at: time + milliseconds, run }),
  );
  return { history, entries, writes, pass, flush };
}

test('a few changes are written at once', () => {
  const { history, entries } = open();
  history.replaceState(null, '', '/?q=a');
  history.pushState(null, '', '/b');
  expect(entries).toEqual(['/?q=a', '/b']);
});

test('of changes without end as few are written as browsers allow, and the last always', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ wait: fc.nat(400), isNew: fc.boolean() }), { minLength: 50, maxLength: 600 }),
      (changes) => {
        const { history, entries, writes, pass } = open();
        const pushed: string[] = [];
        changes.forEach(({ wait, isNew }, index) => {
          pass(wait);
          // One goes to another page now and then, and changes values of a page often.
          const isPage = isNew && index % 20 === 0;
          if (isPage) pushed.push(String(index));
          if (isPage) history.pushState(null, '', String(index));
          else history.replaceState(null, '', String(index));
        });
        pass(60_000);
        expect(entries.at(-1)).toBe(String(changes.length - 1));
        expect(entries).toHaveLength(pushed.length + 1);
        for (const at of writes)
          expect(writes.filter((other) => other > at - 30_000 && other <= at).length).toBeLessThanOrEqual(100);
      },
    ),
    { numRuns: 30 },
  );
});

test('a refusal throws nothing, and what was refused is written later', () => {
  const { history, entries, pass } = open();
  for (let index = 0; index < 100; index += 1) {
    pass(600 * 0.2);
    history.replaceState(null, '', String(index));
  }
  expect(() => history.replaceState(null, '', 'last')).not.toThrow();
  pass(2000);
  expect(entries).toEqual(['last']);
});

test('what waits can be written at once, before the page is left', () => {
  const { history, entries, flush } = open();
  for (let index = 0; index < 60; index += 1) history.replaceState(null, '', String(index));
  expect(entries).toEqual(['29']);
  flush();
  expect(entries).toEqual(['59']);
});
