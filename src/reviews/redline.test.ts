import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redlineOf } from './redline';

const said = (from: string, to: string) =>
  redlineOf(from, to)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}]` : `[+${text}]`))
    .join('');

test.each([
  ['就该服务过往12个月所缴纳的', '就该服务过往24个月所缴纳的', '就该服务过往[-12个月][+24个月]所缴纳的'],
  ['自首次欠费之时起24小时', '自首次欠费之时起48小时', '自首次欠费之时起[-24小时][+48小时]'],
  ['五个工作日内', '十五个工作日内', '[-五个工作日][+十五个工作日]内'],
  ['按日承担万分之五的违约金', '按日承担万分之三的违约金', '按日承担[-万分之五][+万分之三]的违约金'],
  ['第7个自然日', '第15个自然日', '[-第7个自然日][+第15个自然日]'],
  ['不超过50%', '不超过5%', '不超过[-50%][+5%]'],
  ['阿里云有权', '阿里云无权', '阿里云[-有][+无]权'],
  ['经通知后删除', '经书面通知后删除', '经[+书面]通知后删除'],
  ['同样的话', '同样的话', '同样的话'],
  ['', '新写的', '[+新写的]'],
  ['都删掉', '', '[-都删掉]'],
])('%s → %s', (from, to, expected) => {
  expect(said(from, to)).toBe(expected);
});

test('rejecting gives the one wording and accepting the other, whatever they are', () => {
  const words = fc.string({ unit: fc.constantFrom(...'7日15个自然月第五十a.b \n\r%，\u{20BB7}'), maxLength: 40 });
  fc.assert(
    fc.property(words, words, (from, to) => {
      const parts = redlineOf(from, to);
      const without = (gone: string) =>
        parts
          .filter(({ kind }) => kind !== gone)
          .map(({ text }) => text)
          .join('');
      expect(without('inserted')).toBe(from);
      expect(without('deleted')).toBe(to);
    }),
  );
});

test('wordings with nothing in common, and long, end in one replacement', () => {
  const from = '甲'.repeat(9000);
  const to = '乙'.repeat(9000);
  expect(redlineOf(from, to)).toEqual([
    { kind: 'deleted', text: from },
    { kind: 'inserted', text: to },
  ]);
});
