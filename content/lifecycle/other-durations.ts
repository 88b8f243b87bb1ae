import type { OtherDuration } from '../../src/lifecycle/model';

const billed = {
  zh: '不是生命周期的期间：计费周期，每小时收取前一小时的费用。',
  en: 'Not a lifecycle period: how often it is billed, an hour in arrears.',
} as const;

/**
 * Expressions of time in the special terms that are no period of a lifecycle, each with the reason. The build finds every
 * such expression and fails on one that neither a rule nor this list accounts for.
 */
export const otherDurations: readonly OtherDuration[] = [
  {
    provision: 'p-3.1.1',
    quote: '预付费用在您支付成功后5日内可无理由退款，超过5日即不支持退款',
    why: {
      zh: '不是生命周期的期间：退款的期限，从付费起算。',
      en: 'Not a lifecycle period: a time for refunds, from payment.',
    },
  },
  { provision: 'p-10.1', quote: '阿里云按小时收取您前一小时的服务费用', why: billed },
  { provision: 'p-21.1', quote: '阿里云按照小时向您收取前一小时的服务费用', why: billed },
  { provision: 'p-21.2.1', quote: '如您账户余额不足以扣划前一小时的服务费用，即欠费', why: billed },
  { provision: 'p-23.1', quote: '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用', why: billed },
  { provision: 'p-32.1', quote: '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用', why: billed },
  { provision: 'p-43.1', quote: '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用', why: billed },
  { provision: 'p-61.3.para1', quote: '阿里云将按小时自您的阿里云账户中扣划您前一小时的服务费用', why: billed },
  {
    provision: 'p-34.5.1',
    quote: '我们会提前至少7天在阿里云官方网站上公告或以其他书面通知的方式通知有关升级事宜',
    why: {
      zh: '不是生命周期的期间：产品升级前的通知。',
      en: 'Not a lifecycle period: notice before an upgrade of the product.',
    },
  },
  {
    provision: 'p-38.1',
    quote: '一个服务周期内(一年）将提供4个设备端',
    why: {
      zh: '不是生命周期的期间：打包服务的周期，没有说届满之后如何。',
      en: 'Not a lifecycle period: the cycle in which packages are built; what follows its end is not said.',
    },
  },
  {
    provision: 'p-58.1',
    quote: '数字证书自您购买之日起30日内如未提交审核申请则可以退款',
    why: {
      zh: '不是生命周期的期间：退款的期限，从购买起算。',
      en: 'Not a lifecycle period: a time for refunds, from the purchase.',
    },
  },
  {
    provision: 'p-64.3.3.1',
    quote: '您应至少提前10个工作日向阿里云发起服务申请',
    why: {
      zh: '不是生命周期的期间：申请服务的提前量。',
      en: 'Not a lifecycle period: how early to ask for service.',
    },
  },
  {
    provision: 'p-64.3.3.2',
    quote: '阿里云收到您的需求后将在5个工作日内开始提供服务',
    why: { zh: '不是生命周期的期间：开始提供服务的期限。', en: 'Not a lifecycle period: when service begins.' },
  },
  {
    provision: 'p-64.3.4',
    quote: '若您未在5个工作日内确认验收的，视为验收通过',
    why: { zh: '不是生命周期的期间：验收的期限。', en: 'Not a lifecycle period: a time for acceptance.' },
  },
  {
    provision: 'p-64.3.12.2',
    quote: '届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范',
    why: {
      zh: '不是到期或欠费之后的期间：开始收费前的公告。',
      en: 'Not a period after expiry or arrears: notice before charging begins.',
    },
  },
  {
    provision: 'p-66.6',
    quote: '否则商户应在阿里云发出书面通知后五个工作日内向阿里云支付违约金人民币五十万元',
    why: {
      zh: '不是生命周期的期间：擅自转让的违约金的支付期限。',
      en: 'Not a lifecycle period: when a penalty for assignment is to be paid.',
    },
  },
  {
    provision: 'p-71.3.1',
    quote: '阿里云应通过提前30 天在数加网站的适当版面公告向您提示修改内容',
    why: {
      zh: '不是生命周期的期间：修改协议前的公告。',
      en: 'Not a lifecycle period: notice before the agreement is changed.',
    },
  },
];
