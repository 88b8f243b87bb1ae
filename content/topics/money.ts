import type { TopicAnswer } from '../../src/search/topic-model';
import { RENEW_BY, RIGHT_TO_STOP, UNUSED_IS_VOID, VENDOR_ENDS } from './shared-clauses.ts';
import { says } from './write.ts';

/** What one owes, and gets back. */

const EARLY_CANCEL = says(
  'g-3.4.1.2',
  'If before the term ends you cancel the product or service on your own without a reason, Alibaba Cloud has the right to charge by the list price of its website, to take a penalty, or to take a fee for cancellation or refund',
  '服务期限届满前，若您无理由擅自退订相应产品/服务，阿里云有权采取恢复官网价格计费、收取违约金或收取退订/退款手续费等方式进行处理',
);

export const moneyAnswers = {
  penalty: {
    title: { zh: '违约金怎么算', en: 'The penalty' },
    says: {
      zh: '欠费：阿里云有权要求您按日承担欠费的万分之五（通用条款 5.2），欠 10000 元就是一天 5 元。这是权利，不一定会收；从哪天算起、有没有上限，条文没有写。提前退订的违约金是另一回事，数额看展示页面或订单（3.4.1（2））。',
      en: 'Arrears: the vendor has the right to ask 0.05% of what is owed for each day (general 5.2), 5 yuan a day on 10,000. It is a right and need not be used; from which day it runs, and whether it has a limit, is not said. The penalty for cancelling early is another matter; the amount is on the page or in the order (3.4.1(2)).',
    },
    clauses: [
      says(
        'g-5.2',
        'Alibaba Cloud reserves the right to ask a penalty of five ten-thousandths a day on what you owe, and to hold you liable otherwise',
        '阿里云保留对您的欠费要求您按日承担万分之五的违约金以及追究其他法律责任的权利',
      ),
      EARLY_CANCEL,
    ],
  },
  refund: {
    title: { zh: '退款与提前退订', en: 'Refunds and cancelling early' },
    says: {
      zh: '通用条款没有写您可以无理由退款：期满前无理由退订，阿里云有权恢复官网价格计费、收违约金或手续费（3.4.1（2）、4.4.2）；资源包到期没用完的作废，不提供替代或补充（3.4.1（3））。写明退还的有：因网络攻击终止服务的剩余款项（3.4.4（3））、阿里云停止该项服务时预付未消费的款项（3.4.4（5））。下列产品另有规定。',
      en: 'The general terms give no right to a refund without a reason: who cancels so before the term ends may be charged list prices, a penalty or a fee (3.4.1(2), 4.4.2); what is left of a package when it expires is void, with nothing in its place (3.4.1(3)). Paid back, as written: the rest when service is ended because of attacks (3.4.4(3)), and what was prepaid and not used when the vendor ends a service (3.4.4(5)). Some products have terms of their own.',
    },
    clauses: [
      EARLY_CANCEL,
      UNUSED_IS_VOID,
      says(
        'g-3.4.4.3',
        'If service is ended (because of attacks), its fee is reckoned by the months of service given, and the rest, if any, is paid back',
        '如果终止服务的，将按照实际提供服务月份计算（不足一个月的按天计）服务费用，将剩余款项（如有）返还',
      ),
      VENDOR_ENDS,
      says(
        'g-4.4.2',
        'Where a discount rests on a promised time or amount of use, who cancels without a reason may be charged the original price, a penalty, a fee, or the value of free vouchers used',
        '若您无理由擅自退订相应服务，阿里云有权采取恢复原价计费、收取违约金或收取退订/退款手续费、支付已使用免费代金券的等值金额等一种或多种方式进行处理',
      ),
      says(
        'g-10.6',
        'Where you infringe rights of Alibaba Cloud or others, service can be ended without paying anything back',
        '阿里云保留在您侵犯阿里云及/或其他第三方的合法权利/权益时终止向您提供服务并不退还任何款项的权利',
      ),
      says(
        '3.1.1',
        'What was prepaid can be refunded without a reason within 5 days of payment, and not after',
        '预付费用在您支付成功后5日内可无理由退款，超过5日即不支持退款',
      ),
      says(
        '57.1.2',
        'Who misses the examination can lose the place; its fee is not refunded',
        '阿里云有权取消该用户考试资格，考试费不退',
      ),
      says(
        '58.1',
        'A certificate can be refunded if no application for review is submitted within 30 days of purchase',
        '数字证书自您购买之日起30日内如未提交审核申请则可以退款',
      ),
      says(
        '71.2.2',
        'Once the service is activated, nothing that was paid is given back',
        '您已支付的购买DataV服务的服务费均不作退返',
      ),
      says(
        '71.2.6.4',
        'Where use is suspended or ended because the account was limited or banned, the fee is not paid back',
        '用户同意阿里云不退还已收取的服务费',
      ),
      says(
        '71.3.8',
        'For a serious breach, not paying as agreed among them, it may end the service on its own and pay nothing back',
        '您未按照本服务协议的约定履行付款义务',
        '阿里云有权按本服务协议的相关约定单方面终止服务，并不退还您已经支付的费用（如有）',
      ),
    ],
  },
  'pay-by': {
    title: { zh: '最晚什么时候付清', en: 'Until when to pay' },
    says: {
      zh: '没有统一的天数。费用应当及时、足额支付（通用条款 5.1）；一欠费，阿里云就有权停止服务（5.2）。各产品写明的期限不同，最早的列在下面。包年包月的续费，至少应在期满前 7 日内支付（4.2.2）。',
      en: 'There is no common number of days. Fees are to be paid in time and in full (general 5.1); from the arrears on the vendor has the right to stop (5.2). Products differ; the earliest are below. A renewal is to be paid at least within 7 days before the term ends (4.2.2).',
    },
    clauses: [
      says('g-5.1', 'You are to pay the fees in time and in full', '您应当及时、足额向阿里云支付费用'),
      RIGHT_TO_STOP,
      RENEW_BY,
    ],
  },
  order: {
    title: { zh: '下单后没有付款', en: 'An order that is not paid' },
    says: {
      zh: '订单保留 7 日；7 日届满仍未付费，或者 7 日内售罄，订单失效（4.2.1）。消息队列、全局事务服务是 3 日（专用说明 6.1、7.1）。',
      en: 'An order is kept for 7 days; not paid when they are over, or sold out meanwhile, it lapses (4.2.1). For Message Queue and Global Transaction Service it is 3 days (special 6.1, 7.1).',
    },
    clauses: [
      says(
        'g-4.2.1',
        'An order not paid at once is kept for 7 days; if it is not paid when they are over, or the service sells out within them, it lapses',
        '您未在下单后立即付费的，订单将为您保留7日，7日届满您仍未付费或者7日内阿里云服务售罄的，订单失效',
      ),
      says('6.1', 'Not paid within 3 days, the order lapses', '您提交订单后3日内仍未付费的，则订单失效'),
      says('7.1', 'Not paid within 3 days, the order lapses', '您在提交订单后3日内仍未付费的，则订单失效'),
    ],
  },
  free: {
    title: { zh: '试用、免费期间', en: 'Trials and what is free' },
    says: {
      zh: '免费期间、免费额度内不收费，也不承诺可用性、可靠性（4.5、7.2.7）。日后收费的，提前 10 个自然日公布；收费后仍使用的，按当时的收费政策付费（4.5）。试用结束后数据何时删，通用条款没有单独写。',
      en: 'What is free is not charged, and no availability is promised (4.5, 7.2.7). Charges to come are announced 10 calendar days ahead; who goes on using it then pays by them (4.5). When data go after a trial is not said apart.',
    },
    clauses: [
      says(
        'g-4.5',
        'In the free period or quota you pay nothing; charges may come, announced 10 calendar days ahead; who goes on using it then pays by the rules in force',
        '在免费期间或免费额度内，您不需支付产品/服务费用',
        '届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范',
      ),
      says(
        'g-7.2.7',
        'While a service is free, no availability or reliability is promised',
        '但将不对任何服务可用性、可靠性做出承诺',
      ),
    ],
  },
  price: {
    title: { zh: '涨价、开始收费', en: 'Changes of price' },
    says: {
      zh: '调整付费服务的价格，提前 30 日通知；调整前已购买的不受影响，之后购买的按新价格（4.6）。免费的开始收费，提前 10 个自然日公布（4.5）。自动续费按扣费当时的价格（4.9）。',
      en: 'A change of price is told 30 days ahead; what was bought before is not affected, what is bought after it has the new price (4.6). Where what was free is to be charged, that is announced 10 calendar days ahead (4.5). An automatic renewal has the price of its moment (4.9).',
    },
    clauses: [
      says(
        'g-4.6',
        'Prices can be changed, with 30 days’ notice; services bought before the change are not affected',
        '我们有权对付费服务的价格进行调整，并提前30日以合理的方式通知予您',
        '您在价格调整前购买的服务不受影响',
      ),
      says(
        'g-4.5',
        'Charges for what was free are announced 10 calendar days ahead',
        '届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范',
      ),
      says(
        'g-4.9',
        'The price of an automatic renewal is that of the moment at which it is charged, unless agreed otherwise',
        '自动续费的价格为系统执行扣费当时的价格',
      ),
    ],
  },
  bill: {
    title: { zh: '对账单有异议', en: 'A bill that seems wrong' },
    says: {
      zh: '收到账单后 5 个工作日内提出，逾期视为没有异议（除另有约定外）。协商期间，没有异议的部分应先付；协商不成又没有充分依据的，以阿里云系统数据为准（4.8）。',
      en: 'Object within 5 working days of receiving the bill; after that you are taken to have no objection, unless agreed otherwise. What is not disputed is to be paid meanwhile; if nothing is agreed and the grounds do not suffice, the vendor’s system data count (4.8).',
    },
    clauses: [
      says(
        'g-4.8',
        'An objection to a bill is to be made within 5 working days of receiving it; later there is taken to be none. What is not disputed is paid meanwhile; failing agreement and sufficient grounds, Alibaba Cloud’s system data count',
        '当您对账单有异议时，您应在收到账单后5个工作日内提出，逾期未提出时，视为您对账单无异议',
        '协商期间，您应先行支付无异议部分的金额；如协商不成而您又未提供充分依据支撑时，则以阿里云系统数据为准',
      ),
    ],
  },
  invoice: {
    title: { zh: '发票', en: 'Invoices' },
    says: {
      zh: '阿里云按国家税务规定开具合规的增值税发票；退票、开红字发票要退回发票或提供资料，分三种情形（4.10）。',
      en: 'Value-added tax invoices are issued by the state’s tax rules; to have one taken back, return it or give the papers that the case asks for, of which there are three (4.10).',
    },
    clauses: [
      says(
        'g-4.10',
        'Alibaba Cloud issues compliant value-added tax invoices, strictly by the state’s tax rules',
        '阿里云将严格遵照国家税务规定向您开具合规的增值税发票',
      ),
    ],
  },
  accounts: {
    title: { zh: '一个账号欠费，其他账号会怎样', en: 'One account in arrears, and the others' },
    says: {
      zh: '每个账号独立计费；没有欠费的账号“可能”不受影响，但阿里云有权用您账号里预缴的资金抵充您其他账号的欠费，不足的，对您所有账号拒绝和终止服务（通用条款 5.4）。对您负有的到期债务，也可以书面通知后抵消（5.3）。',
      en: 'Accounts are billed apart, and one that owes nothing “may” go on; but the vendor may set money in one account against what another owes, and where that does not suffice refuse and end service for all of them (general 5.4). What it owes you can be set off after written notice (5.3).',
    },
    clauses: [
      says(
        'g-5.4',
        'Each account is billed by itself; money prepaid in one can be set against the arrears of your others, and if all do not suffice, service is refused and ended for all your accounts',
        '您名下有多个阿里云账号的，每个阿里云账号均是独立计费',
        '阿里云有权将您账号内预缴尚未消耗的资金抵充您其他阿里云账号欠费及您的其他应付费用，且您所有阿里云账号内的资金不足以抵充您的欠费和其他应付费用的，对您所有阿里云账号予以拒绝和终止服务',
      ),
      says(
        'g-5.3',
        'Debts to you that are due may be withheld, and after written notice set off against what you owe',
        '有权经书面通知您后，直接将前述到期债务用于抵消您在本协议项下的应付费用',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, TopicAnswer>>;
