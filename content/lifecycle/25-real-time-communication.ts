import type { LifecycleRule, ProductLifecycle, Reading, Scenario } from '../../src/lifecycle/model';
import { arrearsAfterConversion, afterStop, deletedAfterEndUnlessUsed } from './general.ts';
import { CHARGING, NO_RECOVERY_AFTER_EXPIRY, UNUSED_PACKAGE } from './phrases.ts';
import { after, at, atOnce, rule, says, under } from './write.ts';

/** 25.2: from the arrears on. */
const inArrears25: readonly LifecycleRule[] = [
  rule(
    'new-terminals-barred',
    'trigger',
    atOnce,
    'bar',
    'creating',
    says('25.2', '服务处于欠费状态，您将不能新增终端使用欠费的服务'),
    { object: { zh: '新增终端', en: 'Adding terminals' } },
  ),
  rule(
    'running-continues',
    'trigger',
    atOnce,
    'continue',
    'running-work',
    says('25.2', '但在24小时内，对正在通信中的频道以及正在运行中的服务，对应服务将继续执行直到结束'),
    { object: { zh: '正在通信的频道、正在运行的服务', en: 'Channels in use and services running' } },
  ),
  rule(
    'stopped',
    'trigger',
    at(24, 'hour'),
    'stop',
    'service',
    says('25.2', '如果自欠费之时起届满24小时，您仍未充值并结清欠费账单的，阿里云将停止服务'),
  ),
  ...under('running/stopped', [
    rule(
      'running-stopped',
      'stopped',
      atOnce,
      'stop',
      'running-work',
      says('25.2', '阿里云将停止服务（包含不能增加新的终端，以及正在运行的任务将被停止）'),
    ),
  ]),
];

/** 25.2 stops running tasks at 24 hours, and lets those running within the 24 hours go on to their end. */
const running25: readonly Reading[] = [
  {
    id: 'running',
    question: { zh: '24小时届满时正在运行的任务会怎样？', en: 'What happens to tasks still running after 24 hours?' },
    alternatives: [
      {
        id: 'stopped',
        name: { zh: '被停止', en: 'They are stopped' },
        citations: [says('25.2', '以及正在运行的任务将被停止')],
      },
      {
        id: 'finish',
        name: { zh: '24小时内已在运行的，执行直到结束', en: 'Those running within the 24 hours go on to their end' },
        citations: [says('25.2', '对正在通信中的频道以及正在运行中的服务，对应服务将继续执行直到结束')],
      },
    ],
  },
];

const TERM_OR_PACKAGE_25: Scenario['silences'][number] = {
  aspect: 'termination',
  note: {
    zh: '“资源包中的各项服务使用完毕或者服务期限到期”：转为后付费的是只限资源包，还是也包括包年包月，可以两读；按都包括推算。',
    en: 'Whether only packages become pay-as-you-go, or yearly and monthly terms too, can be read either way; both are taken to.',
  },
  citations: [says('25.1', '如资源包中的各项服务使用完毕或者服务期限到期')],
};

/** 25.1: the end of a term or a package, and what it becomes for one who goes on. */
const endOfPackage25: readonly LifecycleRule[] = [
  rule(
    'terminated',
    'trigger',
    atOnce,
    'terminate',
    'service',
    says('25.1', '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止'),
  ),
  rule(
    'converted',
    'trigger',
    after(0, 'hour'),
    'convert',
    'billing',
    says(
      '25.1',
      '如资源包中的各项服务使用完毕或者服务期限到期，且您未继续订购资源包服务但持续使用此项服务的，阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）',
    ),
    {
      condition: { zh: '您持续使用，且该服务有后付费形式', en: 'you go on using it, and it is sold as pay-as-you-go' },
    },
  ),
  rule(
    'charged-after-conversion',
    'converted',
    atOnce,
    'charge',
    'service',
    says('25.1', '阿里云将持续计费并根据计费结果予以扣划服务费用'),
  ),
  ...arrearsAfterConversion(says('25.2', '如当前您的账户余额不足以支付账单金额，服务处于欠费状态'), inArrears25),
  deletedAfterEndUnlessUsed,
];

/** 音视频通信. What is used up goes on as pay-as-you-go for one who goes on using it; running calls stop, or finish. */
export const realTimeCommunication: ProductLifecycle = {
  number: 25,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期（包年包月、资源包）', en: 'Expiry (term or package)' },
      parameters: ['arrears-at'],
      rules: endOfPackage25,
      readings: running25,
      recovery: [],
      silences: [TERM_OR_PACKAGE_25, NO_RECOVERY_AFTER_EXPIRY],
      warnings: UNUSED_PACKAGE,
    },
    {
      id: 'quota-exhausted',
      trigger: 'quota-exhausted',
      variant: null,
      name: { zh: '资源包用完', en: 'Package used up' },
      parameters: ['arrears-at'],
      rules: endOfPackage25,
      readings: running25,
      recovery: [],
      silences: [TERM_OR_PACKAGE_25, NO_RECOVERY_AFTER_EXPIRY],
    },
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量后付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [...inArrears25, ...afterStop('stopped')],
      readings: running25,
      recovery: [
        {
          since: 'new-terminals-barred',
          before: 'stopped',
          what: { zh: '新增终端', en: 'Adding terminals' },
          basis: 'implied',
          citations: [says('25.2', '服务处于欠费状态，您将不能新增终端使用欠费的服务')],
        },
        {
          before: 'stopped',
          what: { zh: '服务', en: 'Service' },
          basis: 'implied',
          citations: [says('25.2', '您仍未充值并结清欠费账单的')],
        },
      ],
      silences: [
        {
          aspect: 'recovery',
          note: {
            zh: '停止之后结清，服务是否恢复，条文没有说。',
            en: 'Whether service comes back when paid after the stop is not said.',
          },
        },
        CHARGING,
      ],
    },
  ],
};
