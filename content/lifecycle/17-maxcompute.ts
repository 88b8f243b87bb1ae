import type { LifecycleRule, ProductLifecycle, Reading } from '../../src/lifecycle/model';
import { DEFERRALS } from './deferrals.ts';
import { after, asGiven, atOnce, rule, says, unknown } from './write.ts';

const SHOWN_IN_CONSOLE = says('17.1.3', '以您“用户控制台”的实际展示为准');

/** 17.1.2: with a deferral, service goes on and is charged. */
const deferred: readonly LifecycleRule[] = [
  rule(
    'deferred',
    'trigger',
    atOnce,
    'continue',
    'service',
    says('17.1.2', '您在延停额度/或延停时长期内（“延期停服期间”）内仍可继续使用阿里云相关服务'),
  ),
  rule('charged-normally', 'trigger', atOnce, 'charge', 'service', says('17.1.2', '并应按正常费用标准缴纳服务费用')),
];

/** 17.1.4: what follows the suspension, in either of its two readings. */
const afterSuspension: readonly LifecycleRule[] = [
  rule(
    'data-kept',
    'suspended',
    atOnce,
    'keep',
    'data',
    says('17.1.4', '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据，并持续计算存储费用'),
  ),
  rule(
    'storage-charged',
    'suspended',
    atOnce,
    'charge',
    'storage',
    says('17.1.4', '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据，并持续计算存储费用'),
  ),
  rule(
    'terminated',
    'trigger',
    after(15, 'day', 'day'),
    'terminate',
    'service',
    says('17.1.4', '阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务'),
    { reading: 'clock/arrears' },
  ),
  rule(
    'deleted',
    'trigger',
    after(15, 'day', 'day'),
    'delete',
    'data',
    says(
      '17.1.4',
      '阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务',
      '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
    ),
    { irrecoverable: true, reading: 'clock/arrears' },
  ),
  rule(
    'terminated',
    'suspended',
    after(15, 'day', 'day'),
    'terminate',
    'service',
    says('17.1.4', '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据', '15日内，您仍未支付所欠服务费用的'),
    { reading: 'clock/suspension' },
  ),
  rule(
    'deleted',
    'suspended',
    after(15, 'day', 'day'),
    'delete',
    'data',
    says(
      '17.1.4',
      '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据',
      '15日内，您仍未支付所欠服务费用的',
      '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
    ),
    { irrecoverable: true, reading: 'clock/suspension' },
  ),
];

/** 17.1.4 counts fifteen days from the suspension and from the arrears; they differ once there is a deferral. */
const clock: readonly Reading[] = [
  {
    id: 'clock',
    question: { zh: '删除前的15日从何时起算？', en: 'From when do the 15 days before deletion run?' },
    alternatives: [
      {
        id: 'arrears',
        name: {
          zh: '从欠费起算（实际欠费满15日后）',
          en: 'From the arrears (15 full days)',
        },
        citations: [says('17.1.4', '则阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务')],
      },
      {
        id: 'suspension',
        name: {
          zh: '从暂停起算（暂停服务之时起的15日内）',
          en: 'From the suspension (15 days)',
        },
        citations: [says('17.1.4', '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据，并持续计算存储费用')],
      },
    ],
  },
];

