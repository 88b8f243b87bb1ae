import type { LifecycleRule, ProductLifecycle } from '../../src/lifecycle/model';
import { DEFERRALS } from './deferrals.ts';
import { asGiven, atOnce, rule, says, unknown } from './write.ts';

const SHOWN_IN_CONSOLE = says('69.2.1.3', '以您“用户控制台”的实际展示为准');

/** 69.2.1(2): with a deferral, service goes on and is charged. */
const deferred: readonly LifecycleRule[] = [
  rule(
    'deferred',
    'trigger',
    atOnce,
    'continue',
    'service',
    says('69.2.1.2', '您在延停额度/或延停时长期内（“延期停服期间”）内仍可继续使用阿里云相关服务'),
  ),
  rule('charged-normally', 'trigger', atOnce, 'charge', 'service', says('69.2.1.2', '并应按正常费用标准缴纳服务费用')),
];

/** 69.2.1(4): what follows the suspension, when a grace period of unknown length is over. */
const afterSuspension: readonly LifecycleRule[] = [
  rule(
    'data-kept',
    'suspended',
    atOnce,
    'keep',
    'data',
    says('69.2.1.4', '自阿里云暂停服务之日起一定期限内（“宽限期”），阿里云仍将存储您的数据，并持续计算存储费用'),
  ),
  rule(
    'storage-charged',
    'suspended',
    atOnce,
    'charge',
    'storage',
    says('69.2.1.4', '自阿里云暂停服务之日起一定期限内（“宽限期”），阿里云仍将存储您的数据，并持续计算存储费用'),
  ),
  rule(
    'terminated',
    'suspended',
    asGiven('grace'),
    'terminate',
    'service',
    says('69.2.1.4', '宽限期满，您仍未支付所欠服务费用的，阿里云将停止为您继续提供服务'),
  ),
  rule(
    'deleted',
    'suspended',
    asGiven('grace'),
    'delete',
    'data',
    says('69.2.1.4', '宽限期满，您仍未支付所欠服务费用的', '您保存在阿里云的全部数据将会被删除并清空且用不可恢复'),
    { irrecoverable: true },
  ),
];

