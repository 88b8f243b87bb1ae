import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { products } from '@content/products';
import { createTranslator } from '@/app/create-translator';
import { shortNamesOf } from '@/corpus/short-names';
import { addWording } from '@/i18n/create-i18n';
import { withGeneral } from '@/lifecycle/with-general';
import { briefSubjects } from './brief-subjects';
import { toCalendar } from './calendar-entries';
import { simulate } from './simulate';

const NOW = Date.parse('2026-11-27T10:30:00+08:00');
const translators = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const translator = await createTranslator(locale);
    for (const part of ['simulator', 'events', 'exporting'] as const) await addWording(translator, part);
    return translator;
  }),
);

/** The calendar of every scenario of every product, the general ones too, in Chinese and in English. */
const files = products.flatMap((product) => {
  const own = lifecycleContent.lifecycles.find(({ number }) => number === product.number);
  const lifecycle = withGeneral(product.number, own, lifecycleContent);
  return lifecycle.scenarios.flatMap(({ id, trigger, variant }) =>
    ['2026-11-27T10:00', '2026-11-27', '2026-11-20T09:15', '2027-01-10T10:00'].map((at) => {
      const view = simulate(
        { lifecycle, withoutRules: undefined },
        { at, trigger, ...(variant === null ? {} : { variant }) },
      );
      if (!view) throw new Error('nothing was worked out');
      const [zh = [], en = []] = translators.map((translator) => {
        const isEnglish = translator.language === 'en';
        const shortNames = shortNamesOf(product, isEnglish);
        const name = isEnglish ? product.en : product.zh;
        const origin = { slug: product.slug, product: name, shortNames, link: 'https://example.org/' };
        const words = { ...origin, nameOf: (one: string) => one.slice(2), glosses: {} };
        return toCalendar(view, translator, words, { now: NOW, caseId: 'a' });
      });
      const names = [product.en, ...shortNamesOf(product, true)];
      const rules = view.byReading.flatMap(({ events }) => events.map(({ rule }) => rule));
      return { name: `${product.number} ${id} ${at}`, zh, en, names, rules };
    }),
  );
});

test('an English title says “may” exactly where the Chinese one says 可能', () => {
  const wrong = files.flatMap(({ name, zh, en }) =>
    en.flatMap(({ title, uid }, index) => {
      expect(zh[index]?.uid).toBe(uid);
      const said = zh[index]?.title ?? '';
      return /\bmay(?:be)?\b/.test(title) === said.includes('可能') ? [] : [`${name}: ${title} | ${said}`];
    }),
  );
  expect(wrong).toEqual([]);
  expect(files.flatMap(({ en }) => en.filter(({ title }) => title.includes('may'))).length).toBeGreaterThan(10);
});

test('no two entries of a file have one title, and none is cut', () => {
  const all = files.flatMap(({ name, zh, en }) => [
    { name, titles: zh.map(({ title }) => title) },
    { name, titles: en.map(({ title }) => title) },
  ]);
  expect(all.filter(({ titles }) => new Set(titles).size < titles.length)).toEqual([]);
  expect(all.flatMap(({ titles }) => titles).filter((title) => title.length > 40 || title.includes('…'))).toEqual([]);
});

test('a file has one name of its product', () => {
  const nameIn = (title: string, names: readonly string[]) =>
    names.filter((one) => title.includes(one)).toSorted((one, other) => other.length - one.length)[0];
  const wrong = files.filter(({ en, names }) => new Set(en.map(({ title }) => nameIn(title, names))).size > 1);
  expect(wrong.map(({ name, en }) => [name, en.map(({ title }) => title)])).toEqual([]);
});

test('an English title says what comes otherwise, and that it is the last day', () => {
  const wrong = files.flatMap(({ name, zh, en }) =>
    en.flatMap(({ title }, index) => {
      const said = zh[index]?.title ?? '';
      const isWhole =
        said.includes('否则') === / or (?!part\b)/.test(title) &&
        said.startsWith('最后一天') === title.startsWith('Last day: ');
      return isWhole ? [] : [`${name}: ${title} | ${said}`];
    }),
  );
  // An order of so long a name has room for what to do alone.
  expect(wrong.filter((each) => !/^\d+ general-order-unpaid .*: Pay (?:for )?order: /.test(each))).toEqual([]);
});

test('71.2.4: from when the balance for automatic renewal is to be filled is told as that, in its own words', () => {
  const own = files.filter(({ name }) => name.startsWith('71 expiry')).flatMap(({ zh, en }) => [...zh, ...en]);
  const titles = own.filter(({ uid }) => uid.includes('.renewal-due.')).map(({ title }) => title);
  expect([...new Set(titles)]).toEqual([
    'DataV数据可视化服务：勾选了自动续费的，自此备足余额',
    'Auto-renewal of DataV: fund it now',
  ]);
});

test('an English title names no more than the Chinese one: neither all data for a part of them, nor the product for what is in it', () => {
  const english = translators[1];
  const wrong = files.flatMap(({ name, zh, en, rules }) =>
    en.flatMap(({ title }, index) => {
      const said = zh[index]?.title ?? '';
      const rule = rules.find(({ object }) => object !== undefined && said.includes(object.zh));
      const kind = rule && english?.t(($) => $.events.subject[rule.subject]).toLowerCase();
      const words = title.toLowerCase();
      const object = rule?.object?.en ?? '';
      const hasObject = [object, briefSubjects[object] ?? object].some(
        (name) => name !== '' && words.includes(name.toLowerCase()),
      );
      const parts = ['data', 'messages', 'service', 'account', 'functions', 'configuration'];
      const isMore = kind !== undefined && parts.includes(kind) && words.endsWith('d') && words.includes(kind);
      const isAll = / it(?:’s| may (?:be|go))\b/.test(words) && !said.includes('实例');
      return (isMore && !hasObject) || isAll ? [`${name}: ${title} | ${said}`] : [];
    }),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

test('17: the calendar of MaxCompute has its name of today', () => {
  const titles = files.filter(({ name }) => name.startsWith('17 ')).flatMap(({ en }) => en.map(({ title }) => title));
  expect(titles.filter((title) => title.includes('ODPS'))).toEqual([]);
  expect(titles.some((title) => title.includes('MaxCompute'))).toBe(true);
});
