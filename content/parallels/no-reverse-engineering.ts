import type { Family } from '../../src/parallels/model';

export const noReverseEngineering: Family = {
  id: 'no-reverse-engineering',
  title: {
    zh: '不得反向工程、反编译、反汇编',
    en: 'No reverse engineering, decompiling, disassembling',
  },
  subject: 'restriction',
  members: [
    {
      unit: 'g-8.2',
      quote:
        '本协议第8条中的任何内容均不应被解释为授予您通过反编译、反向工程或以其他方式访问、使用用于编译或解释本产品或其任何部分的任何源代码的权利。',
    },
    {
      unit: 'g-10.5',
      quote:
        '不得修改、改编、翻译云服务所使用的软件、技术、材料等，不得通过反向工程、反编译、反汇编或其他类似行为获得云服务涉及的源代码，否则由此引起的一切法律后果由您负责，阿里云有权依法追究您的法律责任。',
    },
    {
      unit: 'p-19.5',
      quote:
        '您进一步同意对鹿班和/或鹿班任何部分（软件产品、页面标识、服务品牌、资讯、信息）不进行复制、翻译、修改、适应、增强、反编译、反汇编、反向工程、分解拆卸、出售、转租或作任何商业目的的使用。用户同意约束其有必要使用鹿班的员工、代理、咨询者或顾问遵守前述之义务，并就其违反前述规定的行为对我们负责就如同用户自身违反一样。',
    },
    {
      unit: 'p-38.2',
      quote: '您应确保您和最终客户不对专属钉钉产品进行反向工程、反汇编、反编译、提取源代码或任何其它形式的转换。',
    },
    {
      unit: 'p-42.2',
      quote:
        '您进一步同意对VR成像仪和/或VR成像仪任何部分不进行复制、翻译、修改、适应、增强、反编译、反汇编、反向工程、分解拆卸、出售、转租或作任何商业目的的使用。用户同意约束其有必要使用VR成像仪的员工、代理等遵守前述之义务，并就其违反前述规定的行为对我们负责就如同用户自身违反一样。',
    },
    {
      unit: 'p-56.1.3',
      quote: '您不得对本服务进行反向工程、反向汇编、反向编译，或者以其他方式尝试发现本服务的源代码。',
    },
    {
      unit: 'p-59.1.4',
      quote:
        '【对反向工程、反向编译和反汇编的限制】您不得对微软产品进行反向工程、反向编译或反汇编，虽然有此限制，但适用的法律明示允许此类活动的除外。',
    },
    {
      unit: 'p-62.2',
      quote: '您不得对智能助手进行反向工程、反向汇编、反向编译，或者以其他方式尝试发现智能助手的源代码。',
    },
    {
      unit: 'p-72.4.2',
      quote: '（2）对软件进行反编译、反汇编、反向工程、分解拆卸及从事其他任何试图获得软件源代码的行为。',
    },
  ],
  differences: [
    {
      members: ['p-59.1.4'],
      what: {
        zh: '有例外：适用的法律明示允许的除外。',
        en: 'One exception: where the law expressly allows it.',
      },
      quotes: [
        {
          unit: 'p-59.1.4',
          quote: '适用的法律明示允许此类活动的除外',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-19.5', 'p-42.2'],
      what: {
        zh: '除逆向外还禁止复制、翻译、修改、出售、转租和任何商业目的的使用；使用人违反的，用户如同自己违反。',
        en: 'Besides this no copying, translating, changing, selling, renting or any commercial use; the acts of your people count as yours.',
      },
      quotes: [
        {
          unit: 'p-19.5',
          quote: '出售、转租或作任何商业目的的使用',
        },
        {
          unit: 'p-42.2',
          quote: '出售、转租或作任何商业目的的使用',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-19.5', 'p-42.2'],
      what: {
        zh: '19 约束“员工、代理、咨询者或顾问”，42 只写“员工、代理等”。',
        en: '19 binds staff, agents, advisers or consultants; 42 “staff, agents and the like”.',
      },
      quotes: [
        {
          unit: 'p-19.5',
          quote: '员工、代理、咨询者或顾问',
        },
        {
          unit: 'p-42.2',
          quote: '员工、代理等',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-56.1.3', 'p-62.2'],
      what: {
        zh: '写作“反向汇编、反向编译”，禁止一切设法发现源代码的方式。',
        en: '“反向汇编、反向编译” (to disassemble or decompile), and any way of finding the source code is barred.',
      },
      quotes: [
        {
          unit: 'p-56.1.3',
          quote: '反向工程、反向汇编、反向编译，或者以其他方式尝试发现本服务的源代码',
        },
        {
          unit: 'p-62.2',
          quote: '反向工程、反向汇编、反向编译，或者以其他方式尝试发现智能助手的源代码',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-38.2'],
      what: {
        zh: '用户还要保证最终客户不这样做。',
        en: 'You also answer that the end customer will not do it.',
      },
      quotes: [
        {
          unit: 'p-38.2',
          quote: '您应确保您和最终客户',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-72.4.2'],
      what: {
        zh: '有“除本协议另有约定外”，主体写甲方、乙方。',
        en: 'It has “unless this agreement says otherwise” and speaks of party A and party B.',
      },
      quotes: [
        {
          unit: 'p-72.4.2',
          quote: '（2）对软件进行反编译、反汇编、反向工程、分解拆卸',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['g-8.2'],
      what: {
        zh: '不是直接禁止，只说第 8 条不授予这种权利。',
        en: 'It does not forbid; it only says section 8 grants no such right.',
      },
      quotes: [
        {
          unit: 'g-8.2',
          quote: '均不应被解释为授予您',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-10.5'],
      what: {
        zh: '通用条款还禁止攻击官网、修改、改编、翻译云服务所用的软件，后果由用户负责。',
        en: 'The general terms also bar changing, adapting and translating the software of the service; the consequences are yours.',
      },
      quotes: [
        {
          unit: 'g-10.5',
          quote: '不得修改、改编、翻译云服务所使用的软件、技术、材料等',
        },
      ],
      matters: 'right',
    },
  ],
  oddOneOut: 'p-59.1.4',
};
