import type { ProductLifecycle } from '../../src/lifecycle/model';
import { afterStop, soldOut } from './general.ts';
import { ACCESS, CHARGING, INSTANCE, WITHIN_THE_DAYS } from './phrases.ts';
import { after, at, atOnce, over, rule, says } from './write.ts';

/** 消息队列服务. An order lapses after three days, not seven (4.2.1); messages go with the stop. */
export const messageQueue: ProductLifecycle = {
  number: 6,
  scenarios: [
    {
      id: 'order-unpaid',
      trigger: 'order-unpaid',
      variant: null,
      name: { zh: '下单后未付费（预付费）', en: 'Order not paid (prepaid)' },
      parameters: [],
      rules: [
        rule(
          'void',
          'trigger',
          at(3, 'day', 'day'),
          'void',
          'order',
          says('6.1', '预付费的消息队列服务，您提交订单后3日内仍未付费的，则订单失效'),
        ),
        ...soldOut,
      ],
      readings: [],
      recovery: [
        {
          before: 'void',
          what: { zh: '订单', en: 'The order' },
          basis: 'implied',
          citations: [says('6.1', '您提交订单后3日内仍未付费的')],
        },
      ],
      silences: [
        {
          aspect: 'termination',
          note: {
            zh: '消息队列Kafka“亦适用如上条款”：全部适用，还是只适用与它相符的，条文没有说。',
            en: 'Kafka follows “the terms above”: all of them, or those that can fit it, is not said.',
          },
          citations: [says('6.4', '消息队列Kafka服务亦适用如上条款')],
        },
        {
          aspect: 'termination',
          note: {
            zh: '通用条款为订单保留7日；专用条款写3日，按14.4.1专用条款在先。服务售罄时提前失效，专用条款没有另说，仍按通用条款。',
            en: 'The general terms keep an order for 7 days; the special terms say 3, and by 14.4.1 they prevail. That it lapses sooner when sold out they leave to the general terms.',
          },
          filledBy: 'g-4.2.1',
          citations: [says('g-4.2.1', '订单将为您保留7日，7日届满您仍未付费或者7日内阿里云服务售罄的，订单失效')],
        },
      ],
    },
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: 'named-instances',
      name: {
        zh: '预付费实例到期（企业铂金版、微消息队列）',
        en: 'Prepaid instance expires (Enterprise Platinum, MQTT)',
      },
      parameters: [],
      rules: [
        rule('suspended', 'trigger', atOnce, 'suspend', 'service', says('6.2', '实例到期后，阿里云将暂停为您提供服务')),
        rule(
          'released',
          'trigger',
          at(7, 'day', 'day'),
          'release',
          'instance',
          says('6.2', '到期后7日内仍未续费，实例将自动释放', '被释放实例与数据均不可恢复'),
          { isBoundOnly: true, irrecoverable: true, object: INSTANCE },
        ),
        rule('data-released', 'released', atOnce, 'delete', 'data', says('6.2', '被释放实例与数据均不可恢复'), {
          isBoundOnly: true,
          irrecoverable: true,
        }),
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'released',
          what: { zh: '实例与数据', en: 'Instance and data' },
          basis: 'implied',
          citations: [says('6.2', '到期后7日内仍未续费')],
        },
      ],
      silences: [
        WITHIN_THE_DAYS('6.2', '到期后7日内仍未续费', '7日内仍未续费', '释放'),
        {
          aspect: 'termination',
          note: {
            zh: '消息队列Kafka“亦适用如上条款”：全部适用，还是只适用与它相符的，条文没有说。',
            en: 'Kafka follows “the terms above”: all of them, or those that can fit it, is not said.',
          },
          citations: [says('6.4', '消息队列Kafka服务亦适用如上条款')],
        },
        {
          aspect: 'termination',
          note: {
            zh: '专用说明 6.2 只说企业铂金版和微消息队列；其他预付费实例，条文没有说。',
            en: 'Special 6.2 speaks of Enterprise Platinum and MQTT only; of other prepaid instances nothing is said.',
          },
          filledBy: 'g-9.2.4',
          citations: [says('6.2', '预付费实例（企业铂金版、微消息队列）')],
        },
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
          'suspended',
          'trigger',
          over(72, 'hour'),
          'suspend',
          'service',
          says('6.3', '服务处于欠费状态，且如超过72小时的，阿里云将暂停为您提供服务'),
        ),
        rule(
          'access-barred',
          'suspended',
          atOnce,
          'bar',
          'operations',
          says('6.3', '即您不能再通过控制台或API访问服务'),
          { object: { zh: '控制台与API访问', en: 'Access by console and API' } },
        ),
        rule(
          'messages-released',
          'suspended',
          after(0, 'hour'),
          'release',
          'messages',
          says('6.3', '服务停止后，未处理的消息数据将自动释放，被释放的数据不可恢复'),
          { irrecoverable: true, object: { zh: '未处理的消息数据', en: 'Messages not processed' } },
        ),
        ...afterStop('suspended'),
      ],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'termination',
          note: {
            zh: '消息队列Kafka“亦适用如上条款”：全部适用，还是只适用与它相符的，条文没有说。',
            en: 'Kafka follows “the terms above”: all of them, or those that can fit it, is not said.',
          },
          citations: [says('6.4', '消息队列Kafka服务亦适用如上条款')],
        },
        {
          aspect: 'recovery',
          note: {
            zh: '暂停之后充值，服务是否恢复，条文没有说；已释放的消息不可恢复。',
            en: 'Whether service comes back when paid later is not said; messages that were released do not.',
          },
          citations: [says('6.3', '被释放的数据不可恢复')],
        },
        {
          aspect: 'deletion',
          note: {
            zh: '“服务停止后”多久释放消息，条文没有说；从暂停之时起即可能发生。',
            en: 'How long after the stop messages are released is not said; it may be at once.',
          },
          citations: [says('6.3', '服务停止后，未处理的消息数据将自动释放')],
        },
        CHARGING,
      ],
    },
  ],
  besideOwn: [
    {
      general: 'general-expiry-term',
      variant: 'other-instances',
      name: {
        zh: '其他预付费实例到期（专用说明 6.2 没有说到；Kafka 见 6.4）',
        en: 'Other prepaid instances expire (special 6.2 does not speak of them; for Kafka see 6.4)',
      },
    },
  ],
};
