import type { ProductLifecycle } from '../../src/lifecycle/model';
import { ACCESS, FIRST_ARREARS } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 数据总线. A chain as 2.2: seven days from the suspension. */
export const datahub: ProductLifecycle = {
  number: 37,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费', en: 'Arrears' },
      parameters: [],
      rules: [
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('37.1', '自您首次欠费之时起，您仍可继续使用阿里云数据总线24小时'),
        ),
        rule(
          'suspended',
          'trigger',
          at(24, 'hour'),
          'suspend',
          'service',
          says('37.1', '如24小时届满，您仍未成功付费并足以支付所欠服务费用的，阿里云将暂停提供服务'),
        ),
        rule('data-kept', 'suspended', atOnce, 'keep', 'data', says('37.1', '但仍存储您的数据并持续计费')),
        rule('charged', 'suspended', atOnce, 'charge', 'service', says('37.1', '但仍存储您的数据并持续计费')),
        rule(
          'terminated',
          'suspended',
          at(7, 'day'),
          'terminate',
          'service',
          says(
            '37.2',
            '自阿里云暂停服务之时起7日届满，您仍未成功充值并足以支付所欠服务费用的，则阿里云将会终止本服务条款并停止为您继续提供服务',
          ),
        ),
        rule(
          'deleted',
          'suspended',
          at(7, 'day'),
          'delete',
          'data',
          says('37.2', '自阿里云暂停服务之时起7日届满', '您保存在阿里云数据总线的全部数据将会被删除清空且不可恢复'),
          { irrecoverable: true },
        ),
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: '服务与数据', en: 'Service and data' },
          basis: 'implied',
          citations: [says('37.2', '您仍未成功充值并足以支付所欠服务费用的')],
        },
      ],
      silences: [FIRST_ARREARS('37.1', '自您首次欠费之时起'), ACCESS],
    },
  ],
};