/** 弹性高性能计算E-HPC服务. A grace period (宽限期) without a figure: unknown is a value, and it propagates. */
export const eHpc: ProductLifecycle = {
  number: 69,
  scenarios: [
    {
      id: 'arrears-no-deferral',
      trigger: 'arrears',
      variant: 'no-deferral',
      name: { zh: '欠费，没有延停权益', en: 'Arrears, without deferral' },
      deferral: { answer: DEFERRALS.none, shownIn: SHOWN_IN_CONSOLE },
      parameters: ['grace'],
      rules: [
        rule(
          'suspended',
          'trigger',
          atOnce,
          'suspend',
          'service',
          says('69.2.1.1', '阿里云有权选择自您欠费之时起即时暂停服务、冻结您账号下的相关操作'),
          { modality: 'may' },
        ),
        rule(
          'frozen',
          'suspended',
          atOnce,
          'freeze',
          'operations',
          says('69.2.1.1', '即时暂停服务、冻结您账号下的相关操作'),
          { modality: 'may' },
        ),
        ...afterSuspension,
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: '服务与数据', en: 'Service and data' },
          basis: 'implied',
          citations: [says('69.2.1.4', '宽限期满，您仍未支付所欠服务费用的')],
        },
      ],
      silences: [
        {
          aspect: 'deletion',
          note: {
            zh: '宽限期多长，本协议没有写明；69.2 还说阿里云“没有义务继续存储您的数据”。',
            en: 'The agreement gives no length for the grace period; 69.2 even says that the vendor has no duty to go on storing data.',
          },
          filledBy: 'g-5.5',
          citations: [says('69.2', '否则阿里云有权停止服务，并没有义务继续存储您的数据')],
        },
        {
          aspect: 'access',
          note: {
            zh: '宽限期内数据仍被存储；条文没有说那时能读出数据。',
            en: 'Data are stored in the grace period; the text does not say that they can be read then.',
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
      parameters: ['deferral', 'grace'],
      rules: [
        ...deferred,
        rule(
          'suspended',
          'trigger',
          asGiven('deferral'),
          'suspend',
          'service',
          says('69.2.1.2', '延期停服期满您仍未付清所欠服务费用的，阿里云将暂停提供服务、冻结您账号下的相关操作'),
        ),
        rule(
          'frozen',
          'suspended',
          atOnce,
          'freeze',
          'operations',
          says('69.2.1.2', '阿里云将暂停提供服务、冻结您账号下的相关操作'),
        ),
        ...afterSuspension,
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: '服务与数据', en: 'Service and data' },
          basis: 'implied',
          citations: [says('69.2.1.4', '宽限期满，您仍未支付所欠服务费用的')],
        },
      ],
      silences: [
        {
          aspect: 'suspension',
          note: {
            zh: '有延停权益时，69.2.1(1) 的即时暂停权是否仍可行使，条文没有说；69.2.1(2) 承诺其间仍可继续使用。',
            en: 'Whether the right of 69.2.1(1) to suspend at once survives beside a deferral is not said; 69.2.1(2) promises use meanwhile.',
          },
          citations: [says('69.2.1.1', '阿里云有权选择自您欠费之时起即时暂停服务')],
        },
        {
          aspect: 'deletion',
          note: {
            zh: '宽限期多长，本协议没有写明；69.2 还说阿里云“没有义务继续存储您的数据”。',
            en: 'The agreement gives no length for the grace period; 69.2 even says that the vendor has no duty to go on storing data.',
          },
          filledBy: 'g-5.5',
          citations: [says('69.2', '否则阿里云有权停止服务，并没有义务继续存储您的数据')],
        },
        {
          aspect: 'access',
          note: {
            zh: '宽限期内数据仍被存储；条文没有说那时能读出数据。',
            en: 'Data are stored in the grace period; the text does not say that they can be read then.',
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
      parameters: ['grace'],
      rules: [
        ...deferred,
        rule(
          'suspended',
          'trigger',
          unknown,
          'suspend',
          'service',
          says('69.2.1.2', '延期停服期满您仍未付清所欠服务费用的，阿里云将暂停提供服务、冻结您账号下的相关操作'),
        ),
        rule(
          'frozen',
          'suspended',
          atOnce,
          'freeze',
          'operations',
          says('69.2.1.2', '阿里云将暂停提供服务、冻结您账号下的相关操作'),
        ),
        ...afterSuspension,
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: '服务与数据', en: 'Service and data' },
          basis: 'implied',
          citations: [says('69.2.1.4', '宽限期满，您仍未支付所欠服务费用的')],
        },
      ],
      silences: [
        {
          aspect: 'suspension',
          note: {
            zh: '有延停权益时，69.2.1(1) 的即时暂停权是否仍可行使，条文没有说；69.2.1(2) 承诺其间仍可继续使用。',
            en: 'Whether the right of 69.2.1(1) to suspend at once survives beside a deferral is not said; 69.2.1(2) promises use meanwhile.',
          },
          citations: [says('69.2.1.1', '阿里云有权选择自您欠费之时起即时暂停服务')],
        },
        {
          aspect: 'deletion',
          note: {
            zh: '宽限期多长，本协议没有写明；69.2 还说阿里云“没有义务继续存储您的数据”。',
            en: 'The agreement gives no length for the grace period; 69.2 even says that the vendor has no duty to go on storing data.',
          },
          filledBy: 'g-5.5',
          citations: [says('69.2', '否则阿里云有权停止服务，并没有义务继续存储您的数据')],
        },
        {
          aspect: 'access',
          note: {
            zh: '宽限期内数据仍被存储；条文没有说那时能读出数据。',
            en: 'Data are stored in the grace period; the text does not say that they can be read then.',
          },
        },
        {
          aspect: 'suspension',
          note: {
            zh: '延停额度用完的时刻取决于用量，条文没有给出。',
            en: 'When the amount is used up depends on use; the text gives no moment.',
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
      parameters: ['deferral-closed', 'grace'],
      rules: [
        ...deferred,
        rule(
          'closed',
          'trigger',
          asGiven('deferral-closed'),
          'end',
          'deferral',
          says('69.2.1.3', '您也可自行关闭延停额度或通过阿里云工作人员关闭延停时长'),
        ),
        rule(
          'suspended',
          ['trigger', 'closed'],
          atOnce,
          'suspend',
          'service',
          says('69.2.1.3', '您关闭延停权益的，阿里云将自您欠费且关闭延停权益之时起暂停服务'),
        ),
        ...afterSuspension,
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: '服务与数据', en: 'Service and data' },
          basis: 'implied',
          citations: [says('69.2.1.4', '宽限期满，您仍未支付所欠服务费用的')],
        },
      ],
      silences: [
        {
          aspect: 'deletion',
          note: {
            zh: '宽限期多长，本协议没有写明；69.2 还说阿里云“没有义务继续存储您的数据”。',
            en: 'The agreement gives no length for the grace period; 69.2 even says that the vendor has no duty to go on storing data.',
          },
          filledBy: 'g-5.5',
          citations: [says('69.2', '否则阿里云有权停止服务，并没有义务继续存储您的数据')],
        },
        {
          aspect: 'access',
          note: {
            zh: '宽限期内数据仍被存储；条文没有说那时能读出数据。',
            en: 'Data are stored in the grace period; the text does not say that they can be read then.',
          },
        },
      ],
    },
  ],
};
