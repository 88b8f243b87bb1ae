import type { Concept } from '../../src/concepts/model';

export const deemedConsent: Concept = {
  slug: 'deemed-consent',
  name: {
    zh: '视为同意',
    en: 'Deemed consent and other fictions',
  },
  variants: {
    zh: [
      '视为接受',
      '默示同意',
      '继续使用即同意',
      '推定同意',
      '沉默视为',
      '逾期视为',
      '视为授权',
      '视为条款',
      '拟制',
      '以行为表示',
    ],
    en: [
      'deemed acceptance',
      'implied consent',
      'deeming provisions',
      'continued use as acceptance',
      'silence as consent',
      'deemed agreement',
      'legal fiction',
    ],
  },
  summary: {
    zh: '使用即接受协议（通用条款 1.1），继续使用即接受修改（14.4.2），逾期不提异议即认可账单（4.8），资源包用完后继续使用视为后付费（3.4.1(4)），逾期未验收即视为通过（专用说明 64.3.4）。',
    en: 'Use is acceptance of the agreement (general 1.1), further use is acceptance of changes (14.4.2), no objection in time is acceptance of the bill (4.8), use after a package ends is post-paid use (3.4.1(4)), and no answer in time is acceptance of the work (special 64.3.4).',
  },
  groups: [
    {
      title: {
        zh: '接受协议和修改',
        en: 'Accepting terms and changes',
      },
      clauses: [
        {
          unit: 'g-1.1',
          quote: '即表示您已充分阅读、理解并接受本协议的全部内容',
          note: {
            zh: '点击或使用即接受。',
            en: 'Clicking or using is acceptance.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-2.1.2',
          quote: '您同意遵守相关条款的约束',
          note: {
            zh: '同意遵守伙伴特别条款。',
            en: 'Partner’s special terms are agreed in advance.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.2',
          quote: '如您继续使用阿里云服务，则视为您接受阿里云所做的相关修改',
          note: {
            zh: '继续使用视为接受修改。',
            en: 'Further use is acceptance of changes.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.5',
          quote: '如果收费期开始后您仍使用相应产品/服务的，您应按届时有效的收费政策为后续使用的产品/服务付费',
          note: {
            zh: '收费后仍使用即须付费。',
            en: 'Use after charging starts must be paid.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-1.1',
          quote: '您在订购和/或使用云通信产品服务时，应已充分知悉、理解并接受',
          note: {
            zh: '云通信。',
            en: 'Cloud communication.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.para1',
          quote: '您在订购和/或使用云行情产品服务时，已充分知悉、理解并接受',
          note: {
            zh: '云行情。',
            en: 'Market data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.1',
          quote: '如您继续使用DataV服务，则视为您接受',
          note: {
            zh: 'DataV。',
            en: 'DataV.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.4',
          quote: '若乙方未取得必要的授权，乙方据此同意遵守所有和/或第三方规定的与第三方技术有关的所有条款',
          note: {
            zh: '未取得授权即同意第三方条款。',
            en: 'Without a licence the third party’s terms are agreed to.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.para1',
          quote: '已充分知悉、理解并接受',
          note: {
            zh: '企业邮箱。',
            en: 'Mail.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-74.1',
          quote: '应已充分知悉、理解并接受',
          note: {
            zh: 'EMAS。',
            en: 'EMAS.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.2',
          quote: '如您仍使用阿里云云迁移中心的，应按届时有效的收费政策付费并应遵守届时阿里云公布的有效的服务条款',
          note: {
            zh: '仍使用即受新条款和收费约束。',
            en: 'Further use is bound by new terms and fees.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '费用与续订',
        en: 'Fees and renewal',
      },
      clauses: [
        {
          unit: 'g-3.4.1.4',
          quote: '阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）',
          note: {
            zh: '资源包后继续使用视为后付费。',
            en: 'Use after a package is post-paid use.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.8',
          quote: '逾期未提出时，视为您对账单无异议',
          note: {
            zh: '逾期视为无异议。',
            en: 'No objection in time is acceptance of the bill.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-25.1',
          quote: '阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）',
          note: {
            zh: '音视频通信资源包后视为后付费。',
            en: 'Audio and video: use after a package is post-paid.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.2',
          quote: '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费',
          note: {
            zh: '云存储网关到期视为按量。',
            en: 'Storage gateway turns to metered use on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.2',
          quote: '您同意开通DataV服务的使用权限后，您已支付的购买DataV服务的服务费均不作退返',
          note: {
            zh: 'DataV 开通即同意不退费。',
            en: 'Opening DataV means agreeing to no refund.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.4',
          quote: '当您勾选“自动续费”按钮时，表明您同意',
          note: {
            zh: '勾选即同意自动续费条件。',
            en: 'Ticking the box is consent to auto-renewal.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '授权与行为归属',
        en: 'Authority and attribution',
      },
      clauses: [
        {
          unit: 'g-7.2.5',
          quote: '任一被授权账户下进行的所有操作行为，均将被视为您通过本人账户所进行的行为',
          note: {
            zh: '被授权账户的操作视为本人操作。',
            en: 'Acts of authorized accounts count as the customer’s own.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.2',
          quote: '即您在开通云监控时同意云监控服务统一在云监控的服务界面向您展示您服务的使用情况',
          note: {
            zh: '开通云监控即同意展示。',
            en: 'Opening the monitor is consent to display.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.5',
          quote: '并就其违反前述规定的行为对我们负责就如同用户自身违反一样',
          note: {
            zh: '人员违反如同用户自己违反。',
            en: 'Breach by staff counts as the user’s own.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-30.2.1',
          quote: '该类行为亦视为您自行操作的行为',
          note: {
            zh: '按规则自动操作视为自行操作。',
            en: 'Automatic acts count as the customer’s own.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-30.2.3',
          quote: '确认本服务条款的同时，您即同意向阿里云开放您的应用程序编程接口（open API）',
          note: {
            zh: '确认条款即同意开放 API。',
            en: 'Confirming the terms is consent to open the API.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.2',
          quote: '就其违反前述规定的行为对我们负责就如同用户自身违反一样',
          note: {
            zh: 'VR 成像仪人员违反如同用户自己违反。',
            en: 'VR imager: breach by staff counts as the user’s own.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-55.1',
          quote: '如您选择开通即视为您授权阿里云对您的流数据进行采集、分析及展示',
          note: {
            zh: '开通视为授权采集。',
            en: 'Opening is authority to collect flow data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.2.2',
          quote: '阿里云容器服务基于您的指令进行前述操作，视为已获得您的授权',
          note: {
            zh: '按指令操作视为已授权。',
            en: 'Acting on instructions counts as authorized.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.3.2',
          quote: '该类行为亦视为您自行操作的行为',
          note: {
            zh: 'E-HPC 伸缩视为自行操作。',
            en: 'E-HPC scaling counts as the customer’s own act.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '送达与逾期',
        en: 'Delivery and delay',
      },
      clauses: [
        {
          unit: 'g-14.1.3',
          quote: '在发送成功后即视为送达',
          note: {
            zh: '电子通知发送成功即送达。',
            en: 'Electronic notice counts once sent successfully.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.1.3',
          quote: '交邮后的第五个自然日即视为送达',
          note: {
            zh: '纸质通知第五日送达。',
            en: 'Paper notice counts on the fifth day.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.4',
          quote: '若您未在5个工作日内确认验收的，视为验收通过',
          note: {
            zh: '逾期视为验收通过。',
            en: 'Deemed accepted after five working days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '亦视为您逾期未作反馈',
          note: {
            zh: '联系不到视为逾期未反馈。',
            en: 'Out of reach counts as no answer.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.5',
          quote: '亦视为您逾期未能反馈',
          note: {
            zh: '信息核验：联系不到视为逾期未反馈。',
            en: 'Verification: out of reach counts as no answer.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '视为不违约、不弃权等',
        en: 'Other fictions',
      },
      clauses: [
        {
          unit: 'g-7.2.3',
          quote: '其将不被视为阿里云违约',
          note: {
            zh: '技术水平无法避免的瑕疵不视为违约。',
            en: 'Flaws that could not be avoided are no breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.2.2',
          quote: '以下及类似情形视为不可抗力',
          note: {
            zh: '黑客、病毒等视为不可抗力。',
            en: 'Hacking, viruses and the like count as force majeure.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.5',
          quote: '不应视为其对您的其他或以后同类之过失或违约行为弃权',
          note: {
            zh: '一次放弃不视为弃权。',
            en: 'One waiver is not another.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.6',
          quote: '该条应视为可分的',
          note: {
            zh: '无效条款可分。',
            en: 'An invalid clause is separable.',
          },
          side: 'both',
        },
        {
          unit: 'p-22.1.4',
          quote: '分布式身份服务不得被视为阿里云对通过服务取得的任何数据或信息的真实性、合法性作出的任何担保或保证',
          note: {
            zh: '不得视为担保。',
            en: 'Not to be taken as a guarantee.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.1',
          quote: '不视为阿里云违约',
          note: {
            zh: '超出规格、SLA 的需求不视为违约。',
            en: 'Failing needs beyond the specification is no breach.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有一般的沉默规则；每一处“视为”只管它自己写的事项。',
    en: 'There is no general rule on silence; each fiction covers only what it says.',
  },
  related: ['contract-formation', 'unilateral-change', 'notice-delivery', 'billing-dispute', 'support-acceptance'],
  isComplete: true,
};
