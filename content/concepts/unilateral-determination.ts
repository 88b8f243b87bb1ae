import type { Concept } from '../../src/concepts/model';

export const unilateralDetermination: Concept = {
  slug: 'unilateral-determination',
  name: {
    zh: '单方判断与系统数据为准',
    en: 'Determination by the vendor and system records',
  },
  variants: {
    zh: [
      '单方判断',
      '独立判断',
      '系统数据',
      '系统记录',
      '以阿里云为准',
      '证据',
      '证明力',
      '综合评定',
      '解释权',
      '举证责任',
    ],
    en: [
      'vendor’s sole determination',
      'discretion',
      'system data prevail',
      'records as evidence',
      'sole judgement',
      'burden of proof',
      'conclusive records',
    ],
  },
  summary: {
    zh: '阿里云可依独立判断认定违约或使用异常并单方处置（通用条款 12.1）；账单争议以系统数据为准（4.8）；外呼内容由其单方判断（专用说明 44.2），延停权益由其评定（17.1.3、69.2.1（3）），考试结果由其最终解释（57.1.3），系统记录可作证据（64.4.1（3））。',
    en: 'The vendor may judge breach or unusual use by itself (general 12.1); system data decide bills (4.8); it alone judges call content (special 44.2), grants deferral (17.1.3, 69.2.1(3)) and interprets exam results (57.1.3); its records may be evidence (64.4.1(3)).',
  },
  groups: [
    {
      title: {
        zh: '判断',
        en: 'Judgement',
      },
      clauses: [
        {
          unit: 'g-12.1',
          quote: '阿里云根据其判断认为您的使用行为存在异常的，阿里云均有权就其情节，根据独立判断并单方采取以下措施',
          note: {
            zh: '独立判断、单方措施。',
            en: 'Own judgement and measures.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.4',
          quote: '其他阿里云认为适合的处理措施',
          note: {
            zh: '认为适合的措施。',
            en: 'Measures it finds fit.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.3',
          quote: '阿里云可决定暂停或终止服务',
          note: {
            zh: '决定暂停、终止。',
            en: 'Decides on a stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.1.para1',
          quote: '具体服务以阿里云实际向您所提供的为准',
          note: {
            zh: '以实际提供为准。',
            en: 'What is provided counts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.4',
          quote: '并有权决定是否暂停或终止服务',
          note: {
            zh: '泄露优惠。',
            en: 'Disclosed discounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1.3',
          quote: '由阿里云根据您的消费情况、信用状况等综合评定并适时调整',
          note: {
            zh: '延停权益。',
            en: 'Deferral.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.3',
          quote: '由阿里云根据您的消费情况、信用状况等综合评定并适时调整',
          note: {
            zh: '延停权益。',
            en: 'Deferral.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '且阿里云有权单方判断和决定外呼模板内容是否违反本协议约定',
          note: {
            zh: '外呼内容。',
            en: 'Call content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-57.1.3',
          quote: '阿里云对考试结果有最终解释权',
          note: {
            zh: '考试结果。',
            en: 'Exam results.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.1',
          quote: '阿里云将根据您的需求评估可行性',
          note: {
            zh: '可行性。',
            en: 'Feasibility.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.1',
          quote: '阿里云有权（但不是必须）自行判断并采取相应的适当措施',
          note: {
            zh: '邮箱归属。',
            en: 'Mailbox ownership.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.2.3',
          quote: '阿里云有权采取合理措施予以纠正',
          note: {
            zh: '域名绑定。',
            en: 'Domain binding.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.5',
          quote: '甲方有权视具体情况通知乙方并提供更新版',
          note: {
            zh: '更新由甲方定。',
            en: 'Updates at Party A’s choice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.5',
          quote: '出于监管侧要求、商业上考虑',
          note: {
            zh: '下架由阿里云定。',
            en: 'Taking down at its choice.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '数据和记录',
        en: 'Data and records',
      },
      clauses: [
        {
          unit: 'g-4.8',
          quote: '则以阿里云系统数据为准',
          note: {
            zh: '账单争议。',
            en: 'Bill disputes.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1.3',
          quote: '以您“用户控制台”的实际展示为准',
          note: {
            zh: '控制台展示。',
            en: 'Console.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.3',
          quote: '以您“用户控制台”的实际展示为准',
          note: {
            zh: '控制台展示。',
            en: 'Console.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '并且阿里云系统记录有可能被依法用作指证您违反法律法规的证据',
          note: {
            zh: '系统记录作证据。',
            en: 'Records as evidence.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.1',
          quote: '阿里云仅根据用户的登录账户来确认使用DataV服务的用户身份',
          note: {
            zh: '登录账户认定。',
            en: 'Login decides identity.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有写客户对判断提出异议的程序。',
    en: 'No procedure to contest such a judgement is printed.',
  },
  related: ['suspension', 'customer-breach', 'billing-dispute', 'audit-review', 'order-of-precedence'],
  isComplete: true,
};
