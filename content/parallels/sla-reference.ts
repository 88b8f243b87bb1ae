import type { Family } from '../../src/parallels/model';

export const slaReference: Family = {
  id: 'sla-reference',
  title: {
    zh: '按服务等级协议提供服务、补偿',
    en: 'The service level agreement applies',
  },
  subject: 'liability',
  members: [
    {
      unit: 'g-12.5',
      quote:
        '如因阿里云过错导致产品/服务不可用，阿里云将按照相应产品/服务所对应的《服务等级协议（SLA）》的约定进行补偿。',
    },
    {
      unit: 'p-13.3',
      quote: '就图形工作站的服务，阿里云按照《图形工作站服务等级协议》的约定为您提供服务。',
    },
    {
      unit: 'p-21.4',
      quote:
        '就您购买的Data Lake Analytics服务，阿里云承诺按照阿里云在官网上公布的《Data Lake Analytics服务等级协议》提供服务。',
    },
    {
      unit: 'p-34.4',
      quote: '就您购买的NAT网关服务，阿里云承诺按照阿里云在官网上公布的《NAT网关服务等级协议》提供服务。',
    },
    {
      unit: 'p-73.7',
      quote: '如果因阿里云原因不能为您提供正常服务的，我们将根据《企业邮箱服务等级协议》的约定对您做出赔偿。',
    },
    {
      unit: 'p-26.3',
      quote: '阿里云将按照对象存储服务的服务条款和服务等级协议提供对象存储服务',
    },
    {
      unit: 'p-64.3.1',
      quote:
        '按照服务的不同规格、服务等级承诺（SLA）向您提供相应的服务。如果您的服务需求超出上述服务规格、SLA的范围而阿里云未能做到的，不视为阿里云违约；',
    },
  ],
  differences: [
    {
      members: ['p-21.4', 'p-34.4'],
      what: {
        zh: '除产品名外逐字相同，“承诺”按官网公布的协议提供。',
        en: 'Same words but for the name; a promise by the published agreement.',
      },
      quotes: [
        {
          unit: 'p-21.4',
          quote: '阿里云承诺按照阿里云在官网上公布的',
        },
        {
          unit: 'p-34.4',
          quote: '阿里云承诺按照阿里云在官网上公布的',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['g-12.5', 'p-73.7'],
      what: {
        zh: '通用条款是“补偿”，以阿里云过错为条件；企业邮箱是“赔偿”，写“阿里云原因”，不以过错为条件。',
        en: 'General terms: “compensate” (补偿), on fault; mail: “pay damages” (赔偿), on a cause with Alibaba Cloud, without the word fault.',
      },
      quotes: [
        {
          unit: 'g-12.5',
          quote: '如因阿里云过错导致产品/服务不可用',
        },
        {
          unit: 'g-12.5',
          quote: '的约定进行补偿',
        },
        {
          unit: 'p-73.7',
          quote: '如果因阿里云原因不能为您提供正常服务的',
        },
        {
          unit: 'p-73.7',
          quote: '的约定对您做出赔偿',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-64.3.1'],
      what: {
        zh: '超出规格、SLA 的需求未做到，不算违约。',
        en: 'Needs beyond the size or SLA that are not met are no breach.',
      },
      quotes: [
        {
          unit: 'p-64.3.1',
          quote: '不视为阿里云违约',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-13.3'],
      what: {
        zh: '写“按照……约定为您提供服务”，没有“承诺”，也没有写在官网公布。',
        en: 'It says “provides by the terms of”, with no “promise” and no publication on the site.',
      },
      quotes: [
        {
          unit: 'p-13.3',
          quote: '阿里云按照《图形工作站服务等级协议》的约定为您提供服务',
        },
      ],
      matters: 'wording',
    },
  ],
};
