import type { Concept } from '../../src/concepts/model';

export const thirdPartyComplaints: Concept = {
  slug: 'third-party-complaints',
  name: {
    zh: '第三方投诉与索赔',
    en: 'Third-party complaints and claims',
  },
  variants: {
    zh: ['第三方投诉', '侵权投诉', '质疑', '通知删除', '举证', '证明材料', '权利人投诉', '诉讼应对', '侵权通知'],
    en: [
      'third-party claims',
      'infringement complaint',
      'takedown',
      'notice and takedown',
      'proof of rights',
      'complaint handling',
      'defence of claims',
    ],
  },
  summary: {
    zh: '就知识产权的质疑或投诉，双方都须出具证明并配合，索赔由违约方承担（通用条款 10.7）。无影、专家服务、信息核验写明通知—规定时间说明举证—逾期处置（专用说明 48.3、64.4.1（3）、66.5）；DMS、ADB 须积极应对（56.1.4、62.1.5）。',
    en: 'On doubts about property rights both parties give proof and help; claims are borne by the party in breach (general 10.7). Wuying, expert services and verification print a procedure of notice, answer in a set time, and measures (special 48.3, 64.4.1(3), 66.5). For DMS and ADB the customer must act (56.1.4, 62.1.5).',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-10.7',
          quote: '您和阿里云均有责任出具相关知识产权证明材料，并配合对方的相关投诉处理工作',
          note: {
            zh: '双方举证配合。',
            en: 'Both give proof and help.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.7',
          quote: '违约方应负责解决，承担费用和损失，以及使另一方免责',
          note: {
            zh: '违约方承担。',
            en: 'The party in breach bears it.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.6',
          quote: '保护阿里云及其雇员、股东、合作伙伴等免于因该等事件受到影响或损失',
          note: {
            zh: '侵权时保护阿里云。',
            en: 'Protection of the vendor.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.2',
          quote: '受到其他用户、任何第三方的索赔或任何行政管理部门的处罚',
          note: {
            zh: '第三方索赔全额赔偿。',
            en: 'Third-party claims are paid in full.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '您确认阿里云不会因为用户业务数据或您处理用户业务数据违反上述约定，而需要承担任何责任',
          note: {
            zh: '数据侵权不由阿里云负责。',
            en: 'The vendor is not liable for data.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '专用说明',
        en: 'Special terms',
      },
      clauses: [
        {
          unit: 'p-3.4',
          quote: '因任何第三方向阿里云主张未获取授权处理其数据而引起的纠纷及相关后果、责任均应由您负责解决',
          note: {
            zh: '开放搜索数据主张。',
            en: 'OpenSearch data claims.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-5.1',
          quote: '否则因此导致的第三方损失及一切后果将由您承担全部法律责任',
          note: {
            zh: '性能测试。',
            en: 'Performance test.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.4',
          quote: '由于您键入或传输的内容或翻译结果造成的侵权或其他的违法违规行为',
          note: {
            zh: '翻译侵权。',
            en: 'Translation.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.3',
          quote: '由于您的素材造成的侵权或其他的违法违规行为',
          note: {
            zh: '鹿班素材。',
            en: 'Luban material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.6',
          quote: '由于您的素材造成的侵权或其他的违法违规行为',
          note: {
            zh: '微电影素材。',
            en: 'Film material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.3',
          quote: '您的独立使用可能会使阿里云违反与权利人的约定',
          note: {
            zh: '独立使用元素。',
            en: 'Separate use of elements.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.4',
          quote: '导致阿里云或任何第三方为此承担了相关的责任',
          note: {
            zh: '码栈行为。',
            en: 'Codestack acts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-27.3',
          quote: '且造成的阿里云及任何第三方的全部损失均由您承担',
          note: {
            zh: '数据库专家。',
            en: 'Database experts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.3',
          quote: '并承担由此造成的阿里云或任何第三方的全部损失',
          note: {
            zh: '容器镜像。',
            en: 'Registry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.2',
          quote: '导致我们或我们的关联公司承担任何侵权诉讼、或其他责任的',
          note: {
            zh: '三方模型侵权诉讼。',
            en: 'Suits over models.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.3',
          quote: '并承担由此造成的阿里云或任何第三方的全部损失',
          note: {
            zh: 'VR 成像仪。',
            en: 'VR imager.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.3',
          quote: '您有责任在规定时间内进行说明并出具证明材料',
          note: {
            zh: '无影：规定时间说明举证。',
            en: 'Wuying: answer with proof.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.3',
          quote: '如您未能提供相反证据或您逾期未能反馈的，阿里云将有权提前终止服务',
          note: {
            zh: '逾期可终止。',
            en: 'Otherwise service may end.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.4',
          quote: '您有义务积极采取措施（包括但不限于积极举证回应、参与诉讼）',
          note: {
            zh: 'DMS 积极应对。',
            en: 'DMS: act.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.5',
          quote: '您有义务积极采取措施（包括但不限于积极举证回应、参与诉讼）',
          note: {
            zh: 'ADB 积极应对。',
            en: 'ADB: act.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.2',
          quote: '包括但不限于澄清情况、提供正版软件使用证明',
          note: {
            zh: '盗版软件投诉。',
            en: 'Pirated software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '您有责任在规定时间内提供说明并出具证明材料',
          note: {
            zh: '专家服务。',
            en: 'Expert services.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '阿里云将采取包括但不限于立即删除相应信息、中止服务或终止服务等处理措施',
          note: {
            zh: '逾期处置。',
            en: 'Measures.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.3',
          quote: '包括但不限于向信息主体及其他第三方的赔偿及/或补偿、行政处罚、商誉损失等',
          note: {
            zh: '信息核验。',
            en: 'Verification.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.5',
          quote: '如果第三方机构或个人对您提出质疑或投诉，阿里云将通知您，您有责任在规定时间内进行说明并出具证明材料',
          note: {
            zh: '信息核验投诉。',
            en: 'Verification complaints.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.6',
          quote: '否则云行情数据提供方可以要求您承担相应的责任',
          note: {
            zh: '数据提供方主张。',
            en: 'The data provider’s claims.',
          },
        },
        {
          unit: 'p-73.1',
          quote: '因企业邮箱的使用权归属而引发的纠纷或争议，阿里云有权（但不是必须）自行判断并采取相应的适当措施',
          note: {
            zh: '邮箱归属。',
            en: 'Mailbox ownership.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.5',
          quote: '前述内容及您的使用行为不存在任何现实的或潜在的争议',
          note: {
            zh: 'DMS 保证无争议。',
            en: 'DMS: no dispute.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '“规定时间”是多久没有写；第三方对服务本身提侵权主张时阿里云怎样应对，只有通用条款 10.2、10.7 的一般话。',
    en: 'How long the “set time” is, is not printed. For claims against the service itself there are only the general words of general 10.2 and 10.7.',
  },
  related: ['customer-indemnity', 'intellectual-property', 'customer-content-warranty'],
  isComplete: true,
};
