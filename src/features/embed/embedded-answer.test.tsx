import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { products } from '@/corpus/products';
import { addWording } from '@/i18n/create-i18n';
import { EmbeddedAnswer } from './embedded-answer';

vi.stubGlobal('location', { origin: 'https://example.org' });

const translators = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const i18n = await createTranslator(locale);
    for (const part of ['simulator', 'events', 'exporting'] as const) await addWording(i18n, part);
    return [locale, i18n] as const;
  }),
);
const DAY_ALONE = { 'zh-CN': '没有填几点：从当日零时起算', en: 'No time of day is given: counted from midnight' };

test.each(translators)('%s: a frame says of a day alone that no time of day is given', async (locale, i18n) => {
  for (const product of products) {
    const lifecycle = await loadLifecycle(product.number);
    const textOf = (search: Readonly<Record<string, string>>) =>
      renderToStaticMarkup(
        <TranslatorContext value={i18n}>
          <EmbeddedAnswer {...{ product, lifecycle, search, locale }} base="" />
        </TranslatorContext>,
      );
    for (const trigger of ['arrears', 'expiry']) {
      expect(textOf({ trigger, at: '2026-11-26' })).toContain(DAY_ALONE[locale]);
      expect(textOf({ trigger, at: '2026-11-26T15:20' })).not.toContain(DAY_ALONE[locale]);
      expect(textOf({ trigger })).not.toContain(DAY_ALONE[locale]);
      // 5.2 to 5.5 are in both parts: a link says which.
      expect(textOf({ trigger })).not.toMatch(/>5\.[2-6]</);
    }
  }
});
