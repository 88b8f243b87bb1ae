import type { ProductLifecycle } from '../../src/lifecycle/model';
import { ACCESS, CHARGING, INSTANCE, WITHIN_THE_DAYS } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 微服务引擎MSE. Suspended at once in both ways of billing; fifteen days to release. */
export const microservicesEngine: ProductLifecycle = {
  number: 49,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '实例到期（预付费）', en: 'Instance expires (prepaid)' },
      parameters: [],
      rules: [
        rule(
          'suspended',
          'trigger',
          atOnce,
          'suspend',
          'service',
          says('49.1', '预付费实例到期后，阿里云将暂停为您提供服务'),
        ),
        rule(
          'released',
          'trigger',
          at(15, 'day', 'day'),
          'release',
          'instance',
          says('49.1', '到期后15天内仍未续费，实例将自动释放', '被释放实例与数据均不可恢复'),
          { isBoundOnly: true, irrecoverable: true, object: INSTANCE },
        ),
        rule('deleted', 'released', atOnce, 'delete', 'data', says('49.1', '被释放实例与数据均不可恢复'), {
          isBoundOnly: true,
          irrecoverable: true,
        }),
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'released',
          what: { zh: '实例与数据', en: 'Instance and data' },
          basis: 'implied',
          citations: [says('49.1', '到期后15天内仍未续费')],
        },
      ],
      silences: [WITHIN_THE_DAYS('49.1', '到期后15天内仍未续费', '15天内仍未续费', '释放'), CHARGING, ACCESS],
    },
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（后付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'suspended',
          'trigger',
          atOnce,
          'suspend',
          'service',
          says('49.2', '服务处于欠费状态，阿里云将暂停为您提供服务'),
        ),
        rule(
          'released',
          'trigger',
          at(15, 'day', 'day'),
          'release',
          'instance',
          says(
            '49.2',
            '欠费后15天内您仍未成功充值并足以支付所欠服务费用的，实例将自动释放',
            '被释放实例与数据均不可恢复',
          ),
          { isBoundOnly: true, irrecoverable: true, object: INSTANCE },
        ),
        rule('deleted', 'released', atOnce, 'delete', 'data', says('49.2', '被释放实例与数据均不可恢复'), {
          isBoundOnly: true,
          irrecoverable: true,
        }),
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'released',
          what: { zh: '实例与数据', en: 'Instance and data' },
          basis: 'implied',
          citations: [says('49.2', '欠费后15天内您仍未成功充值并足以支付所欠服务费用的')],
        },
      ],
      silences: [
        WITHIN_THE_DAYS('49.2', '欠费后15天内您仍未成功充值并足以支付所欠服务费用的', '15天内您仍未成功充值', '释放', {
          zh: '欠费后尽快付清',
          en: 'pay at once',
        }),
        {
          aspect: 'suspension',
          note: {
            zh: '49.2 没有写明欠费后多久暂停；按欠费当时推算。',
            en: '49.2 names no time between arrears and suspension; it is counted from the arrears.',
          },
          citations: [says('49.2', '服务处于欠费状态，阿里云将暂停为您提供服务')],
        },
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
