import type { ProductLifecycle } from '../../src/lifecycle/model';
import { ACCESS, CHARGING, WITHIN_THE_DAYS } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 高性能时间序列数据库（HiTSDB）. As 59.2.1, without backups. */
export const hiTSDB: ProductLifecycle = {
  number: 60,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期（包年包月）', en: 'Expiry (yearly or monthly)' },
      parameters: [],
      rules: [
        rule(
          'frozen',
          'trigger',
          atOnce,
          'freeze',
          'operations',
          says('60.1.1', '服务到期您未续费的，阿里云将冻结您的操作权限'),
        ),
        rule(
          'database-kept',
          'frozen',
          atOnce,
          'keep',
          'database',
          says('60.1.1', '但仍保留该云数据库、继续存储您的数据'),
        ),
        rule(
          'released',
          'trigger',
          at(7, 'day'),
          'release',
          'database',
          says('60.1.2', '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库'),
          { isBoundOnly: true, isLateAtInstant: true },
        ),
        rule(
          'data-deleted',
          'released',
          atOnce,
          'delete',
          'data',
          says('60.1.2', '阿里云将释放您的云数据库，同时删除云数据库服务涉及的数据'),
          { isBoundOnly: true, isLateAtInstant: true },
        ),
      ],
      readings: [],
      recovery: [
        {
          since: 'frozen',
          before: 'released',
          what: { zh: '云数据库与数据', en: 'The database and its data' },
          basis: 'implied',
          citations: [says('60.1.2', '7日届满前仍未续费的')],
        },
      ],
      silences: [WITHIN_THE_DAYS('60.1.2', '7日届满前仍未续费的', '7日届满前仍未续费', '释放'), CHARGING, ACCESS],
    },
  ],
};
