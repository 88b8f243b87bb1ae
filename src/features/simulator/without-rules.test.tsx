import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { WithoutRules } from './without-rules';

const [reasons] = lifecycleContent.withoutRules;

test.each([
  ['zh-CN', 'expiry', ['X 到期说明', '您填的到期时间：11月24日'], '欠费说明'],
  ['zh-CN', 'arrears', ['X 欠费说明', '您填的欠费时间：11月24日'], '到期说明'],
  ['en', 'expiry', ['X and expiry', 'Your date for expiry: 11月24日'], 'X and arrears'],
  ['en', 'arrears', ['X and arrears', 'Your date for arrears: 11月24日'], 'X and expiry'],
] as const)(
  '%s, %s: where to look is named by what happened, and its moment is said',
  async (locale, trigger, words, other) => {
    const i18n = await createTranslator(locale);
    await addWording(i18n, 'simulator');
    await addWording(i18n, 'events');
    if (!reasons) throw new Error('Every product has rules.');
    const textOf = (moment?: string) =>
      renderToStaticMarkup(
        <TranslatorContext value={i18n}>
          <WithoutRules product="X" reasons={reasons} trigger={trigger} moment={moment}>
            {null}
          </WithoutRules>
        </TranslatorContext>,
      ).replaceAll(/<[^>]*>/g, '');
    for (const part of words) expect(textOf('11月24日')).toContain(part);
    expect(textOf('11月24日')).not.toContain(other);
    expect(textOf()).not.toContain(words[1].slice(0, 6));
  },
);

test('the sentences and the numbers of their clauses are in sight, the words of the clauses one step away', async () => {
  const i18n = await createTranslator('zh-CN');
  await addWording(i18n, 'simulator');
  await addWording(i18n, 'events');
  if (!reasons) throw new Error('Every product has rules.');
  const html = renderToStaticMarkup(
    <TranslatorContext value={i18n}>
      <WithoutRules product="X" reasons={reasons} trigger="arrears">
        {null}
      </WithoutRules>
    </TranslatorContext>,
  );
  const inSight = html.replaceAll(/<details.*?<\/details>/gs, '');
  expect(inSight).not.toContain('<q>');
  for (const { provision } of reasons.citations) expect(inSight).toContain(`#${provision}`);
  expect(html.match(/<q>/g)?.length).toBeGreaterThan(reasons.citations.length);
});
