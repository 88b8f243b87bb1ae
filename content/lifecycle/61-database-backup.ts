import type { ProductLifecycle } from '../../src/lifecycle/model';
import { afterStop, deletedAfterExpiry } from './general.ts';
import { ACCESS, CHARGING } from './phrases.ts';
import { after, asGiven, atOnce, rule, says } from './write.ts';

/** 数据库备份服务. Ends with its month or its quota; what comes after a quota is a choice. */
export const databaseBackup: ProductLifecycle = {
  number: 61,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '服务周期届满（按月）', en: 'Monthly period ends' },
      parameters: [],
      rules: [
        rule(
          'stopped',
          'trigger',
          atOnce,
          'stop',
          'service',
          says('61.2', '数据库备份服务以月为服务周期，如果服务周期届满，您将不能继续使用阿里云的数据库备份服务'),
        ),
        deletedAfterExpiry,
      ],
      readings: [],
      recovery: [
        {
          since: 'stopped',
          what: { zh: '服务', en: 'Service' },
          basis: 'printed',
          citations: [says('61.2', '除非在服务周期届满后，继续订购阿里云的数据库备份服务')],
        },
      ],
      silences: [CHARGING, ACCESS],
    },
    {
      id: 'quota-exhausted',
      trigger: 'quota-exhausted',
      variant: null,
      name: { zh: '服务额度用完', en: 'Quota used up' },
      parameters: ['arrears-at'],
      rules: [
        rule(
          'stopped',
          'trigger',
          atOnce,
          'stop',
          'service',
          says('61.3', '但服务周期内服务额度被消耗完毕的，您也不能继续使用使用阿里云的数据库备份服务，除非'),
        ),
        rule(
          'converted',
          'trigger',
          after(0, 'hour'),
          'convert',
          'billing',
          says('61.3.1', '您在服务周期届满前，使用阿里云为您提供的按量付费的服务额度'),
          { condition: { zh: '您选用按量付费的服务额度', en: 'you choose to use the pay-as-you-go quota' } },
        ),
        rule(
          'charged-after-conversion',
          'converted',
          atOnce,
          'charge',
          'service',
          says(
            '61.3.para1',
            '按量付费的服务额度可先使用后付费，阿里云将按小时自您的阿里云账户中扣划您前一小时的服务费用',
          ),
        ),
        rule(
          'upgraded',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('61.3.2', '升级您当前的数据库备份服务的规格（费用以阿里云官网页面展示的为准），以获得更多的服务'),
          { condition: { zh: '您升级规格', en: 'you upgrade' } },
        ),
        rule(
          'in-arrears',
          'converted',
          asGiven('arrears-at'),
          'begin',
          'arrears',
          says('61.3.para1', '如果您的账户余额不足以支付服务费用的'),
        ),
        rule(
          'stopped-in-arrears',
          'in-arrears',
          atOnce,
          'stop',
          'service',
          says('61.3.para1', '如果您的账户余额不足以支付服务费用的，则阿里云将停止为您提供数据库备份服务'),
        ),
        // 9.2.4 speaks of a term that is over, and 61.3 of a quota used up before it is.
        {
          ...deletedAfterExpiry,
          condition: {
            zh: '服务周期也已届满，而您没有继续订购',
            en: 'the monthly period ends too, and you do not order again',
          },
        },
      ],
      readings: [],
      recovery: [
        {
          since: 'stopped',
          what: { zh: '服务：选用按量付费的额度，或升级规格', en: 'Service: by the pay-as-you-go quota or an upgrade' },
          basis: 'printed',
          citations: [
            says('61.3.1', '您在服务周期届满前，使用阿里云为您提供的按量付费的服务额度'),
            says('61.3.2', '以获得更多的服务'),
          ],
        },
      ],
      silences: [ACCESS],
    },
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量付费的服务额度）', en: 'Arrears (pay-as-you-go quota)' },
      parameters: [],
      rules: [
        rule(
          'stopped',
          'trigger',
          atOnce,
          'stop',
          'service',
          says('61.3.para1', '如果您的账户余额不足以支付服务费用的，则阿里云将停止为您提供数据库备份服务'),
        ),
        ...afterStop('stopped'),
      ],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'suspension',
          note: {
            zh: '余额不足后多久停止，条文没有写明；按欠费当时推算。',
            en: 'How long after the balance ran short service stops is not said; it is counted from the arrears.',
          },
        },
        {
          aspect: 'recovery',
          note: {
            zh: '停止之后付清，服务是否恢复，条文没有说。',
            en: 'Whether service comes back when paid later is not said.',
          },
        },
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
