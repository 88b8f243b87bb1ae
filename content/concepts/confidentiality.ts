import type { Concept } from '../../src/concepts/model';

export const confidentiality: Concept = {
  slug: 'confidentiality',
  name: {
    zh: '保密',
    en: 'Confidentiality',
  },
  variants: {
    zh: ['保密信息', '商业秘密', '保密义务', '保密例外', '不披露', '保密期限', '披露方', '接受方'],
    en: [
      'non-disclosure',
      'confidentiality obligations',
      'duty of confidentiality',
      'NDA',
      'trade secrets',
      'confidential information',
      'exceptions to confidentiality',
      'secrecy',
    ],
  },
  summary: {
    zh: '双方对保密信息保密，只用于协议目的，限于有关人员（通用条款 11.1–11.3）；七种例外（11.4）；泄密赔直接经济损失（11.5）；终止后仍有效（14.4.7）。优惠也须保密（4.4.4），宣传不得违反保密（14.4.10）。',
    en: 'Both parties keep confidential information secret, use it only for the agreement and limit it to staff concerned (general 11.1 to 11.3), with seven exceptions (11.4); a leak costs direct economic loss (11.5); this survives (14.4.7). Discounts are confidential too (4.4.4), and publicity must respect confidence (14.4.10).',
  },
  groups: [
    {
      title: {
        zh: '义务',
        en: 'Duties',
      },
      clauses: [
        {
          unit: 'g-11.1',
          quote: '一方（以下简称“接受方”）从对方（以下简称“披露方”）取得的、获知的、或因双方履行本协议而产生的商业秘密',
          note: {
            zh: '定义，含价格、客户数据等。',
            en: 'Definition, with prices and customer data.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.1',
          quote: '无论披露方在披露时是否以口头、图像或书面等方式表明其具有保密性',
          note: {
            zh: '不须标明。',
            en: 'No marking needed.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.2',
          quote: '措施的审慎程度不少于其保护自身的保密信息时的审慎程度',
          note: {
            zh: '同等审慎。',
            en: 'Same care as for own secrets.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.2',
          quote: '双方仅能将保密信息用于与本协议项下的有关用途或目的',
          note: {
            zh: '目的限制。',
            en: 'Purpose limit.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.3',
          quote: '双方保证保密信息仅可在各自一方从事该业务的负责人和雇员范围内知悉',
          note: {
            zh: '限于有关人员。',
            en: 'Only staff concerned.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.5',
          quote: '您和阿里云都应尽最大的努力保护上述保密信息不被泄露',
          note: {
            zh: '尽最大努力。',
            en: 'Best efforts.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.5',
          quote: '应赔偿因此给对方造成的直接经济损失',
          note: {
            zh: '赔直接经济损失。',
            en: 'Direct economic loss.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.7',
          quote: '保密条款',
          note: {
            zh: '终止后有效。',
            en: 'Survives.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '例外',
        en: 'Exceptions',
      },
      clauses: [
        {
          unit: 'g-11.4',
          quote: '本条上述限制条款不适用于以下情况',
          note: {
            zh: '开头。',
            en: 'Opening words.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.4.1',
          quote: '该保密信息已以合法方式属接受方所有',
          note: {
            zh: '已合法所有。',
            en: 'Already held.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.4.2',
          quote: '已经公开或能从公开领域获得',
          note: {
            zh: '已公开。',
            en: 'Public.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.4.3',
          quote: '从与其没有保密或不透露义务的第三方获得的',
          note: {
            zh: '来自无保密义务的第三方。',
            en: 'From a free third party.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.4.4',
          quote: '在不违反本协议约定责任的前提下，该保密信息已经公开或能从公开领域获得',
          note: {
            zh: '非因违约公开。',
            en: 'Public without breach.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.4.5',
          quote: '独立开发',
          note: {
            zh: '独立开发。',
            en: 'Own development.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.4.6',
          quote: '因而透露保密信息',
          note: {
            zh: '依法要求。',
            en: 'Required by law.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.4.7',
          quote: '接受方应秉持必要情况下最少披露原则',
          note: {
            zh: '申请资质、认证。',
            en: 'Permits and certification.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '其他保密义务',
        en: 'Other duties of confidence',
      },
      clauses: [
        {
          unit: 'g-4.4.4',
          quote: '您负有保密义务',
          note: {
            zh: '优惠保密。',
            en: 'Discounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.4',
          quote: '口令、密码的完整性和保密性负责',
          note: {
            zh: '口令保密。',
            en: 'Passwords.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.9',
          quote: '您有保守中华人民共和国的国家秘密的义务',
          note: {
            zh: '国家秘密。',
            en: 'State secrets.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.2',
          quote: '不进行任何未获授权的使用及披露',
          note: {
            zh: '数据不披露。',
            en: 'Data are not disclosed.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.10',
          quote: '但阿里云不得违反本协议有关知识产权与保密的约定',
          note: {
            zh: '宣传的限制。',
            en: 'Limit of publicity.',
          },
          side: 'customer',
        },
        {
          unit: 'p-65.2',
          quote: '对信息主体信息负有永久保密义务',
          note: {
            zh: '实人认证永久保密。',
            en: 'Perpetual.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.5',
          quote: '您不得将通过云行情产品及服务获得的数据和资料提供或透露给第三方',
          note: {
            zh: '行情数据。',
            en: 'Market data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.1.7',
          quote: '商业秘密，指一方的专有思想、可专利思想、现有或预期的产品和服务',
          note: {
            zh: '机器人流程自动化的定义，未见使用。',
            en: 'A definition for RPA, not used later.',
          },
        },
        {
          unit: 'p-73.4',
          quote: '口令、密码的完整性和保密性负责',
          note: {
            zh: '邮箱密码。',
            en: 'Mail passwords.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '保密期限没有写（实人认证为永久）；终止后返还或销毁保密信息没有写。',
    en: 'The period is not printed (for real-person verification it is perpetual); return or destruction after the end is not addressed.',
  },
  related: ['data-breach', 'disclosure-to-authorities', 'publicity', 'waiver-severability-survival'],
  isComplete: true,
};
