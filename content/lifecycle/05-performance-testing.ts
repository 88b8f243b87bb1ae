import type { ProductLifecycle } from '../../src/lifecycle/model';
import { afterStop } from './general.ts';
import { FIRST_ARREARS } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 性能测试服务. One hour, then a stop; nothing on data. */
export const performanceTesting: ProductLifecycle = {
  number: 5,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('5.4', '自首次发生欠费时，您仍可继续使用服务1个小时'),
        ),
        rule(
          'stopped',
          'trigger',
          at(1, 'hour'),
          'stop',
          'service',
          says('5.4', '如1个小时届满之时，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务'),
        ),
        ...afterStop('stopped'),
      ],
      readings: [],
      recovery: [
        {
          before: 'stopped',
          what: { zh: '服务', en: 'Service' },
          basis: 'implied',
          citations: [says('5.4', '您仍未充值并清偿所欠欠款的')],
        },
      ],
      silences: [
        FIRST_ARREARS('5.4', '自首次发生欠费时'),
        {
          aspect: 'recovery',
          note: {
            zh: '停止之后充值，服务是否恢复，条文没有说。',
            en: 'Whether service comes back when paid after it stopped is not said.',
          },
        },
        {
          aspect: 'charging',
          note: { zh: '停止之后是否计费，条文没有说。', en: 'Whether anything is charged after the stop is not said.' },
        },
      ],
    },
  ],
};
