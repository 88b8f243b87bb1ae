import type { Concept } from '../../src/concepts/model';

export const suspension: Concept = {
  slug: 'suspension',
  name: {
    zh: '中止、限制服务',
    en: 'Suspension and restriction of service',
  },
  variants: {
    zh: [
      '中止',
      '暂停服务',
      '限制使用',
      '冻结',
      '封禁',
      '停用',
      '限制功能',
      '中止履行',
      '不安抗辩权',
      '封停',
      '停机整顿',
    ],
    en: [
      'suspension',
      'suspend service',
      'restriction of use',
      'freeze',
      'blocking',
      'lockout',
      'withholding performance',
    ],
  },
  summary: {
    zh: '违约或使用异常时，阿里云可依独立判断限制、中止（通用条款 12.1）；攻击波及平台时可暂停（3.4.4(3)）；泄露优惠可暂停（4.4.4）。专用说明另有多处暂停权（如 12.2、22.2.1、44.2、64.4.1（3）、66.5、73.6）。欠费和到期的停服见“欠费停服”“到期”。',
    en: 'On breach or unusual use the vendor may restrict or suspend by its own judgement (general 12.1), also when attacks affect the platform (3.4.4(3)) or discounts are disclosed (4.4.4). Special terms add further cases (for example 12.2, 22.2.1, 44.2, 64.4.1(3), 66.5, 73.6). Stops for arrears and expiry are under those headings.',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-12.1',
          quote: '您违反本协议中任一内容，或阿里云根据其判断认为您的使用行为存在异常的',
          note: {
            zh: '违约或使用异常。',
            en: 'Breach or unusual use.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.1',
          quote: '限制、中止使用服务',
          note: {
            zh: '可限制、中止。',
            en: 'May restrict or suspend.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.4',
          quote: '其他阿里云认为适合的处理措施',
          note: {
            zh: '其他措施。',
            en: 'Other measures.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.para1',
          quote: '阿里云依据前述约定采取中止服务、终止服务等措施而造成的用户损失将由您自行承担',
          note: {
            zh: '损失由客户自担。',
            en: 'Loss is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.3',
          quote: '阿里云可决定暂停或终止服务',
          note: {
            zh: '攻击波及平台。',
            en: 'Attacks that affect the platform.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.3',
          quote: '可能导致您所使用的服务短时间的中断或暂停',
          note: {
            zh: '维护暂停。',
            en: 'Maintenance.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.4',
          quote: '并有权决定是否暂停或终止服务',
          note: {
            zh: '泄露优惠。',
            en: 'Disclosed discounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.2',
          quote: '不向您提供服务和/或技术支持',
          note: {
            zh: '欠费不提供服务。',
            en: 'Arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.4',
          quote: '对您所有阿里云账号予以拒绝和终止服务',
          note: {
            zh: '欠费波及账号。',
            en: 'Arrears of other accounts.',
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
          unit: 'p-12.2',
          quote: '阿里云有权暂停、终止为您提供服务',
          note: {
            zh: '违反云解析限制。',
            en: 'Breach of DNS restrictions.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.2',
          quote: '或停止您使用该音乐',
          note: {
            zh: '音乐授权到期。',
            en: 'Music licence ended.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.3',
          quote: '阿里云除有权要求您停止前述使用外',
          note: {
            zh: '独立使用设计元素。',
            en: 'Separate use of elements.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.4',
          quote: '阿里云将要求您停止使用服务',
          note: {
            zh: '未付费使用视频。',
            en: 'Use of unpaid video.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.1',
          quote: '阿里云有权暂时或永久停止服务',
          note: {
            zh: '超出申报用途。',
            en: 'Use outside the declared purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.2',
          quote: '阿里云有权暂时或永久停止服务',
          note: {
            zh: 'NFT 活动。',
            en: 'NFT activity.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.5',
          quote: '对三方模型及技术服务进行中止、关停或下架',
          note: {
            zh: '三方模型，不须事先通知。',
            en: 'Third-party models, without prior notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.1',
          quote: '要求您赔偿全部损失、停止服务及/或解除本协议',
          note: {
            zh: '外呼违规。',
            en: 'Calls against the rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '阿里云将通过技术手段限制使用',
          note: {
            zh: '模板未审核通过。',
            en: 'Template not approved.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '并有权视情节轻重要求您限期整改、暂停业务直至单方面解除本协议等',
          note: {
            zh: '违规信息。',
            en: 'Unlawful messages.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.1',
          quote: '否则智能助手有权拒绝做出回复',
          note: {
            zh: '超范围提问。',
            en: 'Questions outside the scope.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.2',
          quote: '阿里云有权拒绝使用盗版软件的相关应用系统在阿里云服务或平台上部署',
          note: {
            zh: '盗版软件。',
            en: 'Pirated software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '包括但不限于立即删除相应信息、中止服务或终止服务等',
          note: {
            zh: '专家服务违规或投诉。',
            en: 'Breach or complaints.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.2.2',
          quote: '对您使用服务的方式、范围、功能等进行限制',
          note: {
            zh: '按规格限制使用。',
            en: 'Limits by specification.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.5',
          quote: '阿里云将采取包括但不限于立即删除相应信息、中止服务，或终止服务等处理措施',
          note: {
            zh: '信息核验投诉。',
            en: 'Complaints.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '阿里云有权中止或提前终止本协议',
          note: {
            zh: '擅自转让。',
            en: 'Transfer without consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.3',
          quote: '停止使用云行情产品服务',
          note: {
            zh: '漏报、误报。',
            en: 'Wrong reports.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.2',
          quote: 'DataV服务的使用也将被限制使用',
          note: {
            zh: '账号被限制。',
            en: 'Restricted account.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.4',
          quote: '上述情形导致DataV服务使用暂停或终止的',
          note: {
            zh: '不退费、不负责。',
            en: 'No refund, no liability.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.2.3',
          quote: '包括但不限于解除错误的域名绑定等',
          note: {
            zh: '不当绑定域名。',
            en: 'Improper domain binding.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.6',
          quote: '有权限制您使用本服务的部分或全部功能，由此造成的损失由您自行承担',
          note: {
            zh: '垃圾邮件。',
            en: 'Spam.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2',
          quote: '否则阿里云有权停止服务',
          note: {
            zh: 'E-HPC 将欠费。',
            en: 'E-HPC near arrears.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '收回闲置资源',
        en: 'Taking back idle resources',
      },
      clauses: [
        {
          unit: 'p-17.2',
          quote: '阿里云将有权回收该等资源',
          note: {
            zh: 'MaxCompute。',
            en: 'MaxCompute.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.5',
          quote: '阿里云将有权回收该等资源',
          note: {
            zh: 'DataWorks。',
            en: 'DataWorks.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '客户一方',
        en: 'On the customer’s side',
      },
      clauses: [
        {
          unit: 'g-7.2.6',
          quote: '您应立即关闭或停止使用相关功能',
          note: {
            zh: '不兼容时客户应停用。',
            en: 'Stop use on incompatibility.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '通用条款 12.1 没有写中止前须通知、须给改正期限，也没有写何时恢复。',
    en: 'General 12.1 prints no notice, no time to cure and no rule on lifting a suspension.',
  },
  related: ['termination-by-vendor', 'customer-breach', 'arrears', 'unilateral-determination'],
  isComplete: true,
};
