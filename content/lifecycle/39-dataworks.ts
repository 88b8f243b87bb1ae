import type { LifecycleRule, ProductLifecycle, Reading } from '../../src/lifecycle/model';
import { afterStop, deletedAfterExpiry } from './general.ts';
import { ACCESS, CHARGING, INSTANCE, NO_RECOVERY_AFTER_EXPIRY } from './phrases.ts';
import { at, atOnce, before, over, rule, says, under } from './write.ts';

/** 39.1.1 releases at expiry what 39.3 downgrades and 39.4 keeps for seven days. */
const releasedAtExpiry39: LifecycleRule = rule(
  'released-at-expiry',
  'trigger',
  atOnce,
  'release',
  'instance',
  says('39.1.1', '使用到期后将自动释放服务，如您需继续使用，需提前续费'),
  { object: { zh: '服务', en: 'Service' } },
);

const release39 = (clause: string, quote: string): Reading => ({
  id: 'release',
  question: {
    zh: '到期后是自动释放（39.1.1），还是按 39.3、39.4 处理？',
    en: 'Is it released at expiry (39.1.1), or dealt with by 39.3 and 39.4?',
  },
  alternatives: [
    {
      id: 'at-expiry',
      name: { zh: '到期即自动释放（39.1.1）', en: 'Released at expiry (39.1.1)' },
      citations: [says('39.1.1', '使用到期后将自动释放服务')],
    },
    {
      id: 'by-kind',
      name: { zh: `${clause} 的处理`, en: `Dealt with by ${clause}` },
      citations: [says(clause, quote)],
    },
  ],
});

