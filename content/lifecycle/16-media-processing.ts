import type { ProductLifecycle } from '../../src/lifecycle/model';

/** 媒体处理. A window: 24小时之内 is a latest bound, not a promised grace; running jobs go on, queued ones do not. */
export const mediaProcessing: ProductLifecycle = {
  number: 16,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量后付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        {
          id: 'suspended',
          since: 'trigger',
          offset: { kind: 'within', period: { amount: 24, unit: 'hour' }, basis: 'moment' },
          effect: 'suspend',
          subject: 'service',
          modality: 'will',
          citations: [{ provision: 'p-16.1', quotes: ['服务处于欠费状态，阿里云将在24小时之内暂停为您提供服务'] }],
        },
        {
          id: 'submitting-barred',
          since: 'suspended',
          offset: { kind: 'at-once' },
          effect: 'bar',
          subject: 'creating',
          modality: 'will',
          citations: [{ provision: 'p-16.1', quotes: ['即您不能再提交任何新的作业'] }],
        },
        {
          id: 'queue-stopped',
          since: 'suspended',
          offset: { kind: 'at-once' },
          effect: 'stop',
          subject: 'queued-work',
          modality: 'will',
          citations: [{ provision: 'p-16.1', quotes: ['阿里云亦不再为您已提交但等待执行的作业提供媒体处理服务'] }],
        },
        {
          id: 'running-continues',
          since: 'suspended',
          offset: { kind: 'at-once' },
          effect: 'continue',
          subject: 'running-work',
          modality: 'will',
          citations: [{ provision: 'p-16.1', quotes: ['您正在执行的作业会继续执行直至结束'] }],
        },
        {
          id: 'queue-released',
          since: 'trigger',
          offset: { kind: 'after', period: { amount: 15, unit: 'day' }, basis: 'day' },
          effect: 'release',
          subject: 'queued-work',
          modality: 'will',
          isLoss: true,
          citations: [
            { provision: 'p-16.1', quotes: ['欠费超过15日，您已提交但等待执行的作业将被释放，且数据不可恢复'] },
          ],
        },
      ],
      readings: [],
      recovery: [
        {
          before: 'queue-released',
          what: { zh: '被暂停的媒体处理服务', en: 'The suspended service' },
          basis: 'printed',
          citations: [
            {
              provision: 'p-16.1',
              quotes: [
                '您在欠费时起15日内充值补足欠费后，被暂停的媒体处理服务将恢复，您可继续使用阿里云的媒体处理服务',
              ],
            },
          ],
        },
      ],
      silences: [
        {
          aspect: 'charging',
          note: {
            zh: '欠费后怎样计费，条文没有说；没有说不等于不收费。',
            en: 'The text does not say how charging goes on after the arrears; silence is not “free”.',
          },
        },
        {
          aspect: 'recovery',
          note: {
            zh: '超过15日后充值，服务是否恢复，条文没有说。',
            en: 'Whether service comes back when paid after more than 15 days is not said.',
          },
        },
        {
          aspect: 'deletion',
          note: {
            zh: '除等待执行的作业外，其他数据何时删除，条文没有说；16.2 说媒体处理不负责存储多媒体文件。',
            en: 'When anything but queued jobs is deleted is not said; by 16.2 the service does not store media files.',
          },
          filledBy: 'g-5.5',
        },
      ],
    },
  ],
};
