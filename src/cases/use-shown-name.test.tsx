import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { numberInId } from '@/agreement/unit-id';
import { sharedNumbers } from '@/corpus/shared-numbers';
import { addWording } from '@/i18n/create-i18n';
import { useShownName } from './use-shown-name';

const translators = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const i18n = await createTranslator(locale);
    await addWording(i18n, 'events');
    return i18n;
  }),
);

function Named({ id }: { readonly id: string }) {
  return useShownName((of) => numberInId(of).replace(/\.para\d+$/, ''))(id);
}
const named = (id: string) =>
  translators.map((i18n) =>
    renderToStaticMarkup(
      <TranslatorContext value={i18n}>
        <Named id={id} />
      </TranslatorContext>,
    ),
  );

test.each([
  ['p-5.4', ['专用 5.4', 'Special 5.4']],
  ['g-5.4', ['通用 5.4', 'General 5.4']],
  // In one part alone.
  ['p-34.3.1', ['34.3.1', '34.3.1']],
  ['g-14.4.1', ['14.4.1', '14.4.1']],
])('on the screen a product’s page names %s as %j', (id, names) => {
  expect(named(id)).toEqual(names);
});

test('no number of both parts stands there without its part', () => {
  expect(sharedNumbers.size).toBeGreaterThan(20);
  const bare = [...sharedNumbers].filter((number) =>
    ['g', 'p'].some((part) => named(`${part}-${number}`).includes(number)),
  );
  expect(bare).toEqual([]);
});
