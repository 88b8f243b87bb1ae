import type { ProductLifecycle, Scenario } from '../../src/lifecycle/model';
import { CHARGING, FIRST_ARREARS, INSTANCE } from './phrases.ts';
import { asGiven, at, atOnce, rule, says } from './write.ts';

const STORAGE_53: Scenario['silences'][number] = {
  aspect: 'access',
  note: {
    zh: '释放之后只能查看历史数据；每条数据只留存订购时所选的时间，最后上报的数据在释放后再过这段时间消失。能否导出，条文没有说。',
    en: 'After the release only history can be viewed; each record stays for the period chosen when ordering, so that the last one goes that long after the release. Whether it can be exported is not said.',
  },
};

/** All that is left after the release: 仅能查看. */
const VIEWING = {
  zh: '查看所选存储时间内的历史数据（仅此）',
  en: 'Viewing history within the storage period chosen (only this)',
};

/** Prometheus监控服务. Operations end, reporting goes on for seven days, history stays for the period that was chosen. */
export const prometheus: ProductLifecycle = {
  number: 53,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期（预付费）', en: 'Expiry (prepaid)' },
      parameters: ['storage'],
      rules: [
        rule(
          'suspended',
          'trigger',
          atOnce,
          'suspend',
          'operations',
          says('53.2', '您未续费或续费不成功的，阿里云将暂停您就该服务的操作权限'),
        ),
        rule(
          'reporting-continues',
          'trigger',
          atOnce,
          'continue',
          'reporting',
          says('53.2', '但仍保留实例、继续上报您的数据7日'),
        ),
        rule(
          'released',
          'trigger',
          at(7, 'day', 'day'),
          'release',
          'instance',
          says('53.2', '如7日届满仍未续费，阿里云将释放您的实例'),
          { object: INSTANCE },
        ),
        rule('reporting-stopped', 'released', atOnce, 'stop', 'reporting', says('53.2', '停止数据上报')),
        rule(
          'history-only',
          'released',
          atOnce,
          'continue',
          'history',
          says('53.2', '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据'),
          { object: VIEWING },
        ),
        rule(
          'history-gone',
          'released',
          asGiven('storage'),
          'end',
          'history',
          says('53.2', '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据'),
        ),
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'released',
          what: { zh: '实例与操作权限', en: 'Instance and operations' },
          basis: 'implied',
          citations: [says('53.2', '如7日届满仍未续费')],
        },
      ],
      silences: [STORAGE_53, CHARGING],
    },
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（后付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: ['storage'],
      rules: [
        rule(
          'suspended',
          'trigger',
          atOnce,
          'suspend',
          'account',
          says('53.3', '自您的账户首次欠费之时起，阿里云将暂停您账户下所有按量付费服务的操作权限'),
          {
            object: {
              zh: '账户下所有按量付费服务的操作权限',
              en: 'Operations of all pay-as-you-go services of the account',
            },
          },
        ),
        rule(
          'reporting-continues',
          'trigger',
          atOnce,
          'continue',
          'reporting',
          says('53.3', '但仍保留实例、继续上报您的数据7日'),
        ),
        rule(
          'released',
          'trigger',
          at(7, 'day'),
          'release',
          'instance',
          says(
            '53.3',
            // 之时起 governs the seven days too, and with them the time of day.
            '自您的账户首次欠费之时起',
            '如7日届满仍未成功充值足以支付所欠服务费用的，阿里云将释放您的欠费实例',
          ),
          { object: INSTANCE },
        ),
        rule('reporting-stopped', 'released', atOnce, 'stop', 'reporting', says('53.3', '停止数据上报')),
        rule(
          'history-only',
          'released',
          atOnce,
          'continue',
          'history',
          says('53.3', '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据'),
          { object: VIEWING },
        ),
        rule(
          'history-gone',
          'released',
          asGiven('storage'),
          'end',
          'history',
          says('53.3', '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据'),
        ),
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'released',
          what: { zh: '实例与操作权限', en: 'Instance and operations' },
          basis: 'implied',
          citations: [says('53.3', '如7日届满仍未成功充值足以支付所欠服务费用的')],
        },
      ],
      silences: [FIRST_ARREARS('53.3', '自您的账户首次欠费之时起'), STORAGE_53, CHARGING],
      warnings: [
        {
          reach: 'pay-as-you-go',
          reachedBy: 'suspended',
          note: {
            zh: '波及：暂停的是账户下所有按量付费服务的操作权限，不只本产品。',
            en: 'Spread: operations of all pay-as-you-go services of the account are suspended, not only of this product.',
          },
          citations: [says('53.3', '阿里云将暂停您账户下所有按量付费服务的操作权限')],
        },
      ],
    },
  ],
};
