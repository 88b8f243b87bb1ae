import type { ProductLifecycle } from '../../src/lifecycle/model';
import { ACCESS, CHARGING } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 流计算服务. */
export const streamCompute: ProductLifecycle = {
  number: 8,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '项目到期（包年包月等固定期限）', en: 'Project expires (fixed term)' },
      parameters: [],
      rules: [
        rule(
          'suspended',
          'trigger',
          atOnce,
          'suspend',
          'operations',
          says('8.1.2', '您的服务到期后，如未续费，阿里云将在到期时暂停您就该项目的操作权限'),
        ),
        rule('kept', 'trigger', atOnce, 'keep', 'data', says('8.1.2', '但仍保留该项目、继续存储您的数据7日'), {
          object: { zh: '项目与数据', en: 'Project and data' },
        }),
        rule(
          'released',
          'trigger',
          at(7, 'day', 'day'),
          'release',
          'instance',
          says('8.1.2', '继续存储您的数据7日；如7日届满仍未续费，阿里云将释放您的项目'),
          { object: { zh: '项目', en: 'Project' } },
        ),
        rule('deleted', 'released', atOnce, 'delete', 'data', says('8.1.2', '阿里云将释放您的项目，并删除数据')),
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'released',
          what: { zh: '项目与数据', en: 'Project and data' },
          basis: 'implied',
          citations: [says('8.1.2', '如7日届满仍未续费')],
        },
      ],
      silences: [CHARGING, ACCESS],
    },
  ],
};
