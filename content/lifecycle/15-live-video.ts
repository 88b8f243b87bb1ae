import type { LifecycleRule, ProductLifecycle, Scenario } from '../../src/lifecycle/model';
import { arrearsAfterConversion, convertedIfUsed, afterStop, deletedAfterEndUnlessUsed } from './general.ts';
import { ACCESS, CHARGING, FIRST_ARREARS, NO_RECOVERY_AFTER_EXPIRY, UNUSED_PACKAGE } from './phrases.ts';
import { atOnce, rule, says } from './write.ts';

/** 15.2: from the arrears on. */
const inArrears15: readonly LifecycleRule[] = [
  rule(
    'stopped',
    'trigger',
    atOnce,
    'stop',
    'service',
    says('15.2', '自首次发生欠费时，阿里云有权立即将您的服务停止'),
    { modality: 'may' },
  ),
];

/** 15.1 ends the service; 3.4.1(4) converts it for one who goes on using it, and nothing here excludes that. */
const converted15: readonly LifecycleRule[] = [
  ...convertedIfUsed.map((each) => ({ ...each, fills: 'termination' as const })),
  ...arrearsAfterConversion(says('15.2', '就按量付费的视频直播服务，您应及时向您的阿里云账户中充值'), inArrears15),
];

const CONVERSION_15: Scenario['silences'][number] = {
  aspect: 'termination',
  note: {
    zh: '15.1 说服务终止；持续使用的，3.4.1（4）视为转为后付费。15.1 没有排除它，何者适用条文没有说。',
    en: '15.1 says that service ends; 3.4.1(4) takes further use for pay-as-you-go. 15.1 does not exclude it, and which holds is not said.',
  },
  filledBy: 'g-3.4.1.4',
  citations: [says('15.1', '则服务终止')],
};

/** 视频直播. A right to stop at once; paying brings it back. */
export const liveVideo: ProductLifecycle = {
  number: 15,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期（包年包月、资源包）', en: 'Expiry (term or package)' },
      parameters: ['arrears-at'],
      rules: [
        rule(
          'terminated',
          'trigger',
          atOnce,
          'terminate',
          'service',
          says('15.1', '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止'),
        ),
        ...converted15,
        deletedAfterEndUnlessUsed,
      ],
      readings: [],
      recovery: [],
      silences: [CONVERSION_15, NO_RECOVERY_AFTER_EXPIRY, ACCESS],
      warnings: UNUSED_PACKAGE,
    },
    {
      id: 'quota-exhausted',
      trigger: 'quota-exhausted',
      variant: null,
      name: { zh: '资源包用完', en: 'Package used up' },
      parameters: ['arrears-at'],
      rules: [
        rule(
          'terminated',
          'trigger',
          atOnce,
          'terminate',
          'service',
          says('15.1', '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止'),
        ),
        ...converted15,
        deletedAfterEndUnlessUsed,
      ],
      readings: [],
      recovery: [],
      silences: [CONVERSION_15, NO_RECOVERY_AFTER_EXPIRY, ACCESS],
    },
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [...inArrears15, ...afterStop('stopped')],
      readings: [],
      recovery: [
        {
          since: 'stopped',
          what: { zh: '服务', en: 'Service' },
          basis: 'printed',
          citations: [says('15.2', '您充值并清偿所欠欠款的，阿里云将恢复、并继续为您提供服务')],
        },
      ],
      silences: [
        FIRST_ARREARS('15.2', '自首次发生欠费时'),
        {
          aspect: 'suspension',
          note: {
            zh: '“有权”立即停止；不行使时何时停止，条文没有说。',
            en: 'The vendor has the right to stop at once; when it will, if it does not, is not said.',
          },
        },
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
