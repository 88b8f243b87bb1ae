import type { LifecycleRule, ProductLifecycle } from '../../src/lifecycle/model';
import { ACCESS, CHARGING, FIRST_ARREARS, INSTANCE } from './phrases.ts';
import { after, at, atOnce, before, rule, says, under, unknown } from './write.ts';

/** 13.1: the term ends, or what was bought is used up; both are followed by the same seven days. */
const afterTerm13: readonly LifecycleRule[] = [
  rule(
    'terminated',
    'trigger',
    atOnce,
    'terminate',
    'service',
    says('13.1', '服务期到期或者您所购买的使用数量被消耗完毕，则服务终止'),
  ),
  rule(
    'released',
    'terminated',
    after(7, 'day', 'day'),
    'release',
    'instance',
    says('13.1', '如您不再续费，在服务期终止后7日届满后，阿里云将释放您的实例'),
    { object: INSTANCE },
  ),
  rule('deleted', 'released', atOnce, 'delete', 'data', says('13.1', '阿里云将释放您的实例，并清空您的数据')),
];

/** 图形工作站服务. One hour for pay-as-you-go; seven days from the stop, not from the arrears. */
export const graphicsWorkstation: ProductLifecycle = {
  number: 13,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期（包年包月）', en: 'Expiry (yearly or monthly)' },
      parameters: [],
      rules: [
        rule(
          'renewal-due',
          'trigger',
          before(7, 'day', 'day'),
          'due',
          'renewal',
          says('13.1', '请您在服务到期7日前续费，以便保持服务的持续使用'),
        ),
        ...afterTerm13,
      ],
      readings: [],
      recovery: [
        {
          since: 'terminated',
          before: 'released',
          what: { zh: '实例与数据', en: 'Instance and data' },
          basis: 'implied',
          citations: [says('13.1', '如您不再续费，在服务期终止后7日届满后')],
        },
      ],
      silences: [CHARGING, ACCESS],
    },
    {
      id: 'quota-exhausted',
      trigger: 'quota-exhausted',
      variant: null,
      name: { zh: '购买的使用数量用完（包年包月）', en: 'Bought amount used up (yearly or monthly)' },
      parameters: [],
      rules: [
        ...under('seven-days/used-up', afterTerm13),
        ...under('seven-days/term', [
          ...afterTerm13.slice(0, 1),
          // The term that was bought ends after the amount is used up, and no date of the case says when.
          rule('term-ended', 'trigger', unknown, 'terminate', 'package', says('13.1', '在服务期终止后7日届满后'), {
            object: { zh: '购买的服务期', en: 'The term that was bought' },
          }),
          rule(
            'released',
            'term-ended',
            after(7, 'day', 'day'),
            'release',
            'instance',
            says('13.1', '如您不再续费，在服务期终止后7日届满后，阿里云将释放您的实例'),
            { object: INSTANCE },
          ),
          ...afterTerm13.slice(2),
        ]),
      ],
      readings: [
        {
          id: 'seven-days',
          question: {
            zh: '用完之后，“服务期终止后7日”从何时起算？',
            en: 'From when do the seven days after “服务期终止” (the end of the term) run once it is used up?',
          },
          alternatives: [
            {
              id: 'used-up',
              name: { zh: '从用完起算：用完则服务终止', en: 'From when it is used up, which ends the service' },
              citations: [says('13.1', '或者您所购买的使用数量被消耗完毕，则服务终止')],
            },
            {
              id: 'term',
              name: { zh: '从购买的服务期届满起算', en: 'From the end of the term that was bought' },
              citations: [says('13.1', '在服务期终止后7日届满后')],
            },
          ],
        },
      ],
      recovery: [
        {
          since: 'terminated',
          before: 'released',
          what: { zh: '实例与数据', en: 'Instance and data' },
          basis: 'implied',
          citations: [says('13.1', '如您不再续费，在服务期终止后7日届满后')],
        },
      ],
      silences: [CHARGING, ACCESS],
    },
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('13.2', '自首次发生欠费时，您仍可继续使用服务1个小时'),
        ),
        rule(
          'stopped',
          'trigger',
          at(1, 'hour'),
          'stop',
          'service',
          says('13.2', '如1个小时届满之时，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务'),
        ),
        rule(
          'released',
          'stopped',
          at(7, 'day', 'day'),
          'release',
          'instance',
          says('13.2', '在服务期停止后7日届满，阿里云将释放您的实例'),
          // No 仍未: whether paying after the stop averts it is not said.
          { decidedBy: 'stopped', object: INSTANCE },
        ),
        rule(
          'deleted',
          'released',
          atOnce,
          'delete',
          'data',
          says('13.2', '在服务期停止后7日届满，阿里云将释放您的实例，并清空您的数据'),
          { decidedBy: 'stopped' },
        ),
      ],
      readings: [],
      recovery: [
        {
          before: 'stopped',
          what: { zh: '服务', en: 'Service' },
          basis: 'implied',
          citations: [says('13.2', '您仍未充值并清偿所欠欠款的')],
        },
      ],
      silences: [
        FIRST_ARREARS('13.2', '自首次发生欠费时'),
        {
          aspect: 'recovery',
          note: {
            zh: '停止之后付清，是否恢复、能否避免释放，13.2 没有说“仍未付清”。',
            en: '13.2 does not say “still unpaid” of the release: whether paying after the stop brings service back or averts it is not said.',
          },
          citations: [says('13.2', '在服务期停止后7日届满，阿里云将释放您的实例，并清空您的数据')],
        },
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
