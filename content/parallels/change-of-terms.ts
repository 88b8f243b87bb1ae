import type { Family } from '../../src/parallels/model';

export const changeOfTerms: Family = {
  id: 'change-of-terms',
  title: {
    zh: '修改协议：不同意可停止使用，继续使用视为接受',
    en: 'Change of terms: stop if you disagree, going on is consent',
  },
  subject: 'notice',
  members: [
    {
      unit: 'g-14.4.2',
      quote:
        '您理解并同意阿里云有权对本协议条款以及各类业务规则进行调整，我们可能通过在阿里云官网发布修改后的版本或者在您登录阿里云账号时等其他方式提前通知您。除法律法规或监管要求另有强制性规定外,变更后的协议和规则一经通知或公布即自动生效或在所公布的指定日期生效，具体以公告内容为准。如您不同意阿里云所做的修改，您有权停止使用阿里云提供的服务，此等情况下，您应通知阿里云终止服务，并自行负责将业务数据迁出，阿里云将及时与您进行服务费结算（如有）。如您继续使用阿里云服务，则视为您接受阿里云所做的相关修改。',
    },
    {
      unit: 'p-71.3.1',
      quote:
        '您了解上述协议及规范等的内容可能会不时变更。如本服务协议的任何内容发生变动，阿里云应通过提前30 天在数加网站的适当版面公告向您提示修改内容。如您不同意阿里云对本服务协议相关条款所做的修改，您有权停止使用DataV服务，此等情况下，阿里云应与您进行服务费结算（ 如有），并且您应将业务数据迁出。如您继续使用DataV服务，则视为您接受阿里云对本服务协议相关条款所做的修改。',
    },
  ],
  differences: [
    {
      members: ['p-71.3.1'],
      what: {
        zh: '提前 30 天在数加网站公告。',
        en: 'Announced 30 days before on the Shujia site.',
      },
      quotes: [
        {
          unit: 'p-71.3.1',
          quote: '阿里云应通过提前30 天在数加网站的适当版面公告向您提示修改内容',
        },
      ],
      matters: 'date',
    },
    {
      members: ['g-14.4.2'],
      what: {
        zh: '只写提前通知，没有天数；一经通知或公布即生效，或在指定日期生效。',
        en: 'Notice in advance, no days; in force on notice or publication, or on the date named.',
      },
      quotes: [
        {
          unit: 'g-14.4.2',
          quote: '变更后的协议和规则一经通知或公布即自动生效或在所公布的指定日期生效',
        },
      ],
      matters: 'date',
    },
    {
      members: ['g-14.4.2'],
      what: {
        zh: '不同意时用户还应通知阿里云终止服务；71 没有这一步。',
        en: 'If you disagree you must also tell Alibaba Cloud to end the service; 71 has no such step.',
      },
      quotes: [
        {
          unit: 'g-14.4.2',
          quote: '您应通知阿里云终止服务',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-14.4.2', 'p-71.3.1'],
      what: {
        zh: '结算：“将及时”与“应”。',
        en: 'Settlement: “will in good time” against “shall”.',
      },
      quotes: [
        {
          unit: 'g-14.4.2',
          quote: '阿里云将及时与您进行服务费结算（如有）',
        },
        {
          unit: 'p-71.3.1',
          quote: '阿里云应与您进行服务费结算（ 如有）',
        },
      ],
      matters: 'money',
    },
  ],
};
