import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterArrears, deletedAfterExpiry } from './general.ts';
import { CHARGING, NO_RECOVERY_AFTER_EXPIRY } from './phrases.ts';
import { after, atOnce, rule, says } from './write.ts';

/** 专家技术服务. Prepaid; nothing goes on after its term; what was free may be charged and then refused. */
export const expertService: ProductLifecycle = {
  number: 64,
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
      id: 'arrears',
      trigger: 'arrears',
      variant: 'fees',
      name: { zh: '未付清服务费用', en: 'Fees not paid in full' },
      parameters: [],
      rules: [
        rule(
          'suspended',
          'trigger',
          after(0, 'hour'),
          'suspend',
          'service',
          says(
            '64.2.1',
            '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持、或者终止服务和/或技术支持的权利',
          ),
          { modality: 'may' },
        ),
        rule(
          'terminated',
          'trigger',
          after(0, 'hour'),
          'terminate',
          'service',
          says('64.2.1', '或者终止服务和/或技术支持的权利'),
          { modality: 'may' },
        ),
        deletedAfterArrears,
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          what: { zh: '服务', en: 'Service' },
          basis: 'printed',
          citations: [says('64.2.1', '在您付清全部服务费用后，阿里云将为您提供服务')],
        },
      ],
      silences: [CHARGING],
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
          { modality: 'may', isLoss: true },
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
};
