import type { ProductLifecycle } from '../../src/lifecycle/model';

/** 数据湖构建. Capabilities end one by one, on three schedules. */
export const dataLakeFormation: ProductLifecycle = {
  number: 43,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        {
          id: 'charged',
          since: 'trigger',
          offset: { kind: 'at-once' },
          effect: 'charge',
          subject: 'service',
          modality: 'will',
          citations: [
            { provision: 'p-43.2', quotes: ['则阿里云将按本条约定停止您的部分或全部服务，同时未停止的服务将持续计费'] },
          ],
        },
        {
          id: 'metadata-continues',
          since: 'trigger',
          offset: { kind: 'at-once' },
          effect: 'continue',
          subject: 'metadata',
          modality: 'will',
          citations: [{ provision: 'p-43.2.1', quotes: ['自您欠费之日起7日内，您仍可使用数据湖构建的元数据服务'] }],
        },
        {
          id: 'metadata-stopped',
          since: 'trigger',
          offset: { kind: 'at', period: { amount: 7, unit: 'day' }, basis: 'date' },
          effect: 'stop',
          subject: 'metadata',
          modality: 'will',
          citations: [
            {
              provision: 'p-43.2.1',
              quotes: ['如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，阿里云将停止为您提供数据湖元数据服务'],
            },
          ],
        },
        {
          id: 'new-jobs-barred',
          since: 'trigger',
          offset: { kind: 'at-once' },
          effect: 'bar',
          subject: 'new-jobs',
          modality: 'will',
          citations: [{ provision: 'p-43.2.2', quotes: ['自您欠费之日起，您将无法执行新的入湖作业'] }],
        },
        {
          id: 'running-jobs-continue',
          since: 'trigger',
          offset: { kind: 'at-once' },
          effect: 'continue',
          subject: 'running-jobs',
          modality: 'will',
          citations: [{ provision: 'p-43.2.2', quotes: ['已经运行的入湖作业仍可继续执行7日'] }],
        },
        {
          id: 'jobs-stopped',
          since: 'trigger',
          offset: { kind: 'at', period: { amount: 7, unit: 'day' }, basis: 'date' },
          effect: 'stop',
          subject: 'running-jobs',
          modality: 'will',
          citations: [
            {
              provision: 'p-43.2.2',
              quotes: ['如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，阿里云将停止您执行所有入湖作业'],
            },
          ],
        },
        {
          id: 'new-templates-barred',
          since: 'trigger',
          offset: { kind: 'at-once' },
          effect: 'bar',
          subject: 'new-templates',
          modality: 'will',
          citations: [{ provision: 'p-43.2.3', quotes: ['自您欠费之日起，您将无法创建新的入湖模板'] }],
        },
        {
          id: 'templates-deleted',
          since: 'trigger',
          offset: { kind: 'at', period: { amount: 30, unit: 'day' }, basis: 'date' },
          effect: 'delete',
          subject: 'templates',
          modality: 'will',
          isLoss: true,
          citations: [
            {
              provision: 'p-43.2.3',
              quotes: ['如您自欠费之日起的30日届满仍未能补缴所有欠费账单的，阿里云将清空您的全部入湖模板'],
            },
          ],
        },
      ],
      readings: [],
      recovery: [
        {
          before: 'templates-deleted',
          what: { zh: '入湖模板', en: 'Ingestion templates' },
          basis: 'implied',
          citations: [{ provision: 'p-43.2.3', quotes: ['仍未能补缴所有欠费账单的'] }],
        },
      ],
      silences: [
        {
          aspect: 'deletion',
          note: {
            zh: '元数据等数据何时删除，条文没有说。',
            en: 'When metadata and other data are deleted is not said.',
          },
          filledBy: 'g-5.5',
        },
        {
          aspect: 'recovery',
          note: {
            zh: '停止之后补缴，服务是否恢复，条文没有说。',
            en: 'Whether service comes back when paid after it stopped is not said.',
          },
        },
      ],
    },
  ],
};
