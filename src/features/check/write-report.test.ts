import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edition } from '@content/edition';
import { createTranslator } from '@/app/create-translator';
import { nameOf } from '@/corpus/provision-names';
import { addWording } from '@/i18n/create-i18n';
import { checkText } from '@/quotations/check-text';
import { createSources } from '@/quotations/create-sources';
import { recordsOf } from '@/search/quality/records-of';
import { sayNoClause } from './say-unjudged';
import { tally } from './verdict-of';
import { writeReport } from './write-report';

const source = readFileSync(new URL(`../../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const sources = createSources(recordsOf(source));

/** Of each kind that is not judged one, and nothing that is amiss. */
const TEXT =
  '客户问“到期”。通用12.1另有规定。我们备份30天，共3份。合同说“The data are deleted after the suspension of the service.”';

describe.each(['zh-CN', 'en'] as const)('the report in %s', async (locale) => {
  const i18n = await createTranslator(locale);
  await addWording(i18n, 'check');
  const t = i18n.getFixedT(locale);

  test('gives each reason that its second line announces', () => {
    const result = checkText(TEXT, sources);
    expect(tally(result).unjudged).toBe(4);
    const report = writeReport(result, t, nameOf);
    expect(report).toContain(t(($) => $.check.notJudged, { count: 4 }));
    expect(report).toContain(t(($) => $.check.short, { count: 1 }));
    expect(report).toContain(t(($) => $.check.alone, { count: 1 }));
    expect(report).toContain(t(($) => $.check.noClause, { count: 1, words: '30天' }));
    expect(report).toContain(t(($) => $.check.explained.foreign));
  });

  test('names each piece of what is joined with its clause, the step that a clause has not, and the annex that there is not', () => {
    const report = writeReport(
      checkText(
        '“阿里云将释放您的云数据库……阿里云将清空您的全部入湖模板”。见第59.2.1条第3款，以及附件三第2条。',
        sources,
      ),
      t,
      nameOf,
    );
    expect(report).toContain(t(($) => $.check.verdicts.joined));
    expect(report).toMatch(/阿里云将释放您的云数据库”.*59\.2\.1/);
    expect(report).toMatch(/阿里云将清空您的全部入湖模板”.*43\.2\.3/);
    expect(report).toContain(t(($) => $.check.lacks.step, { clause: '第59.2.1条', step: '第3款' }));
    expect(report).toContain(t(($) => $.check.lacks.annex, { written: '附件三第2条', annex: '附件三' }));
  });

  test('says of no clause in one line, with … where words are left out', () => {
    const days = Array.from({ length: 14 }, (_, index) => `${index + 40}天`);
    const { periods } = checkText(days.join('。'), sources);
    const comma = t(($) => $.check.comma);
    expect(sayNoClause(t, periods)).toContain([...days.slice(0, 12), '…'].join(comma));
    expect(sayNoClause(t, periods.slice(0, 12))).not.toContain('…');
    expect(sayNoClause(t, [])).toBeUndefined();
  });
});
