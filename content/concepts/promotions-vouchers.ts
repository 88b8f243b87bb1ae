import type { Concept } from '../../src/concepts/model';

export const promotionsVouchers: Concept = {
  slug: 'promotions-vouchers',
  name: {
    zh: '优惠活动与代金券',
    en: 'Promotions and vouchers',
  },
  variants: {
    zh: ['优惠', '代金券', '折扣', '赠送', '优惠券', '促销', '优惠保密', '优惠叠加', '推荐码', '返利', '满减'],
    en: [
      'promotion',
      'voucher',
      'discount',
      'coupon',
      'gift',
      'confidential discount',
      'combining discounts',
      'credit voucher',
      'referral code',
    ],
  },
  summary: {
    zh: '优惠是一次性的，不可折价冲抵（通用条款 4.4.1），原则上不可叠加（4.4.3），须保密（4.4.4），擅自退订可恢复原价并补付代金券（4.4.2）。DataV 另有同类规定（专用说明 71.2.5）。',
    en: 'Promotions are one-off and have no cash value (general 4.4.1), are in principle not combined (4.4.3), are confidential (4.4.4), and on withdrawal the original price and used vouchers may be claimed (4.4.2). DataV has a similar rule (special 71.2.5).',
  },
  groups: [
    {
      title: {
        zh: '相关条款',
        en: 'Clauses',
      },
      clauses: [
        {
          unit: 'g-4.4',
          quote: '阿里云会定期或不定期推出优惠活动或政策（统称为“优惠活动”）',
          note: {
            zh: '优惠活动的范围。',
            en: 'What promotions are.',
          },
        },
        {
          unit: 'g-4.4.1',
          quote: '均为阿里云在正常服务价格之外的一次性特别优惠，赠送的服务项目或优惠活动不可折价、冲抵服务价格',
          note: {
            zh: '一次性，不可折价。',
            en: 'One-off and without cash value.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.2',
          quote:
            '阿里云有权采取恢复原价计费、收取违约金或收取退订/退款手续费、支付已使用免费代金券的等值金额等一种或多种方式进行处理',
          note: {
            zh: '退订的处理。',
            en: 'What follows from withdrawal.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.3',
          quote: '否则，多种优惠不可同时叠加适用',
          note: {
            zh: '不可叠加，除非另有约定。',
            en: 'Not combined unless agreed.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.4',
          quote: '您负有保密义务；一经发现您未能遵守本条保密义务，阿里云有权取消该等优惠，并有权决定是否暂停或终止服务',
          note: {
            zh: '须保密，违反可取消优惠并停服。',
            en: 'Confidential; breach may cost the discount and the service.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.5',
          quote: '优惠内容不包括赠送服务项目的修改、更新及维护费用，并且赠送服务项目不可折价冲抵服务价格',
          note: {
            zh: 'DataV 优惠。',
            en: 'DataV promotions.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.5',
          quote: '阿里云有权根据其自身业务推广的需要不时推出优惠活动',
          note: {
            zh: 'DataV 可不时推出。',
            en: 'DataV may offer promotions.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '代金券的有效期和使用范围没有写。',
    en: 'The validity and use of vouchers are not printed.',
  },
  related: ['refund', 'price-change', 'confidentiality', 'free-trial'],
  isComplete: true,
};
