import type { ProductLifecycle } from '../../src/lifecycle/model';

/** 日志服务. A chain: the seven days of 2.2 run from the suspension, not from the arrears. */
export const logService: ProductLifecycle = {
  number: 2,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费', en: 'Arrears' },
      parameters: [],
      rules: [
        {
          id: 'grace',
          since: 'trigger',
          offset: { kind: 'at-once' },
          effect: 'continue',
          subject: 'service',
          modality: 'will',
          citations: [{ provision: 'p-2.1', quotes: ['自首次欠费之时起，您仍可继续使用阿里云日志服务24小时'] }],
        },
        {
          id: 'suspended',
          since: 'trigger',
          offset: { kind: 'at', period: { amount: 24, unit: 'hour' }, basis: 'moment' },
          effect: 'suspend',
          subject: 'service',
          modality: 'will',
          citations: [
            {
              provision: 'p-2.1',
              quotes: ['如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务'],
            },
          ],
        },
        {
          id: 'frozen',
          since: 'suspended',
          offset: { kind: 'at-once' },
          effect: 'freeze',
          subject: 'operations',
          modality: 'will',
          citations: [{ provision: 'p-2.1', quotes: ['阿里云将暂停提供服务、冻结您账户下日志服务的操作'] }],
        },
        {
          id: 'data-kept',
          since: 'suspended',
          offset: { kind: 'at-once' },
          effect: 'keep',
          subject: 'data',
          modality: 'will',
          citations: [{ provision: 'p-2.1', quotes: ['但仍存储您的数据并持续计费'] }],
        },
        {
          id: 'charged',
          since: 'suspended',
          offset: { kind: 'at-once' },
          effect: 'charge',
          subject: 'service',
          modality: 'will',
          citations: [{ provision: 'p-2.1', quotes: ['但仍存储您的数据并持续计费'] }],
        },
        {
          id: 'terminated',
          since: 'suspended',
          offset: { kind: 'at', period: { amount: 7, unit: 'day' }, basis: 'moment' },
          effect: 'terminate',
          subject: 'service',
          modality: 'will',
          citations: [
            {
              provision: 'p-2.2',
              quotes: [
                '自阿里云暂停服务之时起7日届满（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同）',
                '阿里云将会终止本服务条款并停止为您继续提供服务',
              ],
            },
          ],
        },
        {
          id: 'deleted',
          since: 'suspended',
          offset: { kind: 'at', period: { amount: 7, unit: 'day' }, basis: 'moment' },
          effect: 'delete',
          subject: 'data',
          modality: 'will',
          isLoss: true,
          citations: [
            {
              provision: 'p-2.2',
              quotes: [
                '自阿里云暂停服务之时起7日届满（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同）',
                '您保存在阿里云日志服务的全部数据将会被删除并清空且不可恢复',
              ],
            },
          ],
        },
      ],
      readings: [],
      recovery: [
        {
          before: 'deleted',
          what: { zh: '服务与数据', en: 'Service and data' },
          basis: 'implied',
          citations: [{ provision: 'p-2.2', quotes: ['您仍未成功充值并足以支付所欠服务费用的'] }],
        },
      ],
      silences: [
        {
          aspect: 'suspension',
          note: {
            zh: '“首次欠费”是每次欠费的开始，还是一生只有一次，条文没有说；若是后者，再次欠费就没有24小时。',
            en: 'Whether 首次欠费 is the start of each arrears or the first ever is not said; if the latter, a second time has no 24 hours.',
          },
          citations: [{ provision: 'p-2.1', quotes: ['自首次欠费之时起'] }],
        },
        {
          aspect: 'access',
          note: {
            zh: '暂停期间数据仍被存储，但操作被冻结；条文没有说那时还能读出数据。',
            en: 'While suspended, data are stored but operations are frozen; the text does not say that data can be read then.',
          },
        },
        {
          aspect: 'charging',
          note: {
            zh: '最初24小时内如何计费，条文没有说。',
            en: 'The text does not say how the first 24 hours are charged.',
          },
        },
      ],
    },
  ],
};
