import type { Family } from '../../src/parallels/model';

export const shownOnTheWebsite: Family = {
  id: 'shown-on-the-website',
  title: {
    zh: '“服务”指阿里云网站上所展示的服务',
    en: '“Service” means what the website shows',
  },
  subject: 'definition',
  members: [
    {
      unit: 'g-3.1.para1',
      quote:
        '本条款中“服务”指：阿里云www.aliyun.com网站和客户端（以下单独或统称“阿里云网站”或简称“官网”）所展示的、您申请订购且阿里云同意向您提供的服务，具体服务以阿里云实际向您所提供的为准。',
    },
    {
      unit: 'p-27.1',
      quote:
        '本条款中“数据库专家服务”指：阿里云向您提供www.aliyun.com网站上所展示的数据库专家服务以及相关的技术及网络支持服务。',
    },
    {
      unit: 'p-40.1',
      quote:
        '本第“39”条中“服务”或“CDDC服务”特指：阿里云向您提供www.aliyun.com网站上所展示的云数据库专属集群服务（Cloud Database Dedicated Cluster,简称CDDC）以及相关的技术及网络支持服务。',
    },
    {
      unit: 'p-64.1.1',
      quote:
        '本条款下“服务”指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的各类专家技术服务，您可以根据需要选购具体的服务项目。',
    },
    {
      unit: 'p-64.3.6.1',
      quote: '支持计划服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的支持计划服务',
    },
    {
      unit: 'p-64.3.8.1',
      quote: '云上稳定性保障服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的云上稳定性保障服务',
    },
    {
      unit: 'p-64.3.10.1',
      quote: '容器化交付服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的容器化交付服务',
    },
    {
      unit: 'p-64.3.11.1',
      quote: '伙伴服务助力计划服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的伙伴服务助力计划服务',
    },
    {
      unit: 'p-67.1',
      quote: '“容器服务”是指阿里云向您提供www.aliyun.com网站上所展示的容器服务以及相关的技术及网络支持服务。',
    },
    {
      unit: 'p-64.3.6.2',
      quote:
        '支持计划服务包括基础级、企业级、顶级三个等级。阿里云有权调整支持计划的分级、每一等级的支持计划所包含的具体服务项目等相关内容。您购买某一级别服务计划所能获得的具体服务项目，以您下单购买时的页面实际展示内容为准。不同等级的支持计划中的“智能巡检”服务包含不同的服务功能，请您根据需求订购对应等级的支持计划。',
    },
    {
      unit: 'p-64.3.8.2',
      quote:
        '云上保障性服务既有综合性保障服务，又有专项服务，包括云上稳定性保障服务尊享版、容灾服务、容量规划服务、架构优化服务、金融云稳定性咨询服务、mPaaS客户端优化、mPaaS全链路优化等服务。您可以根据业务需要购买相应服务，具体服务项目以您下单购买时的实际展示内容为准。阿里云有权调整云上稳定性保障服务所包含的具体服务项目等相关内容。您购买某一服务所能获得的具体服务项目，以您下单购买时的页面实际展示内容为准。',
    },
    {
      unit: 'p-64.3.10.2',
      quote:
        '容器化交付服务包括标准版、升级版两个等级。阿里云有权调整容器化交付服务的分级、每一等级所包含的具体服务项目等相关内容。您购买某一级别容器化交付服务所能获得的具体服务项目，以您下单购买时的页面实际展示内容为准。',
    },
  ],
  differences: [
    {
      members: ['p-40.1'],
      what: {
        zh: '写“本第“39”条”，本条现在是第 40 条。',
        en: 'It says “this section 39”; it is now section 40.',
      },
      quotes: [
        {
          unit: 'p-40.1',
          quote: '本第“39”条中',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-27.1', 'p-40.1', 'p-67.1'],
      what: {
        zh: '包括“相关的技术及网络支持服务”；64 各处没有。',
        en: 'They include “related technical and network support”; 64 does not.',
      },
      quotes: [
        {
          unit: 'p-27.1',
          quote: '以及相关的技术及网络支持服务',
        },
        {
          unit: 'p-40.1',
          quote: '以及相关的技术及网络支持服务',
        },
        {
          unit: 'p-67.1',
          quote: '以及相关的技术及网络支持服务',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-3.1.para1'],
      what: {
        zh: '还要“申请订购且阿里云同意向您提供”，以实际提供为准。',
        en: 'It must also be ordered and agreed to, and what is in fact provided counts.',
      },
      quotes: [
        {
          unit: 'g-3.1.para1',
          quote: '您申请订购且阿里云同意向您提供的服务，具体服务以阿里云实际向您所提供的为准',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-27.1', 'p-64.1.1'],
      what: {
        zh: '网站写法不同：www.aliyun.com 与 aliyun.com。',
        en: 'The site is written www.aliyun.com or aliyun.com.',
      },
      quotes: [
        {
          unit: 'p-27.1',
          quote: 'www.aliyun.com网站',
        },
        {
          unit: 'p-64.1.1',
          quote: 'aliyun.com网站（即阿里云官网）',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-64.3.6.2', 'p-64.3.8.2', 'p-64.3.10.2'],
      what: {
        zh: '三处都有权调整等级或项目，又都以下单页面的实际展示为准；调整是否影响已下单的服务没有写明。',
        en: 'All three may change levels or items, and all go by what the order page showed; whether a change touches services already ordered is not said outright.',
      },
      quotes: [
        {
          unit: 'p-64.3.6.2',
          quote: '以您下单购买时的页面实际展示内容为准',
        },
        {
          unit: 'p-64.3.8.2',
          quote: '以您下单购买时的页面实际展示内容为准',
        },
        {
          unit: 'p-64.3.10.2',
          quote: '以您下单购买时的页面实际展示内容为准',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-64.3.8.2'],
      what: {
        zh: '同一意思写了两遍。',
        en: 'The same is said twice.',
      },
      quotes: [
        {
          unit: 'p-64.3.8.2',
          quote: '具体服务项目以您下单购买时的实际展示内容为准',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-64.3.8.2'],
      what: {
        zh: '“云上保障性服务”与 64.3.8（1）的“云上稳定性保障服务”名称不同。',
        en: '“云上保障性服务” (assurance services in the cloud) does not match the name “云上稳定性保障服务” (stability assurance services in the cloud) in (1).',
      },
      quotes: [
        {
          unit: 'p-64.3.8.2',
          quote: '云上保障性服务',
        },
      ],
      matters: 'wording',
    },
  ],
};
