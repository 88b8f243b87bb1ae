import type { LifecycleRule, ProductLifecycle, Reading, Scenario } from '../../src/lifecycle/model';
import { arrearsAfterConversion, deletedUnlessUsed } from './general.ts';
import { ACCESS, CHARGING, FIRST_ARREARS, UNUSED_PACKAGE } from './phrases.ts';
import { after, at, atOnce, rule, says, under } from './write.ts';

/** 26.1.1: from the arrears on, in one's own data centre. */
const localInArrears: readonly LifecycleRule[] = [
  rule(
    'continues',
    'trigger',
    atOnce,
    'continue',
    'service',
    says('26.1.1', '自首次欠费之时起，您仍可继续使用云存储网关服务24小时'),
  ),
  rule(
    'stopped',
    'trigger',
    at(24, 'hour'),
    'stop',
    'service',
    says('26.1.1', '如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将停止提供服务'),
  ),
  rule('frozen', 'stopped', atOnce, 'freeze', 'operations', says('26.1.1', '冻结云存储网关服务的操作')),
  rule('data-kept', 'stopped', atOnce, 'keep', 'data', says('26.1.1', '存储在云存储网关本地缓存盘里的数据会继续保留'), {
    object: { zh: '本地缓存盘里的数据', en: 'Data on the local cache disk' },
  }),
  rule('unreadable', 'stopped', atOnce, 'bar', 'reading', says('26.1.1', '但数据将无法被读取'), {
    object: { zh: '读取本地缓存盘', en: 'Reading the local cache disk' },
  }),
];

const localRecovery: Scenario['recovery'] = [
  {
    since: 'stopped',
    what: { zh: '访问本地缓存盘的数据', en: 'Access to the data on the local cache disk' },
    basis: 'printed',
    citations: [says('26.1.1', '如果您支付完成所欠费用，您可以通过云存储网关继续访问保留在本地缓存盘的数据')],
  },
];

const KEPT_ON_DISK: Scenario['silences'][number] = {
  aspect: 'deletion',
  note: {
    zh: '本地缓存盘里的数据没有写删除的期限，付清之前一直不能读取；也可读成到 5.5、9.2.4 的缓冲期满为止：求稳，尽快付清。',
    en: 'Data on the local cache disk have no printed date of deletion, or that of the buffer of 5.5 and 9.2.4, and cannot be read until all is paid: pay soon.',
  },
  citations: [
    says('26.1.1', '存储在云存储网关本地缓存盘里的数据会继续保留，但数据将无法被读取'),
    says('g-5.5', '缓冲期届满阿里云将删除所有用户业务数据'),
    says('g-9.2.4', '缓冲期届满阿里云将删除所有用户业务数据'),
  ],
};
const KEPT_LOCALLY: Scenario['silences'][number] = { ...KEPT_ON_DISK, isBesideSentence: true };

/** 26.1.2: from the arrears on, in the cloud. */
const cloudInArrears: readonly LifecycleRule[] = [
  rule(
    'continues',
    'trigger',
    atOnce,
    'continue',
    'service',
    says('26.1.2', '自首次欠费之时起，您仍可继续使用云存储网关服务24小时'),
  ),
  rule(
    'suspended',
    'trigger',
    at(24, 'hour'),
    'suspend',
    'service',
    says('26.1.2', '如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务'),
  ),
  rule('frozen', 'suspended', atOnce, 'freeze', 'operations', says('26.1.2', '冻结云存储网关服务的操作')),
  rule(
    'data-kept',
    'suspended',
    atOnce,
    'keep',
    'data',
    says('26.1.2', '但仍存储您保留在云存储网关缓存盘的数据并持续计费'),
    { object: { zh: '缓存盘的数据', en: 'Data on the cache disk' } },
  ),
  rule(
    'charged',
    'suspended',
    atOnce,
    'charge',
    'service',
    says('26.1.2', '但仍存储您保留在云存储网关缓存盘的数据并持续计费'),
  ),
  rule(
    'terminated',
    'trigger',
    at(15, 'day'),
    'terminate',
    'service',
    says(
      '26.1.2',
      '如自首次欠费发生之时起15日内，您仍未支付所欠服务费用，自首次欠费发生之时起15日届满，阿里云将会停止为您继续提供服务',
    ),
  ),
  rule(
    'deleted',
    'trigger',
    at(15, 'day'),
    'delete',
    'data',
    says('26.1.2', '自首次欠费发生之时起15日届满', '您保存在云存储网关缓存盘的全部数据将会被删除并清空且永不可恢复'),
    { irrecoverable: true, object: { zh: '缓存盘的全部数据', en: 'All data on the cache disk' } },
  ),
];

const cloudRecovery: Scenario['recovery'] = [
  {
    since: 'suspended',
    before: 'deleted',
    what: { zh: '服务与数据', en: 'Service and data' },
    basis: 'implied',
    citations: [says('26.1.2', '如自首次欠费发生之时起15日内，您仍未支付所欠服务费用')],
  },
];

