import type { Family } from '../../src/parallels/model';

export const indirectLoss: Family = {
  id: 'indirect-loss',
  title: {
    zh: '间接损失与责任的排除',
    en: 'Exclusion of indirect loss and of liability',
  },
  subject: 'liability',
  members: [
    {
      unit: 'g-12.6',
      quote:
        '在任何情况下，阿里云均不对任何间接性、后果性、惩戒性、偶然性、特殊性的损害，包括您使用阿里云服务而遭受的利润损失承担责任（即使您已被告知该等损失的可能性）。在法律允许的情况下，阿里云在本协议项下所承担的损失赔偿责任不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和。',
    },
    {
      unit: 'p-29.1',
      quote:
        '在适用法律允许的最大范围内，对您因使用或不能使用云解析（免费版）所产生的损害及风险，包括但不限于直接或间接的个人损害、商业赢利的丧失、贸易中断、商业信息的丢失或任何其它经济损失，阿里云均不承担任何责任。',
    },
    {
      unit: 'p-59.1.6',
      quote:
        '【无微软保证、责任或赔偿】在适用法律所允许的范围内，微软和阿里云不提供任何保证，且对于因软件服务引起的任何直接、间接或后果性损害赔偿和补偿，微软或其供应商以及阿里云不负责任。',
    },
    {
      unit: 'p-71.2.6.4',
      quote: '且无需承担用户因暂停或终止DataV服务的使用而遭受的任何直接或间接损失',
    },
    {
      unit: 'p-24.5',
      quote: '除非阿里云故意或重大过失，阿里云无法且不会对因前述风险而导致的任何损失或损害承担责任。',
    },
  ],
  differences: [
    {
      members: ['g-12.6'],
      what: {
        zh: '排除间接等损害，但承担以过往 12 个月服务费为上限的赔偿。',
        en: 'Indirect damage is excluded, but there is a duty up to the fees of the past 12 months.',
      },
      quotes: [
        {
          unit: 'g-12.6',
          quote: '不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-29.1', 'p-59.1.6', 'p-71.2.6.4'],
      what: {
        zh: '连直接损失也排除。',
        en: 'Direct loss is excluded too.',
      },
      quotes: [
        {
          unit: 'p-29.1',
          quote: '直接或间接的个人损害',
        },
        {
          unit: 'p-59.1.6',
          quote: '直接、间接或后果性损害赔偿和补偿',
        },
        {
          unit: 'p-71.2.6.4',
          quote: '任何直接或间接损失',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-24.5'],
      what: {
        zh: '只有码栈保留故意或重大过失。',
        en: 'Only Codestack keeps intent and gross negligence.',
      },
      quotes: [
        {
          unit: 'p-24.5',
          quote: '除非阿里云故意或重大过失',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-29.1', 'p-59.1.6'],
      what: {
        zh: '加“在适用法律…允许的…范围内”；12.6 第一句没有，71 没有。',
        en: 'They add “as far as the law allows”; the first sentence of 12.6 and 71 do not.',
      },
      quotes: [
        {
          unit: 'p-29.1',
          quote: '在适用法律允许的最大范围内',
        },
        {
          unit: 'p-59.1.6',
          quote: '在适用法律所允许的范围内',
        },
      ],
      matters: 'right',
    },
  ],
};
