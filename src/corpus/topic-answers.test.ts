import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { lifecycleContent } from '@content/lifecycle';
import type { LifecycleRule, Trigger } from '@/lifecycle/model';
import type { TopicId } from './asked-topics';
import { topicAnswers } from './topic-answers';

const answers = Object.entries(topicAnswers);

/** Clauses of products whose rules are such, for some triggers. */
const clausesOf = (triggers: readonly Trigger[], isSuch: (rule: LifecycleRule) => boolean) => [
  ...new Set(
    lifecycleContent.lifecycles
      .flatMap(({ scenarios }) => scenarios.filter(({ trigger }) => triggers.includes(trigger)))
      .flatMap(({ rules }) => rules.filter(isSuch))
      .flatMap(({ citations }) => citations.map(({ provision }) => provision))
      .filter((provision) => provision.startsWith('p-')),
  ),
];
const quotedBy = (...ids: readonly TopicId[]) =>
  new Set(ids.flatMap((id) => topicAnswers[id].clauses.map(({ provision }) => provision)));

test('every clause that goes on charging after arrears or expiry is named where one asks of charges', () => {
  const quoted = quotedBy('charging-arrears', 'charging-expiry');
  const charging = clausesOf(['arrears', 'expiry'], ({ effect }) => effect === 'charge' || effect === 'stop-charging');
  expect(charging.filter((provision) => !quoted.has(provision))).toEqual([]);
});

test('every clause that promises a notice is named where one asks of notices', () => {
  const quoted = quotedBy('notice');
  const notifying = clausesOf(['arrears', 'expiry'], ({ effect }) => effect === 'notify');
  expect(notifying.filter((provision) => !quoted.has(provision))).toEqual([]);
});

test('RDS alone says when backups go', () => {
  expect(clausesOf(['arrears', 'expiry'], ({ subject }) => subject === 'backups')).toEqual(['p-59.2.1.2']);
});

test.each(answers)(
  '%s: every clause that the sentence names is quoted, and both languages name the same',
  (_, answer) => {
    const { says, clauses } = answer;
    const cited = (text: string) =>
      [...text.matchAll(/(\d+(?:\.\d+)+)(?!%)(?:[（(](\d)[）)])?/g)]
        .filter(([, num]) => !num?.startsWith('0'))
        .map(([, num = '', item]) => (item ? `${num}.${item}` : num));
    expect(cited(says.en).toSorted()).toEqual(cited(says.zh).toSorted());
    const quoted = clauses.map(({ provision }) => provision.slice(2));
    expect(cited(says.zh).filter((num) => !quoted.some((each) => each === num || each.startsWith(`${num}.`)))).toEqual(
      [],
    );
  },
);

test('general clauses come before those of products', () => {
  for (const [, { clauses }] of answers) {
    const parts = clauses.map(({ provision }) => provision.slice(0, 1));
    expect(parts.toSorted()).toEqual(parts);
  }
});

test('of backups it is said that the text does not speak of snapshots', () => {
  const { says } = topicAnswers.backups;
  expect([says.zh.includes('没有写到快照'), says.en.includes('does not speak of snapshots')]).toEqual([true, true]);
  expect(readFileSync(`content/agreement/${edition.id}.zh-CN.txt`, 'utf8')).not.toContain('快照');
});
