import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterExpiry, soldOut } from './general.ts';
import { ACCESS, CHARGING } from './phrases.ts';
import { at, atOnce, rule, says, unknown } from './write.ts';

/** 全局事务服务. Ends with its term; what is configured goes seven days later. */
export const globalTransaction: ProductLifecycle = {
  number: 7,
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
          says('7.1', '您在提交订单后3日内仍未付费的，则订单失效'),
        ),
        ...soldOut,
      ],
      readings: [],
      recovery: [
        {
          before: 'void',
          what: { zh: '订单', en: 'The order' },
          basis: 'implied',
          citations: [says('7.1', '您在提交订单后3日内仍未付费的')],
        },
      ],
      silences: [
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
      variant: null,
      name: { zh: '预付费服务到期', en: 'Prepaid service expires' },
      parameters: [],
      rules: [
        rule(
          'reminded',
          'trigger',
          unknown,
          'notify',
          'notice',
          says('7.2', '请您及时续费，阿里云也将尽合理努力提醒您续费'),
          { modality: 'best-effort' },
        ),
        rule(
          'terminated',
          'trigger',
          atOnce,
          'terminate',
          'service',
          says('7.2', '预付费的全局事务服务将在到期时终止'),
        ),
        rule(
          'configuration-released',
          'trigger',
          at(7, 'day', 'day'),
          'release',
          'configuration',
          says('7.2', '服务分组的配置信息将在到期后届满7日时释放'),
          { object: { zh: '服务分组的配置信息', en: 'Configuration of service groups' } },
        ),
        deletedAfterExpiry,
      ],
      readings: [],
      recovery: [
        {
          before: 'configuration-released',
          what: { zh: '配置信息', en: 'The configuration' },
          basis: 'implied',
          citations: [says('7.2', '如您未续费的，除服务到期时终止，服务分组的配置信息将在到期后届满7日时释放')],
        },
      ],
      silences: [
        {
          aspect: 'recovery',
          note: {
            zh: '到期之后续费，服务是否恢复，条文没有说。',
            en: 'Whether service comes back when renewed after expiry is not said.',
          },
        },
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
