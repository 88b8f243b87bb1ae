import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edition } from '@content/edition';
import { createTranslator } from '@/app/create-translator';
import { products } from '@/corpus/products';
import { proposalOf, provisionsOf, stateOf } from '@/review-files/sample-export';
import { addWording } from '@/i18n/create-i18n';
import { effectsOfProposals } from './export-effects';
import { effectsWords } from './effects-words';
import { movedBy } from './moved-by';

const text = readFileSync(new URL(`../../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const provisions = provisionsOf(text);

describe.each(['zh-CN', 'en'] as const)('%s', async (locale) => {
  const translator = await createTranslator(locale);
  for (const part of ['reviewing', 'events'] as const) await addWording(translator, part);
  const isEnglish = locale === 'en';
  const linesOf = async (unit: string, change: (was: string) => string) => {
    const state = stateOf({ proposals: [proposalOf(provisions, unit, change)] });
    const lines = (await effectsOfProposals(state, provisions, translator))[unit] ?? [];
    expect(lines.join('\n')).not.toMatch(/reviewing|{{|undefined|\[object/);
    return lines;
  };

  test('34.3.2: one of two equal periods moves nothing, and says why', async () => {
    const lines = await linesOf('p-34.3.2', (was) => was.replace('7日', '9日'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(isEnglish ? 'which one is counted cannot be told' : '不能断定数的是哪一处');
    expect(lines[0]).not.toContain('→');
  });

  test('34.3.2: both move the release', async () => {
    const lines = await linesOf('p-34.3.2', (was) => was.replaceAll('7日', '9日'));
    expect(lines.join('\n')).toContain(isEnglish ? '7 days → 9 days' : '7 天 → 9 天');
  });

  test('13.2: where the other figure stays, that is said before what moves', async () => {
    const lines = await linesOf('p-13.2', (was) => was.replace('如1个小时', '如2个小时'));
    const kept = lines.findIndex((line) => line.includes('1个小时'));
    const moved = lines.findIndex((line) => line.includes('→'));
    expect(kept).toBeGreaterThanOrEqual(0);
    expect(moved).toBeGreaterThan(kept);
  });

  test('2.2: 0日 is said to be no length', async () => {
    const [line, ...others] = await linesOf('p-2.2', (was) => was.replaceAll('7日', '0日'));
    expect(line).toContain(isEnglish ? 'zero and has no length' : '改后的时长是零');
    expect(others).toEqual([]);
  });

  test('2.2: a dated case has its dates before and after, with from when they count', async () => {
    const at = Date.parse('2026-11-20T15:20:00+08:00');
    const change = proposalOf(provisions, 'p-2.2', (was) => was.replaceAll('7日', '15日'));
    const { moved } = await movedBy(change, { at, number: 2, trigger: 'arrears' });
    const deleted = moved.find(({ what }) => what.kind === 'event' && what.rule.effect === 'delete');
    const say = effectsWords(translator);
    const said = deleted ? say.dates(deleted, at) : '';
    expect(said.match(/15:20/g)).toHaveLength(3);
    expect(said).toMatch(isEnglish ? /^ \(from .*Nov 20, 2026.*Nov 28.*→.*Dec 6/ : /^（从 .*11.20.*11.28.*→.*12.0?6/);
    expect(deleted ? say.dates(deleted, undefined) : '?').toBe('');
  });

  test('4.2.1: every product that moves is named', async () => {
    const { moved } = await movedBy(proposalOf(provisions, 'g-4.2.1', (was) => was.replaceAll('7日', '3日')));
    const most = moved.toSorted((one, other) => other.numbers.length - one.numbers.length)[0]?.numbers ?? [];
    expect(most.length).toBeGreaterThan(60);
    const names = most.map((number) => products.find((each) => each.number === number)?.[isEnglish ? 'en' : 'zh']);
    const lines = await linesOf('g-4.2.1', (was) => was.replaceAll('7日', '3日'));
    expect(lines.some((line) => line.includes('→') && names.every((name) => line.includes(name ?? '?')))).toBe(true);
    const say = effectsWords(translator);
    expect(say.some(most)).toContain(String(most.length));
    expect(say.all(most).length).toBeGreaterThan(say.some(most).length);
  });

  test('4.2.1: rules that rest on a general clause are counted, each with its products', async () => {
    const effects = await movedBy(proposalOf(provisions, 'g-4.2.1', (was) => was.replaceAll('7日', '0日')));
    const [group] = effectsWords(translator).rests(effects);
    expect(group?.why).toBe('no-length');
    expect(group?.lead).toContain(`${group?.count}`);
    expect(group?.items.reduce((sum, { numbers }) => sum + numbers.length, 0)).toBe(group?.count);
    expect(group?.count).toBeGreaterThan(60);
  });

  test('a proposal for other words than the text has, or for the same, is not spoken of', async () => {
    const stale = proposalOf(provisions, 'p-2.2', (was) => was, { from: '自阿里云暂停服务之时起7日届满', text: '9日' });
    const same = proposalOf(provisions, 'p-34.3.2', (was) => was);
    expect(await effectsOfProposals(stateOf({ proposals: [stale, same] }), provisions, translator)).toEqual({});
  });
});
