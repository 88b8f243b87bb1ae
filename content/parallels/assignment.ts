import type { Family } from '../../src/parallels/model';

export const assignment: Family = {
  id: 'assignment',
  title: {
    zh: '转让权利义务',
    en: 'Assignment of rights and duties',
  },
  subject: 'other',
  members: [
    {
      unit: 'g-14.4.3',
      quote:
        '因公司合并、分立、经营调整等原因，阿里云有权将本协议部分或全部权利义务转让予阿里云关联公司或其他指定的第三方，阿里云须提前通知您，并尽力确保不对您所使用的服务产生不利影响。您对此有异议的可在收到通知后的30日内向阿里云提出。',
    },
    {
      unit: 'g-14.4.4',
      quote:
        '阿里云有权经提前通知将本协议的权利义务全部或者部分转移给阿里云的关联公司。未经我方事先书面同意，您不得转让或以其他方式将本协议的全部或部分转让给任何第三方，包括您的关联公司。',
    },
    {
      unit: 'p-66.6',
      quote:
        '未经阿里云事先书面同意，不得将本协议项下权利和义务的全部或部分以委托、代理、转包或任何其他形式转让给第三方，否则商户应在阿里云发出书面通知后五个工作日内向阿里云支付违约金人民币五十万元；违约金不足以弥补阿里云损失的，商户仍应补足。同时，阿里云有权中止或提前终止本协议，因阿里云在该情况下提前终止本协议而给任何第三方造成的损失，由商户承担。',
    },
  ],
  differences: [
    {
      members: ['g-14.4.3'],
      what: {
        zh: '因合并、分立、经营调整“等原因”，阿里云可转给关联公司或“其他指定的第三方”；用户 30 日内可提出异议，异议的效果没有写。',
        en: 'For a merger, division, business adjustment “or other reasons” the vendor may transfer to affiliates or “another named third party”; the customer may object within 30 days; the effect is not printed.',
      },
      quotes: [
        { unit: 'g-14.4.3', quote: '转让予阿里云关联公司或其他指定的第三方' },
        { unit: 'g-14.4.3', quote: '您对此有异议的可在收到通知后的30日内向阿里云提出' },
      ],
      matters: 'right',
    },
    {
      members: ['g-14.4.4'],
      what: {
        zh: '可转给关联公司，不需要理由，也没有异议期；与 14.4.3 重叠。',
        en: 'It may assign to affiliates, with no reason and no time for objection; it overlaps with 14.4.3.',
      },
      quotes: [
        {
          unit: 'g-14.4.4',
          quote: '阿里云有权经提前通知将本协议的权利义务全部或者部分转移给阿里云的关联公司',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-14.4.4', 'p-66.6'],
      what: {
        zh: '用户不得转让：通用条款没有写后果，66 写五个工作日内付违约金五十万元。',
        en: 'You may not assign: the general terms name no consequence; 66 sets damages of 500,000 yuan within five working days.',
      },
      quotes: [
        {
          unit: 'g-14.4.4',
          quote: '您不得转让或以其他方式将本协议的全部或部分转让给任何第三方',
        },
        {
          unit: 'p-66.6',
          quote: '支付违约金人民币五十万元',
        },
      ],
      matters: 'money',
    },
    {
      members: ['g-14.4.4', 'p-66.6'],
      what: {
        zh: '同意人一处写“我方”，一处写“阿里云”。',
        en: 'The consent is “ours” in one, “Alibaba Cloud’s” in the other.',
      },
      quotes: [
        {
          unit: 'g-14.4.4',
          quote: '未经我方事先书面同意',
        },
        {
          unit: 'p-66.6',
          quote: '未经阿里云事先书面同意',
        },
      ],
      matters: 'wording',
    },
  ],
};
