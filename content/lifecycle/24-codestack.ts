import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterExpiry, onlyIfStored } from './general.ts';
import { CHARGING, NO_RECOVERY_AFTER_EXPIRY, PREPAID_ONLY } from './phrases.ts';
import { atOnce, rule, says } from './write.ts';

/** 码栈. Stops with its term; it stores nothing. */
export const codestack: ProductLifecycle = {
  number: 24,
  prepaidOnly: PREPAID_ONLY('24.1', '码栈服务以包年包月的形式向您提供，您先付费后使用'),
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期（包年包月）', en: 'Expiry (yearly or monthly)' },
      parameters: [],
      rules: [
        rule(
          'stopped',
          'trigger',
          atOnce,
          'stop',
          'service',
          says('24.1', '如您服务到期后，未选择续费的，阿里云将在到期时停止为您提供服务'),
        ),
        ...onlyIfStored([deletedAfterExpiry], '24.2'),
      ],
      readings: [],
      recovery: [],
      storesNone: says('24.2', '码栈服务并不负责存储您的业务数据'),
      silences: [
        {
          aspect: 'deletion',
          note: { zh: '码栈服务不负责存储业务数据。', en: 'The service does not answer for storing data.' },
          filledBy: 'g-9.2.4',
          citations: [says('24.2', '码栈服务并不负责存储您的业务数据')],
        },
        NO_RECOVERY_AFTER_EXPIRY,
        CHARGING,
      ],
    },
  ],
};
