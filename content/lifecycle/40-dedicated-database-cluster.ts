import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterExpiry } from './general.ts';
import { ACCESS, PREPAID_ONLY } from './phrases.ts';
import { at, atOnce, rule, says, under } from './write.ts';

/** 云数据库专属集群服务. Seven days, charged, from the suspension; deleted at once where notice was given; 40.3 says release at expiry. */
export const dedicatedDatabaseCluster: ProductLifecycle = {
  number: 40,
  prepaidOnly: PREPAID_ONLY('40.3', 'CDDC服务属于预付费服务'),
  scenarios: [
    {
      id: 'expiry-no-notice',
      trigger: 'expiry',
      variant: 'no-notice',
      name: { zh: '到期，没有书面通知不再使用', en: 'Expiry, no notice given' },
      parameters: [],
      rules: [
        ...under('release/at-expiry', [
          rule(
            'released',
            'trigger',
            atOnce,
            'release',
            'instance',
            says('40.3', 'CDDC服务属于预付费服务，使用到期后将自动释放服务'),
            { object: { zh: '服务', en: 'Service' } },
          ),
          // 40.3 says nothing of data; the seven days are those of the other reading.
          deletedAfterExpiry,
        ]),
        ...under('release/after-seven-days', [
          rule(
            'suspended',
            'trigger',
            atOnce,
            'suspend',
            'service',
            says('40.4.1', '如果您在到期前未续费，则到期后阿里云将暂停提供服务'),
          ),
          rule('frozen', 'suspended', atOnce, 'freeze', 'operations', says('40.4.1', '冻结您账户下CDDC的操作')),
          rule('data-kept', 'suspended', atOnce, 'keep', 'data', says('40.4.1', '但仍存储您的数据并持续计费')),
          rule('charged', 'suspended', atOnce, 'charge', 'service', says('40.4.1', '但仍存储您的数据并持续计费')),
          rule(
            'terminated',
            'suspended',
            at(7, 'day'),
            'terminate',
            'service',
            says(
              '40.4.1',
              '自暂停服务之时起7日届满，您仍未成功续费并足以支付所欠服务费用的，阿里云将终止本服务条款并停止为您继续提供服务',
            ),
            { asks: 'renewal-and-payment' },
          ),
          rule(
            'deleted',
            'suspended',
            at(7, 'day'),
            'delete',
            'data',
            says('40.4.1', '自暂停服务之时起7日届满', '您保存在阿里云的全部数据将会被删除并清空且永不可恢复'),
            { asks: 'renewal-and-payment', irrecoverable: true },
          ),
        ]),
      ],
      readings: [
        {
          id: 'release',
          question: {
            zh: '到期后是自动释放，还是暂停7日？',
            en: 'Is service released at expiry, or suspended for seven days?',
          },
          alternatives: [
            {
              id: 'at-expiry',
              name: { zh: '到期即自动释放（40.3）', en: 'Released at expiry (40.3)' },
              citations: [says('40.3', '使用到期后将自动释放服务')],
            },
            {
              id: 'after-seven-days',
              name: { zh: '暂停，7日后删除（40.4.1）', en: 'Suspended, deleted after seven days (40.4.1)' },
              citations: [says('40.4.1', '自暂停服务之时起7日届满，您仍未成功续费并足以支付所欠服务费用的')],
            },
          ],
        },
      ],
      recovery: [
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: '服务与数据', en: 'Service and data' },
          basis: 'implied',
          citations: [says('40.4.1', '您仍未成功续费并足以支付所欠服务费用的')],
        },
      ],
      silences: [
        {
          aspect: 'suspension',
          note: {
            zh: '“到期后”暂停，是否到期当时，条文没有写明；按到期当时推算。',
            en: 'Whether “到期后” (after expiry) is at the very moment of expiry is not said; it is counted from there.',
          },
          citations: [says('40.4.1', '则到期后阿里云将暂停提供服务')],
        },
        {
          aspect: 'deletion',
          note: {
            zh: '续费规则设成“到期不续费”是否就是 40.4.2 的书面通知，条文没有说；若是，数据到期即不再存储，没有这7日。',
            en: 'Whether choosing “到期不续费” (do not renew) is the written notice of 40.4.2 is not said; if it is, data are not stored past expiry, without these seven days.',
          },
          citations: [
            says('40.4', '您可以设置预付费服务续费规则为：到期自动续费、到期不续费、到期手动续费'),
            says('40.4.2', '则到期后阿里云将不会继续为您存储您的数据'),
          ],
        },
        ACCESS,
      ],
    },
    {
      id: 'expiry-notice',
      trigger: 'expiry',
      variant: 'notice',
      // 4.2.2 is for those who want to go on.
      duty: null,
      name: { zh: '到期，已书面通知不再使用', en: 'Expiry, notice given in writing' },
      parameters: [],
      rules: [
        rule(
          'notice-given',
          'trigger',
          { kind: 'unknown' },
          // A right of the customer's, and no duty.
          'choose',
          'notice',
          says('40.4.2', '您有权在到期前书面通知阿里云到期不再使用服务'),
          { object: { zh: '到期不再使用的书面通知', en: 'Notice in writing that you will not go on' } },
        ),
        rule(
          'charging-stopped',
          'trigger',
          atOnce,
          'stop-charging',
          'service',
          says('40.4.2', '则到期后阿里云将不会继续为您存储您的数据，也不会再计费'),
        ),
        rule(
          'terminated',
          'trigger',
          atOnce,
          'terminate',
          'service',
          says('40.4.2', '届时阿里云将终止本服务条款并停止为您继续提供服务'),
        ),
        rule(
          'deleted',
          'trigger',
          atOnce,
          'delete',
          'data',
          says(
            '40.4.2',
            '则到期后阿里云将不会继续为您存储您的数据',
            '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
          ),
          { irrecoverable: true },
        ),
      ],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'recovery',
          note: { zh: '通知能否撤回，条文没有说。', en: 'Whether the notice can be taken back is not said.' },
        },
      ],
    },
  ],
};
