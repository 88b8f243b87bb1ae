import type { Concept } from '../../src/concepts/model';

export const licence: Concept = {
  slug: 'licence',
  name: {
    zh: '许可与使用权',
    en: 'Licence',
  },
  variants: {
    zh: ['许可', '使用许可', '授权', '软件许可', '许可期限', '许可限制', '再许可', '许可证', '使用权'],
    en: [
      'license',
      'software licence',
      'grant of rights',
      'sublicence',
      'scope of licence',
      'revocation of licence',
      'right of use',
    ],
  },
  summary: {
    zh: '没有一般的服务许可条款，只有通用条款 10.1 的禁止性规定。专属钉钉为有限、不可转让许可（专用说明 38.2），微软产品见 59.1，机器人流程自动化为可撤销、非独占许可（72.1.3–72.4），鹿班、VR 成像仪、微电影另有限制（19.4、19.5、42.2、20.2、20.3）。',
    en: 'There is no general licence, only the prohibition in general 10.1. DingTalk has a limited non-transferable licence (special 38.2), Microsoft see 59.1, RPA a revocable non-exclusive licence (72.1.3 to 72.4); Luban, VR imager and films have own limits (19.4, 19.5, 42.2, 20.2, 20.3).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-10.1',
          quote: '除提供方或合法权利人明示同意外，另一方无权复制、传播、转让、许可或提供他人使用上述知识成果',
          note: {
            zh: '未经同意不得使用。',
            en: 'No use without consent.',
          },
          side: 'both',
        },
        {
          unit: 'g-8.2',
          quote:
            '不应被解释为授予您通过反编译、反向工程或以其他方式访问、使用用于编译或解释本产品或其任何部分的任何源代码的权利',
          note: {
            zh: '不授予源代码权利。',
            en: 'No right to source code.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-8.3',
          quote: '以制作衍生作品为目的的许可',
          note: {
            zh: '不得触发开源许可。',
            en: 'No open-source trigger.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.10',
          quote: '您授权阿里云',
          note: {
            zh: '客户授权使用标识。',
            en: 'Customer’s licence of marks.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-8.1',
          quote: '该三方组件相关的许可协议的条款仅在解决冲突所需的范围内起作用',
          note: {
            zh: '组件许可。',
            en: 'Component licences.',
          },
        },
        {
          unit: 'g-8.4',
          quote: '并受其自身随附的许可条款约束',
          note: {
            zh: '第三方软件许可。',
            en: 'Third-party licences.',
          },
        },
      ],
    },
    {
      title: {
        zh: '各产品',
        en: 'By product',
      },
      clauses: [
        {
          unit: 'p-19.4',
          quote: '用户保证在合法授权范围内使用作品，对于超出授权范围的使用将另行获取相关权利人的许可',
          note: {
            zh: '鹿班素材授权范围。',
            en: 'Luban material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.5',
          quote: '不进行复制、翻译、修改、适应、增强',
          note: {
            zh: '鹿班禁止行为。',
            en: 'Luban prohibitions.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.2',
          quote: '阿里云的授权到期后，阿里云将要求您停止使用、或停止您使用该音乐',
          note: {
            zh: '音乐授权期限。',
            en: 'Music licence.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.3',
          quote: '您不可将视频中所使用的设计元素（包括图片、字体、转场、特效和音乐等）独立于微电影使用',
          note: {
            zh: '设计元素。',
            en: 'Elements.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '您调用该模型能力将仅可用于内部研究及测试目的',
          note: {
            zh: '未备案模型用途。',
            en: 'Unfiled models.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '该服务的交付成果仅限于企业内分发',
          note: {
            zh: '钉钉交付成果。',
            en: 'DingTalk deliverables.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.2',
          quote: '非独家的、限定使用数量的、无转授权、不可转让的有限的使用许可',
          note: {
            zh: '专属钉钉许可。',
            en: 'DingTalk licence.',
          },
        },
        {
          unit: 'p-42.1',
          quote: '保证仅限在与阿里云约定的营业场所内为采集空间、商品数据的目的进行使用',
          note: {
            zh: 'VR 成像仪只可在约定场所、为约定目的使用。',
            en: 'VR imager: only at the agreed premises and for the agreed purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.2',
          quote: '不进行复制、翻译、修改、适应、增强',
          note: {
            zh: 'VR 成像仪。',
            en: 'VR imager.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.1',
          quote: '如果该类第三方软件需要支付软件许可费方能使用的',
          note: {
            zh: '第三方软件许可费。',
            en: 'Licence fees.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.1',
          quote: '微软产品由微软公司（统称“微软”）的关联公司授予许可',
          note: {
            zh: '微软授予许可。',
            en: 'Microsoft licences.',
          },
        },
        {
          unit: 'p-59.1.2',
          quote: '您应就阿里云向您提供的软件服务而使用、安装阿里云向您提供的微软产品',
          note: {
            zh: '微软用途。',
            en: 'Purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.3',
          quote: '您不得制作微软产品副本',
          note: {
            zh: '不得复制。',
            en: 'No copies.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.5',
          quote: '您不得向任何第三方出租、租赁、出借、质押或直接或间接转让或分发微软产品',
          note: {
            zh: '不得出租转让。',
            en: 'No renting or transfer.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.8',
          quote: '高风险使用',
          note: {
            zh: '不得高风险使用。',
            en: 'No high-risk use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.1.1',
          quote: '您应遵守《NVIDIA软件用户使用许可》以及CUDA最终用户许可协议（EULA）',
          note: {
            zh: 'NVIDIA、CUDA。',
            en: 'NVIDIA and CUDA.',
          },
        },
        {
          unit: 'p-69.1.2',
          quote: '您应遵守《Intel End User License Agreement for Developer Tools》',
          note: {
            zh: 'Intel。',
            en: 'Intel.',
          },
        },
        {
          unit: 'p-70.5',
          quote: '您不得将通过云行情产品及服务获得的数据和资料提供或透露给第三方',
          note: {
            zh: '行情数据用途。',
            en: 'Market data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.1',
          quote: '开通DataV服务使用权限的账户仅限于用户内部使用',
          note: {
            zh: 'DataV 内部使用。',
            en: 'DataV.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.1',
          quote: '企业邮箱的合法使用权默认归属于最初购买该企业邮箱的阿里云账户所有人',
          note: {
            zh: '邮箱使用权归最初购买的账户。',
            en: 'The right to use a mailbox is with the account that first bought it.',
          },
        },
        {
          unit: 'p-72.1.3',
          quote: '可撤销的、不可分许可的、非独占的使用许可权',
          note: {
            zh: '机器人流程自动化许可。',
            en: 'RPA licence.',
          },
        },
        {
          unit: 'p-72.1.2',
          quote: '在乙方设备上的内部的使用用途',
          note: {
            zh: '目的。',
            en: 'Purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.2',
          quote: '甲方许可乙方使用软件中的可用功能',
          note: {
            zh: '许可功能。',
            en: 'Functions licensed.',
          },
          side: 'customer',
        },
        {
          unit: 'p-72.3',
          quote: '有效期直至甲方通知乙方撤回本协议约定的许可',
          note: {
            zh: '可撤回。',
            en: 'Until withdrawn.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.1',
          quote: '乙方仅能在乙方办公场所内且是乙方控制的服务器上使用、存储软件',
          note: {
            zh: '地点限制。',
            en: 'Place.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.2',
          quote: '将软件及其修改或衍生作品全部或部分转让、授权、转租、分许可、再许可给任何第三方',
          note: {
            zh: '不得再许可。',
            en: 'No sublicence.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.4',
          quote: '本协议中未授予乙方与第三方提供的任何部分或与第三方技术有关的任何许可或授权',
          note: {
            zh: '不含第三方技术。',
            en: 'No third-party technology.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.5',
          quote: '甲方对软件及其可能提供给乙方的软件及其中的知识产权及其他权益归甲方所有',
          note: {
            zh: '软件及其权利仍归许可方。',
            en: 'The software and its rights remain the licensor’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.1.5',
          quote: '各种使用方式都必须从第三方取得单独授权的软件和/或硬件技术',
          note: {
            zh: '第三方技术定义。',
            en: 'Third-party technology.',
          },
        },
        {
          unit: 'p-64.4.2.2',
          quote: '对您使用服务的方式、范围、功能等进行限制',
          note: {
            zh: '专家服务使用限制。',
            en: 'Limits of use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.2',
          quote: '《服务协议》《开源许可协议》《开源许可证》或其他约束类协议',
          note: {
            zh: '三方模型许可。',
            en: 'Model licences.',
          },
        },
        {
          unit: 'p-36.3.4',
          quote: '第三方模型服务商的许可协议内的约定为准',
          note: {
            zh: '精调模型看许可。',
            en: 'Tuned models.',
          },
        },
        {
          unit: 'p-36.4',
          quote: '不得在本服务中使用根据GNU Affero 通用公共许可证 ( AGPL ) 许可的代码、模型等内容',
          note: {
            zh: '禁 AGPL。',
            en: 'No AGPL.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.3',
          quote: '遵守相应的开源协议规定',
          note: {
            zh: '开源协议。',
            en: 'Open-source licences.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '没有写客户使用一般云服务软件的许可范围和客户数据的许可（只有通用条款 9.2.2、10.3）。',
    en: 'The scope of the licence for cloud software in general is not printed, nor a licence of customer data (only general 9.2.2 and 10.3).',
  },
  related: ['intellectual-property', 'reverse-engineering', 'third-party-open-source', 'assignment', 'own-use-only'],
  isComplete: true,
};
