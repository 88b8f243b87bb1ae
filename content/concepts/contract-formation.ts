import type { Concept } from '../../src/concepts/model';

export const contractFormation: Concept = {
  slug: 'contract-formation',
  name: {
    zh: '合同成立与下单',
    en: 'Contract formation and orders',
  },
  variants: {
    zh: [
      '合同成立',
      '下单',
      '签约',
      '签订合同',
      '合同生效',
      '要约',
      '承诺生效',
      '电子合同',
      '点击合同',
      '点击同意',
      '订单失效',
      '订单有效期',
      '未付款订单',
      '开通即签约',
      '邀约',
    ],
    en: [
      'formation of contract',
      'conclusion of contract',
      'offer and acceptance',
      'click-through',
      'clickwrap',
      'placing an order',
      'order lapse',
      'unpaid order',
      'acceptance by use',
      'electronic contract',
    ],
  },
  summary: {
    zh: '点击同意或实际使用本服务即成立协议（通用条款 1.1）；API 等方式开通的也受约束（1.2、3.2.3）。未付款订单一般保留7日（4.2.1），消息队列和全局事务的预付费订单为3日（专用说明 6.1、7.1）。',
    en: 'The agreement is formed by clicking or by actual use (general 1.1), also for services opened through an API (1.2, 3.2.3). An unpaid order is kept 7 days (4.2.1), but 3 days for message queue and global transaction prepaid orders (special 6.1, 7.1).',
  },
  groups: [
    {
      title: {
        zh: '成立',
        en: 'Formation',
      },
      clauses: [
        {
          unit: 'g-1.1',
          quote: '以其他方式选择接受本协议（如实际使用本服务等）',
          note: {
            zh: '实际使用也算接受。',
            en: 'Actual use counts as acceptance.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-1.1',
          quote: '或以其他方式选择接受本协议之日起成立',
          note: {
            zh: '协议自接受之日起成立。',
            en: 'The agreement is formed on the day of acceptance.',
          },
          side: 'both',
        },
        {
          unit: 'g-1.1.para1',
          quote: '请勿进行签约动作或实际使用本服务',
          note: {
            zh: '不同意就不要签约或使用。',
            en: 'Whoever does not agree must not sign or use.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-1.2',
          quote: '您通过API方式或其他类似系统对接、系统集成等方式开通的产品及服务亦需遵守本协议约定',
          note: {
            zh: '通过 API 开通同样受本协议约束。',
            en: 'Services opened through an API are also bound.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-2.1.2',
          quote: '与您签署具体的产品服务协议',
          note: {
            zh: '伙伴产品由运营方另签协议。',
            en: 'For partner products the operator signs its own agreement.',
          },
        },
        {
          unit: 'p-1.1',
          quote: '应已充分知悉、理解并接受',
          note: {
            zh: '订购或使用云通信即接受另一协议。',
            en: 'Ordering or using cloud communication implies acceptance of another agreement.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.para1',
          quote: '您在订购和/或使用云行情产品服务时，已充分知悉、理解并接受如下条款和条件',
          note: {
            zh: '订购或使用云行情即接受其条款。',
            en: 'Ordering or using the market data service implies acceptance.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.para1',
          quote: '已充分知悉、理解并接受如下条款和条件',
          note: {
            zh: '订购或使用企业邮箱即接受其条款。',
            en: 'Ordering or using the mail service implies acceptance.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-74.1',
          quote: '应已充分知悉、理解并接受',
          note: {
            zh: '订购或使用 EMAS 即接受另两份文件。',
            en: 'Ordering or using EMAS implies acceptance of two further documents.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.3.1',
          quote: '本协议的签订地为中华人民共和国浙江省杭州市西湖区',
          note: {
            zh: '签订地。',
            en: 'Place of signing.',
          },
        },
      ],
    },
    {
      title: {
        zh: '下单与订单',
        en: 'Orders',
      },
      clauses: [
        {
          unit: 'g-3.1.para1',
          quote: '您申请订购且阿里云同意向您提供的服务',
          note: {
            zh: '订购是申请，须阿里云同意提供。',
            en: 'An order is an application; Alibaba Cloud must agree to provide.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.2.1',
          quote: '自行选购您所需的服务',
          note: {
            zh: '客户自行在网站或客户端选购。',
            en: 'The customer chooses on the website or client.',
          },
        },
        {
          unit: 'g-3.2.3',
          quote: '您还应承诺您将定期及/或在购买具体产品/服务前，查阅',
          note: {
            zh: 'API 开通的客户须先查阅页面内容。',
            en: 'API customers must read the pages before buying.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.2.1',
          quote: '订单将为您保留7日',
          note: {
            zh: '未付款订单保留7日，届满或售罄即失效。',
            en: 'An unpaid order is kept 7 days and lapses then or when sold out.',
          },
          side: 'both',
        },
        {
          unit: 'p-6.1',
          quote: '您提交订单后3日内仍未付费的，则订单失效',
          note: {
            zh: '消息队列预付费订单3日失效。',
            en: 'Prepaid message queue orders lapse after 3 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-7.1',
          quote: '您在提交订单后3日内仍未付费的，则订单失效',
          note: {
            zh: '全局事务预付费订单3日失效。',
            en: 'Prepaid global transaction orders lapse after 3 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.1',
          quote: '若通过可行性评估，您需在官网（www.aliyun.com）提交购买订单并完成支付',
          note: {
            zh: '专家服务先评估后下单付款。',
            en: 'Expert services: assessment first, then order and payment.',
          },
        },
        {
          unit: 'p-64.3.3.2',
          quote: '订单生效后，您需向阿里云发起履约申请',
          note: {
            zh: '订单生效后还须另发履约申请。',
            en: 'After the order takes effect the customer must also ask for performance.',
          },
        },
        {
          unit: 'p-70.1',
          quote: '您需要获得云行情数据提供方的书面同意作为开通云行情产品服务的前提',
          note: {
            zh: '开通云行情须先有数据提供方书面同意。',
            en: "The data provider's written consent comes first.",
          },
        },
        {
          unit: 'p-22.2.1',
          quote: '需根据订购页面的提示进行产品用途申报',
          note: {
            zh: '使用区块链服务前须申报用途。',
            en: 'The intended use must be declared before the blockchain service is used.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.3',
          quote: '支付成功后系统自动开通DataV服务的相关服务',
          note: {
            zh: 'DataV 支付成功即自动开通。',
            en: 'DataV opens automatically once payment succeeds.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.1.1',
          quote: '您付费后服务即开通',
          note: {
            zh: '付费即开通。',
            en: 'Payment opens the service.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.2.para1',
          quote: '您开通服务即可使用阿里云的服务',
          note: {
            zh: '后付费开通即用。',
            en: 'Post-paid: open and use.',
          },
          side: 'customer',
        },
        {
          unit: 'p-29.3',
          quote: '您付费后方可开通使用',
          note: {
            zh: '云解析付费版付费后开通。',
            en: 'DNS: opened after payment.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.4',
          quote: '自您开通容器服务之日起即可使用该服务',
          note: {
            zh: '容器服务开通即用。',
            en: 'Container service: from opening.',
          },
          side: 'customer',
        },
      ],
    },
  ],
  silent: {
    zh: '未写阿里云可否拒绝订单、何时视为同意提供，也未写客户能否撤回订单。',
    en: 'Not printed: whether the vendor may refuse an order, when it is taken to have agreed, and whether a customer may withdraw an order.',
  },
  related: ['deemed-consent', 'incorporated-documents', 'standard-terms-notice', 'contracting-parties'],
  isComplete: true,
};
