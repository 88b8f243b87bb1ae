import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aliases } from '@content/aliases';
import { edition } from '@content/edition';
import { pinyin } from '@content/pinyin';
import { products } from '@content/products';
import { synonyms } from '@content/synonyms';
import { createSearch } from './create-search';
import { createProductFilter } from './find-products';
import { fold, findOccurrences, toOriginal } from './normalise';
import { parseCitation } from './parse-citation';
import { recordsOf } from './quality/records-of';
import { RADICALS } from './radicals';

/** What people paste and type, as it comes from a PDF, a word processor, an input method, another's message. */
const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const records = recordsOf(source);
const named = products.map((product) => ({
  ...product,
  aliases: aliases[product.number] ?? [],
  pinyin: pinyin[product.number] ?? [],
}));
const index = createSearch(records, named, synonyms);
const search = (query: string) => index.search(query);
const exactIds = (query: string) => search(query).exact.map(({ record }) => record.id);
const found = (query: string) => {
  const { exact, wider } = search(query);
  return [...exact, ...wider].map(({ record }) => record.id);
};
const cited = (query: string) =>
  search(query)
    .citations.filter(({ exact }) => exact)
    .map(({ id }) => id);

/** Every form of an ideograph that a copy may have for it. */
const forms = new Map<string, string[]>();
const addForm = (ideograph: string, form: string) => {
  if (ideograph.length === 1) forms.set(ideograph, [...(forms.get(ideograph) ?? []), form]);
};
for (let code = 0x2f00; code <= 0x2fd5; code += 1) {
  const radical = String.fromCharCode(code);
  addForm(radical.normalize('NFKC'), radical);
}
for (let code = 0xf900; code <= 0xfad9; code += 1) {
  const character = String.fromCharCode(code);
  addForm(character.normalize('NFKC'), character);
}
for (let at = 0; at < RADICALS.length; at += 2) addForm(RADICALS.charAt(at + 1), RADICALS.charAt(at));

test('every radical and ideograph of compatibility is folded to what it looks like', () => {
  expect([...forms.values()].flat().length).toBeGreaterThan(700);
  for (const [ideograph, written] of forms) {
    for (const form of written) expect([form, fold(form).text]).toEqual([form, fold(ideograph).text]);
  }
});

test.each(['5%', '0.051%', '万分之6'])('%s: another share finds nothing', (query) => {
  expect(found(query)).toEqual([]);
});

