import type { Concept } from '../../src/concepts/model';

export const customerIndemnity: Concept = {
  slug: 'customer-indemnity',
  name: {
    zh: '客户赔偿',
    en: 'Indemnity by the customer',
  },
  variants: {
    zh: ['赔偿阿里云', '使阿里云免责', '补偿条款', '全额赔偿', '律师费', '连带责任', '第三方索赔', '维权费用', '追偿'],
    en: [
      'indemnity',
      'hold harmless',
      'indemnification',
      'customer compensates',
      'legal fees',
      'joint and several liability',
      'joint liability',
      'recourse',
      'make whole',
    ],
  },
  summary: {
    zh: '客户违法违约造成阿里云损失、索赔或处罚的，全额赔偿实际损失和诉讼费、保全费、律师费、差旅费（通用条款 12.2）。侵权时须保护阿里云及雇员、股东、伙伴（10.6）；为第三方购买的连带负责（7.1.12）。专用说明另有三十处左右。',
    en: 'If breach of law or contract causes loss, claims or fines, the customer pays the full actual loss and costs of court, security, lawyers and travel (general 12.2). For infringement it protects the vendor, staff, shareholders and partners (10.6); for third-party use it is jointly liable (7.1.12). Special terms add about thirty places.',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-12.2',
          quote:
            '您应对阿里云、其他用户或相关第三方的实际损失进行全额赔偿，包括合理的诉讼费、保全费、律师费、差旅费等维权费用',
          note: {
            zh: '全额赔偿实际损失和维权费用。',
            en: 'Full actual loss and costs.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.6',
          quote: '保护阿里云及其雇员、股东、合作伙伴等免于因该等事件受到影响或损失',
          note: {
            zh: '侵权时保护阿里云。',
            en: 'Protection in case of infringement.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.7',
          quote: '违约方应负责解决，承担费用和损失，以及使另一方免责',
          note: {
            zh: '知识产权索赔由违约方承担。',
            en: 'Property claims: the party in breach.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.1',
          quote: '否则应承担相应的责任',
          note: {
            zh: '擅用对方成果。',
            en: 'Use of the other’s work.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.5',
          quote: '否则由此引起的一切法律后果由您负责，阿里云有权依法追究您的法律责任',
          note: {
            zh: '攻击、反向工程。',
            en: 'Attacks and reverse engineering.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-11.5',
          quote: '应赔偿因此给对方造成的直接经济损失',
          note: {
            zh: '泄密。',
            en: 'Disclosure.',
          },
          side: 'both',
        },
        {
          unit: 'g-5.2',
          quote: '以及追究其他法律责任的权利',
          note: {
            zh: '欠费。',
            en: 'Arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '并由您承担由此产生所有责任',
          note: {
            zh: '数据处理违法。',
            en: 'Unlawful data processing.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.12',
          quote: '您应对该等第三方的所有行为和后果承担连带责任',
          note: {
            zh: '第三方使用连带责任。',
            en: 'Joint liability for third-party users.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.3',
          quote: '追究您的法律责任',
          note: {
            zh: '违约措施之一。',
            en: 'One of the measures.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.5',
          quote: '都将由您承担相应的责任和由此产生的服务费用',
          note: {
            zh: '被授权账户。',
            en: 'Authorized accounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.7',
          quote: '您将承担因您的用户业务数据内容违反法律法规、部门规章或国家政策而造成的相应结果及责任',
          note: {
            zh: '数据内容违法。',
            en: 'Unlawful content of data.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.5',
          quote: '您将承担未按规定保留相关记录而引起的相应法律责任',
          note: {
            zh: '未留存日志。',
            en: 'Missing logs.',
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
          quote: '均应由您负责解决并保证使阿里云免责',
          note: {
            zh: '开放搜索数据授权。',
            en: 'OpenSearch data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-5.1',
          quote: '否则因此导致的第三方损失及一切后果将由您承担全部法律责任',
          note: {
            zh: '性能测试无授权。',
            en: 'Test without authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.5',
          quote: '并就其违反前述规定的行为对我们负责就如同用户自身违反一样',
          note: {
            zh: '鹿班人员。',
            en: 'Luban staff.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.3',
          quote: '还有权要求您承担给阿里云造成的损失赔偿',
          note: {
            zh: '独立使用设计元素。',
            en: 'Separate use of elements.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.4',
          quote: '并将要求您赔偿由此给阿里云造成的损失',
          note: {
            zh: '未付费使用视频。',
            en: 'Use of unpaid video.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.4',
          quote: '则您需全额赔偿阿里云或任何第三方的相关支出及损失，包括合理的律师费用',
          note: {
            zh: '码栈。',
            en: 'Codestack.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-27.3',
          quote: '且造成的阿里云及任何第三方的全部损失均由您承担',
          note: {
            zh: '无权限实例。',
            en: 'Instance without authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.3',
          quote: '并承担由此造成的阿里云或任何第三方的全部损失',
          note: {
            zh: '容器镜像（原文主语不清）。',
            en: 'Registry (the subject is unclear).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.2',
          quote: '您应向我们承担赔偿责任任',
          note: {
            zh: '三方模型协议（原文重字）。',
            en: 'Third-party model terms (a doubled character).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.11',
          quote: '连带事故的追偿责任',
          note: {
            zh: '自定义资源组。',
            en: 'Custom resource groups.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.13',
          quote: '并由您独立承担因此产生的所有责任',
          note: {
            zh: 'DataWorks 数据来源。',
            en: 'DataWorks data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.1',
          quote: '由此引发的所有风险及后果由用户自行承担、且用户需要承担阿里云因此遭受的全部损失',
          note: {
            zh: 'VR 成像仪采集。',
            en: 'VR imager.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.2',
          quote: '就其违反前述规定的行为对我们负责就如同用户自身违反一样',
          note: {
            zh: 'VR 成像仪人员。',
            en: 'VR imager staff.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.3',
          quote: '并承担由此造成的阿里云或任何第三方的全部损失',
          note: {
            zh: 'VR 成像仪非自用（主语不清）。',
            en: 'VR imager not for own use (subject unclear).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.1',
          quote: '要求您赔偿全部损失、停止服务及/或解除本协议，并要求您承担由此产生所有责任',
          note: {
            zh: '外呼违规。',
            en: 'Calls against the rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.3',
          quote: '并由您承担由此产生的所有责任',
          note: {
            zh: '录音授权。',
            en: 'Recording consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.2',
          quote: '您将承担因您的终端管理对象所发布内容违反法律法规、部门规章或国家政策而造成的相应结果及责任',
          note: {
            zh: '终端对象内容。',
            en: 'Content of terminals.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.4',
          quote: '您负有全部的损害赔偿责任',
          note: {
            zh: 'DMS，含间接损失。',
            en: 'DMS, with indirect loss.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.4',
          quote:
            '您有义务积极采取措施（包括但不限于积极举证回应、参与诉讼），以保证我们和我们的合作方免受或尽快摆脱该困境',
          note: {
            zh: 'DMS 须积极应对。',
            en: 'DMS: act to free the vendor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.5',
          quote: '您负有全部的损害赔偿责任',
          note: {
            zh: 'ADB，含间接损失。',
            en: 'ADB, with indirect loss.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.5',
          quote:
            '您有义务积极采取措施（包括但不限于积极举证回应、参与诉讼），以保证我们和我们的合作方免受或尽快摆脱该困境',
          note: {
            zh: 'ADB 须积极应对。',
            en: 'ADB: act to free the vendor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.2.para1',
          quote: '导致阿里云及其关联公司遭受任何损失的，您应承担赔偿责任',
          note: {
            zh: '数据跨域。',
            en: 'Data transfers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.2',
          quote: '您应当采取一切合理措施以保证阿里云免责',
          note: {
            zh: '盗版软件。',
            en: 'Pirated software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.3',
          quote: '商户应向阿里云赔偿',
          note: {
            zh: '信息主体授权缺失。',
            en: 'Missing consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '因阿里云在该情况下提前终止本协议而给任何第三方造成的损失，由商户承担',
          note: {
            zh: '擅自转让。',
            en: 'Transfer without consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.3',
          quote: '您需要为此向阿里云和/或云行情数据提供方承担责任',
          note: {
            zh: '云行情报备。',
            en: 'Market data reports.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.6',
          quote: '否则云行情数据提供方可以要求您承担相应的责任',
          note: {
            zh: '对数据提供方的责任。',
            en: 'Liability to the data provider.',
          },
        },
        {
          unit: 'p-71.3.5',
          quote: '您对自己行为（如自行安装的软件和进行的操作）所引起的结果承担全部责任',
          note: {
            zh: 'DataV 盗版软件。',
            en: 'DataV pirated software.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '客户赔偿没有上限，也没有写阿里云须及时通知、由谁主导抗辩。',
    en: 'The customer’s indemnity has no cap; a duty of the vendor to give notice and the control of the defence are not printed.',
  },
  related: [
    'third-party-complaints',
    'customer-breach',
    'limitation-of-liability',
    'own-use-only',
    'customer-content-warranty',
  ],
  isComplete: true,
};
