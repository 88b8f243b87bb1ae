import type { Concept } from '../../src/concepts/model';

export const continuedCharging: Concept = {
  slug: 'continued-charging',
  name: {
    zh: '停服后继续计费',
    en: 'Charging after the stop',
  },
  variants: {
    zh: ['停服后计费', '持续计费', '停机还扣费', '存储费', '到期后计费', '实例租用费', '计费终点', '停止计费'],
    en: [
      'continued billing',
      'charges after suspension',
      'storage fees after stop',
      'when billing stops',
      'charging after expiry',
    ],
  },
  summary: {
    zh: '多个产品在停服或到期后继续计费：日志服务（专用说明 2.1）、开放搜索（3.2）、MaxCompute（17.1.4）、云上存储网关（26.1.2）、智能推荐（28.1）、数据总线（37.1）、CDDC（40.4.1）、智能媒体管理（51.1）、E-HPC（69.2.1（4））；数据湖（43.2）和灵骏（54.1）只写未停止的部分继续计费。另外：DLA 停服后执行中的任务仍付费（专用说明 21.2.1）；弹性容器实例、Serverless 在7日内持续计费（23.2、32.2）；资源包或到期后转后付费、按量的持续计费（通用条款 3.4.1(4)，专用说明 25.1、26.2）；PAI 不停用即计费（36.2）；CDDC 书面通知后不再计费（40.4.2）。',
    en: 'Several products go on charging after the stop or expiry: log service (special 2.1), OpenSearch (3.2), MaxCompute (17.1.4), cloud gateway (26.1.2), recommendation (28.1), DataHub (37.1), CDDC (40.4.1), media management (51.1), E-HPC (69.2.1(4)). For the data lake (43.2) and Lingjun (54.1) only the parts not stopped are charged. Further: DLA tasks that run on after the stop are paid (special 21.2.1); container instances and Serverless are charged during the 7 days (23.2, 32.2); what passes to post-paid or metered use is charged (general 3.4.1(4), special 25.1, 26.2); PAI is charged until switched off (36.2); CDDC is not charged after written notice (40.4.2).',
  },
  groups: [
    {
      title: {
        zh: '停服后仍计费',
        en: 'Charged after the stop',
      },
      clauses: [
        {
          unit: 'p-2.1',
          quote: '但仍存储您的数据并持续计费',
          note: {
            zh: '日志服务停服后计费。',
            en: 'Log service.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-3.2',
          quote: '实例将继续保留，实例租用费用仍然计算',
          note: {
            zh: '开放搜索计实例租用费。',
            en: 'OpenSearch: rent goes on.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1.4',
          quote: '阿里云仍将存储您的数据，并持续计算存储费用',
          note: {
            zh: 'MaxCompute 计存储费。',
            en: 'MaxCompute: storage fee.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.1.2',
          quote: '但仍存储您保留在云存储网关缓存盘的数据并持续计费',
          note: {
            zh: '云上存储网关计费。',
            en: 'Cloud gateway.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-37.1',
          quote: '但仍存储您的数据并持续计费',
          note: {
            zh: '数据总线计费。',
            en: 'DataHub.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-43.2',
          quote: '同时未停止的服务将持续计费',
          note: {
            zh: '数据湖未停部分计费。',
            en: 'Data lake: parts not stopped.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-51.1',
          quote: '阿里云将继续存储您的数据，并持续计费',
          note: {
            zh: '智能媒体管理计费。',
            en: 'Media management.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-54.1',
          quote: '未停止的服务将持续计费',
          note: {
            zh: '灵骏未停部分计费（欠费和到期）。',
            en: 'Lingjun: parts not stopped, for both arrears and expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.4',
          quote: '阿里云仍将存储您的数据，并持续计算存储费用',
          note: {
            zh: 'E-HPC 计存储费。',
            en: 'E-HPC: storage fee.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.2',
          quote: '请及时操作停用服务以结束计费，否则产生的费用将由您承担',
          note: {
            zh: 'PAI 不停用即计费。',
            en: 'PAI: charged until switched off.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '宽限期内使用照常计费',
        en: 'Use in the grace period is charged',
      },
      clauses: [
        {
          unit: 'p-17.1.2',
          quote: '并应按正常费用标准缴纳服务费用',
          note: {
            zh: 'MaxCompute 延停期间。',
            en: 'MaxCompute deferral.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-21.2.1',
          quote: '（该部分服务费用，您仍应继续向阿里云支付）',
          note: {
            zh: 'DLA 执行中任务的费用。',
            en: 'DLA: tasks that run on.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-23.2',
          quote: '使用期间阿里云会持续计费',
          note: {
            zh: '弹性容器实例7日内。',
            en: 'Container instances for 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-32.2',
          quote: '但仍可继续使用已创建的实例7日，并持续计费',
          note: {
            zh: 'Serverless 7日内。',
            en: 'Serverless for 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.2',
          quote: '并应按正常费用标准缴纳服务费用',
          note: {
            zh: 'E-HPC 延停期间。',
            en: 'E-HPC deferral.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '到期后计费',
        en: 'Charged after expiry',
      },
      clauses: [
        {
          unit: 'g-3.4.1.4',
          quote: '阿里云将持续计费并根据计费结果予以扣划服务费用',
          note: {
            zh: '资源包后继续使用。',
            en: 'Use after a package.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-25.1',
          quote: '阿里云将持续计费并根据计费结果予以扣划服务费用',
          note: {
            zh: '音视频通信资源包后。',
            en: 'Audio and video after a package.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.2',
          quote: '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费',
          note: {
            zh: '云存储网关到期转按量。',
            en: 'Storage gateway after expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-28.1',
          quote: '服务到期后7日内实例仍将保留并计收实例租用费（您仍需支付该部分费用）',
          note: {
            zh: '智能推荐到期后7日租用费。',
            en: 'Recommendation: rent for 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.1',
          quote: '但仍存储您的数据并持续计费',
          note: {
            zh: 'CDDC 到期后计费。',
            en: 'CDDC after expiry.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '不再计费或其他',
        en: 'No charge, and others',
      },
      clauses: [
        {
          unit: 'p-40.4.2',
          quote: '则到期后阿里云将不会继续为您存储您的数据，也不会再计费',
          note: {
            zh: 'CDDC 书面通知后不再计费。',
            en: 'CDDC: no charge after notice.',
          },
          side: 'customer',
        },
        {
          unit: 'p-4.1',
          quote: '部分被编排成功的服务在被释放前产生的服务费用',
          note: {
            zh: '编排失败时已成功部分仍计费。',
            en: 'Parts that succeeded are charged even if the whole fails.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '这里没有列出的产品，停服后是否计费没有写。',
    en: 'For products not listed here it is not printed whether charges go on after the stop.',
  },
  related: ['arrears', 'service-term', 'fees-payment', 'data-deletion'],
  isComplete: true,
};
