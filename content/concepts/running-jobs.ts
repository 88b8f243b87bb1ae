import type { Concept } from '../../src/concepts/model';

export const runningJobs: Concept = {
  slug: 'running-jobs',
  name: {
    zh: '在途任务与排队请求',
    en: 'Running jobs and queued requests',
  },
  variants: {
    zh: ['在途任务', '运行中的任务', '排队请求', '正在执行的作业', '队列', '任务中断', '异步调用', '未处理消息'],
    en: [
      'running jobs',
      'queued requests',
      'jobs in progress',
      'pending tasks',
      'work in progress',
      'asynchronous calls',
      'unprocessed messages',
    ],
  },
  summary: {
    zh: '欠费停服时，在途任务的处理各不相同：数据集成立即终止（专用说明 10.1），媒体处理和 DLA 执行完（16.1、21.2.1），音视频通信见 25.2，云工作流第7日起终止（33.1），数据湖作业再跑7日（43.2.2），消息队列未处理消息释放（6.3）。',
    en: 'On a stop for arrears running work differs: data integration ends at once (special 10.1), media processing and DLA run to the end (16.1, 21.2.1), audio and video see 25.2, workflows end from day 7 (33.1), data lake jobs run 7 more days (43.2.2), unprocessed messages are released (6.3).',
  },
  groups: [
    {
      title: {
        zh: '立即终止或丢弃',
        en: 'Ended or dropped',
      },
      clauses: [
        {
          unit: 'p-10.1',
          quote: '已经开始的数据集成任务也将立即终止',
          note: {
            zh: '任务立即终止。',
            en: 'Tasks end at once.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-6.3',
          quote: '服务停止后，未处理的消息数据将自动释放，被释放的数据不可恢复',
          note: {
            zh: '未处理消息释放。',
            en: 'Unprocessed messages are released.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-21.2.2',
          quote: '因欠费您异步调用队列的请求将会被阿里云丢弃，被丢弃的请求，您需要重新提交',
          note: {
            zh: '队列请求丢弃，须重交。',
            en: 'Queued requests are dropped and must be sent again.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-16.1',
          quote: '阿里云亦不再为您已提交但等待执行的作业提供媒体处理服务',
          note: {
            zh: '等待的作业不再处理。',
            en: 'Waiting jobs are not processed.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-16.1',
          quote: '欠费超过15日，您已提交但等待执行的作业将被释放',
          note: {
            zh: '超过15日释放。',
            en: 'Released after 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-25.2',
          quote: '以及正在运行的任务将被停止',
          note: {
            zh: '满24小时运行任务停止。',
            en: 'Running tasks stop after 24 hours.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-33.1',
          quote: '第7日起系统会终止您正在执行的流程',
          note: {
            zh: '第7日起终止流程。',
            en: 'Flows end from day 7.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-43.2.2',
          quote: '已经运行的入湖作业仍可继续执行7日',
          note: {
            zh: '运行中的作业再跑7日。',
            en: 'Running jobs go on 7 days.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '继续执行',
        en: 'Run on',
      },
      clauses: [
        {
          unit: 'p-16.1',
          quote: '您正在执行的作业会继续执行直至结束',
          note: {
            zh: '执行中的作业做完。',
            en: 'Jobs in progress are finished.',
          },
          side: 'customer',
        },
        {
          unit: 'p-21.2.1',
          quote: '但已经在执行中的任务不会停止，直至运行完成',
          note: {
            zh: '执行中的任务做完，仍付费。',
            en: 'Tasks in progress are finished, and paid.',
          },
          side: 'customer',
        },
        {
          unit: 'p-21.2.2',
          quote: '在异步调用队列中的请求，在您充值恢复服务后，阿里云仍将继续执行',
          note: {
            zh: '恢复后继续执行队列请求（与后文冲突）。',
            en: 'Queued requests go on after recovery (in conflict with the next words).',
          },
          side: 'customer',
        },
        {
          unit: 'p-25.2',
          quote: '但在24小时内，对正在通信中的频道以及正在运行中的服务，对应服务将继续执行直到结束',
          note: {
            zh: '24小时内进行中的通信继续到结束。',
            en: 'Within 24 hours running channels go on to the end.',
          },
          side: 'customer',
        },
        {
          unit: 'p-14.1',
          quote: '但仍可继续使用您已创建的服务7日',
          note: {
            zh: '已创建的密钥服务7日。',
            en: 'Existing key services for 7 days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-23.2',
          quote: '仍可继续使用您已创建的实例7日',
          note: {
            zh: '已创建的实例7日。',
            en: 'Existing instances for 7 days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-32.2',
          quote: '但仍可继续使用已创建的实例7日',
          note: {
            zh: '已创建的实例7日。',
            en: 'Existing instances for 7 days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-53.2',
          quote: '继续上报您的数据7日',
          note: {
            zh: '到期后数据上报7日。',
            en: 'Data reporting for 7 days after expiry.',
          },
          side: 'customer',
        },
        {
          unit: 'p-53.3',
          quote: '继续上报您的数据7日',
          note: {
            zh: '欠费后数据上报7日。',
            en: 'Data reporting for 7 days after arrears.',
          },
          side: 'customer',
        },
      ],
    },
  ],
  silent: {
    zh: '其他产品停服时的在途任务没有写；到期时的在途任务只有个别产品写到。',
    en: 'For other products nothing is printed on running work, and for expiry only single products speak of it.',
  },
  related: ['arrears', 'service-recovery', 'data-deletion'],
  isComplete: true,
};
