import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterExpiry } from './general.ts';
import { ACCESS, CHARGING, NO_RECOVERY_AFTER_EXPIRY } from './phrases.ts';
import { atOnce, rule, says } from './write.ts';

/** 机器翻译. What is bought ends with its term, used or not. */
export const machineTranslation: ProductLifecycle = {
  number: 18,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期（包月、包年、资源包）', en: 'Expiry (monthly, yearly, package)' },
      parameters: [],
      rules: [
        rule('terminated', 'trigger', atOnce, 'terminate', 'service', says('18.1', '服务到期则服务终止')),
        rule(
          'rest-void',
          'trigger',
          atOnce,
          'void',
          'package',
          [
            says('18.1', '服务到期则服务终止，即使您已购买的服务数量仍未被消耗完毕'),
            says('g-3.4.1.3', '您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充'),
          ],
          { object: { zh: '未用完的服务量', en: 'What is left unused' } },
        ),
        deletedAfterExpiry,
      ],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'termination',
          note: {
            zh: '到期后仍使用的，是否转为后付费（3.4.1（4）），本产品条款没有说。',
            en: 'Whether use after expiry becomes pay-as-you-go (3.4.1(4)) is not said here.',
          },
          filledBy: 'g-3.4.1.4',
        },
        NO_RECOVERY_AFTER_EXPIRY,
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
