import type { Concept } from '../../src/concepts/model';

export const forceMajeure: Concept = {
  slug: 'force-majeure',
  name: {
    zh: '不可抗力',
    en: 'Force majeure',
  },
  variants: {
    zh: ['意外事件', '情势变更', '黑客攻击', '政府行为', '疫情', '自然灾害', '天灾', '不能预见', '网络攻击免责'],
    en: [
      'act of God',
      'unforeseeable event',
      'government act',
      'epidemic',
      'hacking as force majeure',
      'change of circumstances',
      'frustration',
      'impediment',
    ],
  },
  summary: {
    zh: '因不可抗力或意外事件不能履行的一方不承担责任（通用条款 14.2.1）；黑客攻击、病毒、线路中断等也视为不可抗力（14.2.2）；须立即通知并在15日内提供证明（14.2.3）；持续60日以上协商，30日不成可终止（14.2.4）。',
    en: 'The party hit by force majeure or an accident is not liable (general 14.2.1). Hacking, viruses and cut lines also count (14.2.2). Notice is given at once and proof within 15 days (14.2.3). After 60 days the parties negotiate, and after 30 days without result either may end (14.2.4).',
  },
  groups: [
    {
      title: {
        zh: '一般规则',
        en: 'General rules',
      },
      clauses: [
        {
          unit: 'g-14.2.1',
          quote: '遭受不可抗力、意外事件的一方不承担责任',
          note: {
            zh: '不承担责任。',
            en: 'No liability.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.2.2',
          quote: '双方所不能预见、并且它的发生及其后果是不能克服和不能避免的客观情况',
          note: {
            zh: '定义。',
            en: 'Definition.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.2.2',
          quote: '电信主干线路中断、黑客攻击、病毒、网路堵塞、电信部门技术调整等',
          note: {
            zh: '视为不可抗力的情形。',
            en: 'Events that count.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.2.2',
          quote: '政府行为如任一方所适用的政策、法律、法规（包括但不限于所有可适用的关于出口管制、制裁的法律法规）',
          note: {
            zh: '政府行为含出口管制、制裁。',
            en: 'Government acts, with export control and sanctions.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.2.3',
          quote: '并应于不可抗力发生后15日内，向相对方提供必要、合理的证明文件',
          note: {
            zh: '15日内证明。',
            en: 'Proof within 15 days.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.2.3',
          quote: '受影响方应采取适当措施减少或消除不可抗力产生的影响',
          note: {
            zh: '须减轻影响。',
            en: 'Effects must be reduced.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.2.4',
          quote: '若不可抗力导致受影响方无法履行本协议下全部或部分义务持续达到60日以上',
          note: {
            zh: '60日以上协商。',
            en: 'Talks after 60 days.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.2.4',
          quote: '则任何一方可立即向对方发出终止通知',
          note: {
            zh: '30日不成可终止。',
            en: 'Ending after 30 days.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '其他提到之处',
        en: 'Other places',
      },
      clauses: [
        {
          unit: 'g-3.3.2',
          quote: '但因您的人为原因和/或不可抗力、以及其他非阿里云控制范围内的事项除外',
          note: {
            zh: '故障支持除外。',
            en: 'Exception to support.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.3',
          quote: '如因您网站遭遇该等行为而给阿里云或者阿里云的其他网络或服务器',
          note: {
            zh: '网络攻击可致暂停、终止。',
            en: 'Attacks may lead to a stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.4',
          quote: '服务因阿里云无法控制的事由而无法提供（包括但不限于不可抗力）',
          note: {
            zh: '服务期限提前终止。',
            en: 'The term ends early.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.3.2',
          quote: '由于Internet上的通路阻塞造成您网站访问速度下降',
          note: {
            zh: '网络阻塞不属违约。',
            en: 'Congestion is no breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.4',
          quote: '但非阿里云控制之内的原因引起的除外',
          note: {
            zh: '72小时终止权除外。',
            en: 'Exception to the 72-hour right.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '情势变更没有写；未写不可抗力期间的费用是否照付、付款义务能否免除；黑客攻击被列为不可抗力与阿里云的安全责任如何配合没有写。',
    en: 'Not printed: change of circumstances, whether fees run on, and whether payment is excused. How hacking as force majeure fits with the vendor’s security duties is open.',
  },
  related: ['exclusion-of-liability', 'termination-by-vendor', 'termination-by-customer', 'security-responsibility'],
  isComplete: true,
};
