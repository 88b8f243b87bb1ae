import type { ProductLifecycle } from '../../src/lifecycle/model';
import { CHARGING, FIRST_ARREARS } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 云解析PrivateZone服务. Seven days from the first arrears, not from the suspension. */
export const privateZone: ProductLifecycle = {
  number: 12,
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
          says('12.1', '自首次欠费之时起，您仍可继续使用阿里云云解析PrivateZone服务24小时'),
        ),
        rule(
          'suspended',
          'trigger',
          at(24, 'hour'),
          'suspend',
          'service',
          says('12.1', '如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务'),
        ),
        rule('configuration-kept', 'suspended', atOnce, 'keep', 'configuration', says('12.1', '但仍保留您配置信息')),
        rule(
          'terminated',
          'trigger',
          at(7, 'day'),
          'terminate',
          'service',
          says(
            '12.1',
            '自您首次欠费发生之时起7日内，您仍未成功充值并足以支付所欠服务费用的，阿里云将在7日届满终止服务并清空您的配置信息',
          ),
        ),
        rule(
          'configuration-deleted',
          'trigger',
          at(7, 'day'),
          'delete',
          'configuration',
          says(
            '12.1',
            '自您首次欠费发生之时起7日内，您仍未成功充值并足以支付所欠服务费用的，阿里云将在7日届满终止服务并清空您的配置信息',
          ),
        ),
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'configuration-deleted',
          what: { zh: '服务与配置信息', en: 'Service and configuration' },
          basis: 'implied',
          citations: [says('12.1', '您仍未成功充值并足以支付所欠服务费用的')],
        },
      ],
      silences: [FIRST_ARREARS('12.1', '自首次欠费之时起'), CHARGING],
    },
  ],
};
