import type { LifecycleRule, Offset, ProductLifecycle } from '../../src/lifecycle/model';
import { CHARGING } from './phrases.ts';
import { after, at, atOnce, rule, says, under } from './write.ts';

const flowsEnded = (offset: Offset): LifecycleRule =>
  rule(
    'running-ended',
    'trigger',
    offset,
    'terminate',
    'running-work',
    says('33.1', '自欠费之日起7日内您仍未充值并结清欠费账单的，第7日起系统会终止您正在执行的流程'),
    { object: { zh: '正在执行的流程', en: 'Running flows' } },
  );

/** 云工作流. Three schedules: new flows after 24 hours, running ones from the seventh day, what is stored after thirty. */
export const cloudWorkflow: ProductLifecycle = {
  number: 33,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量后付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('33.1', '如当前您的账户余额不足以支付账单金额，您仍可继续使用服务24小时'),
        ),
        rule(
          'new-flows-barred',
          'trigger',
          at(24, 'hour'),
          'bar',
          'creating',
          says('33.1', '如24小时届满您仍未充值并结清欠费账单的，阿里云将停止您新建或者执行新的流程'),
          { object: { zh: '新建或者执行新的流程', en: 'Creating or starting flows' } },
        ),
        ...under('seventh-day/arrears-day', [
          flowsEnded({ kind: 'from-day', day: 7, basis: 'date', anchorIsDayOne: true }),
        ]),
        ...under('seventh-day/next-day', [
          flowsEnded({ kind: 'from-day', day: 7, basis: 'date', anchorIsDayOne: false }),
        ]),
        ...under('seventh-day/elapsed', [flowsEnded(after(7, 'day', 'date'))]),
        rule(
          'information-deleted',
          'trigger',
          after(30, 'day', 'day'),
          'delete',
          'data',
          says('33.1', '欠费30日后您仍未充值并结清欠费账单的，阿里云将不再存储您的流程和执行过程的信息'),
          { object: { zh: '流程和执行过程的信息', en: 'Flows and records of their runs' } },
        ),
      ],
      readings: [
        {
          id: 'seventh-day',
          question: {
            zh: '“自欠费之日起7日内…第7日起”从何时起？',
            en: 'When does “第7日起” (from the 7th day) begin?',
          },
          alternatives: [
            {
              id: 'arrears-day',
              name: {
                zh: '欠费当日为第1日，第7日零时起',
                en: 'The day of arrears is day one; from the start of the seventh',
              },
              citations: [
                says('33.1', '自欠费之日起7日内您仍未充值并结清欠费账单的，第7日起系统会终止您正在执行的流程'),
              ],
            },
            {
              id: 'next-day',
              name: { zh: '次日为第1日，第7日零时起', en: 'The next day is day one; from the start of the seventh' },
              citations: [says('33.1', '第7日起系统会终止您正在执行的流程')],
            },
            {
              id: 'elapsed',
              name: { zh: '满7日之后', en: 'Once seven days are over' },
              citations: [says('33.1', '自欠费之日起7日内您仍未充值并结清欠费账单的')],
            },
          ],
        },
      ],
      recovery: [
        {
          before: 'new-flows-barred',
          what: { zh: '全部功能', en: 'Everything' },
          basis: 'implied',
          citations: [says('33.1', '如24小时届满您仍未充值并结清欠费账单的')],
        },
        {
          before: 'running-ended',
          what: { zh: '正在执行的流程', en: 'Running flows' },
          basis: 'implied',
          citations: [says('33.1', '自欠费之日起7日内您仍未充值并结清欠费账单的')],
        },
        {
          before: 'information-deleted',
          what: { zh: '流程和执行过程的信息', en: 'Flows and records of their runs' },
          basis: 'implied',
          citations: [says('33.1', '欠费30日后您仍未充值并结清欠费账单的')],
        },
      ],
      silences: [
        {
          aspect: 'recovery',
          note: {
            zh: '停止之后结清，功能是否恢复，条文没有说。',
            en: 'Whether functions come back when paid later is not said.',
          },
        },
        CHARGING,
      ],
    },
  ],
};
