import type { LifecycleRule, ProductLifecycle, Scenario } from '../../src/lifecycle/model';
import { ACCESS, FIRST_ARREARS, INSTANCE } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 54.1 says the same of expiry and of arrears. */
const afterFifteen54: readonly LifecycleRule[] = [
  rule(
    'suspended',
    'trigger',
    atOnce,
    'suspend',
    'service',
    says('54.1', '如服务到期后您未续费或您的账户首次欠费时，阿里云将在到期或欠费时暂停为您提供全部或部分服务'),
    { object: { zh: '全部或部分服务', en: 'All or part of the service' } },
  ),
  rule('kept', 'trigger', atOnce, 'keep', 'data', says('54.1', '但仍保留留实例、储存您的数据15日'), {
    object: { zh: '实例与数据', en: 'Instance and data' },
  }),
  rule('charged', 'trigger', atOnce, 'charge', 'service', says('54.1', '未停止的服务将持续计费'), {
    object: { zh: '未停止的服务', en: 'What has not stopped' },
  }),
  rule(
    'released',
    'trigger',
    at(15, 'day', 'day'),
    'release',
    'instance',
    says('54.1', '如15日届满仍未续费，阿里云将释放您的实例', '被释放实例与数据均不可恢复'),
    { asks: 'renewal', irrecoverable: true, object: INSTANCE },
  ),
  rule(
    'deleted',
    'released',
    atOnce,
    'delete',
    'data',
    says('54.1', '并删除全部实例数据，被释放实例与数据均不可恢复'),
    { irrecoverable: true, object: { zh: '全部实例数据', en: 'All its data' } },
  ),
];

const renewed54: Scenario['recovery'] = [
  {
    since: 'suspended',
    before: 'released',
    what: { zh: '实例与数据', en: 'Instance and data' },
    basis: 'implied',
    citations: [says('54.1', '如15日届满仍未续费')],
  },
];

const PARTLY_54: Scenario['silences'][number] = {
  aspect: 'suspension',
  note: {
    zh: '“全部或部分”：停哪些、留哪些，条文没有说；按全部停止推算。',
    en: '“All or part”: what stops and what goes on is not said; all of it is taken to stop.',
  },
  citations: [says('54.1', '暂停为您提供全部或部分服务')],
};

/** 智能计算灵骏服务. All or part of it is suspended at once; what goes on is charged; fifteen days to release. */
export const lingjun: ProductLifecycle = {
  number: 54,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期', en: 'Expiry' },
      parameters: [],
      rules: afterFifteen54,
      readings: [],
      recovery: renewed54,
      silences: [PARTLY_54, ACCESS],
    },
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费', en: 'Arrears' },
      parameters: [],
      rules: afterFifteen54,
      readings: [],
      recovery: renewed54,
      silences: [
        FIRST_ARREARS('54.1', '您的账户首次欠费时'),
        {
          aspect: 'recovery',
          note: {
            zh: '条文对欠费也只说“续费”；付清欠费是否足够，没有写明。',
            en: 'Of arrears the clause says 续费 (renew) too; whether paying the debt is enough is not said.',
          },
          citations: [says('54.1', '如15日届满仍未续费')],
        },
        PARTLY_54,
        ACCESS,
      ],
    },
  ],
};
