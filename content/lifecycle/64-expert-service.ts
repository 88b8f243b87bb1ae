import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterExpiry, generalOrder } from './general.ts';
import { CHARGING, NO_RECOVERY_AFTER_EXPIRY, PREPAID_ONLY } from './phrases.ts';
import { after, atOnce, rule, says } from './write.ts';

/** 专家技术服务. Prepaid; nothing goes on after its term; what was free may be charged and then refused. */
export const expertService: ProductLifecycle = {
  number: 64,
  prepaidOnly: PREPAID_ONLY('64.2.1', '服务采用先付费方式'),
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '服务期限届满', en: 'Term ends' },
      parameters: [],
      rules: [
        rule(
          'terminated',
          'trigger',
          atOnce,
          'terminate',
          'service',
          says('64.3.5', '如果服务期限届满后您未续费的，阿里云将不再继续为您提供服务的相关内容'),
        ),
        deletedAfterExpiry,
      ],
      readings: [],
      recovery: [],
      silences: [NO_RECOVERY_AFTER_EXPIRY, CHARGING],
    },
    {
      id: 'order-unpaid',
      trigger: 'order-unpaid',
      variant: null,
      // 64.2.1 is about what has not been paid for yet; it stood under arrears once.
      formerly: { trigger: 'arrears', variant: 'fees' },
      name: { zh: '下单后未付清费用', en: 'Order not paid in full' },
      parameters: [],
      rules: [
        rule(
          'withheld',
          'trigger',
          atOnce,
          'withhold',
          'service',
          says(
            '64.2.1',
            '在您付清全部服务费用后，阿里云将为您提供服务',
            '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持',
          ),
          { modality: 'may' },
        ),
        ...generalOrder.map((each) => ({ ...each, fills: 'termination' as const })),
      ],
      readings: [],
      recovery: [
        {
          before: 'void',
          what: { zh: '订单', en: 'The order' },
          basis: 'implied',
          citations: [says('g-4.2.1', '7日届满您仍未付费')],
        },
      ],
      silences: [
        {
          aspect: 'termination',
          note: {
            zh: '64.2.1 还保留“终止服务和/或技术支持”的权利；何时行使没有写明。',
            en: '64.2.1 also reserves a right to end the service; when it is used is not said.',
          },
          citations: [says('64.2.1', '或者终止服务和/或技术支持的权利')],
        },
      ],
    },
    {
      id: 'arrears-migration-center',
      trigger: 'arrears',
      variant: 'migration-center',
      name: { zh: '云迁移中心开始收费后拒绝支付', en: 'Cloud Migration Center: payment refused once it is charged' },
      parameters: [],
      rules: [
        rule(
          'terminated',
          'trigger',
          after(0, 'hour'),
          'terminate',
          'service',
          says('64.3.12.2', '如在收费后，您拒绝支付服务费的，阿里云有权不再向您提供服务'),
          { modality: 'may' },
        ),
        rule(
          'deleted',
          'trigger',
          after(0, 'hour'),
          'delete',
          'data',
          says('64.3.12.2', '并有权利不再继续保留您的业务数据'),
          { modality: 'may' },
        ),
      ],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'deletion',
          note: {
            zh: '不再保留数据之前有没有缓冲期，64.3.12（2）没有说；9.2.4 说有一段，长短没有写明。',
            en: 'Whether there is any buffer before data are dropped is not said here; 9.2.4 has one of no stated length.',
          },
          filledBy: 'g-9.2.4',
        },
        CHARGING,
      ],
    },
  ],
  besideOwn: [
    {
      general: 'general-arrears',
      variant: 'other',
      name: { zh: '欠费：其他专家技术服务', en: 'Arrears: other services' },
      // 64.3.12 is of who refuses to pay for one service, once it is charged.
      isUsual: true,
    },
  ],
};
