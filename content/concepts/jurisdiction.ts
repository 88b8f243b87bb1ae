import type { Concept } from '../../src/concepts/model';

export const jurisdiction: Concept = {
  slug: 'jurisdiction',
  name: {
    zh: '管辖与争议解决',
    en: 'Jurisdiction and disputes',
  },
  variants: {
    zh: [
      '管辖',
      '管辖法院',
      '争议解决',
      '起诉',
      '诉讼',
      '仲裁',
      '仲裁条款',
      '协议管辖',
      '签订地',
      '杭州市西湖区',
      '协商',
      '打官司',
      '调解',
      '诉讼时效',
    ],
    en: [
      'jurisdiction',
      'venue',
      'dispute resolution',
      'court',
      'litigation',
      'arbitration',
      'place of signing',
      'Hangzhou Xihu District',
      'negotiation',
      'mediation',
    ],
  },
  summary: {
    zh: '争议先协商，协商不成任何一方可向杭州市西湖区人民法院起诉（通用条款 14.3.3）；签订地为杭州市西湖区（14.3.1）。没有仲裁条款。',
    en: 'Disputes are first negotiated; then either party may sue at the Hangzhou Xihu District court (general 14.3.3). The place of signing is Xihu District (14.3.1). There is no arbitration clause.',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-14.3.3',
          quote: '任何一方均可向杭州市西湖区人民法院提起诉讼',
          note: {
            zh: '西湖区人民法院管辖。',
            en: 'The Xihu District court.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.3.3',
          quote: '由阿里云与您协商解决',
          note: {
            zh: '先协商。',
            en: 'Negotiation first.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.3.1',
          quote: '本协议的签订地为中华人民共和国浙江省杭州市西湖区',
          note: {
            zh: '签订地。',
            en: 'Place of signing.',
          },
        },
        {
          unit: 'g-14.4.7',
          quote: '法律适用及争议解决条款等内容，不因本协议的终止而失效',
          note: {
            zh: '终止后仍有效。',
            en: 'Survives termination.',
          },
          side: 'both',
        },
        {
          unit: 'pre.para2',
          quote: '法律适用和争议解决条款',
          note: {
            zh: '须重点阅读的条款。',
            en: 'A clause to be read with care.',
          },
        },
      ],
    },
    {
      title: {
        zh: '个别争议',
        en: 'Single disputes',
      },
      clauses: [
        {
          unit: 'g-4.8',
          quote: '由双方友好协商解决',
          note: {
            zh: '账单异议先协商。',
            en: 'Bill disputes are first negotiated.',
          },
          side: 'both',
        },
        {
          unit: 'g-4.8',
          quote: '如协商不成而您又未提供充分依据支撑时，则以阿里云系统数据为准',
          note: {
            zh: '协商不成看系统数据。',
            en: 'Then system data decide.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.2.4',
          quote: '则双方应当进行协商',
          note: {
            zh: '不可抗力持续60日须协商。',
            en: 'After 60 days of force majeure the parties negotiate.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.3',
          quote: '您对此有异议的可在收到通知后的30日内向阿里云提出',
          note: {
            zh: '转让异议。',
            en: 'Objection to assignment.',
          },
          side: 'customer',
        },
        {
          unit: 'p-36.3.4',
          quote: '如未明确约定的，您可以通过本协议披露的方式与我们联系协商',
          note: {
            zh: '精调模型归属可协商。',
            en: 'Ownership of tuned models may be negotiated.',
          },
        },
        {
          unit: 'p-73.1',
          quote: '阿里云有权（但不是必须）自行判断并采取相应的适当措施',
          note: {
            zh: '邮箱归属争议阿里云可自行判断。',
            en: 'The vendor may judge mailbox disputes itself.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '“仲裁”只在专用说明 18.4、19.3、20.6 中作为损失的原因出现，不是仲裁条款。“可”向西湖区法院起诉，是唯一的还是可选的，有两读。未写境外客户的特别管辖和诉讼时效。',
    en: '“Arbitration” appears only in special 18.4, 19.3 and 20.6 as a cause of loss; it is no arbitration clause. It says that either party “may” sue there; whether that court is the only one has two readings. Nothing is printed on foreign customers or limitation periods.',
  },
  related: ['governing-law', 'billing-dispute', 'third-party-complaints'],
  isComplete: true,
};
