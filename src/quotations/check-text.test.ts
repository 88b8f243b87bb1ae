import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edition } from '@content/edition';
import { recordsOf } from '@/search/quality/records-of';
import { checkText } from './check-text';
import { createSources } from './create-sources';
import { joinWrapped } from './join-wrapped';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const units = recordsOf(source);
const sources = createSources(units);
const check = (text: string) => checkText(text, sources);
const one = (text: string) => {
  const { passages } = check(text);
  const [passage, ...others] = passages;
  if (!passage || others.length > 0) throw new Error(`${passages.length} passages`);
  return passage;
};
const unitOf = (wanted: string) => {
  const unit = units.find(({ id }) => id === wanted);
  if (!unit) throw new Error(`There is no ${wanted}.`);
  return unit;
};

describe('a passage', () => {
  test('the agreement’s words, with the number beside them', () => {
    expect(
      one('12.6条规定：“损失赔偿责任不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和”。'),
    ).toMatchObject({
      verdict: 'verbatim',
      places: [{ ids: ['g-12.6'] }],
      number: { written: '12.6条', verdict: 'right' },
    });
  });

  test('a figure that was changed is shown as one token', () => {
    const { verdict, comparison, number } = one(
      '“不超过违约事件发生前就该服务过往24个月所缴纳的服务费用的总和”（通用12.6）',
    );
    expect(verdict).toBe('altered');
    expect(comparison.filter(({ kind }) => kind !== 'both')).toEqual([
      { text: '12个月', kind: 'printed' },
      { text: '24个月', kind: 'written' },
    ]);
    expect(number).toMatchObject({ ids: ['g-12.6'], verdict: 'right' });
  });

  test('a number that is another clause’s', () => {
    expect(one('第12.5条：“在任何情况下，阿里云均不对任何间接性”')).toMatchObject({
      verdict: 'verbatim',
      places: [{ ids: ['g-12.6'] }],
      number: { verdict: 'wrong' },
    });
  });

  test('what no clause says', () => {
    expect(one('“阿里云承诺数据永久保留并随时可以恢复”')).toMatchObject({
      verdict: 'absent',
      places: [],
      number: undefined,
    });
  });
});

