import type { Family } from '../../src/parallels/model';

export const followOperatingGuides: Family = {
  id: 'follow-operating-guides',
  title: {
    zh: '仔细阅读服务说明，依操作指引，风险自负',
    en: 'Read the guides, follow them, at your own risk',
  },
  subject: 'liability',
  members: [
    {
      unit: 'g-3.2.2',
      quote:
        '在使用产品/服务前，您应仔细阅读并遵守阿里云在官网页面上展示的相应产品/服务说明、技术规范、使用流程、操作文档等内容，并准确理解相关内容及可能发生的后果；在使用产品/服务过程中，您应依照相关操作指引进行操作，对于您违反相关操作指引所引起的后果由您自行承担，阿里云不承担任何责任；请您自行把握风险谨慎操作。',
    },
    {
      unit: 'g-7.1.10',
      quote:
        '您还应仔细阅读并遵守阿里云在网站页面上展示的相应服务说明、技术规范、使用流程、操作文档等内容（以上简称“操作指引”），依照相关操作指引进行操作。您将承担违反相关操作指引所引起的后果；同时，阿里云郑重提示您，请把握风险谨慎操作。',
    },
    {
      unit: 'p-24.4',
      quote:
        '在使用码栈之前，您应充分了解、掌握码栈的各项功能，审慎阅读码栈的操作说明和/或使用说明、服务有效期，严格按照码栈的操作说明和/或使用说明进行使用。您理解并确认独立对自己通过码栈实施的行为所引发的后果承担全部责任。如因您使用码栈的行为，导致阿里云或任何第三方为此承担了相关的责任，则您需全额赔偿阿里云或任何第三方的相关支出及损失，包括合理的律师费用。',
    },
    {
      unit: 'p-58.3',
      quote:
        '您应依照相关操作指引进行操作。由您手动设置的部分（如您对证书审核信息相关内容的设置）及其产生的结果由您自行负责，请您自行把握风险并谨慎操作。',
    },
    {
      unit: 'p-69.3',
      quote:
        '在使用阿里云E-HPC自动伸缩服务前，您应仔细阅读阿里云在官方页面上展示的相关服务说明、技术规范、使用流程等，并理解相关内容及可能发生的后果，在使用E-HPC自动伸缩服务过程中，您应依照相关操作指引进行操作，请您自行把握风险谨慎操作。',
    },
    {
      unit: 'p-71.3.6',
      quote:
        '您应仔细阅读阿里云就DataV服务在数加网站上的服务说明，依照相关操作指引进行操作，包括但不限于您须按照阿里云要求的规范书写使用DataV服务的代码等，以保证您对DataV服务的正常使用。',
    },
    {
      unit: 'p-64.4.2.2',
      quote:
        '您理解并认可，阿里云可能会根据服务的特性、您所购买的规格等，对您使用服务的方式、范围、功能等进行限制，您应认真阅读阿里云关于服务的使用文档及相关说明，理解并遵守该等使用限制。',
    },
  ],
  differences: [
    {
      members: ['g-3.2.2'],
      what: {
        zh: '写明阿里云不承担任何责任。',
        en: 'It says Alibaba Cloud bears no responsibility.',
      },
      quotes: [
        {
          unit: 'g-3.2.2',
          quote: '阿里云不承担任何责任',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-7.1.10'],
      what: {
        zh: '同样的义务再写一遍，只写用户承担后果。',
        en: 'The same duty again, with only the user bearing the outcome.',
      },
      quotes: [
        {
          unit: 'g-7.1.10',
          quote: '您将承担违反相关操作指引所引起的后果',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-24.4'],
      what: {
        zh: '码栈加了全额赔偿和律师费。',
        en: 'Codestack adds full compensation with lawyers’ fees.',
      },
      quotes: [
        {
          unit: 'p-24.4',
          quote: '则您需全额赔偿阿里云或任何第三方的相关支出及损失，包括合理的律师费用',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-71.3.6'],
      what: {
        zh: '包括按要求的规范书写代码；没有写违反的后果。',
        en: 'It includes writing code by the rules; no consequence is stated.',
      },
      quotes: [
        {
          unit: 'p-71.3.6',
          quote: '您须按照阿里云要求的规范书写使用DataV服务的代码等',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-58.3'],
      what: {
        zh: '只管用户手动设置的部分。',
        en: 'It covers only what you set by hand.',
      },
      quotes: [
        {
          unit: 'p-58.3',
          quote: '由您手动设置的部分',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-69.3'],
      what: {
        zh: '读的时间是“使用前”，并要求理解后果；页面写“官方页面”。',
        en: 'To be read before use, with its consequences understood; the page is called the “official page”.',
      },
      quotes: [
        {
          unit: 'p-69.3',
          quote: '您应仔细阅读阿里云在官方页面上展示的相关服务说明',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-64.4.2.2'],
      what: {
        zh: '阿里云可按规格限制使用的方式、范围、功能。',
        en: 'Alibaba Cloud may limit manner, scope and functions by size.',
      },
      quotes: [
        {
          unit: 'p-64.4.2.2',
          quote: '理解并遵守该等使用限制',
        },
      ],
      matters: 'right',
    },
  ],
};