/** 26.2: what has ended goes on as pay-as-you-go, by its own words always, by those of 3.4.1(4) if use goes on. */
const converted26: readonly LifecycleRule[] = [
  ...under('conversion/always', [
    rule(
      'converted',
      'trigger',
      atOnce,
      'convert',
      'billing',
      says(
        '26.2',
        '如果没有继续订购按资源包售卖或者包年包月的云存储网关的，阿里云将按照通用条款办理，视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费',
      ),
    ),
  ]),
  ...under('conversion/if-used', [
    rule(
      'converted',
      'trigger',
      after(0, 'hour'),
      'convert',
      'billing',
      [
        says('26.2', '阿里云将按照通用条款办理，视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费'),
        says('g-3.4.1.4', '且您未继续订购资源包服务但持续使用此项服务的'),
      ],
      { condition: { zh: '您持续使用', en: 'you go on using it' } },
    ),
  ]),
  ...under('conversion/if-used', [
    rule(
      'terminated-unused',
      'trigger',
      atOnce,
      'terminate',
      'service',
      says(
        'g-3.4.1.2',
        '服务期限至订购的期限届满为止',
        '服务期限则至您订购的资源包服务期限到期或资源包中的服务被使用完毕为止（以前述二者早发生为准）',
      ),
      { condition: { zh: '您不再使用', en: 'you do not go on using it' }, fills: 'termination' },
    ),
    deletedUnlessUsed,
  ]),
  rule(
    'charged-after-conversion',
    'converted',
    atOnce,
    'charge',
    'service',
    says('26.2', '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费'),
  ),
];

const conversion26: readonly Reading[] = [
  {
    id: 'conversion',
    question: {
      zh: '没有继续订购时，是一律转为按量计费，还是持续使用才转？',
      en: 'Is it converted always, or only if use goes on?',
    },
    alternatives: [
      {
        id: 'if-used',
        name: { zh: '持续使用的才转（3.4.1（4））', en: 'Pay-as-you-go only if use goes on (3.4.1(4))' },
        citations: [
          says('26.2', '阿里云将按照通用条款办理'),
          says('g-3.4.1.4', '且您未继续订购资源包服务但持续使用此项服务的'),
        ],
      },
      {
        id: 'always',
        name: { zh: '一律转为按量计费（26.2）', en: 'Pay-as-you-go in any case (26.2)' },
        citations: [says('26.2', '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费')],
      },
    ],
  },
];

/** 云存储网关服务. Local data stay, unreadable until paid; data in the cloud are deleted after fifteen days; what has ended goes on as pay-as-you-go. */
export const cloudStorageGateway: ProductLifecycle = {
  number: 26,
  scenarios: [
    {
      id: 'arrears-local',
      trigger: 'arrears',
      variant: 'local',
      name: { zh: '欠费：部署在本地数据中心', en: 'Arrears: deployed in your own data centre' },
      parameters: [],
      rules: localInArrears,
      readings: [],
      recovery: localRecovery,
      silences: [FIRST_ARREARS('26.1.1', '自首次欠费之时起'), KEPT_LOCALLY, CHARGING],
    },
    {
      id: 'arrears-cloud',
      trigger: 'arrears',
      variant: 'cloud',
      name: { zh: '欠费：部署在阿里云上', en: 'Arrears: deployed in the cloud' },
      parameters: [],
      rules: cloudInArrears,
      readings: [],
      recovery: cloudRecovery,
      silences: [FIRST_ARREARS('26.1.2', '自首次欠费之时起'), ACCESS],
    },
    ...(['expiry', 'quota-exhausted'] as const).flatMap((trigger): Scenario[] => [
      {
        id: `${trigger}-local`,
        trigger,
        variant: 'local',
        name:
          trigger === 'expiry'
            ? { zh: '到期：部署在本地数据中心', en: 'Expiry: deployed in your own data centre' }
            : { zh: '用完：部署在本地数据中心', en: 'Used up: deployed in your own data centre' },
        parameters: ['arrears-at'],
        rules: [
          ...converted26,
          ...arrearsAfterConversion(
            says('26.1', '您应及时缴纳服务费用以保证服务的持续使用，如您发生欠费'),
            localInArrears,
          ),
        ],
        readings: conversion26,
        recovery: localRecovery,
        // Of what comes by arrears that may follow, the sentence itself tells more than a phone has room for.
        silences: [FIRST_ARREARS('26.1.1', '自首次欠费之时起'), KEPT_ON_DISK],
        ...(trigger === 'expiry' ? { warnings: UNUSED_PACKAGE } : {}),
      },
      {
        id: `${trigger}-cloud`,
        trigger,
        variant: 'cloud',
        name:
          trigger === 'expiry'
            ? { zh: '到期：部署在阿里云上', en: 'Expiry: deployed in the cloud' }
            : { zh: '用完：部署在阿里云上', en: 'Used up: deployed in the cloud' },
        parameters: ['arrears-at'],
        rules: [
          ...converted26,
          ...arrearsAfterConversion(
            says('26.1', '您应及时缴纳服务费用以保证服务的持续使用，如您发生欠费'),
            cloudInArrears,
          ),
        ],
        readings: conversion26,
        recovery: cloudRecovery,
        silences: [FIRST_ARREARS('26.1.2', '自首次欠费之时起'), ACCESS],
        ...(trigger === 'expiry' ? { warnings: UNUSED_PACKAGE } : {}),
      },
    ]),
  ],
};
