import type { Concept } from '../../src/concepts/model';

export const refund: Concept = {
  slug: 'refund',
  name: {
    zh: '退款与退订',
    en: 'Refund and withdrawal',
  },
  variants: {
    zh: [
      '退款',
      '退费',
      '退订',
      '退货',
      '无理由退款',
      '七天无理由',
      '返还价款',
      '不退费',
      '剩余款项',
      '费用结算',
      '提现',
      '五天无理由',
    ],
    en: [
      'refund',
      'money back',
      'unsubscribe',
      'cooling-off',
      'right of withdrawal',
      'return of fees',
      'no refund',
      'settlement of fees',
      'cancellation of an order',
    ],
  },
  summary: {
    zh: '退还：攻击致终止的剩余款项（通用条款 3.4.4(3)）、服务下线的未消费款项（3.4.4(5)）、开放搜索预付费5日内（专用说明 3.1.1）、证书30日内未提交审核（58.1）。不退：侵权终止（通用条款 10.6）、认证缺考（专用说明 57.1.2）、DataV（71.2.2、71.2.6（4）、71.3.8）。未用完的资源包作废（通用条款 3.4.1(3)）。无理由擅自退订的，可恢复官网价、收违约金或手续费（3.4.1(2)、4.4.2）。',
    en: 'Refunded: the rest when service ends for attacks (general 3.4.4(3)), unused prepayment when a service is discontinued (3.4.4(5)), OpenSearch prepaid within 5 days (special 3.1.1), certificates not submitted within 30 days (58.1). Not refunded: ending for infringement (general 10.6), missed exam (special 57.1.2), DataV (71.2.2, 71.2.6(4), 71.3.8). What is left of a package lapses (general 3.4.1(3)). Cancelling without reason may bring back the list price or cost a penalty or fee (3.4.1(2), 4.4.2).',
  },
  groups: [
    {
      title: {
        zh: '退款',
        en: 'Refund',
      },
      clauses: [
        {
          unit: 'g-3.4.4.3',
          quote: '将剩余款项（如有）返还',
          note: {
            zh: '因攻击终止返还剩余。',
            en: 'The rest is returned.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户',
          note: {
            zh: '服务下线退到账户。',
            en: 'Returned to the account.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.2',
          quote: '阿里云将及时与您进行服务费结算（如有）',
          note: {
            zh: '不同意修改时结算。',
            en: 'Fees are settled.',
          },
          side: 'customer',
        },
        {
          unit: 'p-3.1.1',
          quote: '预付费用在您支付成功后5日内可无理由退款，超过5日即不支持退款',
          note: {
            zh: '5日内可退，之后不退。',
            en: 'Within 5 days yes, after that no.',
          },
        },
        {
          unit: 'p-58.1',
          quote: '数字证书自您购买之日起30日内如未提交审核申请则可以退款',
          note: {
            zh: '30日内未提交审核可退。',
            en: 'Refund within 30 days if not submitted.',
          },
          side: 'customer',
        },
        {
          unit: 'p-71.3.1',
          quote: '阿里云应与您进行服务费结算（ 如有）',
          note: {
            zh: 'DataV 不同意修改时结算。',
            en: 'DataV fees are settled.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.10.para1',
          quote: '双方办理相应的退款',
          note: {
            zh: '退票后办理退款。',
            en: 'Refund after the invoice is returned.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '退订的后果',
        en: 'Consequences of withdrawal',
      },
      clauses: [
        {
          unit: 'g-3.4.1.2',
          quote:
            '若您无理由擅自退订相应产品/服务，阿里云有权采取恢复官网价格计费、收取违约金或收取退订/退款手续费等方式进行处理',
          note: {
            zh: '可恢复官网价、收违约金或手续费。',
            en: 'List price, penalty or fee.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.2',
          quote: '若您无理由擅自退订相应服务，阿里云有权采取恢复原价计费',
          note: {
            zh: '优惠服务退订的处理。',
            en: 'The same for promoted services.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.2',
          quote: '支付已使用免费代金券的等值金额',
          note: {
            zh: '补付已用代金券。',
            en: 'Used vouchers are paid back.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '不退',
        en: 'No refund',
      },
      clauses: [
        {
          unit: 'g-3.4.1.3',
          quote: '您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充',
          note: {
            zh: '资源包未用完作废。',
            en: 'Unused packages lapse.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.6',
          quote: '终止向您提供服务并不退还任何款项的权利',
          note: {
            zh: '侵权终止不退。',
            en: 'No refund on infringement.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.10.para1',
          quote: '不符合上述条件的，则无法办理重新开票和退款，阿里云不就此承担任何责任',
          note: {
            zh: '发票条件不符不退。',
            en: 'No refund without the invoice papers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-11.1',
          quote: '即使您已购买的服务数量仍未被消耗完毕',
          note: {
            zh: '自然语言处理未用完终止。',
            en: 'Unused language processing lapses.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.1',
          quote: '即使您已购买的服务数量仍未被消耗完毕',
          note: {
            zh: '机器翻译未用完终止。',
            en: 'Unused translation lapses.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.1',
          quote: '您将不能继续使用服务即使您已购买的服务数量仍未被消耗完毕',
          note: {
            zh: '鹿班未用完终止。',
            en: 'Unused Luban lapses.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-57.1.2',
          quote: '阿里云有权取消该用户考试资格，考试费不退',
          note: {
            zh: '缺考不退考试费。',
            en: 'No refund for a missed exam.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.2',
          quote: '您已支付的购买DataV服务的服务费均不作退返',
          note: {
            zh: 'DataV 开通后不退。',
            en: 'No refund after DataV is opened.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.4',
          quote: '用户同意阿里云不退还已收取的服务费',
          note: {
            zh: 'DataV 因账号限制不退。',
            en: 'No refund when the account is restricted.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.8',
          quote: '阿里云有权按本服务协议的相关约定单方面终止服务，并不退还您已经支付的费用（如有）',
          note: {
            zh: 'DataV 严重违约不退。',
            en: 'No refund after a serious breach.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '不可折价',
        en: 'Not convertible',
      },
      clauses: [
        {
          unit: 'g-4.4.1',
          quote: '赠送的服务项目或优惠活动不可折价、冲抵服务价格',
          note: {
            zh: '赠送不可折价。',
            en: 'Gifts have no cash value.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.5',
          quote: '并且赠送服务项目不可折价冲抵服务价格',
          note: {
            zh: 'DataV 赠送不可折价。',
            en: 'DataV gifts have no cash value.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写什么是“无理由”退订、退款的期限和去向（除退到账户），也未写客户依 12.4 终止时是否退款。',
    en: 'Not printed: what “without reason” means, when and where refunds are paid (except to the account), and whether 12.4 brings a refund.',
  },
  related: ['termination-by-customer', 'liquidated-damages', 'invoices', 'consequences-of-termination'],
  isComplete: true,
};