/** 大数据计算服务 (MaxCompute). A right to suspend at once, deferrals that only the customer knows, and a clock with two readings. */
export const maxCompute: ProductLifecycle = {
  number: 17,
  scenarios: [
    {
      id: 'arrears-no-deferral',
      trigger: 'arrears',
      variant: 'no-deferral',
      name: { zh: '欠费，没有延停权益', en: 'Arrears, without deferral' },
      deferral: { answer: DEFERRALS.none, shownIn: SHOWN_IN_CONSOLE },
      parameters: [],
      rules: [
        rule(
          'suspended',
          'trigger',
          atOnce,
          'suspend',
          'service',
          says('17.1.1', '阿里云有权选择自您欠费之时起即时暂停您的MaxCompute服务'),
          { modality: 'may' },
        ),
        rule(
          'data-kept-at-suspension',
          'suspended',
          atOnce,
          'keep',
          'data',
          says('17.1.1', '但存储的数据仍会继续保留'),
        ),
        ...afterSuspension,
      ],
      readings: clock,
      recovery: [
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: 'MaxCompute 服务', en: 'The MaxCompute service' },
          basis: 'printed',
          citations: [says('17.1.1', '您需成功充值付清欠费账单，方可恢复使用MaxCompute服务')],
        },
      ],
      silences: [
        {
          aspect: 'access',
          note: {
            zh: '暂停期间数据仍被存储；条文没有说那时能读出数据。',
            en: 'Data are stored while service is suspended; the text does not say that they can be read then.',
          },
        },
        {
          aspect: 'suspension',
          note: {
            zh: '“有权”即时暂停；不行使时何时暂停，条文没有说。',
            en: 'The vendor has the right to suspend at once; when it will, if it does not, is not said.',
          },
        },
      ],
    },
    {
      id: 'arrears-deferral-time',
      trigger: 'arrears',
      variant: 'deferral-time',
      name: { zh: '欠费，有延停时长', en: 'Arrears, with a deferral period (延停时长)' },
      deferral: { answer: DEFERRALS.time, shownIn: SHOWN_IN_CONSOLE },
      parameters: ['deferral'],
      rules: [
        ...deferred,
        rule(
          'suspended',
          'trigger',
          asGiven('deferral'),
          'suspend',
          'service',
          says('17.1.2', '延期停服期满您仍未付清所欠服务费用的，阿里云将暂停提供服务、冻结您账号下的相关操作'),
        ),
        rule(
          'frozen',
          'suspended',
          atOnce,
          'freeze',
          'operations',
          says('17.1.2', '阿里云将暂停提供服务、冻结您账号下的相关操作'),
        ),
        ...afterSuspension,
      ],
      readings: clock,
      recovery: [
        {
          before: 'suspended',
          what: { zh: '全部服务', en: 'All of the service' },
          basis: 'implied',
          citations: [says('17.1.2', '延期停服期满您仍未付清所欠服务费用的')],
        },
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: 'MaxCompute 服务', en: 'The MaxCompute service' },
          basis: 'printed',
          citations: [says('17.1.1', '您需成功充值付清欠费账单，方可恢复使用MaxCompute服务')],
        },
      ],
      silences: [
        {
          aspect: 'suspension',
          note: {
            zh: '有延停权益时，17.1.1 的即时暂停权是否仍可行使，条文没有说；17.1.2 承诺其间仍可继续使用。',
            en: 'Whether the right of 17.1.1 to suspend at once survives beside a deferral is not said; 17.1.2 promises use meanwhile.',
          },
          citations: [says('17.1.1', '阿里云有权选择自您欠费之时起即时暂停您的MaxCompute服务')],
        },
        {
          aspect: 'access',
          note: {
            zh: '暂停期间数据仍被存储；条文没有说那时能读出数据。',
            en: 'Data are stored while service is suspended; the text does not say that they can be read then.',
          },
        },
      ],
    },
    {
      id: 'arrears-deferral-quota',
      trigger: 'arrears',
      variant: 'deferral-quota',
      name: { zh: '欠费，有延停额度', en: 'Arrears, with a deferral amount (延停额度)' },
      deferral: { answer: DEFERRALS.quota, shownIn: SHOWN_IN_CONSOLE },
      parameters: [],
      rules: [
        ...deferred,
        rule(
          'suspended',
          'trigger',
          unknown,
          'suspend',
          'service',
          says('17.1.2', '延期停服期满您仍未付清所欠服务费用的，阿里云将暂停提供服务、冻结您账号下的相关操作'),
        ),
        rule(
          'frozen',
          'suspended',
          atOnce,
          'freeze',
          'operations',
          says('17.1.2', '阿里云将暂停提供服务、冻结您账号下的相关操作'),
        ),
        ...afterSuspension,
      ],
      readings: clock,
      recovery: [
        {
          before: 'suspended',
          what: { zh: '全部服务', en: 'All of the service' },
          basis: 'implied',
          citations: [says('17.1.2', '延期停服期满您仍未付清所欠服务费用的')],
        },
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: 'MaxCompute 服务', en: 'The MaxCompute service' },
          basis: 'printed',
          citations: [says('17.1.1', '您需成功充值付清欠费账单，方可恢复使用MaxCompute服务')],
        },
      ],
      silences: [
        {
          aspect: 'suspension',
          note: {
            zh: '有延停权益时，17.1.1 的即时暂停权是否仍可行使，条文没有说；17.1.2 承诺其间仍可继续使用。',
            en: 'Whether the right of 17.1.1 to suspend at once survives beside a deferral is not said; 17.1.2 promises use meanwhile.',
          },
          citations: [says('17.1.1', '阿里云有权选择自您欠费之时起即时暂停您的MaxCompute服务')],
        },
        {
          aspect: 'access',
          note: {
            zh: '暂停期间数据仍被存储；条文没有说那时能读出数据。',
            en: 'Data are stored while service is suspended; the text does not say that they can be read then.',
          },
        },
        {
          aspect: 'suspension',
          note: {
            zh: '延停额度用完的时刻取决于用量，条文没有给出；既有额度又有时长的，以先到还是后到为准，也没有说。',
            en: 'When the amount is used up depends on use; the text gives no moment, nor says which counts where there is a period too.',
          },
        },
      ],
    },
    {
      id: 'arrears-deferral-closed',
      trigger: 'arrears',
      variant: 'deferral-closed',
      name: { zh: '欠费，延停权益已关闭或将关闭', en: 'Arrears, deferral closed or to be closed' },
      deferral: { answer: DEFERRALS.closed, shownIn: SHOWN_IN_CONSOLE },
      parameters: ['deferral-closed'],
      rules: [
        ...deferred,
        rule(
          'closed',
          'trigger',
          asGiven('deferral-closed'),
          'end',
          'deferral',
          says('17.1.3', '您也可自行关闭延停额度或通过阿里云工作人员关闭延停时长'),
        ),
        rule(
          'suspended',
          ['trigger', 'closed'],
          atOnce,
          'suspend',
          'service',
          says('17.1.3', '若关闭延停权益，阿里云将自您欠费且关闭延停权益之时起暂停服务'),
        ),
        ...afterSuspension,
      ],
      readings: clock,
      recovery: [
        {
          before: 'suspended',
          what: { zh: '全部服务', en: 'All of the service' },
          basis: 'implied',
          citations: [says('17.1.2', '延期停服期满您仍未付清所欠服务费用的')],
        },
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: 'MaxCompute 服务', en: 'The MaxCompute service' },
          basis: 'printed',
          citations: [says('17.1.1', '您需成功充值付清欠费账单，方可恢复使用MaxCompute服务')],
        },
      ],
      silences: [
        {
          aspect: 'access',
          note: {
            zh: '暂停期间数据仍被存储；条文没有说那时能读出数据。',
            en: 'Data are stored while service is suspended; the text does not say that they can be read then.',
          },
        },
      ],
    },
  ],
};
