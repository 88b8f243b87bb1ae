import type { ProductLifecycle } from '../../src/lifecycle/model';
import { WITHIN_THE_DAYS } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 云数据库RDS. Two losses: the database after seven days, its backups after fourteen. */
export const rds: ProductLifecycle = {
  number: 59,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '包年包月到期', en: 'Yearly or monthly subscription expires' },
      parameters: [],
      rules: [
        rule(
          'frozen',
          'trigger',
          atOnce,
          'freeze',
          'operations',
          says('59.2.1.1', '服务到期您未续费的，阿里云将冻结您的操作权限'),
        ),
        rule(
          'database-kept',
          'frozen',
          atOnce,
          'keep',
          'database',
          says('59.2.1.1', '但仍保留该云数据库、继续存储您的数据'),
        ),
        rule(
          'released',
          'trigger',
          at(7, 'day'),
          'release',
          'database',
          says('59.2.1.2', '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库'),
          { isBoundOnly: true, isLateAtInstant: true },
        ),
        rule(
          'data-deleted',
          'released',
          atOnce,
          'delete',
          'data',
          says('59.2.1.2', '阿里云将释放您的云数据库，同时删除云数据库服务中数据'),
          {
            isBoundOnly: true,
            isLateAtInstant: true,
            object: { zh: '云数据库服务中的数据', en: 'Data in the database service' },
          },
        ),
        rule(
          'backups-deleted',
          'trigger',
          at(14, 'day', 'day'),
          'delete',
          'backups',
          says('59.2.1.2', '并且在服务到期后第14日届满阿里云将删除离线数据（备份数据）'),
          { decidedBy: 'released', object: { zh: '离线数据（备份）', en: 'Offline data (backups)' } },
        ),
      ],
      readings: [],
      recovery: [
        {
          since: 'frozen',
          before: 'released',
          what: { zh: '云数据库与数据', en: 'The database and its data' },
          basis: 'implied',
          citations: [says('59.2.1.2', '7日届满前仍未续费的')],
        },
      ],
      silences: [
        WITHIN_THE_DAYS('59.2.1.2', '7日届满前仍未续费的', '7日届满前仍未续费', '释放'),
        {
          aspect: 'charging',
          note: { zh: '到期后是否计费，条文没有说。', en: 'Whether anything is charged after expiry is not said.' },
        },
        {
          aspect: 'recovery',
          note: {
            zh: '释放之后、备份删除之前续费，能否用备份恢复，条文没有说。',
            en: 'Whether backups can be used after the release and before they are deleted is not said.',
          },
        },
        {
          aspect: 'access',
          note: {
            zh: '到期后操作权限被冻结；条文没有说那时还能读出数据。',
            en: 'Operations are frozen at expiry; the text does not say that data can be read then.',
          },
        },
      ],
    },
  ],
};
