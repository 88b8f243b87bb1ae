import type { Family } from '../../src/parallels/model';

export const termsUnderstood: Family = {
  id: 'terms-understood',
  title: {
    zh: '订购即已充分知悉、理解并接受另一协议',
    en: 'By ordering you know and accept other terms',
  },
  subject: 'notice',
  members: [
    {
      unit: 'p-1.1',
      quote: '您在订购和/或使用云通信产品服务时，应已充分知悉、理解并接受《通信能力技术服务协议》项下相关条款和条件。',
    },
    {
      unit: 'p-74.1',
      quote:
        '您在订购和/或使用移动研发平台（“EMAS服务”）产品服务时，应已充分知悉、理解并接受《移动研发平台EMAS服务协议》及《EMAS隐私权政策》项下相关条款和条件。',
    },
    {
      unit: 'p-70.para1',
      quote: '您在订购和/或使用云行情产品服务时，已充分知悉、理解并接受如下条款和条件：',
    },
    {
      unit: 'p-73.para1',
      quote:
        '您在订购和/或使用阿里企业邮箱服务（包括：企业邮箱标准版、企业邮箱尊享版、企业邮箱集团版、阿里邮箱钉钉融合版、阿里邮箱国产化版-金融级、阿里邮箱混合版、邮件微服务等不同版本和服务）时，已充分知悉、理解并接受如下条款和条件。',
    },
    {
      unit: 'p-36.5',
      quote: '需进一步阅读并遵守《PAI Artlab服务协议》',
    },
    {
      unit: 'p-75.1',
      quote:
        '宜搭低代码服务，由钉钉平台作为原厂方向您提供相关服务，包括表单、流程等。您在遵守阿里云平台协议和规则的同时，仍需遵守《宜搭服务使用规则》相关要求。《宜搭服务使用规则》',
    },
  ],
  differences: [
    {
      members: ['p-1.1', 'p-74.1'],
      what: {
        zh: '指向另外的协议，内容不在本协议中。',
        en: 'They point to other agreements that are not printed here.',
      },
      quotes: [
        {
          unit: 'p-1.1',
          quote: '《通信能力技术服务协议》',
        },
        {
          unit: 'p-74.1',
          quote: '《移动研发平台EMAS服务协议》及《EMAS隐私权政策》',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-70.para1', 'p-73.para1'],
      what: {
        zh: '指向以下条款；写“已”，1、74 写“应已”。',
        en: 'They point to the clauses that follow; “have” in place of “should have”.',
      },
      quotes: [
        {
          unit: 'p-70.para1',
          quote: '已充分知悉、理解并接受如下条款和条件',
        },
        {
          unit: 'p-73.para1',
          quote: '已充分知悉、理解并接受如下条款和条件',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-36.5', 'p-75.1'],
      what: {
        zh: '写“遵守”，没有写视为已接受。',
        en: 'They say “comply with”, not that it has been accepted.',
      },
      quotes: [
        {
          unit: 'p-36.5',
          quote: '需进一步阅读并遵守',
        },
        {
          unit: 'p-75.1',
          quote: '仍需遵守《宜搭服务使用规则》相关要求',
        },
      ],
      matters: 'right',
    },
  ],
};
