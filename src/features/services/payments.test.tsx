import { describe, expect, test } from 'vitest';
import { products } from '@/corpus/products';
import type { ServiceList } from '@/services/model';
import { PaySlider } from './pay-slider';
import { paymentOutcome } from '@/cases/payment-outcome';
import { toResultsData } from './results-data';
import { spanOfPayments } from './span-of-payments';
import { VerdictCell } from './verdict-cell';
import { WhatIf } from './what-if';
import { AT, casesOf, listOf, NOW, serviceOf } from './test-list';
import { languages, NONE, render, renderIn } from './test-table';

const outcomes = (list: ServiceList, paid?: string) => casesOf(list, paid).map(paymentOutcome);

describe('what a payment comes to', () => {
  test('2.1 and 2.2: before the arrears, in time, and when data are deleted', () => {
    const list = listOf(serviceOf(2));
    expect(outcomes(list)).toEqual([undefined]);
    expect(outcomes(list, '2026-11-26T15:19')).toEqual(['before']);
    expect(outcomes(list, '2026-11-26T15:20')).toEqual(['yes']);
    expect(outcomes(list, '2026-12-05')).toEqual(['late']);
  });

  test('2.2: a day alone is judged by its beginning and its end, and no hour is made up', () => {
    const list = listOf(serviceOf(2));
    expect(outcomes(list, '2026-12-04T15:19')).not.toEqual(['late']);
    expect(outcomes(list, '2026-12-04T15:21')).toEqual(['late']);
    expect(outcomes(list, '2026-12-04')).toEqual(['unsure']);
    // On the day of the arrears one pays after them: before there is nothing to pay.
    expect(outcomes(list, '2026-11-26')).toEqual(['yes']);
    const [cell, english] = render(
      casesOf(list, '2026-12-04').map((one) => <VerdictCell key="one" one={one} isPaid />),
    );
    expect(cell).toContain('只填了哪一天');
    expect(english).toContain('Only a day is given');
  });

  test('57.1 cannot be renewed, an early end is averted by nothing, and what has no date cannot be judged', () => {
    const list = listOf(serviceOf(57, { trigger: 'expiry', at: AT }), serviceOf(2, { trigger: 'expiry' }));
    expect(outcomes(list, '2026-11-30')).toEqual(['no-remedy', 'not-dated']);
  });

  test('no service of a list is left out of the summary, whenever it is paid, in either language', () => {
    const list = listOf(
      ...products.flatMap(({ number }) => [
        serviceOf(number, {}, `a${number}`),
        serviceOf(number, { trigger: 'expiry', at: '2026-11-20' }, `b${number}`),
      ]),
    );
    const wrong = ['2026-11-01', '2026-11-22', '2026-11-26T16:00', '2027-03-01'].flatMap((paid) =>
      casesOf(list, paid).flatMap((one) => (paymentOutcome(one) ? [] : [`${one.service.id} ${paid}`])),
    );
    expect(wrong).toEqual([]);
  });

  test('a payment before the arrears has its sentence, and its cell', () => {
    const list = { ...listOf(serviceOf(2), serviceOf(57, { trigger: 'expiry', at: AT })) };
    const then = casesOf(list, '2026-11-20');
    const [text, english] = render(
      <WhatIf
        supposed={{ paid: '2026-11-20', only: [] }}
        dragged={undefined}
        onDrag={NONE}
        edit={NONE}
        cases={casesOf(list)}
        then={then}
        now={NOW}
      />,
    );
    expect(text).toContain('那时还没有欠费、到期，条文的期限还没有起算，不作判断：日志服务。');
    expect(text).toContain('条文没有说付清或续费能避免什么：');
    expect(english).toContain('Before the arrears or the expiry, from which the clauses count');
    const cells = then.map((one) => render(<VerdictCell one={one} isPaid />).join(' | '));
    expect(cells[0]).toMatch(/那时还没有欠费，条文的期限还没有起算.*Before the arrears, from which the clauses count/);
    expect(cells[1]).toMatch(/条文没有说付清或续费能避免什么.*Nothing says that paying or renewing averts anything/);
  });

  test('13.2: the words of the handle are of the moment that is entered, and its range has all that comes', () => {
    const list = listOf(serviceOf(13, { at: '2026-11-27T09:00' }));
    const cases = casesOf(list);
    // Ahead of the release, after all of it, before the arrears, and in another year.
    for (const paid of ['2026-11-29T09:07', '2027-03-01T09:00', '2026-11-20T09:00', '2026-11-29']) {
      const html = languages.map((i18n) =>
        renderIn(
          i18n,
          <WhatIf
            {...{ cases, dragged: undefined, onDrag: NONE, edit: NONE, now: NOW }}
            supposed={{ paid, only: [] }}
            then={casesOf(list, paid)}
          />,
        ),
      );
      const at = Date.parse(paid.length === 10 ? `${paid}T23:59+08:00` : `${paid}+08:00`);
      const time = paid.length === 10 ? '' : paid.slice(11);
      const [, day = ''] = /-0?(\d+)(?:T|$)/.exec(paid) ?? [];
      for (const page of html) {
        const words = /aria-valuetext="([^"]*)"/.exec(page)?.[1] ?? '';
        expect(words).toMatch(new RegExp(`(?:月|[A-Z][a-z]{2} )${day}(?!\\d).*${time}`));
        expect(words.includes('2027')).toBe(paid.startsWith('2027'));
        expect(page).toContain(`>${words}</output>`);
      }
      const { from, to } = spanOfPayments(cases, NOW, at) ?? { from: Infinity, to: -Infinity };
      const release = Date.parse('2026-12-04T10:00+08:00');
      expect([NOW, at, release].filter((each) => each < from || each > to)).toEqual([]);
    }
  });

  test('what is filled in stands, whoever is supposed to be paid for; without a payment the cell says so', () => {
    const [paid, open] = casesOf(listOf(serviceOf(2, { paid: '2026-11-28T09:00' }), serviceOf(34)));
    expect(render(<VerdictCell one={paid} isPaid={false} />)[0]).toContain('可以');
    expect(render(<VerdictCell one={open} isPaid />)[0]).toContain('没有填付清的时刻');
  });
});

test('the results say what a payment comes to, its own and the supposed one', () => {
  const list = {
    ...listOf(serviceOf(2), serviceOf(34, { paid: '2026-11-28T09:00' })),
    supposed: { paid: '2026-11-20', only: [] },
  };
  const { services } = JSON.parse(
    toResultsData({ list, cases: casesOf(list), supposed: casesOf(list, '2026-11-20') }, NOW),
  ) as { services: readonly Record<string, unknown>[] };
  expect(services[0]).toMatchObject({ paid: null, supposed: { at: '2026-11-20', outcome: 'before' } });
  expect(services[1]).toMatchObject({
    paid: { at: '2026-11-28T09:00', stopped: { certain: true }, lost: { certain: false } },
    supposed: null,
  });
});

test('what the handle through the moments of paying stands at is said to be its output', () => {
  const drawn = languages.map((i18n) =>
    renderIn(
      i18n,
      <PaySlider span={{ from: NOW, to: NOW + 1 }} at={NOW} hasTime now={NOW} onDrag={NONE} onRelease={NONE} />,
    ),
  );
  for (const markup of drawn) {
    const [, id] = /<input id="([^"]+)"/.exec(markup) ?? [];
    expect(markup).toContain(`<output for="${id}"`);
  }
});
