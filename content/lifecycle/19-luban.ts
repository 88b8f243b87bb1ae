import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterExpiry, onlyIfStored } from './general.ts';
import { NO_RECOVERY_AFTER_EXPIRY, PREPAID_ONLY } from './phrases.ts';
import { atOnce, rule, says } from './write.ts';

/** 鹿班. A package ends with its term, used or not. */
export const luban: ProductLifecycle = {
  number: 19,
  prepaidOnly: PREPAID_ONLY('19.1', '您支付服务费用后，才能使用鹿班服务'),
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '资源包到期（SDK方式）', en: 'Package expires (by SDK)' },
      parameters: [],
      rules: [
        rule(
          'terminated',
          'trigger',
          atOnce,
          'terminate',
          'service',
          says('19.1', '否则服务期届满服务终止，您将不能继续使用服务'),
        ),
        rule(
          'rest-void',
          'trigger',
          atOnce,
          'void',
          'package',
          [
            says('19.1', '您将不能继续使用服务即使您已购买的服务数量仍未被消耗完毕'),
            says('g-3.4.1.3', '您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充'),
          ],
          { object: { zh: '未用完的服务量', en: 'What is left unused' } },
        ),
        ...onlyIfStored([deletedAfterExpiry], '19.2'),
      ],
      readings: [],
      recovery: [],
      storesNone: says('19.2', '就你的素材和设计成果，阿里云不负责存储，请您自行存储并备份'),
      silences: [
        {
          aspect: 'deletion',
          note: {
            zh: '素材和设计成果，阿里云不负责存储。',
            en: 'The vendor does not answer for storing material and designs.',
          },
          filledBy: 'g-9.2.4',
          citations: [says('19.2', '就你的素材和设计成果，阿里云不负责存储，请您自行存储并备份')],
        },
        {
          aspect: 'termination',
          note: {
            zh: '到期后仍使用的，是否转为后付费（3.4.1（4）），本产品条款没有说；19.1 说不能继续使用。',
            en: 'Whether use after expiry becomes pay-as-you-go (3.4.1(4)) is not said here; 19.1 says that the service cannot be used on.',
          },
          filledBy: 'g-3.4.1.4',
        },
        NO_RECOVERY_AFTER_EXPIRY,
      ],
    },
  ],
};
