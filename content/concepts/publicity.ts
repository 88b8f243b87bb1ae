import type { Concept } from '../../src/concepts/model';

export const publicity: Concept = {
  slug: 'publicity',
  name: {
    zh: '案例宣传',
    en: 'Publicity',
  },
  variants: {
    zh: ['成功案例', '使用商标', '使用名称', '市场推广', '客户名单', '商业标识', '宣传权'],
    en: ['reference customer', 'use of name and logo', 'marketing', 'case study', 'use of trademarks'],
  },
  summary: {
    zh: '客户授权阿里云在展示、推广、洽谈中把名称、商标和本协议项目作为成功案例向潜在客户展示，但不得违反知识产权与保密约定（通用条款 14.4.10）。',
    en: 'The customer allows the vendor to show its name, marks and the project of this agreement as a success story to prospects, within the terms on property and confidentiality (general 14.4.10).',
  },
  groups: [
    {
      title: {
        zh: '相关条款',
        en: 'Clauses',
      },
      clauses: [
        {
          unit: 'g-14.4.10',
          quote:
            '您授权阿里云在信息展示、市场推广、商务机会谈判等过程中可以将您的名称、商标等商业标识以及本协议项目作为成功案例，向潜在客户展示',
          note: {
            zh: '授权作为案例。',
            en: 'Use as a success story.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.10',
          quote: '但阿里云不得违反本协议有关知识产权与保密的约定',
          note: {
            zh: '限制。',
            en: 'Limit.',
          },
          side: 'customer',
        },
        {
          unit: 'g-10.3',
          quote: '除非获得了您的同意或本协议另有约定',
          note: {
            zh: '不擅用客户成果，但以协议约定为例外。',
            en: 'No use of the customer’s work, unless agreed.',
          },
          side: 'customer',
        },
        {
          unit: 'g-10.4',
          quote: '阿里云网站Logo、“阿里云”、“aliyun”等文字、图形及其组合',
          note: {
            zh: '阿里云标识归阿里云，客户使用须许可（通用条款 10.1）。',
            en: 'The vendor’s marks; use needs consent (general 10.1).',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有写如何撤回授权、事先审阅和期限。',
    en: 'How to withdraw, review in advance and the period are not printed.',
  },
  related: ['confidentiality', 'intellectual-property'],
  isComplete: true,
};
