import type { ProductLifecycle } from '../../src/lifecycle/model';
import { afterStop } from './general.ts';
import { ACCESS, CHARGING, INSTANCE, WITHIN_THE_DAYS } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 视频监控服务. */
export const videoSurveillance: ProductLifecycle = {
  number: 31,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量后付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('31.1', '如当前您的账户余额不足以支付账单金额，您仍可继续使用服务24小时'),
        ),
        rule(
          'stopped',
          'trigger',
          at(24, 'hour'),
          'stop',
          'service',
          says('31.1', '如24小时届满您仍未充值并结清欠费账单的，阿里云将停止服务'),
        ),
        rule(
          'instance-kept',
          'stopped',
          atOnce,
          'keep',
          'instance',
          says('31.1', '阿里云将停止服务但仍存储您的实例信息'),
          { object: { zh: '实例信息', en: 'Instance information' } },
        ),
        rule(
          'instance-deleted',
          'trigger',
          at(7, 'day', 'date'),
          'delete',
          'instance',
          says('31.1', '自欠费之日起7日内您仍未充值并结清欠费账单的，阿里云将删除您的实例'),
          { isBoundOnly: true, object: INSTANCE },
        ),
        ...afterStop('stopped'),
      ],
      readings: [],
      recovery: [
        {
          since: 'stopped',
          before: 'instance-deleted',
          what: { zh: '实例', en: 'The instance' },
          basis: 'implied',
          citations: [says('31.1', '自欠费之日起7日内您仍未充值并结清欠费账单的')],
        },
      ],
      silences: [
        WITHIN_THE_DAYS('31.1', '自欠费之日起7日内您仍未充值并结清欠费账单的', '7日内您仍未充值并结清', '删除', {
          zh: '欠费后尽快结清',
          en: 'pay at once',
        }),
        {
          aspect: 'deletion',
          note: {
            zh: '31.1 说到实例和实例信息；其他数据何时删除，没有说。',
            en: '31.1 speaks of the instance and its information; when other data are deleted is not said.',
          },
          filledBy: 'g-5.5',
        },
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
