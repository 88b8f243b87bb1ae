import type { Family } from '../../src/parallels/model';

export const arrearsRunningWork: Family = {
  id: 'arrears-running-work',
  title: {
    zh: '欠费时正在执行的任务怎么办',
    en: 'What happens to running jobs on arrears',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-10.1',
      quote:
        '如发生欠费的，您仍能继续使用服务24个小时，如24小时仍未续费且付清欠款，则阿里云将停止为您提供服务，已经开始的数据集成任务也将立即终止。',
    },
    {
      unit: 'p-16.1',
      quote: '您正在执行的作业会继续执行直至结束。',
    },
    {
      unit: 'p-21.2.1',
      quote: '但已经在执行中的任务不会停止，直至运行完成（该部分服务费用，您仍应继续向阿里云支付）',
    },
    {
      unit: 'p-21.2.2',
      quote:
        '您理解并确认，在异步调用队列中的请求，在您充值恢复服务后，阿里云仍将继续执行，因欠费您异步调用队列的请求将会被阿里云丢弃，被丢弃的请求，您需要重新提交，方可继续执行。',
    },
    {
      unit: 'p-25.2',
      quote:
        '如果自欠费之时起届满24小时，您仍未充值并结清欠费账单的，阿里云将停止服务（包含不能增加新的终端，以及正在运行的任务将被停止），但在24小时内，对正在通信中的频道以及正在运行中的服务，对应服务将继续执行直到结束。',
    },
    {
      unit: 'p-33.1',
      quote: '自欠费之日起7日内您仍未充值并结清欠费账单的，第7日起系统会终止您正在执行的流程',
    },
    {
      unit: 'p-43.2.2',
      quote:
        '已经运行的入湖作业仍可继续执行7日；如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，阿里云将停止您执行所有入湖作业。',
    },
  ],
  differences: [
    {
      members: ['p-10.1'],
      what: {
        zh: '已经开始的任务在停服时立即终止；媒体处理和 Data Lake Analytics 让它们做完。',
        en: 'Jobs already begun end at once at the stop; media processing and Data Lake Analytics let them finish.',
      },
      quotes: [{ unit: 'p-10.1', quote: '已经开始的数据集成任务也将立即终止' }],
      matters: 'right',
    },
    {
      members: ['p-16.1', 'p-21.2.1'],
      what: {
        zh: '已在执行的任务一直做完；Data Lake Analytics 写明这部分要付费，媒体处理没有写。',
        en: 'Running jobs go on to their end; Data Lake Analytics says they must be paid for, media processing is silent.',
      },
      quotes: [
        {
          unit: 'p-16.1',
          quote: '您正在执行的作业会继续执行直至结束',
        },
        {
          unit: 'p-21.2.1',
          quote: '该部分服务费用，您仍应继续向阿里云支付',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-25.2'],
      what: {
        zh: '24 小时内正在运行的服务执行到结束；但满 24 小时停服时，正在运行的任务被停止。24 小时内开始而未结束的任务怎样处理，两处写法不一致。',
        en: 'Within the 24 hours running services go on to their end; but at the stop after 24 hours running tasks are stopped. The two phrases do not agree on a task that is still running at that moment.',
      },
      quotes: [
        {
          unit: 'p-25.2',
          quote: '正在运行的任务将被停止',
        },
        {
          unit: 'p-25.2',
          quote: '对应服务将继续执行直到结束',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-33.1', 'p-43.2.2'],
      what: {
        zh: '在跑的流程或作业可以到第 7 日；云工作流从“第7日起”终止，数据湖构建在“7日届满”后停止。',
        en: 'Running flows or jobs may last until day 7; CloudFlow ends them “from day 7”, Data Lake Formation after “7 days have passed”.',
      },
      quotes: [
        {
          unit: 'p-33.1',
          quote: '第7日起系统会终止您正在执行的流程',
        },
        {
          unit: 'p-43.2.2',
          quote: '如您自欠费之日起的7日届满',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-21.2.2'],
      what: {
        zh: '同一句先说充值后继续执行队列里的请求，又说因欠费队列里的请求会被丢弃；怎样区分没有写。',
        en: 'One sentence says queued requests are carried out after the top-up, and then that queued requests are dropped because of arrears; how to tell them apart is not said.',
      },
      quotes: [
        {
          unit: 'p-21.2.2',
          quote: '在您充值恢复服务后，阿里云仍将继续执行',
        },
        {
          unit: 'p-21.2.2',
          quote: '您异步调用队列的请求将会被阿里云丢弃',
        },
      ],
      matters: 'right',
    },
  ],
  clock: [
    {
      unit: 'p-10.1',
      stop: 24,
      loss: 24,
      words: {
        zh: 'T + 24 h 停止，在跑的任务同时终止：T + 24 h',
        en: 'Stopped at T + 24 h, running jobs end at the same time: T + 24 h',
      },
    },
    {
      unit: 'p-16.1',
      stop: 0,
      loss: 360,
      words: {
        zh: 'T 起 24 h 之内随时可暂停（最迟 T + 24 h）；在跑的作业做完；等待的作业欠费超过 15 d 释放：T + 15 d',
        en: 'May be suspended at any time within 24 h (T + 24 h at the latest); running jobs finish; waiting jobs released after 15 d of arrears: T + 15 d',
      },
    },
    {
      unit: 'p-21.2.1',
      stop: 24,
      loss: null,
      words: {
        zh: 'T + 24 h 停止；在跑的任务做完',
        en: 'Stopped at T + 24 h; running jobs finish',
      },
    },
    {
      unit: 'p-21.2.2',
      stop: null,
      loss: null,
      words: {
        zh: '没有期限',
        en: 'No period is given',
      },
    },
    {
      unit: 'p-25.2',
      stop: 24,
      loss: null,
      words: {
        zh: 'T + 24 h 停止，在跑的任务被停止',
        en: 'Stopped at T + 24 h, running tasks are stopped',
      },
    },
    {
      unit: 'p-33.1',
      stop: 24,
      loss: 144,
      words: {
        zh: 'T + 24 h 停新流程；第 7 日起终止在跑的流程（最早 T + 6 d，144 h；或 T + 7 d）；欠费 30 d 后不再存储信息（720 h）',
        en: 'New flows stop at T + 24 h; running flows end from day 7 (earliest T + 6 d, 144 h, or T + 7 d); information no longer stored after 30 d of arrears (720 h)',
      },
    },
    {
      unit: 'p-43.2.2',
      stop: 168,
      loss: null,
      words: {
        zh: 'T 起不能执行新作业；在跑的作业到 T + 7 d',
        en: 'No new jobs from T; running jobs until T + 7 d',
      },
    },
  ],
};
