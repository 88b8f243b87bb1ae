import type { ProductLifecycle } from '../../src/lifecycle/model';
import { afterStop } from './general.ts';
import { ACCESS, CHARGING, FIRST_ARREARS } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 密钥管理服务. New keys are barred at once; what exists goes on for seven days. */
export const keyManagement: ProductLifecycle = {
  number: 14,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'creating-barred',
          'trigger',
          atOnce,
          'bar',
          'creating',
          says('14.1', '自首次发生欠费时，您不可再使用密钥管理服务的新建功能'),
          { object: { zh: '新建功能', en: 'Creating' } },
        ),
        rule('continues', 'trigger', atOnce, 'continue', 'service', says('14.1', '但仍可继续使用您已创建的服务7日'), {
          object: { zh: '已创建的服务', en: 'What was created before' },
        }),
        rule(
          'stopped',
          'trigger',
          at(7, 'day', 'day'),
          'stop',
          'service',
          says(
            '14.1',
            '但仍可继续使用您已创建的服务7日，如7日届满，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务',
          ),
        ),
        ...afterStop('stopped'),
      ],
      readings: [],
      recovery: [
        {
          before: 'stopped',
          what: { zh: '已创建的服务', en: 'What was created before' },
          basis: 'implied',
          citations: [says('14.1', '您仍未充值并清偿所欠欠款的')],
        },
      ],
      silences: [
        FIRST_ARREARS('14.1', '自首次发生欠费时'),
        {
          aspect: 'recovery',
          note: {
            zh: '停止之后付清，服务与密钥是否恢复，条文没有说。',
            en: 'Whether service and keys come back when paid after the stop is not said.',
          },
        },
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
