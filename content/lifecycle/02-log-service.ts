import type { ProductLifecycle } from '../../src/lifecycle/model';
import { at, atOnce, rule, says } from './write.ts';

/** 日志服务. A chain: the seven days of 2.2 run from the suspension, not from the arrears. */
export const logService: ProductLifecycle = {
  number: 2,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费', en: 'Arrears' },
      parameters: [],
      rules: [
        rule(
          'grace',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('2.1', '自首次欠费之时起，您仍可继续使用阿里云日志服务24小时'),
        ),
        rule(
          'suspended',
          'trigger',
          at(24, 'hour'),
          'suspend',
          'service',
          says('2.1', '如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务'),
        ),
        rule(
          'frozen',
          'suspended',
          atOnce,
          'freeze',
          'operations',
          says('2.1', '阿里云将暂停提供服务、冻结您账户下日志服务的操作'),
        ),
        rule('data-kept', 'suspended', atOnce, 'keep', 'data', says('2.1', '但仍存储您的数据并持续计费')),
        rule('charged', 'suspended', atOnce, 'charge', 'service', says('2.1', '但仍存储您的数据并持续计费')),
        rule(
          'terminated',
          'suspended',
          at(7, 'day'),
          'terminate',
          'service',
          says(
            '2.2',
            '自阿里云暂停服务之时起7日届满（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同）',
            '阿里云将会终止本服务条款并停止为您继续提供服务',
          ),
          { countsToMoment: true },
        ),
        rule(
          'deleted',
          'suspended',
          at(7, 'day'),
          'delete',
          'data',
          says(
            '2.2',
            '自阿里云暂停服务之时起7日届满（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同）',
            '您保存在阿里云日志服务的全部数据将会被删除并清空且不可恢复',
          ),
          { irrecoverable: true, countsToMoment: true },
        ),
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: '服务与数据', en: 'Service and data' },
          basis: 'implied',
          citations: [says('2.2', '您仍未成功充值并足以支付所欠服务费用的')],
        },
      ],
      silences: [
        {
          aspect: 'deletion',
          note: {
            zh: '“至7日相同时刻”：按满7日（7×24小时）推算，与“7日届满”一致；若把暂停当日算作第1日，则早一天：保险起见，提前一天。',
            en: '“至7日相同时刻” (to the same moment on the 7th day) is taken as seven full days, as “7日届满” (when 7 days are over) says; were the day of suspension day one, it would be a day earlier: to be safe, pay a day before.',
          },
          citations: [says('2.2', '自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满')],
          isBesideSentence: true,
        },
        {
          aspect: 'suspension',
          note: {
            zh: '“首次欠费”是每次欠费的开始，还是一生只有一次，条文没有说；若是后者，再次欠费就没有24小时。',
            en: 'Whether “首次欠费” (the first arrears) is the start of each arrears or the first ever is not said; if the latter, a second time has no 24 hours.',
          },
          citations: [says('2.1', '自首次欠费之时起')],
        },
        {
          aspect: 'access',
          note: {
            zh: '暂停期间数据仍被存储，但操作被冻结；条文没有说那时还能读出数据。',
            en: 'While suspended, data are stored but operations are frozen; the text does not say that data can be read then.',
          },
        },
        {
          aspect: 'charging',
          note: {
            zh: '最初24小时内如何计费，条文没有说。',
            en: 'The text does not say how the first 24 hours are charged.',
          },
        },
      ],
    },
  ],
};