describe('as people quote', () => {
  const words = '阿里云均不对任何间接性、后果性、惩戒性、偶然性、特殊性的损害';
  test.each([
    ['curly marks', `12.6：“${words}”`],
    ['corner marks', `12.6：「${words}」`],
    ['straight marks', `12.6: "${words}"`],
    ['a block', `第12.6条：\n\n> ${words}`],
    ['a block of two lines', `12.6\n> ${words.slice(0, 12)}\n> ${words.slice(12)}`],
    ['without marks', `12.6 ${words}`],
    ['the number behind it', `“${words}”（通用条款第12.6条）`],
    ['a dash before the number', `“${words}”——12.6`],
    ['an English memo', `Clause 12.6 says: “${words}”.`],
    ['a section sign', `§12.6 “${words}”`],
    ['blanks and breaks of a document', `12.6 “${words.replaceAll('、', '、 \u00ad')}”`],
    ['the chapter only', `第12章：“${words}”`],
    ['Chinese numerals', `第十二条：“${words}”`],
  ])('%s', (_, text) => {
    expect(one(text)).toMatchObject({
      verdict: 'verbatim',
      places: [{ ids: ['g-12.6'] }],
      number: { verdict: 'right' },
    });
  });

  test('a block of mail that quotes is checked by what it quotes', () => {
    expect(one(`> 您好，按 12.6 “${words}”，我们不赔。`)).toMatchObject({
      verdict: 'verbatim',
      number: { verdict: 'right' },
    });
  });

  test('half-width signs and traditional characters are the same words in other forms', () => {
    expect(one(`“${words.replace('阿里云', '阿里雲').replaceAll('、', '､')}”`).verdict).toBe('forms');
  });

  test('what is left out is nobody’s words', () => {
    expect(one('12.6：“在任何情况下，阿里云均不对……损害……承担责任”').verdict).toBe('verbatim');
    // Joint liability is of another clause: what is left out does not make it one of 12.6.
    expect(one('12.6：“在任何情况下，阿里云均不对[……]承担连带责任”')).toMatchObject({
      verdict: 'joined',
      number: { verdict: 'wrong' },
    });
  });

  test('what is turned round is not the agreement’s, and 策略 leaves nothing out', () => {
    expect(one('12.6：“即使您已被告知……在任何情况下，阿里云均不对”').verdict).not.toBe('verbatim');
    const { text } = unitOf('g-3.4.5');
    expect(text).toContain('策略');
    const { comparison } = one(`“${text.replace('策略', '策略鑫')}”`);
    expect(comparison.filter(({ kind }) => kind !== 'both')).toEqual([{ text: '鑫', kind: 'written' }]);
  });

  test('altered words with the number of a clause that is like it are not said to be that clause’s', () => {
    const { text } = unitOf('p-6.2');
    const passage = one(`49.1：“${text.slice(0, 20)}鑫${text.slice(21)}”`);
    expect(passage).toMatchObject({ verdict: 'altered', places: [{ ids: ['p-6.2'] }], number: { verdict: 'wrong' } });
  });

  test('every place is told, each once', () => {
    const { places } = one('“您理解并同意”');
    expect(places.length).toBe(units.filter(({ text }) => text.includes('您理解并同意')).length);
  });

  test('a list as it is copied, with its printed numbers, is the words of several provisions', () => {
    const items = ['g-3.4.4', 'g-3.4.4.1', 'g-3.4.4.2'].map(unitOf);
    const copied = items.map(({ num, text }, index) => `${index === 0 ? `${num}. ` : num.replace('3.4.4', '')}${text}`);
    const { passages } = check(`> ${copied.join('\n> ')}`);
    expect(passages).toMatchObject([{ verdict: 'verbatim', places: [{ ids: items.map(({ id }) => id) }] }]);
  });

  test('a word that is left out turns the sense, and is shown', () => {
    const { verdict, comparison } = one('“在任何情况下，阿里云均对任何间接性、后果性、惩戒性、偶然性、特殊性的损害”');
    expect(verdict).toBe('altered');
    expect(comparison.filter(({ kind }) => kind !== 'both')).toEqual([{ text: '不', kind: 'printed' }]);
  });

  test('of a repeated wording the clause that is cited is compared', () => {
    const unit = unitOf('p-37.2');
    const changed = unit.text.replace('7日', '8日');
    expect(changed).not.toBe(unit.text);
    expect(one(`37.2：“${changed}”`)).toMatchObject({
      verdict: 'altered',
      places: [{ ids: ['p-37.2'] }],
      number: { verdict: 'right' },
    });
  });

  test('two passages share the number of their sentence, and one behind the first is not the second’s', () => {
    const [before, after] = ['在任何情况下，阿里云均不对', '即使您已被告知该等损失的可能性'];
    const numbersOf = (text: string) => check(text).passages.map(({ number }) => number?.written);
    expect(numbersOf(`12.6规定“${before}”，并规定“${after}”。`)).toEqual(['12.6', '12.6']);
    expect(numbersOf(`“${before}”（12.6）。另有“${after}”。`)).toEqual(['12.6', undefined]);
    expect(numbersOf(`“${before}”（12.6）；“${after}”（12.5）`)).toEqual(['12.6', '12.5']);
    expect(numbersOf(`第12.6条：“${before}”（另见12.5）`)).toEqual(['第12.6条']);
  });
});

