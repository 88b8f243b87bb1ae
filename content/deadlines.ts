import { averted, firstArrears } from './deadlines-averted.ts';
import type { LimitContent, NoLimit } from '../src/deadlines/model';

const billed = (unit: string, quote: string): NoLimit => ({
  unit,
  quote,
  why: {
    zh: '计费周期：每小时收前一小时的费用，不是期限。',
    en: 'How often it is billed, for the hour just past: no limit.',
  },
});

const announced = {
  zh: '公布收费政策及规范',
  en: 'the charges and their rules are announced',
} as const;

/** Of what the advance notice is in advance: nothing but 提前 is printed. */
const inAdvanceOf = {
  zh: '“提前”从哪一刻往前数，原文没有写明；按开始收费推算。',
  en: 'What the advance is counted back from is not said; taken as the start of charging.',
} as const;

/**
 * Limits that no rule of a lifecycle holds: refunds, notices, bills, acceptance, force majeure, liability. Their lengths are
 * read from their words, and the build fails on an expression of time that neither a limit nor `noLimits` accounts for; a unit
 * that stands for one of it (以月, 按日, 每天) is one too.
 */
export const limitContent: LimitContent = {
  averted,
  firstArrears,
  limits: [
    {
      unit: 'g-3.4.4.5',
      quote: '在我们终止提供您正在使用的任何服务或任何服务功能之前，我们将提前30日在阿里云网站上通告',
      words: '30日',
      course: 'before',
      kind: 'notice',
      actor: 'vendor',
      starts: { zh: '终止您正在使用的服务或功能', en: 'a service or feature that you use is ended' },
      follows: {
        zh: '通知您；届时退还已预付但未消费的款项',
        en: 'you are notified; what was prepaid and not used is paid back then',
      },
    },
    {
      unit: 'g-4.5',
      quote: '届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范',
      words: '10个自然日',
      course: 'before',
      kind: 'notice',
      actor: 'vendor',
      starts: { zh: '免费的产品或服务开始收费', en: 'what was free begins to be charged for' },
      follows: announced,
      doubt: inAdvanceOf,
    },
    {
      unit: 'g-4.6',
      quote: '我们有权对付费服务的价格进行调整，并提前30日以合理的方式通知予您',
      words: '30日',
      course: 'before',
      kind: 'notice',
      actor: 'vendor',
      starts: { zh: '价格调整', en: 'a price is changed' },
      follows: { zh: '以合理的方式通知您', en: 'you are notified in a reasonable way' },
      doubt: {
        zh: '“提前”从哪一刻往前数，原文没有写明；按新价格生效推算。',
        en: 'What the advance is counted back from is not said; taken as the moment the new price takes effect.',
      },
    },
    {
      unit: 'g-4.8',
      quote: '当您对账单有异议时，您应在收到账单后5个工作日内提出，逾期未提出时，视为您对账单无异议',
      words: '5个工作日',
      course: 'within',
      kind: 'bill',
      actor: 'customer',
      starts: { zh: '收到账单', en: 'you receive the bill' },
      follows: {
        zh: '提出异议；逾期视为没有异议（除另有约定外）',
        en: 'object; after that you are taken to agree, unless agreed otherwise',
      },
    },
    {
      unit: 'g-4.10.1',
      quote: '如果退票发生在发票开具当月且您尚未进行税务认证抵扣，您退回发票即可',
      words: '当月',
      course: 'within',
      kind: 'bill',
      actor: 'customer',
      starts: { zh: '发票开具', en: 'the invoice is issued' },
      follows: {
        zh: '退回发票即可（尚未认证抵扣的）',
        en: 'returning the invoice is enough, if it was not yet used for deduction',
      },
    },
    {
      unit: 'g-4.10.2',
      quote: '或者退票时间已超过开票当月，您应向阿里云提供开具红字发票的必要资料',
      words: '当月',
      course: 'after-end',
      kind: 'bill',
      actor: 'customer',
      starts: { zh: '发票开具', en: 'the invoice is issued' },
      follows: {
        zh: '须提供开具红字发票的必要资料',
        en: 'what a credit invoice needs is to be supplied',
      },
    },
    {
      unit: 'g-5.2',
      quote: '阿里云保留对您的欠费要求您按日承担万分之五的违约金',
      words: '按日承担万分之五',
      course: 'rate',
      kind: 'arrears',
      actor: 'vendor',
      starts: { zh: '欠费', en: 'arrears' },
      follows: {
        zh: '阿里云有权要求按日承担欠费万分之五的违约金（保留的权利，不是自动发生）',
        en: 'Alibaba Cloud may demand a penalty of 0.05% of what is owed for each day: a right that it reserves, not one that takes effect by itself',
      },
      doubt: {
        zh: '从哪一日计起、计到哪一日、有无上限，原文没有写明。',
        en: 'From which day to which it runs, and whether there is a cap, is not said.',
      },
    },
    {
      unit: 'g-12.4',
      quote: '如果因阿里云原因造成您连续72小时不能正常使用服务的，您可终止接受服务',
      words: '72小时',
      course: 'lasting',
      kind: 'liability',
      actor: 'customer',
      starts: {
        zh: '因阿里云原因不能正常使用服务',
        en: 'the service cannot be used, for reasons on Alibaba Cloud’s side',
      },
      follows: {
        zh: '连续满72小时，您可终止接受服务；阿里云控制之外的原因除外',
        en: 'after 72 hours on end you may end the service; causes beyond its control excepted',
      },
      doubt: {
        zh: '从何时起算、恰满72小时算不算，原文没有写明；按开始不能使用推算。',
        en: 'When it starts, and whether exactly 72 hours will do, is not said; counted from when the service could not be used.',
      },
    },
    {
      unit: 'g-12.6',
      quote: '所承担的损失赔偿责任不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和',
      words: '12个月',
      course: 'preceding',
      kind: 'liability',
      actor: 'vendor',
      starts: { zh: '违约事件发生', en: 'the breach' },
      follows: {
        zh: '在法律允许的情况下，赔偿以此前12个月就该服务缴纳的费用为限',
        en: 'where the law allows, liability is capped at the fees paid for that service in the 12 months before',
      },
    },
    {
      unit: 'g-14.1.3',
      quote: '以纸质载体发出的书面通知，按照提供联系地址交邮后的第五个自然日即视为送达',
      words: '第五个自然日',
      course: 'on',
      kind: 'notice',
      actor: 'vendor',
      starts: { zh: '通知交邮', en: 'the notice is posted' },
      follows: { zh: '视为送达', en: 'it is deemed served' },
      dayOne: 'next',
    },
    {
      unit: 'g-14.2.3',
      quote: '并应于不可抗力发生后15日内，向相对方提供必要、合理的证明文件',
      words: '15日',
      course: 'within',
      kind: 'force-majeure',
      actor: 'affected',
      starts: { zh: '不可抗力发生', en: 'force majeure occurs' },
      follows: {
        zh: '受影响方提供证明文件，解释未履行或迟延的原因',
        en: 'the party affected supplies proof and explains the failure or delay',
      },
    },
    {
      unit: 'g-14.2.4',
      quote: '若不可抗力导致受影响方无法履行本协议下全部或部分义务持续达到60日以上，则双方应当进行协商',
      words: '60日',
      course: 'lasting',
      kind: 'force-majeure',
      actor: 'both',
      starts: { zh: '因不可抗力无法履行', en: 'force majeure prevents performance' },
      follows: {
        zh: '持续达到60日以上，双方应当协商',
        en: 'once it has lasted 60 days or more, both parties are to negotiate',
      },
    },
    {
      unit: 'g-14.2.4',
      quote: '若各方在开始协商后的30日内无法就继续履行本协议的条件达成一致意见，则任何一方可立即向对方发出终止通知',
      words: '30日',
      course: 'within',
      kind: 'force-majeure',
      actor: 'either',
      starts: { zh: '开始协商', en: 'negotiation begins' },
      follows: {
        zh: '达成一致；否则任何一方可立即发出终止通知',
        en: 'agree; else either party may give notice of termination at once',
      },
    },
    {
      unit: 'g-14.4.3',
      quote: '您对此有异议的可在收到通知后的30日内向阿里云提出',
      words: '30日',
      course: 'within',
      kind: 'notice',
      actor: 'customer',
      starts: { zh: '收到协议转让的通知', en: 'you are notified that the agreement is assigned' },
      follows: { zh: '可提出异议', en: 'you may object' },
    },
    {
      unit: 'p-3.1.1',
      quote: '预付费用在您支付成功后5日内可无理由退款，超过5日即不支持退款',
      words: '5日',
      course: 'within',
      kind: 'refund',
      actor: 'customer',
      starts: { zh: '支付成功', en: 'the payment succeeds' },
      follows: {
        zh: '可无理由退款；超过即不支持退款',
        en: 'a refund without giving a reason; none after that',
      },
    },
    {
      unit: 'p-34.5.1',
      quote: '我们会提前至少7天在阿里云官方网站上公告或以其他书面通知的方式通知有关升级事宜',
      words: '7天',
      course: 'before',
      kind: 'notice',
      actor: 'vendor',
      starts: { zh: '升级NAT网关服务', en: 'NAT Gateway is upgraded' },
      follows: { zh: '公告或书面通知升级事宜', en: 'the upgrade is announced, or notified in writing' },
      doubt: {
        zh: '“提前”从哪一刻往前数，原文没有写明；按升级推算。',
        en: 'What the advance is counted back from is not said; taken as the upgrade.',
      },
    },
    {
      unit: 'p-38.1',
      quote:
        '一个服务周期内(一年）将提供4个设备端（Android、iOS、Windows、MAC）独立打包软件，并于单一服务周期内仅提供最多不超过4次打包软件',
      words: '一年',
      course: 'lasting',
      kind: 'validity',
      actor: 'affiliate',
      starts: { zh: '服务周期开始', en: 'the service cycle begins' },
      follows: {
        zh: '一个周期内提供4个设备端的打包软件，最多4次',
        en: 'packages for four kinds of device, four times at most in a cycle',
      },
      doubt: { zh: '周期从何时起算，原文没有写明。', en: 'When a cycle begins is not said.' },
    },
    {
      unit: 'p-57.1',
      quote: '该服务的有效期为自购买之日起6个月',
      words: '6个月',
      course: 'lasting',
      kind: 'validity',
      actor: 'customer',
      starts: { zh: '购买', en: 'the purchase' },
      follows: { zh: '有效期届满', en: 'validity ends' },
    },
    {
      unit: 'p-58.1',
      quote: '数字证书自您购买之日起30日内如未提交审核申请则可以退款',
      words: '30日',
      course: 'within',
      kind: 'refund',
      actor: 'customer',
      starts: { zh: '购买', en: 'the purchase' },
      follows: {
        zh: '未提交审核申请的，可以退款',
        en: 'a refund, if no application for review was submitted',
      },
      doubt: {
        zh: '30日是申请审核的期限，还是申请退款的期限，两种读法都可以；按购买后30日推算。',
        en: 'The 30 days can be those for applying for review or those for asking for the refund; counted from the purchase either way.',
      },
    },
    {
      unit: 'p-61.2',
      quote: '数据库备份服务以月为服务周期，如果服务周期届满，您将不能继续使用阿里云的数据库备份服务',
      words: '以月为服务周期',
      length: { amount: 1, unit: 'month' },
      course: 'lasting',
      kind: 'validity',
      actor: 'customer',
      starts: { zh: '服务周期开始', en: 'the service cycle begins' },
      follows: {
        zh: '不能继续使用备份服务，除非届满后继续订购；额度用完的，届满前也不能（61.3）',
        en: 'the backup service can no longer be used, unless it is ordered again; nor before, once the quota is used up (61.3)',
      },
      doubt: {
        zh: '周期从何时起算，是自订购起的一个月还是自然月，原文没有写明；按一个月推算。',
        en: 'When a cycle begins, and whether it is a month from the order or a calendar month, is not said; a month is reckoned.',
      },
    },
    {
      unit: 'p-64.3.3.1',
      quote: '您应至少提前10个工作日向阿里云发起服务申请',
      words: '10个工作日',
      course: 'before',
      kind: 'response',
      actor: 'customer',
      starts: { zh: '需要服务', en: 'the service is needed' },
      follows: { zh: '发起服务申请', en: 'the service is applied for' },
      doubt: {
        zh: '“提前”从哪一刻往前数，原文没有写明；按需要服务的时间推算。',
        en: 'What the advance is counted back from is not said; taken as the time at which the service is needed.',
      },
    },
    {
      unit: 'p-64.3.3.2',
      quote: '阿里云收到您的需求后将在5个工作日内开始提供服务',
      words: '5个工作日',
      course: 'within',
      kind: 'response',
      actor: 'vendor',
      starts: { zh: '阿里云收到您的需求', en: 'Alibaba Cloud receives your request' },
      follows: { zh: '开始提供服务', en: 'service begins' },
    },
    {
      unit: 'p-64.3.4',
      quote: '若您未在5个工作日内确认验收的，视为验收通过',
      words: '5个工作日',
      course: 'within',
      kind: 'acceptance',
      actor: 'customer',
      starts: { zh: '阿里云在线发起验收', en: 'Alibaba Cloud asks for acceptance online' },
      follows: {
        zh: '确认验收；否则视为验收通过',
        en: 'confirm; else the work is deemed accepted',
      },
      doubt: {
        zh: '从何时起算，原文没有写明；按发起验收推算。',
        en: 'What it is counted from is not said; taken as the request for acceptance.',
      },
    },
    {
      unit: 'p-64.3.12.2',
      quote: '届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范',
      words: '10个自然日',
      course: 'before',
      kind: 'notice',
      actor: 'vendor',
      starts: { zh: '云迁移中心开始收费', en: 'Cloud Migration Hub begins to be charged for' },
      follows: announced,
      doubt: inAdvanceOf,
    },
    {
      unit: 'p-66.6',
      quote: '否则商户应在阿里云发出书面通知后五个工作日内向阿里云支付违约金人民币五十万元',
      words: '五个工作日',
      course: 'within',
      kind: 'liability',
      actor: 'customer',
      starts: { zh: '阿里云发出书面通知', en: 'Alibaba Cloud sends a written notice' },
      follows: {
        zh: '支付违约金人民币五十万元（擅自转让的），不足以弥补损失的仍应补足',
        en: 'pay a penalty of 500,000 yuan, for an assignment without consent, and more where the loss is larger',
      },
    },
    {
      unit: 'p-71.3.1',
      quote: '如本服务协议的任何内容发生变动，阿里云应通过提前30 天在数加网站的适当版面公告向您提示修改内容',
      words: '30 天',
      course: 'before',
      kind: 'notice',
      actor: 'vendor',
      starts: { zh: '服务协议的内容变动', en: 'the terms of the service change' },
      follows: { zh: '公告提示修改内容', en: 'the changes are announced' },
      doubt: {
        zh: '“提前”从哪一刻往前数，原文没有写明；按变动发生推算。',
        en: 'What the advance is counted back from is not said; taken as the change itself.',
      },
    },
  ],
  noLimits: [
    {
      unit: 'g-3.4.4.3',
      quote: '将按照实际提供服务月份计算（不足一个月的按天计）服务费用',
      why: {
        zh: '计费的单位：按实际提供服务的月份，不足一个月的按天，不是期限。',
        en: 'The unit of charging: by the months of service, and by the day for less than a month. No limit.',
      },
    },
    {
      unit: 'g-3.3.1',
      quote: '7×24小时电话以及在线工单咨询服务',
      why: {
        zh: '服务的时间：全天候，没有起算与届满。',
        en: 'Hours of service: around the clock, with no start and no end.',
      },
    },
    {
      unit: 'p-3.1.2',
      quote: '每小时生成一个账单',
      why: { zh: '出账单的周期，不是期限。', en: 'How often a bill is made: no limit.' },
    },
    billed('p-10.1', '阿里云按小时收取您前一小时的服务费用'),
    billed('p-21.1', '阿里云按照小时向您收取前一小时的服务费用'),
    billed('p-21.2.1', '如您账户余额不足以扣划前一小时的服务费用，即欠费'),
    billed('p-23.1', '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用'),
    billed('p-32.1', '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用'),
    billed('p-43.1', '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用'),
    billed('p-61.3.para1', '阿里云将按小时自您的阿里云账户中扣划您前一小时的服务费用'),
    ...['p-64.3.9.1', 'p-64.3.9.2'].map((unit) => ({
      unit,
      quote: unit === 'p-64.3.9.1' ? '每天免费5个节点' : '每天5个节点',
      why: { zh: '每天的用量，不是期限。', en: 'How much may be used a day: no limit of time.' },
    })),
  ],
  doubts: [
    {
      unit: 'p-6.3',
      words: '72小时',
      doubt: {
        zh: '前句说“暂停”，后句说“服务停止后”；是不是同一时刻，没有写明。',
        en: 'The first sentence says suspended, the next “after the service has stopped”; whether that is one moment is not said.',
      },
    },
    {
      unit: 'p-29.3',
      words: '6个自然日',
      dayOne: 'either',
      doubt: {
        zh: '到期当天算不算第1个自然日，没有写明。',
        en: 'Whether the day of expiry is day one is not said.',
      },
    },
    {
      unit: 'p-39.4',
      words: '7天',
      course: 'at-end',
      doubt: {
        zh: '到期后是自动释放（39.1.1，引的“38.2”印错了），还是保留7天再释放（39.4）；保留期间服务已经停止。',
        en: 'Released at expiry by itself (39.1.1, which cites a misprinted 38.2), or after seven days (39.4)? During the seven days the service has stopped already.',
      },
    },
    {
      unit: 'p-51.1',
      words: '30日',
      doubt: {
        zh: '保留从“被暂停服务之时”起，删除却从“被停止服务之时”起；是不是同一时刻，没有写明。',
        en: 'Data are kept from the suspension (暂停), and deleted counting from the stop (停止); whether that is one moment is not said.',
      },
    },
    ...['p-52.1', 'p-54.1'].map((unit) => ({
      unit,
      words: '15日',
      doubt: {
        zh: '条文只说“仍未续费”；欠费的，充值付清是否足够，没有写明。',
        en: 'The clause only says “not renewed”; whether paying what is owed will do after arrears is not said.',
      },
    })),
    {
      unit: 'p-71.2.4',
      words: '30日',
      doubt: {
        zh: '只在勾选“自动续费”时；要求支付宝账户余额充足，却从阿里云账户余额扣款。',
        en: 'Only where automatic renewal is ticked; the balance asked for is in Alipay, the debit is from the Alibaba Cloud account.',
      },
    },
  ],
};
