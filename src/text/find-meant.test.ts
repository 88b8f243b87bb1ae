import { expect, test } from 'vitest';
import { findUnit, outline } from '@/corpus/structure';
import { readMeant } from './find-meant';

test.each([
  ['p-34.3.1。', 'p-34.3.1'],
  ['P-34.3.1', 'p-34.3.1'],
  ['34.3.1', 'p-34.3.1'],
  ['p-34.3.1&from=timeline', 'p-34.3.1'],
  ['p-34.3.1。谢谢', 'p-34.3.1'],
  ['p-34.3.1，请看', 'p-34.3.1'],
  ['p-34.3.1:~:text=欠费', 'p-34.3.1'],
  ['p-59.2.1（2）', 'p-59.2.1.2'],
  ['p-59.2.1(2)', 'p-59.2.1.2'],
  ['59.2.1（2）', 'p-59.2.1.2'],
  ['p-59.2.1（２）', 'p-59.2.1.2'],
  ['p-59.2.1%EF%BC%882%EF%BC%89', 'p-59.2.1.2'],
  ['p-59.2.1（2）。谢谢', 'p-59.2.1.2'],
  ['第59.2.1条第（2）项', 'p-59.2.1.2'],
  ['第29.3条', 'p-29.3'],
  ['%E7%AC%AC29.3%E6%9D%A1', 'p-29.3'],
  ['第二十九条', 'p-29'],
  ['专用5.4', 'p-5.4'],
  ['专用 5.4', 'p-5.4'],
  ['专用说明5.4', 'p-5.4'],
  ['%E4%B8%93%E7%94%A85.4', 'p-5.4'],
  ['通用5.4', 'g-5.4'],
  ['通用条款第5.4条', 'g-5.4'],
  ['g-5.4)', 'g-5.4'],
  ['(g-5.4)', 'g-5.4'],
  ['g-5.4）。', 'g-5.4'],
  ['ｇ－５．４', 'g-5.4'],
  ['ｐ－２９．３', 'p-29.3'],
  ['Special 5.4', 'p-5.4'],
  ['p-29.3%20', 'p-29.3'],
  ['p-29.3%3Ffrom%3Dsinglemessage', 'p-29.3'],
  ['p-29.3?from=singlemessage&isappinstalled=0', 'p-29.3'],
  ['p-29.3&amp;utm_source=x', 'p-29.3'],
])('#%s leads to %s', (anchor, id) => {
  expect(readMeant(anchor)).toEqual({ ids: [id], landing: id, uncited: [], nearest: undefined });
});

test.each([
  ['29.2-29.3', ['p-29.2', 'p-29.3'], []],
  ['29.2—29.3', ['p-29.2', 'p-29.3'], []],
  ['29.2–29.3', ['p-29.2', 'p-29.3'], []],
  ['29.2~29.3', ['p-29.2', 'p-29.3'], []],
  ['29.2至29.3', ['p-29.2', 'p-29.3'], []],
  ['p-29.2-29.3', ['p-29.2', 'p-29.3'], []],
  ['p-29.2-p-29.3', ['p-29.2', 'p-29.3'], []],
  ['29.2、29.3', ['p-29.2', 'p-29.3'], []],
  ['29.2%E3%80%8129.3', ['p-29.2', 'p-29.3'], []],
  ['第29.2条至第29.3条', ['p-29.2', 'p-29.3'], []],
  ['29.3-29.4', ['p-29.3'], ['29.4']],
  ['29.3—29.4', ['p-29.3'], ['29.4']],
  ['34.3.1-34.3.3', ['p-34.3.1', 'p-34.3.2'], ['34.3.3']],
  ['专用5.3-5.4', ['p-5.3', 'p-5.4'], []],
])('#%s leads to the first of %j', (anchor, ids, uncited) => {
  expect(readMeant(anchor)).toEqual({ ids, landing: ids[0], uncited, nearest: undefined });
});

test.each([
  ['5.4', ['g-5.4', 'p-5.4']],
  ['第5.4条', ['g-5.4', 'p-5.4']],
  ['5.4）', ['g-5.4', 'p-5.4']],
])('#%s is one of %j, and leads to none', (anchor, ids) => {
  expect(readMeant(anchor)).toMatchObject({ ids, landing: undefined });
});

test.each([
  ['p-34.3.9', 'p-34.3'],
  ['p-34.3.1（9）', 'p-34.3.1'],
  ['99.9', undefined],
  ['hello', undefined],
])('#%s is none; the nearest is %s', (anchor, nearest) => {
  expect(readMeant(anchor)).toEqual({ ids: [], landing: undefined, uncited: [], nearest });
});

test.each([
  ['g-59.2.1', 'p-59.2.1'],
  ['G-59.2.1。', 'p-59.2.1'],
  ['g59.2.1', 'p-59.2.1'],
  ['通用59.2.1', 'p-59.2.1'],
  ['General 59.2.1', 'p-59.2.1'],
  ['g-59.2.1.2', 'p-59.2.1.2'],
  ['g-59.2.1（2）', 'p-59.2.1.2'],
  ['p-14.4.1', 'g-14.4.1'],
  ['专用 14.4.1', 'g-14.4.1'],
  ['p-3.4.1.3', 'g-3.4.1.3'],
])('#%s is none of its part; the same number of the other part, %s, is offered', (anchor, otherPart) => {
  expect(readMeant(anchor)).toEqual({ ids: [], landing: undefined, uncited: [], nearest: undefined, otherPart });
});

test('every number that one part alone has is offered where it is asked for in the other', () => {
  const has = new Set<string>(outline.map(({ id }) => id));
  const flip = (id: string) => (id.startsWith('g') ? 'p' : 'g') + id.slice(1);
  const alone = outline.filter(({ id }) => /^[gp]-/.test(id) && !has.has(flip(id)) && findUnit(flip(id)) === undefined);
  const wrong = alone.flatMap(({ id }) => (readMeant(flip(id)).otherPart === id ? [] : [flip(id)]));
  expect(alone.length).toBeGreaterThan(400);
  expect(wrong).toEqual([]);
});

test('every anchor, with whatever people and programs put around it, leads to its own clause', () => {
  const around = [
    (id: string) => `${id}。`,
    (id: string) => `（${id}）`,
    (id: string) => `“${id}”`,
    (id: string) => id.toUpperCase(),
    (id: string) => `${id}&amp;from=groupmessage`,
    (id: string) => encodeURIComponent(`${id}，`),
    (id: string) => id.replaceAll(/[\d.]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
    (id: string) => `\u200B${id}\uFEFF`,
  ];
  const wrong = outline.flatMap(({ id }) =>
    around.flatMap((write) =>
      readMeant(write(id)).landing === id ? [] : [`${write(id)} → ${readMeant(write(id)).landing}`],
    ),
  );
  expect(wrong.slice(0, 10)).toEqual([]);
});
