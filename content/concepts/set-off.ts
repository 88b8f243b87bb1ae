import type { Concept } from '../../src/concepts/model';

export const setOff: Concept = {
  slug: 'set-off',
  name: {
    zh: '抵销',
    en: 'Set-off and deduction',
  },
  variants: {
    zh: ['抵消', '抵扣', '扣划', '抵充', '划扣', '债务抵销', '扣款', '暂停支付', '留置', '同时履行抗辩'],
    en: ['set-off', 'offset', 'deduction', 'netting', 'withholding of payment', 'recoupment', 'setoff'],
  },
  summary: {
    zh: '客户未付时，阿里云及其关联公司可暂停支付它们欠客户的到期债务，并经书面通知用来抵消客户的应付费用（通用条款 5.3）；可用一个账号的预缴余款抵充其他账号的欠费和其他应付费用（5.4）。客户的抵销权没有写，也没有排除。',
    en: 'If the customer does not pay, the vendor and its affiliates may withhold due debts that they owe the customer and, after written notice, set them off against its fees (general 5.3). Prepaid money in one account may cover arrears of another and other sums due (5.4). A right of the customer to set off is neither printed nor excluded.',
  },
  groups: [
    {
      title: {
        zh: '抵销',
        en: 'Set-off',
      },
      clauses: [
        {
          unit: 'g-5.3',
          quote: '直接将前述到期债务用于抵消您在本协议项下的应付费用',
          note: {
            zh: '经书面通知后抵销。',
            en: 'Set-off after written notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.3',
          quote: '则阿里云及/或其关联公司将有权暂停支付该到期债务',
          note: {
            zh: '可暂停支付。',
            en: 'Payment may be withheld.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.3',
          quote: '您仍应对未清偿部分承担责任',
          note: {
            zh: '余额仍须付。',
            en: 'The rest stays due.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.4',
          quote: '阿里云有权将您账号内预缴尚未消耗的资金抵充您其他阿里云账号欠费及您的其他应付费用',
          note: {
            zh: '账号余款可抵充其他账号。',
            en: 'Balances may cover other accounts.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '自动扣款',
        en: 'Automatic deduction',
      },
      clauses: [
        {
          unit: 'g-3.4.1.4',
          quote: '根据计费结果予以扣划服务费用',
          note: {
            zh: '按量扣划。',
            en: 'Metered deduction.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.9',
          quote: '系统自动从您的账号中扣取下一续费周期的费用',
          note: {
            zh: '自动续费扣取。',
            en: 'Auto-renewal.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-3.1.2',
          quote: '按照生成订单时的实例规格从阿里云账号扣费',
          note: {
            zh: '开放搜索。',
            en: 'OpenSearch.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-23.1',
          quote: '扣划前一小时的服务费用',
          note: {
            zh: '弹性容器实例。',
            en: 'Container instances.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-25.1',
          quote: '根据计费结果予以扣划服务费用',
          note: {
            zh: '音视频通信。',
            en: 'Audio and video.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-32.1',
          quote: '扣划前一小时的服务费用',
          note: {
            zh: 'Serverless。',
            en: 'Serverless.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.2',
          quote: '按计费周期出账单并扣费',
          note: {
            zh: 'PAI。',
            en: 'PAI.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.1.2',
          quote: '按计费周期出账单并扣费',
          note: {
            zh: 'DataWorks。',
            en: 'DataWorks.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-43.1',
          quote: '扣划前一小时的服务费用',
          note: {
            zh: '数据湖构建。',
            en: 'Data lake.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.3.para1',
          quote: '扣划您前一小时的服务费用',
          note: {
            zh: '数据库备份。',
            en: 'Backup.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.3',
          quote: '系统自动在您绑定的阿里云账户余额中扣除相应的服务费用',
          note: {
            zh: 'DataV 扣除。',
            en: 'DataV.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.4',
          quote: '系统自动从绑定的阿里云账户余额中扣除相应费用',
          note: {
            zh: 'DataV 自动续费扣除。',
            en: 'DataV auto-renewal.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '不可冲抵',
        en: 'Not to be set off',
      },
      clauses: [
        {
          unit: 'g-4.4.1',
          quote: '赠送的服务项目或优惠活动不可折价、冲抵服务价格',
          note: {
            zh: '赠送不可冲抵价格。',
            en: 'Gifts do not reduce the price.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.5',
          quote: '并且赠送服务项目不可折价冲抵服务价格',
          note: {
            zh: 'DataV 赠送不可冲抵价格。',
            en: 'DataV gifts do not reduce the price.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写余款抵充前是否通知（通用条款 5.4）；客户的抵销权没有写，也没有排除。',
    en: 'Not printed: whether notice comes before general 5.4 is used. A set-off by the customer is neither printed nor excluded.',
  },
  related: ['arrears', 'fees-payment', 'effect-on-other-services'],
  isComplete: true,
};
