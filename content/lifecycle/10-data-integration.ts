import type { ProductLifecycle } from '../../src/lifecycle/model';
import { afterStop, onlyIfStored } from './general.ts';
import { CHARGING } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 数据集成. Running tasks end with the stop. */
export const dataIntegration: ProductLifecycle = {
  number: 10,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费', en: 'Arrears' },
      parameters: [],
      rules: [
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('10.1', '如发生欠费的，您仍能继续使用服务24个小时'),
        ),
        rule(
          'stopped',
          'trigger',
          at(24, 'hour'),
          'stop',
          'service',
          says('10.1', '如24小时仍未续费且付清欠款，则阿里云将停止为您提供服务'),
          { asks: 'renewal-and-payment' },
        ),
        rule(
          'running-ended',
          'stopped',
          atOnce,
          'terminate',
          'running-work',
          says('10.1', '已经开始的数据集成任务也将立即终止'),
          {
            asks: 'renewal-and-payment',
            object: { zh: '已开始的数据集成任务', en: 'Tasks that have begun' },
          },
        ),
        ...onlyIfStored(afterStop('stopped'), '10.3'),
      ],
      readings: [],
      recovery: [
        {
          before: 'stopped',
          what: { zh: '服务', en: 'Service' },
          basis: 'implied',
          citations: [says('10.1', '如24小时仍未续费且付清欠款')],
        },
      ],
      storesNone: says('10.3', '阿里云的数据集成并不为您提供存储数据的空间'),
      silences: [
        {
          aspect: 'deletion',
          note: { zh: '数据集成不提供存储数据的空间。', en: 'The service gives no space to store data.' },
          filledBy: 'g-5.5',
          citations: [says('10.3', '阿里云的数据集成并不为您提供存储数据的空间')],
        },
        {
          aspect: 'recovery',
          note: {
            zh: '停止之后付清，服务是否恢复，条文没有说；已终止的任务如何，也没有说。',
            en: 'Whether service, or a task that was ended, comes back when paid later is not said.',
          },
        },
        CHARGING,
      ],
    },
  ],
};