describe('a clause number', () => {
  test('which does not exist is named, an amount is none', () => {
    expect(check('见第99.1条和12.99条').numbers).toMatchObject([
      { written: '第99.1条', verdict: 'missing' },
      { written: '12.99条', verdict: 'missing' },
    ]);
    expect(check('降级至免费版\n专用 29.3').numbers).toMatchObject([{ ids: ['p-29.3'] }]);
    expect(check('可用性 99.95%，2.5 元，1.5 小时，2026.11.20，版本 2.1，11.99').numbers).toEqual([]);
  });

  test.each([
    '《民法典》第496条、第497条',
    '民法典第46条',
    '《个人信息保护法》第12.6条',
    '《隐私政策》第12.6条',
    '《采购合同》第12.6条',
    '《采购合同（二期）》第12.6条',
    '《阿里云产品服务协议补充协议》第12.6条',
    '《腾讯云服务协议》12.6',
    '《腾讯云产品服务协议》12.6',
    '《欠费说明》第99.9条',
    '《网络安全法》（2017）第21条',
    'Article 28 GDPR',
    'Article 46 of the Civil Code',
  ])('of a law is none of the agreement: %s', (text) => {
    expect(check(text).numbers).toEqual([]);
  });

  test.each([
    '《阿里云产品服务协议》第12.6条',
    '《阿里云产品服务协议（2024年版）》第12.6条',
    '《通用条款》第12.6条',
    '《服务协议》12.6',
    '《阿里云协议》12.6',
    '《Alibaba Cloud Product Service Agreement》12.6',
    '《欠费说明》12.6',
    '这种说法见第12.6条',
    '做法第12.6条',
    '本协议第12.6条',
    '见 https://example.org/5.5 与12.6',
  ])('of the agreement is one: %s', (text) => {
    expect(check(text).numbers.map(({ ids }) => ids)).toEqual([['g-12.6']]);
  });

  test('of both parts may be either, unless the part is named', () => {
    expect(check('参见5.4').numbers).toMatchObject([{ ids: ['g-5.4', 'p-5.4'], verdict: 'unchecked' }]);
    expect(check('专用5.4、5.3').numbers.map(({ ids }) => ids)).toEqual([['p-5.4'], ['p-5.3']]);
  });

  test('that is misprinted leads to the clause', () => {
    expect(check('专用63.3.8').numbers[0]?.ids).toContain('p-64.3.8');
  });
});

describe('clause numbers that are joined share the words beside them', () => {
  const WORDS = '阿里云没有继续保留、导出或者返还用户业务数据的义务';
  test.each([
    [`9.2.4、5.5 均写：“${WORDS}”`, ['9.2.4 right', '5.5 wrong']],
    [`通用9.2.4和5.6：“${WORDS}”`, ['通用9.2.4 right', '5.6 right']],
    [`“${WORDS}”（5.5、9.2.4）`, ['5.5 wrong', '9.2.4 right']],
    [`“${WORDS}” (clauses 5.6 and 9.2.4)`, ['clauses 5.6 right', '9.2.4 right']],
    [`“${WORDS}……在任何情况下，阿里云均不对任何间接性”（5.6、12.6）`, ['5.6 right', '12.6 right']],
    [`5.6、第99.1条：“${WORDS}”`, ['5.6 right', '第99.1条 missing']],
    [`5.6：“${WORDS}”；12.6：“在任何情况下，阿里云均不对任何间接性”`, ['5.6 right', '12.6 right']],
  ])('%s', (text, expected) => {
    const { passages, numbers } = check(text);
    const judged = passages.flatMap(({ number, joinedNumbers }) => [...(number ? [number] : []), ...joinedNumbers]);
    const inOrder = judged.toSorted((a, b) => a.start - b.start);
    expect(inOrder.map(({ written, verdict }) => `${written} ${verdict}`)).toEqual(expected);
    expect(numbers).toEqual([]);
  });
});

describe('quotation marks that are typed in haste', () => {
  const WORDS = '用户业务数据一经删除，即不可恢复';
  test.each([
    [`“${WORDS}“（5.6）`, [WORDS]],
    [`”${WORDS}”（5.6）`, [WORDS]],
    [`“${WORDS}"（5.6）`, [WORDS]],
    [`“${WORDS}“，“阿里云应按照约定提供服务“。`, [WORDS, '阿里云应按照约定提供服务']],
    [`“自动续费”和“${WORDS}”`, ['自动续费', WORDS]],
    [`“如“自动续费”所说”与“${WORDS}”`, ['如“自动续费”所说', WORDS]],
  ])('%s', (text, expected) => {
    const { passages, short } = check(text);
    expect([...passages.map(({ words }) => words), ...short].toSorted()).toEqual(expected.toSorted());
  });
});

