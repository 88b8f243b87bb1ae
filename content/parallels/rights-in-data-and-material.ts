import type { Family } from '../../src/parallels/model';

export const rightsInDataAndMaterial: Family = {
  id: 'rights-in-data-and-material',
  title: {
    zh: '数据与素材：来源合法、已获授权，侵权由您负责',
    en: 'Data and material: lawful and authorised, infringement is yours',
  },
  subject: 'data',
  members: [
    {
      unit: 'p-3.4',
      quote:
        '您同步或上传至阿里云的数据，是您所有或被相关权利人授权同意处理的数据，阿里云根据您的指令分析、处理该等数据不会侵犯任何第三方的权利。因任何第三方向阿里云主张未获取授权处理其数据而引起的纠纷及相关后果、责任均应由您负责解决并保证使阿里云免责。',
    },
    {
      unit: 'p-56.1.1.2',
      quote:
        '您确保，您使用本服务制作的信息内容，是您所有或被相关权利人授权同意处理的信息，我们根据您的指令分析、处理该等信息内容以及生成新的信息内容不会侵犯任何第三方的合法权益（包括但不限于人格权、著作权、财产权）；',
    },
    {
      unit: 'g-7.1.8',
      quote:
        '您应当确保：（1）用户业务数据处理(包括但不限于获取、使用、处理与传输等，以下合称“处理”)的合法性，以及（2）在处理用户业务数据时已取得合法、有效、充分且必要的授权，未侵犯任何第三方的合法权益。',
    },
    {
      unit: 'p-10.2',
      quote: '您需确保数据集成行为的合法合规性，包括但不限于具有相应的数据操作权限、数据集成行为符合法律法规规定等。',
    },
    {
      unit: 'p-39.13',
      quote:
        '您使用DataWorks处理数据的，应确认并保证：您使用DataWorks处理的数据来源和处理数据的行为合法，且已获得充分的授权，并由您独立承担因此产生的所有责任。',
    },
    {
      unit: 'p-48.3',
      quote:
        '您承诺您上传至无影云电脑/无影云应用的应用及其他内容已获得合法、有效、充分且必要的授权，不存在未经授权使用、超授权范围使用等任何侵犯第三方知识产权或其他权利的情况。',
    },
    {
      unit: 'p-56.1.1.5',
      quote:
        '您应确保在使用本服务过程中，上传的任何资料、素材等的知识产权均归您所有或您已获得合法权利人授权，前述内容及您的使用行为不存在任何现实的或潜在的争议。',
    },
    {
      unit: 'p-63.1',
      quote:
        '您应确保完全拥有相关云上业务数据的处置权限、采取充分的数据安全保护技术和策略、且数据传输行为符合适用法律法规提出的要求，如传输的数据中不含任何所适用法律限制、禁止传输或披露的内容。',
    },
    {
      unit: 'p-19.3',
      quote:
        '您保证在使用鹿班过程中您自行复制、编辑、设计、训练、发布、分享的相关素材、图片及其他信息均系用户原创或已获得有效的、完全的授权，不会侵犯任何主体的肖像权、名誉权、知识产权、隐私权等合法权益。由于您的素材造成的侵权或其他的违法违规行为，以及因纠纷、诉讼、仲裁导致的损失，阿里云均不承担任何法律责任。',
    },
    {
      unit: 'p-18.4',
      quote:
        '由于您键入或传输的内容或翻译结果造成的侵权或其他的违法违规行为，以及因纠纷、诉讼、仲裁导致的损失，阿里云不承担任何法律责任。',
    },
    {
      unit: 'p-20.6',
      quote:
        '由于您的素材造成的侵权或其他的违法违规行为，以及因纠纷、诉讼、仲裁导致的损失，阿里云均不承担任何法律责任。',
    },
  ],
  differences: [
    {
      members: ['p-3.4', 'p-56.1.1.2'],
      what: {
        zh: '“是您所有或被相关权利人授权同意处理的……根据您的指令分析、处理”同一句式；3 说数据，56 说信息内容，包括生成的新内容。',
        en: 'The same pattern; 3 speaks of data, 56 of content, including new content made.',
      },
      quotes: [
        {
          unit: 'p-3.4',
          quote: '是您所有或被相关权利人授权同意处理的数据',
        },
        {
          unit: 'p-56.1.1.2',
          quote: '以及生成新的信息内容',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-3.4'],
      what: {
        zh: '写明由用户解决纠纷并使阿里云免责。',
        en: 'You settle the dispute and keep Alibaba Cloud free of it.',
      },
      quotes: [
        {
          unit: 'p-3.4',
          quote: '均应由您负责解决并保证使阿里云免责',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-7.1.8', 'p-48.3'],
      what: {
        zh: '“合法、有效、充分且必要”四项；39.13 只写“充分”。',
        en: 'Four words: lawful, valid, sufficient and necessary; 39.13 says “sufficient” only.',
      },
      quotes: [
        {
          unit: 'g-7.1.8',
          quote: '合法、有效、充分且必要的授权',
        },
        {
          unit: 'p-48.3',
          quote: '合法、有效、充分且必要的授权',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-39.13'],
      what: {
        zh: '由用户独立承担所有责任。',
        en: 'You alone bear all of it.',
      },
      quotes: [
        {
          unit: 'p-39.13',
          quote: '并由您独立承担因此产生的所有责任',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-19.3', 'p-20.6'],
      what: {
        zh: '素材侵权一句逐字相同；19 前面还有用户的保证。',
        en: 'The sentence on infringement is word for word the same; 19 puts your guarantee before it.',
      },
      quotes: [
        {
          unit: 'p-19.3',
          quote: '由于您的素材造成的侵权或其他的违法违规行为',
        },
        {
          unit: 'p-20.6',
          quote: '由于您的素材造成的侵权或其他的违法违规行为',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-18.4'],
      what: {
        zh: '还包括“翻译结果”，即系统生成的内容。',
        en: 'It also covers the translation, that is what the system makes.',
      },
      quotes: [
        {
          unit: 'p-18.4',
          quote: '由于您键入或传输的内容或翻译结果造成的侵权',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-63.1'],
      what: {
        zh: '还要有处置权限、安全保护，并且不含禁止传输的内容。',
        en: 'It also asks for the power to dispose, for protection, and for no content whose transfer is barred.',
      },
      quotes: [
        {
          unit: 'p-63.1',
          quote: '您应确保完全拥有相关云上业务数据的处置权限、采取充分的数据安全保护技术和策略',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-10.2'],
      what: {
        zh: '只写操作权限与合规，没有写第三方权益。',
        en: 'It names only the right to operate and compliance, not the rights of third parties.',
      },
      quotes: [
        {
          unit: 'p-10.2',
          quote: '具有相应的数据操作权限',
        },
      ],
      matters: 'right',
    },
  ],
};
