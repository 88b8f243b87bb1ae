import type { LifecycleRule, ProductLifecycle, Scenario } from '../../src/lifecycle/model';
import { ACCESS, CHARGING, FIRST_ARREARS } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 52.1 says the same of expiry and of arrears. */
const afterFifteen52: readonly LifecycleRule[] = [
  rule(
    'suspended',
    'trigger',
    atOnce,
    'suspend',
    'operations',
    says('52.1', '如服务到期后您未续费或您的账户首次欠费时，阿里云将在到期或欠费时暂停您就该云手机实例的操作权限'),
  ),
  rule(
    'instance-kept',
    'trigger',
    atOnce,
    'keep',
    'instance',
    says('52.1', '但仍保留该云手机实例、继续存储您的数据15日'),
    { object: { zh: '云手机实例与数据', en: 'Cloud phone and data' } },
  ),
  rule(
    'released',
    'trigger',
    at(15, 'day', 'day'),
    'release',
    'instance',
    says('52.1', '继续存储您的数据15日；如15日届满仍未续费，阿里云将释放您的实例'),
    { asks: 'renewal', object: { zh: '云手机实例', en: 'Cloud phone' } },
  ),
  rule('deleted', 'released', atOnce, 'delete', 'data', says('52.1', '阿里云将释放您的实例，并删除实例数据'), {
    object: { zh: '实例数据', en: 'Its data' },
  }),
];

const renewed52: Scenario['recovery'] = [
  {
    since: 'suspended',
    before: 'released',
    what: { zh: '云手机实例与数据', en: 'The cloud phone and its data' },
    basis: 'implied',
    citations: [says('52.1', '如15日届满仍未续费')],
  },
];

/** 弹性云手机. Suspended at once, kept for fifteen days, whether it expired or fell into arrears. */
export const cloudPhone: ProductLifecycle = {
  number: 52,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期（预付费）', en: 'Expiry (prepaid)' },
      parameters: [],
      rules: afterFifteen52,
      readings: [],
      recovery: renewed52,
      silences: [CHARGING, ACCESS],
    },
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（后付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: afterFifteen52,
      readings: [],
      recovery: renewed52,
      silences: [
        FIRST_ARREARS('52.1', '您的账户首次欠费时'),
        {
          aspect: 'recovery',
          note: {
            zh: '条文对欠费也只说“续费”；付清欠费是否足够，没有写明。',
            en: 'Of arrears the clause says 续费 (renew) too; whether paying the debt is enough is not said.',
          },
          citations: [says('52.1', '如15日届满仍未续费')],
        },
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