describe('a step into a clause', () => {
  const item = '我们将提前30日在阿里云网站上通告';
  test.each([
    [`依通用条款第3.4.4条第(2)项，“${item}”`, 'wrong'],
    [`依通用条款第3.4.4条第二项，“${item}”`, 'wrong'],
    [`依通用条款第3.4.4条第（四）项，“${item}”`, 'wrong'],
    [`依通用条款第3.4.4条第(1)、(2)项，“${item}”`, 'wrong'],
    [`依通用条款第3.4.4条第(9)项，“${item}”`, 'missing'],
    [`依通用条款第3.4.4条第二款，“${item}”`, 'wrong'],
    [`Under clause 3.4.4, item (2): “${item}”`, 'wrong'],
    [`依通用条款第3.4.4条第(5)项，“${item}”`, 'right'],
    [`依通用条款第3.4.4条第五项，“${item}”`, 'right'],
    [`依通用条款第3.4.4条第(1)至(5)项，“${item}”`, 'right'],
    [`依通用条款第3.4.4条第(2)项、第(5)项，“${item}”`, 'right'],
    [`Under clause 3.4.4, item (5): “${item}”`, 'right'],
    [`依通用条款第3.4.4条，“${item}”`, 'right'],
  ])('%s: %s', (text, verdict) => {
    expect(one(text).number?.verdict).toBe(verdict);
    expect(check(text).numbers).toEqual([]);
  });

  test.each([
    ['依第3.4.4条第(5)项，阿里云应提前一个月通知', ['g-3.4.4.5'], 'other'],
    ['依第3.4.4条第(5)项，阿里云应提前30日通知', ['g-3.4.4.5'], 'printed'],
    ['依第3.4.4条第(3)项，不足一个月的按天计', ['g-3.4.4.3'], 'printed'],
    ['专用说明第二条第一款规定暂停后7日删除', ['p-2.1'], 'other'],
    ['专用说明第二条第二款规定暂停后7日删除', ['p-2.2'], 'printed'],
    ['专用说明第2.1条第三款规定暂停后7日删除', [], 'unjudged'],
  ])('a period is held against its own words: %s', (text, ids, verdict) => {
    const { periods, numbers } = check(text);
    expect(periods.map((period) => [period.number?.ids, period.verdict])).toEqual([[ids, verdict]]);
    expect(numbers.filter((number) => number.ids.length > 0)).toEqual([]);
  });

  test('a paragraph is the clause’s own words or an unnumbered one, and 第1款 alone is of no clause', () => {
    expect(check('见通用条款第4.3条第二款').numbers).toMatchObject([{ ids: ['g-4.3.para1'] }]);
    expect(check('见通用条款第4.3条第一款').numbers).toMatchObject([{ ids: ['g-4.3'] }]);
    expect(check('见第1款').numbers).toEqual([]);
  });
});

describe('a length of time that is said of a clause', () => {
  test.each([
    ['按2.2条，暂停服务之时起7日届满即终止', true],
    ['按2.2条，暂停服务后七日终止', true],
    ['Under clause 2.2 service ends 7 days after the suspension', true],
    ['按专用2.2，暂停服务后15日终止', false],
    ['Under special 2.2 service ends 24 hours after the suspension', false],
  ])('%s: %s', (text, isPrinted) => {
    const { periods } = check(text);
    const verdict = isPrinted ? 'printed' : 'other';
    expect(periods).toMatchObject([{ verdict, number: { ids: expect.arrayContaining(['p-2.2']) } }]);
    expect(periods[0]?.printed.join()).toMatch(/7日/);
  });

  test('in words is the printed one, and another sentence is not of the clause', () => {
    expect(check('Under clause 12.6 the cap is the fees of twelve months').periods).toMatchObject([
      { verdict: 'printed', stated: '12个月' },
    ]);
    expect(check('Under clause 2.2 service ends. We keep our own backups for 30 days.').periods).toMatchObject([
      { verdict: 'unjudged', why: 'no-clause' },
    ]);
  });

  test('of no clause is not judged; within a quotation it is the quotation’s', () => {
    expect(check('日志服务欠费后 15 日删除').periods).toMatchObject([{ verdict: 'unjudged', why: 'no-clause' }]);
    expect(check('2.2：“自阿里云暂停服务之时起7日届满”').periods).toEqual([]);
  });
});

