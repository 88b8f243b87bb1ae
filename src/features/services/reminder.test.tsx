import { describe, expect, test } from 'vitest';
import { products } from '@/corpus/products';
import { translatorFor } from '@/i18n/create-i18n';
import { EMPTY_LIST, type ServiceList } from '@/services/model';
import { firstOf } from './first-of';
import { FirstWords } from './first-words';
import { LimitCell } from './limit-cell';
import { writeReminder } from './reminder';
import { payByOf } from './sort-cases';
import { DAY } from '@/time/duration';
import { AT, casesOf, listOf, NOW, serviceOf } from './test-list';
import { languages, render } from './test-table';

describe('a reminder', () => {
  const write = async (locale: 'zh-CN' | 'en', list: ServiceList, now?: number) => {
    const [page] = languages;
    if (!page) throw new Error('There is no page.');
    const { t } = await translatorFor(page, locale, ['simulator', 'events', 'services', 'reminder']);
    return writeReminder(casesOf(list), 'https://example.org/mine#x', { t, locale }, now);
  };

  test('is written in either language from a page in one', async () => {
    const list = listOf(serviceOf(2));
    expect(await write('zh-CN', list)).toContain(
      '日志服务（欠费 2026年11月26日周四 15:20）：2026年11月27日周五 15:20前付清或续费才不停',
    );
    const english = await write('en', list);
    expect(english).toContain('Fri, Nov 27, 2026, 15:20');
    // Numbers of clauses keep the names of their parts.
    expect(english.replaceAll(/\([^()]*\d+\.\d[^()]*\)/g, '')).not.toMatch(/\p{Script=Han}/u);
  });

  test('a payment is told as filled in, ahead or past, with what it comes to and no hour that nobody gave', async () => {
    const paid = (moment: string) => write('zh-CN', listOf(serviceOf(2, { paid: moment })));
    expect(await paid('2026-12-20')).toContain('2026年12月20日周日，按条文那时应已有丢失。');
    expect(await paid('2026-12-04')).toContain('2026年12月4日周五，是否来得及不一定。');
    expect(await paid('2026-11-27T09:00')).toContain('按所填，付清或续费的时间是2026年11月27日周五 09:00。');
    expect(await paid('2026-11-27T09:00')).not.toContain('已于');
    const english = await write('en', listOf(serviceOf(2, { paid: '2026-12-20' })));
    expect(english).toContain('is of Sun, Dec 20, 2026; by the text something should have been lost by then.');
  });

  test('52.1 asks for renewal, 10.1 for both: what “pay or renew” leaves open is said; of 2.2 nothing is', async () => {
    const now = NOW - 10 * DAY;
    expect(await write('zh-CN', listOf(serviceOf(52)), now)).toContain('只付清欠费够不够没有写明');
    expect(await write('en', listOf(serviceOf(52)), now)).toContain(
      'whether paying what is owed is enough is not said',
    );
    expect(await write('zh-CN', listOf(serviceOf(10)), now)).toContain('条文要求续费并且付清');
    expect(await write('en', listOf(serviceOf(10)), now)).toContain('asks both to renew and to pay');
    expect(await write('zh-CN', listOf(serviceOf(2)), now)).not.toContain('条文要求');
  });

  test('what may come earlier, at no stated time (5.5), is told where the page tells it, and nowhere else', async () => {
    let told = 0;
    for (const trigger of ['arrears', 'expiry'] as const) {
      for (const { number } of products) {
        const list = { ...EMPTY_LIST, services: [serviceOf(number, { trigger, at: '2027-03-01T10:00' })] };
        const [one] = casesOf(list);
        if (!one) throw new Error('There is no case.');
        const isEarlier = (which: 'stop' | 'loss') => {
          const payBy = payByOf(one, which);
          return payBy.kind === 'moment' && payBy.orEarlier !== undefined;
        };
        const expected = [isEarlier('stop'), isEarlier('loss')];
        told += expected.filter(Boolean).length;
        const zh = await write('zh-CN', list, NOW);
        expect([zh.includes('另有可能更早停的'), zh.includes('另有可能更早丢的')]).toEqual(expected);
        const en = await write('en', list, NOW);
        expect([en.includes('may be stopped earlier'), en.includes('may be lost earlier')]).toEqual(expected);
      }
    }
    expect(told).toBeGreaterThan(3);
  });

  test('57.1 and an early end, without a date: what comes at once has no length', async () => {
    for (const trigger of ['expiry', 'early-end']) {
      const services = products.map(({ number }) => serviceOf(number, { trigger }));
      for (const locale of ['zh-CN', 'en'] as const) {
        const text = await write(locale, { ...EMPTY_LIST, services });
        expect(text).not.toMatch(/(?<!\d)0 (minutes|分钟)/);
      }
    }
    const [, line = ''] = (
      await write('en', { ...EMPTY_LIST, services: [serviceOf(57, { trigger: 'expiry' })] })
    ).split('\n');
    expect(line).toMatch(/from expiry it is or may be stopped, and nothing says/);
  });

  test('asks nobody to pay what is paid, nor to renew what cannot be renewed', async () => {
    const list = listOf(serviceOf(2, { paid: '2026-11-28T09:00' }), serviceOf(57, { trigger: 'expiry', at: AT }));
    for (const locale of ['zh-CN', 'en'] as const) {
      const [, ...lines] = (await write(locale, list)).split('\n');
      const asked = lines.filter((line) => /前付清或续费才|if paid or renewed before/.test(line));
      expect(asked).toEqual([]);
    }
  });

  test('51.1: the thirty days before which nothing is dropped are kept, with a date and without', async () => {
    for (const [at, day, englishDay] of [
      ['', '欠费后 30 天', '30 days'],
      ['2026-11-01T12:00', '2026年12月1日', 'Dec 1, 2026'],
    ] as const) {
      const list = { ...EMPTY_LIST, at, services: [serviceOf(51)] };
      expect(await write('zh-CN', list)).toContain(`，最早${day}`);
      expect(await write('en', list)).toMatch(new RegExp(`, .*${englishDay}.* at the earliest`));
      const cells = render(
        casesOf(list).map((one) => <LimitCell key="one" one={one} which="loss" now={at === '' ? undefined : NOW} />),
      );
      expect(cells[0]).toMatch(at === '' ? /最早 ?欠费后 30 天/ : /最早 ?12月1日/);
      expect(cells[1]).toMatch(at === '' ? /30 days.*at the earliest/ : /Dec 1.*at the earliest/);
      expect(cells[0]).not.toContain('没有安全的时刻');
    }
  });

  test('no reminder says that nothing is lost where another kind of the product may lose something', async () => {
    for (const trigger of ['arrears', 'expiry'] as const) {
      for (const { number } of products) {
        const list = { ...EMPTY_LIST, trigger, services: [serviceOf(number)] };
        const [one] = casesOf(list);
        const mayLose = one?.view.otherVariants.some(({ answer }) => answer.beforeLoss.kind !== 'none') === true;
        const [text, english] = [await write('zh-CN', list), await write('en', list)];
        expect([number, mayLose && text.includes('；条文没有写会丢。')]).toEqual([number, false]);
        expect([number, mayLose && english.includes('; the text names no loss.')]).toEqual([number, false]);
      }
    }
    // 22.1.4 keeps the data; 5.5 may delete those of the other kinds.
    const [kept] = casesOf({ ...EMPTY_LIST, services: [serviceOf(22, { variant: 'distributed-identity' })] });
    const [others] = casesOf({ ...EMPTY_LIST, services: [serviceOf(22)] });
    const [page] = languages;
    if (!kept || !others || !page) throw new Error('A case is missing.');
    const { scenario, answer } = others.view;
    const supposed = {
      ...kept,
      view: { ...kept.view, otherVariants: [{ scenario, answer, otherReading: undefined }] },
    };
    const { t } = await translatorFor(page, 'zh-CN', ['simulator', 'events', 'services', 'reminder']);
    expect(writeReminder([supposed], '', { t, locale: 'zh-CN' }, undefined)).toMatch(
      /条文没有写“[^”]*”会丢；“[^”]*”会丢或可能丢/,
    );
  });

  test('of a day alone it says that no time of day is given, and of an hour it does not', async () => {
    for (const [locale, words] of [
      ['zh-CN', '没有填几点，从零时起算'],
      ['en', 'no time of day given: counted from midnight'],
    ] as const) {
      const services = products.map(({ number }) => serviceOf(number));
      const textOf = (at: string) => write(locale, { ...EMPTY_LIST, at, services });
      const lines = (await textOf('2026-11-26')).split('\n').filter((line) => line.startsWith('·'));
      expect(lines).toHaveLength(products.length);
      expect(lines.filter((line) => !line.includes(words))).toEqual([]);
      for (const at of ['', AT]) expect(await textOf(at)).not.toContain(words);
    }
  });

  test('14.1, 32.2, 43.2.2, 23.2, 25.2: what is barred at once is called a part, and the stop of the rest has its date', async () => {
    for (const [number, part, day] of [
      [14, '新建功能', '2026年12月3日'],
      [32, '创建/扩容新的实例、部署/重启/变更规格', '2026年12月3日'],
      [43, '新的入湖作业、新建入湖模板', '2026年12月3日'],
      [23, '新', '2026年12月3日'],
      [25, '新增终端', '2026年11月27日'],
    ] as const) {
      const list = listOf(serviceOf(number));
      const [, line = ''] = (await write('zh-CN', list, NOW - 2 * DAY)).split('\n');
      expect(line).toMatch(/欠费起先不能用的只是一部分：/);
      expect(line).toContain(part);
      expect(line).toMatch(new RegExp(`；${day}[^；]*前付清或续费才不停`));
      expect(line).not.toContain('欠费起就停');
      const english = await write('en', list, NOW - 2 * DAY);
      expect(english).toContain('from arrears only a part can no longer be used');
      expect(english).not.toContain('it is or may be stopped');
    }
  });

  test('14.1 and 32.2: the page says of neither that its time is over while what was created runs on', () => {
    const cases = casesOf(listOf(serviceOf(14), serviceOf(32)));
    const [text = '', english = ''] = render(<FirstWords cases={cases} now={NOW} />);
    expect(text).not.toContain('不停的期限已过');
    expect(text).toMatch(/12月3日[^。]*前付清或续费，密钥管理服务、[^。]*才什么都不停/);
    expect(text).toContain('就有一部分不能用');
    expect(english).toContain('a part can no longer be used');
    const cells = render(cases.map((one) => <LimitCell key={one.service.id} one={one} which="stop" now={NOW} />));
    expect(cells[0]).toMatch(
      /一欠费就“新建功能不能再进行”.*欠费起就有的限制，只是一部分：新建功能不能再进行。.*12月3日/,
    );
    expect(cells[1]).toMatch(/From arrears on, of a part only: .*Dec 3/);
  });

  test('no open time is before the present, whatever the product, in headline and reminder', async () => {
    const services = products.map(({ number }) => serviceOf(number));
    for (const trigger of ['arrears', 'expiry'] as const) {
      for (const at of ['2026-11-27T14:20', '2026-11-27', '2026-11-01T08:00']) {
        const list = { ...EMPTY_LIST, trigger, at, services };
        const now = Date.parse('2026-11-29T07:20+08:00');
        const text = await write('zh-CN', list, now);
        const said = render(<FirstWords cases={casesOf(list)} now={now} />)[0] ?? '';
        const asked = [
          ...text.matchAll(/(\d{4})年(\d+)月(\d+)日周.(?: (\d\d:\d\d))?前付清或续费才[^；。]*/g),
          ...said.matchAll(/()(\d+)月(\d+)日周.(?: (\d\d:\d\d))? 前付清或续费，[^。]*才[^。]*/g),
        ];
        const over = asked.filter(([words, year, month = '', day = '', time = '00:00']) => {
          const moment = `${year || 2026}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time}+08:00`;
          return Date.parse(moment) <= now && !/可能已过/.test(words);
        });
        expect([trigger, at, over.map(([words]) => words)]).toEqual([trigger, at, []]);
        expect([trigger, at, asked.length > 0 || at === '2026-11-01T08:00']).toEqual([trigger, at, true]);
      }
    }
  });

  test('13.2: the hour in which paying surely averts the loss is over, and so it is told, in both languages', async () => {
    const list = { ...listOf(serviceOf(13)), at: '2026-11-27T14:20' };
    const [text, english] = render(<FirstWords cases={casesOf(list)} now={NOW} />);
    expect(text).toMatch(/图形工作站[^。]*确定不丢的期限（ ?11月27日周五 15:20 ?）已过；.*丢失在 ?12月4日/);
    expect(english).toContain('the time in which paying surely averts the loss ended');
    expect(await write('zh-CN', list, NOW)).toMatch(
      /不停的期限（2026年11月27日周五 15:20）已过，可能已停：.*确定不丢的期限.*已过：请尽快/,
    );
    expect(await write('en', list, NOW)).toMatch(
      /nothing stops \(Fri, Nov 27, 2026, 15:20\) is over, .*surely averts the loss .* is over/,
    );
  });

  test('17.1.2: what hangs on a length that is not filled in is not called unstated', async () => {
    const list = listOf(serviceOf(17, { variant: 'deferral-time' }));
    const [text = '', english = ''] = render(<FirstWords cases={casesOf(list)} now={NOW} />);
    expect(text).toMatch(/何时停取决于[^。]*没有填写：大数据计算服务/);
    expect(text).not.toMatch(/会停或可能停，没有写何时/);
    expect(english).toMatch(/depends on .*, which is not filled in: /);
    expect(await write('zh-CN', list)).toMatch(/会停或可能停，何时取决于[^；]*没有填写（17.1.2/);
    expect(await write('en', list)).toMatch(/it stops or may stop; when depends on/);
  });

  test('where one of several is disputed it is named', () => {
    const services = products.map(({ number }) => serviceOf(number));
    const cases = casesOf({ ...EMPTY_LIST, trigger: 'expiry', at: '2026-12-10', services });
    const mixed = (['loss', 'stop'] as const).filter((which) => {
      const disputed = (firstOf(cases, which, NOW).next?.cases ?? []).map((one) => {
        const payBy = payByOf(one, which);
        return payBy.kind !== 'none' && payBy.disputed;
      });
      return disputed.includes(true) && disputed.includes(false);
    });
    const [text, english] = render(<FirstWords cases={cases} now={NOW} />);
    expect(mixed.length).toBeGreaterThan(0);
    expect(text).toContain('（其中有争议、按最早的读法的：');
    expect(text).not.toContain('（有争议：按最早的读法。）');
    expect(english).toContain('(Disputed, and by the earliest reading: ');
  });

  test('every product by both triggers is one filled-in line, in both languages', async () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const trigger of ['arrears', 'expiry'] as const) {
        const services = products.map(({ number }) => serviceOf(number));
        for (const at of ['', AT]) {
          const text = await write(locale, { ...EMPTY_LIST, trigger, at, services });
          expect(text.split('\n')).toHaveLength(products.length + 3);
          expect(text).not.toMatch(/\{\{|undefined|NaN|services\.|\b0 (minutes|分钟)/);
        }
      }
    }
  });
});