test('a whole sentence copied from a PDF finds its clause: radicals, broken lines, marks of no width', () => {
  expect(exactIds('自⾸次欠费之时起，您仍可继续使⽤阿⾥云⽇志服务24⼩时')).toEqual(['p-2.1']);
  const sentences = records.flatMap(({ id, text }) => {
    const sentence = text.split('。')[0] ?? '';
    return sentence.length > 16 && sentence.length < 150 && !/[“”"]/.test(sentence) ? [{ id, sentence }] : [];
  });
  fc.assert(
    fc.property(fc.constantFrom(...sentences), fc.infiniteStream(fc.nat(11)), ({ id, sentence }, dice) => {
      const pasted = [...sentence]
        .map((character) => {
          const roll = dice.next().value ?? 0;
          const [form] = forms.get(character) ?? [];
          if (roll < 6 && form !== undefined) return form;
          if (roll === 6) return `${character}\n`;
          if (roll === 7) return `${character}\u00ad`;
          if (roll === 8) return `${character}\u200b\ufeff`;
          if (roll === 9) return `\u202a${character}\u202c`;
          return roll === 10
            ? character.replaceAll(/[!-~]/g, (half) => String.fromCharCode(half.charCodeAt(0) + 0xfee0))
            : character;
        })
        .join('');
      if (pasted.length > 190) return;
      expect(exactIds(`${pasted}。`)).toContain(id);
    }),
    { numRuns: 60 },
  );
});

test('what was found stands at the right characters of the text', () => {
  const text = '自首次欠费之时起，您仍可继续使用阿里云日志服务24小时';
  for (const [query, words] of [
    ['⽋费', '欠费'],
    ['⽇志\u200b服务', '日志服务'],
    ['２４⼩时', '24小时'],
  ] as const) {
    const folded = fold(text);
    const [range] = findOccurrences(fold(query).text, folded.text).map((each) => toOriginal(folded, each));
    expect(text.slice(range?.start, range?.end)).toBe(words);
  }
});

test.each([
  ['七日届满', '7日届满'],
  ['七天届满', '7日届满'],
  ['十五日', '15日'],
  ['十五天', '15日'],
  ['三十日内', '30日内'],
  ['三十天内', '30日内'],
  ['二十四小时', '24小时'],
  ['24h', '24小时'],
  ['24 hours', '24小时'],
  ['廿四小时', '24小时'],
  ['三十 日', '30日'],
  ['二十四 小时', '24小时'],
  ['七 天', '7日'],
  ['十五 日内', '15日内'],
  ['7天', '7日'],
  ['7 days', '7日'],
  ['30天', '30日'],
  ['1小时', '一小时'],
  ['0.05%', '万分之五'],
  ['0.05％', '万分之五'],
  ['0.5‰', '万分之五'],
  ['5‱', '万分之五'],
  ['万分之5', '万分之五'],
])('%s finds what %s finds, and says so', (query, written) => {
  const expected = exactIds(written);
  expect(expected.length).toBeGreaterThan(0);
  expect(found(query)).toEqual(expect.arrayContaining(expected));
  expect(search(query).widened.some(({ by }) => by.includes(written))).toBe(true);
});

test.each(['九', '十', '两', '统一', '一切', '第三方', '万分之五'])('%s is a word', (query) => {
  expect(search(query).widened).toEqual([]);
});

test.each([
  ['第34.3.1条、第34.3.2条', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1、34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1和34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1, 34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1 34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1 和 34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1-34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1–34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1—34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1~34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1～34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1至34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1到34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1-2', ['p-34.3.1', 'p-34.3.2']],
  ['34.3.1-34.3.3', ['p-34.3.1', 'p-34.3.2']],
  ['专用34.3.1、34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['p-34.3.1、p-34.3.2', ['p-34.3.1', 'p-34.3.2']],
  ['通用5.4和5.5', ['g-5.4', 'g-5.5']],
  ['clause 5.5 and 5.6', ['g-5.5', 'p-5.5', 'g-5.6']],
  ['clauses 5.5 and 5.6', ['g-5.5', 'p-5.5', 'g-5.6']],
  ['第3.4.1条第（1）、（2）项', ['g-3.4.1.1', 'g-3.4.1.2']],
  ['（34.3.1）', ['p-34.3.1']],
  ['34.3.1-', ['p-34.3.1']],
  ['34.3.1—', ['p-34.3.1']],
  ['34.3.1 –', ['p-34.3.1']],
  ['34.3.1～', ['p-34.3.1']],
  ['34·3·1', ['p-34.3.1']],
  ['34・3・1', ['p-34.3.1']],
  ['34．3．1', ['p-34.3.1']],
  ['34。3。1', ['p-34.3.1']],
  ['34_3_1', ['p-34.3.1']],
  ['§34.3.1', ['p-34.3.1']],
  ['§§ 34.3.1', ['p-34.3.1']],
  ['Art. 34.3.1', ['p-34.3.1']],
  ['cl. 34.3.1', ['p-34.3.1']],
  ['Cl 34.3.1', ['p-34.3.1']],
  ['Sec. 34.3.1', ['p-34.3.1']],
  ['sub-clause 34.3.1', ['p-34.3.1']],
  ['para. 34.3.1', ['p-34.3.1']],
  ['见34.3.1', ['p-34.3.1']],
  ['参见第34.3.1条', ['p-34.3.1']],
  ['依据34.3.1款', ['p-34.3.1']],
  ['see cl. 34.3.1', ['p-34.3.1']],
  ['(34.3.1)', ['p-34.3.1']],
  ['34.3.1）', ['p-34.3.1']],
  ['【34.3.1】', ['p-34.3.1']],
  ['“34.3.1”', ['p-34.3.1']],
  ['34.3.1。', ['p-34.3.1']],
  ['第34.3.1条，', ['p-34.3.1']],
  ['34-3-1', ['p-34.3.1']],
  ['34‐3‐1', ['p-34.3.1']],
  ['３４．３．１', ['p-34.3.1']],
  ['34.\u200b3.1', ['p-34.3.1']],
  ['#P-34.3.1', ['p-34.3.1']],
  ['#p-34.3.1。', ['p-34.3.1']],
  ['https://x.org/agreement#p-34.3.1）', ['p-34.3.1']],
  ['https://x.org/agreement?edition=2024-05-15#p-34.3.1', ['p-34.3.1']],
  ['https://x.org/agreement#p-34.3.1:~:text=欠费', ['p-34.3.1']],
])('%s names %j', (query, ids) => {
  const there = ids.filter((id) => records.some((record) => record.id === id));
  expect([...cited(query)].toSorted()).toEqual(there.toSorted());
  expect(there.length).toBeGreaterThan(0);
});

test('a number of a list that does not exist is named', () => {
  expect(search('34.3.1-34.3.3').uncited).toEqual(['34.3.3']);
  expect(search('34.3.1、99.1').uncited).toEqual(['99.1']);
  expect(search('34.3.9').uncited).toEqual([]);
});

test.each(['7日、30日', '2024-06-01', '5、6', '日志服务、欠费', '11-20', '1-2天', '7、15、30', '2024.5.15-2024.6.1'])(
  '%s is no list of clauses',
  (query) => {
    expect(parseCitation(query)).toBeUndefined();
  },
);

test('a clause that was copied with its number finds both', () => {
  const { citations, exact } = search('2.1 自首次欠费之时起，您仍可继续使用阿里云日志服务24小时');
  expect(citations.map(({ id }) => id)).toContain('p-2.1');
  expect(exact.map(({ record }) => record.id)).toEqual(['p-2.1']);
  expect(exactIds('2.1自首次欠费之时起，您仍可继续使用阿里云日志服务24小时')).toEqual(['p-2.1']);
});

test.each([
  'rizhifuwu',
  'ri zhi fu wu',
  "ri'zhi'fu'wu",
  'ri’zhi’fu’wu',
  'rìzhìfúwù',
  'rì zhì fú wù',
  'RìZhìFúWù',
  'ri-zhi-fu-wu',
])('%s is 日志服务, in the search and in the list of products', (query) => {
  expect(search(query).products[0]?.product.number).toBe(2);
  expect(createProductFilter(named)(query)[0]?.number).toBe(2);
});

test.each(['⽇志服务', '日志服务。', '（日志服务）', '【日志服务】', '日志\u200b服务', 'ＳＬＳ', '“SLS”'])(
  'the list of products has 日志服务 for %s',
  (query) => {
    expect(createProductFilter(named)(query)[0]?.number).toBe(2);
  },
);

test.each([
  ['四十八小时', '48 小时', '24 小时'],
  ['48h', '48 小时', '24 小时'],
  ['48 hours', '48 小时', '72 小时'],
  ['第48小时', '48 小时', '12 小时'],
  ['两年', '2 年', '1 年'],
  ['2 years', '2 年', '1 年'],
  ['三个月', '3 个月', '6 个月'],
  ['90天', '90 日', '60 日'],
  ['四十五天内', '45 日', '30 日'],
  ['20个工作日', '20 个工作日', '10 个工作日'],
])('%s is read as %s, which the text has not; it has %s', (query, read, other) => {
  const { absentLengths, exact, wider, approximate, didYouMean } = search(query);
  expect(absentLengths).toEqual([{ read, others: expect.arrayContaining([other]) as readonly string[] }]);
  expect([exact, wider, approximate].flat()).toEqual([]);
  expect(didYouMean).toBeUndefined();
});

test.each(['2分钟', '三周', '2 weeks'])('%s: the text has no length in that unit', (query) => {
  expect(search(query).absentLengths).toMatchObject([{ others: [] }]);
});

test('each length that is named is in the text', () => {
  const others = ['48小时', '两年', '三个月', '90天', '20个工作日'].flatMap(
    (query) => search(query).absentLengths[0]?.others ?? [],
  );
  expect(others.length).toBeGreaterThan(15);
  expect(others.filter((other) => found(other.replace(' ', '')).length === 0)).toEqual([]);
});

test.each(['24小时', '十五日', '一年', '7天无理由', '24小时之外', '2024年', '34.3.1', '欠费', '半年'])(
  '%s is no length that the text has not',
  (query) => {
    expect(search(query).absentLengths).toEqual([]);
  },
);

test.each(['5日', '五日', '2小时', '两小时', '4小时'])(
  '%s is found as a whole number only: 15日 has no 5日',
  (query) => {
    const number = /\d+/.exec(query)?.[0] ?? { 五日: '5', 两小时: '2' }[query] ?? '';
    const cut = search(query).exact.filter(({ record, ranges }) =>
      ranges.some(
        ({ start }) => /\d/.test(record.text.charAt(start - 1)) && record.text.slice(start).startsWith(number),
      ),
    );
    expect(cut.map(({ record }) => record.id)).toEqual([]);
  },
);

test.each(['7 日志', '三 人', '24 小时制', '第 7 天气'])('%s keeps its words apart', (query) => {
  expect(search(query).query.words).toHaveLength(2 + Number(query.startsWith('第')));
});