/** 数据工场服务. Notices before the end, a downgrade for editions, seven days for exclusive resources; 39.1.1 says otherwise of all of it. */
export const dataWorks: ProductLifecycle = {
  number: 39,
  scenarios: [
    {
      id: 'expiry-edition',
      trigger: 'expiry',
      variant: 'edition',
      name: {
        zh: '增值版本到期（标准版、专业版、企业版、旗舰版）',
        en: 'Edition expires (Standard, Professional, Enterprise, Ultimate)',
      },
      parameters: [],
      rules: [
        ...[7, 3, 1].map((days) =>
          rule(
            `notified-${days}`,
            'trigger',
            before(days, 'day', 'date'),
            'notify',
            'notice',
            says('39.3', '到期前的第7天、第3天和第1天，分别向您的阿里云主账号绑定手机、邮箱等发送到期通知'),
          ),
        ),
        // 39.1.1 says nothing of data; that they are kept is of the other reading.
        ...under('release/at-expiry', [releasedAtExpiry39, deletedAfterExpiry]),
        ...under('release/by-kind', [
          rule(
            'features-stopped',
            'trigger',
            atOnce,
            'stop',
            'features',
            says('39.3', '如果您在到期前未续费，则到期后将立即停止各增值版本的功能'),
            { object: { zh: '增值版本的功能', en: 'Functions of the edition' } },
          ),
          rule('downgraded', 'trigger', atOnce, 'downgrade', 'edition', says('39.3', '并且将其降级为基础版'), {
            object: { zh: '增值版本', en: 'Edition' },
          }),
          rule(
            'entities-kept',
            'downgraded',
            atOnce,
            'keep',
            'data',
            says('39.3', '降级后，已创建的任务、代码、函数、规则等DataWorks相关实体将为您保留在基础版内'),
            { object: { zh: '任务、代码、函数、规则等', en: 'Tasks, code, functions, rules' } },
          ),
        ]),
      ],
      readings: [release39('39.3', '到期后将立即停止各增值版本的功能，并且将其降级为基础版')],
      recovery: [],
      silences: [
        {
          aspect: 'recovery',
          note: {
            zh: '降级之后续费，增值版本是否恢复，39.3 没有说；它要您重新购买。',
            en: 'Whether renewing after the downgrade brings the edition back, 39.3 does not say; it asks you to buy it again.',
          },
          citations: [says('39.3', '如果您仍需使用增值版本，请再次登录售卖页重新购买')],
        },
        {
          aspect: 'suspension',
          note: {
            zh: '各版本停止哪些功能，见另一份清单，本协议没有。',
            en: 'Which functions of each edition stop is said in another list, not here.',
          },
          citations: [says('39.3', '各版本的特有功能停止规则请参见DataWorks增值版本到期降级功能变化清单')],
        },
      ],
    },
    {
      id: 'expiry-resource',
      trigger: 'expiry',
      variant: 'resource',
      name: { zh: '独享资源到期', en: 'Exclusive resources expire' },
      parameters: [],
      rules: [
        ...[7, 3, 1].map((days) =>
          rule(
            `notified-${days}`,
            'trigger',
            before(days, 'day', 'day'),
            'notify',
            'notice',
            says('39.4', '到期前的7天、3天和1天，分别向您的阿里云主账号绑定手机、邮箱等发送到期通知'),
          ),
        ),
        ...under('release/at-expiry', [releasedAtExpiry39]),
        ...under('release/by-kind', [
          rule(
            'stopped',
            'trigger',
            atOnce,
            'stop',
            'service',
            says('39.4', '如果您在到期前未续费，则到期后将立即停止订单内资源的服务'),
          ),
          rule(
            'resource-kept',
            'trigger',
            atOnce,
            'keep',
            'instance',
            says('39.4', '独享资源到期后，将为您继续保留7天'),
            { object: { zh: '独享资源', en: 'Exclusive resources' } },
          ),
          rule(
            'released',
            'trigger',
            at(7, 'day', 'day'),
            'release',
            'instance',
            says('39.4', '独享资源到期后，将为您继续保留7天，如果7天内您仍未完成续费，则该实例将被释放'),
            { isBoundOnly: true, object: INSTANCE },
          ),
        ]),
        deletedAfterExpiry,
      ],
      readings: [release39('39.4', '独享资源到期后，将为您继续保留7天')],
      recovery: [
        {
          before: 'released',
          what: { zh: '独享资源', en: 'Exclusive resources' },
          basis: 'implied',
          citations: [says('39.4', '如果7天内您仍未完成续费')],
        },
      ],
      silences: [CHARGING, ACCESS],
    },
    {
      id: 'expiry-other',
      trigger: 'expiry',
      variant: 'other',
      name: { zh: '其他预付费服务到期', en: 'Other prepaid services expire' },
      parameters: [],
      rules: [releasedAtExpiry39, deletedAfterExpiry],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'termination',
          note: {
            zh: '39.3、39.4 只说增值版本和独享资源；其他预付费服务按 39.1.1，到期即自动释放。',
            en: '39.3 and 39.4 speak of editions and exclusive resources only; other prepaid services follow 39.1.1, released at expiry.',
          },
          citations: [says('39.1.1', '使用到期后将自动释放服务')],
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
      name: { zh: '欠费（后付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('39.1.2', '如果您的账号处于欠费状态，将为您延续24小时的服务时间'),
        ),
        rule(
          'reminded-12',
          'trigger',
          { kind: 'on-hour', hour: 12 },
          'notify',
          'notice',
          says('39.1.2', '并在欠费后的第12小时和第23小时发送通知提醒您尽快续费'),
        ),
        rule(
          'reminded-23',
          'trigger',
          { kind: 'on-hour', hour: 23 },
          'notify',
          'notice',
          says('39.1.2', '并在欠费后的第12小时和第23小时发送通知提醒您尽快续费'),
        ),
        rule(
          'stopped',
          'trigger',
          over(24, 'hour'),
          'stop',
          'service',
          says('39.1.2', '如果欠费状态超过24小时，则该服务会被停用'),
        ),
        ...afterStop('stopped'),
      ],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'recovery',
          note: {
            zh: '停用之后付清，服务是否恢复，条文没有说。',
            en: 'Whether service comes back when paid later is not said.',
          },
        },
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
