import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterArrears, deletedAfterExpiry } from './general.ts';
import { ACCESS, CHARGING, NO_RECOVERY_AFTER_EXPIRY } from './phrases.ts';
import { after, atOnce, rule, says } from './write.ts';

/** DataV数据可视化服务. Renewal within thirty days before the end; a right to end service for serious breach, payment among it. */
export const dataV: ProductLifecycle = {
  number: 71,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '服务期届满', en: 'Term ends' },
      parameters: [],
      rules: [
        rule(
          'renewal-due',
          'trigger',
          { kind: 'within-before', period: { amount: 30, unit: 'day' }, basis: 'day' },
          'due',
          'renewal',
          says(
            '71.2.4',
            '服务到期前30日内确保您付款的支付宝账户余额充足，系统自动从绑定的阿里云账户余额中扣除相应费用，以作新一期的服务费用',
          ),
          {
            object: { zh: '自动续费的余额', en: 'Balance for automatic renewal' },
            condition: { zh: '您勾选了“自动续费”', en: 'automatic renewal is ticked' },
          },
        ),
        rule(
          'terminated',
          'trigger',
          atOnce,
          'terminate',
          'service',
          [
            says('g-3.4.1.2', '以包年包月等固定期限形式售卖的服务，服务期限至订购的期限届满为止'),
            says('71.2.6.2', '用户可继续使用DataV服务至服务期届满'),
          ],
          { fills: 'termination' },
        ),
        deletedAfterExpiry,
      ],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'termination',
          note: {
            zh: '71.2.4 先说支付宝账户，后说阿里云账户；应确保两者余额充足。扣款在30日内的哪一天，条文没有说。',
            en: '71.2.4 says Alipay account first and Alibaba Cloud account then: see that both suffice. On which of the 30 days the money is taken is not said.',
          },
          citations: [
            says(
              '71.2.4',
              '服务到期前30日内确保您付款的支付宝账户余额充足，系统自动从绑定的阿里云账户余额中扣除相应费用',
            ),
          ],
        },
        NO_RECOVERY_AFTER_EXPIRY,
        CHARGING,
        ACCESS,
      ],
    },
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '未履行付款义务', en: 'Payment not made' },
      parameters: [],
      rules: [
        rule(
          'terminated',
          'trigger',
          after(0, 'hour'),
          'terminate',
          'service',
          says(
            '71.3.8',
            '由于您严重违反本服务协议（包括但不限于a.您未按照本服务协议的约定履行付款义务',
            '阿里云有权按本服务协议的相关约定单方面终止服务',
          ),
          { modality: 'may' },
        ),
        rule('no-refund', 'terminated', atOnce, 'void', 'billing', says('71.3.8', '并不退还您已经支付的费用（如有）'), {
          object: { zh: '已支付的费用', en: 'Fees paid' },
          modality: 'may',
        }),
        deletedAfterArrears(),
      ],
      readings: [],
      recovery: [],
      silences: [CHARGING, ACCESS],
      warnings: [
        {
          note: {
            zh: '71.3.8 把不付款算作“严重违反”；3.4.4（2）对严重违反有权“清除您的全部数据”，没有写明缓冲期。两者是否连用，条文没有说。',
            en: '71.3.8 counts not paying as a serious breach; for a serious breach 3.4.4(2) gives a right to clear all data and names no buffer. Whether the two go together is not said.',
          },
          citations: [
            says('71.3.8', '由于您严重违反本服务协议（包括但不限于a.您未按照本服务协议的约定履行付款义务'),
            says('g-3.4.4.2', '阿里云有权提前终止服务直至清除您的全部数据'),
          ],
        },
      ],
    },
  ],
};
