import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { simulate } from '@/cases/simulate';
import { addWording } from '@/i18n/create-i18n';
import { TranslatorContext } from '@/i18n/use-translation';
import { withGeneral } from '@/lifecycle/with-general';
import { readMoment } from '@/time/read-moment';
import { DAY, HOUR } from '@/time/duration';
import { CaseHeadline } from '@/cases/case-headline';
import { CaseStatus, NextEvent } from '@/cases/case-status';
import { PaymentVerdict } from '@/cases/payment-verdict';
import { caseText } from './case-text';
import { reportCase } from './case-report';
import { toRows } from './export-case';

const origin = {
  slug: 'a-product',
  product: '日志服务',
  shortNames: [],
  link: 'https://example.org/',
  nameOf: (id: string) => id,
  glosses: {},
};
const products = [
  ...lifecycleContent.lifecycles.map((own) => withGeneral(own.number, own, lifecycleContent)),
  withGeneral(1, undefined, lifecycleContent),
];
/** What no sentence of either language has: a blank beside a mark of full width, two blanks, one before a mark that closes. A citation behind a sentence stands apart. */
const FAULTS: readonly RegExp[] = [
  /\p{sc=Han} （| [，。：；、！？）」』”]|(?<=[，。：；、！？）]) (?=(?!专用 |通用 |一般规则：)[\p{sc=Han}（“])/u,
  /(?<=还有|已过|最迟|最早|满|前) +(?=不|\p{sc=Han}{2,}天)/u,
  /\S {2,}\S/u,
  / [,.;](?=\s|$)/u,
];
const LINES =
  /<\/?(?:p|li|dt|dd|div|td|th|tr|h\d|summary|option|label|legend|button|text|tspan|section|fieldset|br)\b[^>]*>/g;

/** The lines of markup: quotes are the agreement's, and tags that stand in a line make no gap. */
const linesOf = (html: string) =>
  html
    .replaceAll(LINES, '\n')
    .replaceAll(/<q\b[^>]*>.*?<\/q>/gs, '“”')
    .replaceAll(/<(?:small|span|a)\b[^>]*>|<\/(?:small|span|a)>|<!-- -->/g, '')
    .split('\n')
    .filter((line) => !line.includes('<'));

/** A case, and when it is looked at: every scenario once, the moments in turn. */
const cases = products.flatMap((lifecycle) => lifecycle.scenarios.map((scenario) => ({ lifecycle, scenario })));
const LOOKED_AT = [-3 * DAY, -5 * HOUR, 5 * HOUR, 3.5 * DAY, 6.4 * DAY, 60 * DAY];
const MOMENTS = [undefined, '2026-11-20T10:00', '2026-11-20', '2026-11-20T10:00'];

test.each(['zh-CN', 'en'] as const)('blanks stand between words, and nowhere else: %s', async (locale) => {
  const translator = await createTranslator(locale);
  for (const part of ['simulator', 'events', 'exporting', 'moments'] as const) await addWording(translator, part);
  const faults = cases.flatMap(({ lifecycle, scenario }, index) => {
    const { trigger, variant } = scenario;
    const at = MOMENTS[index % MOMENTS.length];
    const now = at === undefined ? undefined : (readMoment(at) ?? 0) + (LOOKED_AT[index % LOOKED_AT.length] ?? 0);
    const raw = {
      trigger,
      ...(variant === null ? {} : { variant }),
      ...(at === undefined ? {} : { at }),
      ...(index % 3 === 0 ? { paid: 'P3D' } : {}),
    };
    const view = simulate({ lifecycle, withoutRules: undefined }, raw);
    if (!view) return [`${scenario.id} is not worked out`];
    const { triggeredAt, dated, doubt } = view;
    const report = reportCase(view, { translator, origin, now: now ?? triggeredAt, render: renderToStaticMarkup });
    const clock = { trigger, triggeredAt, dated, doubt, now };
    const html = renderToStaticMarkup(
      <TranslatorContext value={translator}>
        <CaseHeadline view={view} clock={clock} now={now} />
        {now !== undefined && <NextEvent view={view} clock={clock} now={now} />}
        {now !== undefined && <CaseStatus view={view} now={now} />}
        <PaymentVerdict view={view} clock={clock} />
      </TranslatorContext>,
    );
    return [
      ...linesOf(html),
      ...caseText(report).split('\n'),
      ...Object.values(toRows(report, translator)).flat(3).map(String),
    ]
      .map((line) => line.trim())
      .filter((line) => FAULTS.some((fault) => fault.test(line)));
  });
  expect([...new Set(faults)]).toEqual([]);
});
