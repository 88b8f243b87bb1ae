import type { Family } from '../../src/parallels/model';

export const ownUseAndExport: Family = {
  id: 'own-use-and-export',
  title: {
    zh: '仅为自用，遵守出口管制；违反即终止',
    en: 'Own use only, export rules kept; else ended',
  },
  subject: 'restriction',
  members: [
    {
      unit: 'p-35.3',
      quote:
        '您承诺使用容器镜像同步服务仅为自用，并且遵守所适用的出口管制等国家法律法规，不得用于从事任何非法目的，也不得利用本协议项下阿里云的服务对其他任何第三方的业务提供服务；若您违反该约定，阿里云有权立即终止您对本服务的使用，并承担由此造成的阿里云或任何第三方的全部损失。',
    },
    {
      unit: 'p-42.3',
      quote:
        '您承诺使用VR成像仪服务仅为自用，并且遵守所适用的出口管制等国家法律法规，不得用于从事任何非法目的，也不得利用本协议项下阿里云的服务对其他任何第三方的业务提供服务；若您违反该约定，阿里云有权立即终止您对本服务的使用，并承担由此造成的阿里云或任何第三方的全部损失。',
    },
    {
      unit: 'p-27.3',
      quote:
        '若您违反该约定的，阿里云有权立即终止您对数据库专家服务的使用，且造成的阿里云及任何第三方的全部损失均由您承担。',
    },
    {
      unit: 'g-7.1.12',
      quote: '您所购买的阿里云产品/服务，原则上只限您自用。',
    },
    {
      unit: 'g-13.para1',
      quote:
        '双方承诺在遵守中华人民共和国出口管制及制裁等法律法规的前提下，同时遵守本合同所适用的其他出口管制及制裁法律法规。您承诺不会将阿里云提供的产品或服务用于适用的出口管制及制裁法律法规禁止的用途。非经相关主管机关许可，您及您授权使用阿里云产品或服务的其他个人或实体不会通过阿里云产品或服务向适用的出口管制及制裁法律法规禁止的目的地、实体或个人提供受管控的产品、技术、软件或服务。',
    },
    {
      unit: 'p-70.5',
      quote:
        '您不得将通过云行情产品及服务获得的数据和资料提供或透露给第三方，也不能用通过云行情产品服务获得的数据和资料对外提供SaaS服务。',
    },
  ],
  differences: [
    {
      members: ['p-35.3', 'p-42.3'],
      what: {
        zh: '除产品名外逐字相同；照语法“阿里云有权……并承担由此造成的……全部损失”，成了阿里云承担，应是用户。',
        en: 'Same words but for the name; by the grammar Alibaba Cloud would bear the loss; it must mean the user.',
      },
      quotes: [
        {
          unit: 'p-35.3',
          quote: '阿里云有权立即终止您对本服务的使用，并承担由此造成的阿里云或任何第三方的全部损失',
        },
        {
          unit: 'p-42.3',
          quote: '阿里云有权立即终止您对本服务的使用，并承担由此造成的阿里云或任何第三方的全部损失',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-27.3'],
      what: {
        zh: '写清由用户承担。',
        en: 'It says clearly that you bear it.',
      },
      quotes: [
        {
          unit: 'p-27.3',
          quote: '且造成的阿里云及任何第三方的全部损失均由您承担',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-7.1.12'],
      what: {
        zh: '通用条款“原则上”自用，经同意可交第三方使用并负连带责任；35、42 没有例外。',
        en: 'General terms: own use “in principle”, with consent a third party may use it and you answer jointly; 35 and 42 give no exception.',
      },
      quotes: [
        {
          unit: 'g-7.1.12',
          quote: '原则上只限您自用',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-13.para1'],
      what: {
        zh: '出口管制一章是双方的承诺。',
        en: 'The export section is a promise of both sides.',
      },
      quotes: [
        {
          unit: 'g-13.para1',
          quote: '双方承诺在遵守',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-70.5'],
      what: {
        zh: '云行情限制的是数据：不得提供给第三方，也不得对外提供 SaaS 服务，除非另有约定。',
        en: 'Market data limits the data: not to third parties and not as SaaS, unless agreed otherwise.',
      },
      quotes: [
        {
          unit: 'p-70.5',
          quote: '也不能用通过云行情产品服务获得的数据和资料对外提供SaaS服务',
        },
      ],
      matters: 'right',
    },
  ],
};