describe('a text that is copied from a PDF', () => {
  const { text } = unitOf('p-2.2');
  const wrapped = (words: string, width: number) => words.replaceAll(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n');

  test.each([18, 23, 31, 40])(
    'lines of %d characters are one passage, word for word, in marks and without',
    (width) => {
      for (const given of [`2.2：“${wrapped(text, width)}”`, wrapped(text, width)]) {
        const { verdict, start, end } = one(given);
        expect(verdict).toBe('verbatim');
        expect(given.slice(start, end).replaceAll('\n', '')).toBe(text);
      }
    },
  );

  test('a period that is broken over lines is one', () => {
    expect(check('专用2.2：7\n日').periods.map(({ verdict }) => verdict)).toEqual(['printed']);
  });

  test('lines that are no sentence of the agreement stay apart, and so do items, blocks and paragraphs', () => {
    for (const given of [
      '甲方确认已阅读本协议的全部条款\n自阿里云暂停服务之时起7日届满',
      `- ${text.slice(0, 20)}\n- ${text.slice(20)}`,
      `> ${text.slice(0, 20)}\n> ${text.slice(20, 40)}`,
      `${text.slice(0, 20)}\n\n${text.slice(20)}`,
    ]) {
      expect(joinWrapped(given, sources.corpus)).toBe(given);
    }
  });
});

describe('pieces of different clauses', () => {
  test('are told as joined, each with its clause', () => {
    const joined = one('“阿里云将释放您的云数据库……阿里云将清空您的全部入湖模板”');
    expect(joined.verdict).toBe('joined');
    expect(joined.pieces.map(({ words, places }) => [words, places[0]?.ids.join()])).toEqual([
      ['阿里云将释放您的云数据库', 'p-59.2.1.2'],
      ['阿里云将清空您的全部入湖模板', 'p-43.2.3'],
    ]);
    // A number that has one of them alone is wrong for the whole.
    expect(one('43.2.3：“阿里云将释放您的云数据库……阿里云将清空您的全部入湖模板”').number?.verdict).toBe('wrong');
  });

  test('in the wrong order of one clause too', () => {
    expect(one('“阿里云将释放您的云数据库……服务到期之时起7日届满前仍未续费的”').verdict).toBe('joined');
    expect(one('“服务到期之时起7日届满前仍未续费的……同时删除云数据库服务中数据”').verdict).toBe('verbatim');
  });

  test('with a word changed, each has its clause as well, and none is a range from one to the other', () => {
    const altered = one('“阿里云将释放您的云数据库……阿里云将清空您的部分入湖模板”');
    expect(altered.verdict).toBe('altered');
    expect(altered.pieces.map(({ places }) => places.map(({ ids }) => ids.join()))).toEqual([
      ['p-59.2.1.2'],
      ['p-43.2.3'],
    ]);
    expect(altered.places.every(({ ids }) => ids.length === 1)).toBe(true);
  });
});

describe('what a number leads to and is not there', () => {
  const lackOf = (text: string) => check(text).numbers.map(({ verdict, lacks }) => ({ verdict, lacks }));

  test.each([
    ['见第59.2.1条第3款。', '第59.2.1条', '第3款'],
    ['见59.2.1第3款。', '59.2.1', '第3款'],
    ['见专用说明59.2.1（9）。', '专用说明59.2.1', '（9）'],
    ['见第3.4.4条第（9）项。', '第3.4.4条', '第（9）项'],
  ])('%s: the clause is there, and the step is not', (text, clause, step) => {
    expect(lackOf(text)).toEqual([{ verdict: 'missing', lacks: { kind: 'step', clause, step } }]);
  });

  test('a clause that is not there has no steps', () => {
    expect(lackOf('见第99.9条第3款。')).toEqual([{ verdict: 'missing', lacks: undefined }]);
  });

  test('an annex is named, unless it is of another document', () => {
    expect(check('按附件三第2条办理。').numbers).toMatchObject([
      { written: '附件三第2条', verdict: 'missing', lacks: { kind: 'annex', annex: '附件三' } },
    ]);
    expect(check('As Annex 3, clause 2 has it.').numbers).toMatchObject([
      { lacks: { kind: 'annex', annex: 'Annex 3' } },
    ]);
    expect(check('按《采购合同》附件三第2条办理。').numbers).toEqual([]);
  });
});
