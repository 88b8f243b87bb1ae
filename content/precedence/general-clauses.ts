import type { Clause } from './write.ts';

/** Clauses of the general terms that several pairs share, in the order of the text. */

export const PROVIDER: Clause = ['g-2.1.1', '具体的服务提供主体以本协议专用说明部分所列明或产品购买页展示为准'];
export const SUPPORT: Clause = ['g-3.3.para1', '阿里云将为您提供如下售后支持'];
export const HELP_DESK: Clause = ['g-3.3.1', '阿里云将提供7×24小时电话以及在线工单咨询服务'];
export const FAULT_SUPPORT: Clause = ['g-3.3.2', '阿里云将为您提供故障支持服务'];
export const START: Clause = ['g-3.4.1.1', '服务期限自开通之时起算'];
export const TERM: Clause = ['g-3.4.1.2', '以包年包月等固定期限形式售卖的服务，服务期限至订购的期限届满为止'];
export const PACKAGE_TERM: Clause = [
  'g-3.4.1.2',
  '以资源包（或套餐包）形式售卖的服务，服务期限则至您订购的资源包服务期限到期或资源包中的服务被使用完毕为止',
];
export const EARLY_END: Clause = [
  'g-3.4.1.2',
  '若您无理由擅自退订相应产品/服务，阿里云有权采取恢复官网价格计费、收取违约金或收取退订/退款手续费等方式进行处理',
];
export const LAPSE: Clause = [
  'g-3.4.1.3',
  '如资源包的服务期限届满，您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充',
];
export const CONVERSION: Clause = [
  'g-3.4.1.4',
  '如资源包中的各项服务使用完毕或者服务期限到期，且您未继续订购资源包服务但持续使用此项服务的，阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）',
];
export const MAINTENANCE: Clause = ['g-3.4.3', '阿里云应当在合理时间提前通知您'];
export const GROUNDS: Clause = ['g-3.4.4', '发生下列情形之一的，服务期限提前终止'];
export const SERIOUS_BREACH: Clause = [
  'g-3.4.4.2',
  '您严重违反本协议（包括您严重违反相关法律法规规定，或您严重违反本协议项下之任一承诺内容等），阿里云有权提前终止服务直至清除您的全部数据',
];
export const REST_PAID_BACK: Clause = ['g-3.4.4.3', '将剩余款项（如有）返还'];
export const ENDING_NOTICE: Clause = [
  'g-3.4.4.5',
  '在我们终止提供您正在使用的任何服务或任何服务功能之前，我们将提前30日在阿里云网站上通告',
];
export const NO_PERMANENCE: Clause = ['g-3.4.5', '阿里云不保证永久的提供某种服务'];
export const CHANGE: Clause = ['g-3.4.5', '并有权变更所提供服务的形式、规格或其他方面'];
export const CHANGE_NOTICE: Clause = [
  'g-3.4.5',
  '在终止该种服务或进行此种变更前，阿里云将尽最大努力且提前以网站公告、站内信、邮件或短信等一种或多种方式进行事先通知',
];
export const PAYMENT_MODES: Clause = ['g-4.1', '您可选择先付费或后付费的服务'];
export const RENEWAL: Clause = ['g-4.2.2', '您至少应在服务期满前7日内支付续费款项'];
export const DEBIT: Clause = ['g-4.3.para1', '具体扣费规则请查看阿里云网站上的页面展示'];
export const FREE: Clause = ['g-4.5', '在免费期间或免费额度内，您不需支付产品/服务费用'];
export const CHARGING_NOTICE: Clause = [
  'g-4.5',
  '届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范',
];
export const AUTO_RENEWAL_SET: Clause = ['g-4.9', '您可以对一些服务设置“自动续费”'];
export const REMINDER: Clause = ['g-5.1', '您发生欠费时，阿里云可能会向您发出合理的提示或催告'];
export const WITHHOLDING: Clause = [
  'g-5.2',
  '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利',
];
export const BUFFER_IN_ARREARS: Clause = [
  'g-5.5',
  '阿里云仅在一定的缓冲期（以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有）',
];
export const DELETION_IN_ARREARS: Clause = ['g-5.5', '缓冲期届满阿里云将删除所有用户业务数据'];
export const SECURITY_RULES: Clause = ['g-6.1', '认真执行网络安全、数据安全与隐私保护的相关管理规定'];
export const ABOVE_OS_6: Clause = ['g-6.1', '操作系统之上部分（如您在系统上安装的应用程序）由您负责'];
export const AFTER_SALES: Clause = ['g-7.1.2', '您可享受免费的售后服务'];
export const PASSWORDS: Clause = [
  'g-7.1.4',
  '因您维护不当或保密不当致使上述数据、口令、密码等丢失或泄漏所引起的损失和后果均由您承担',
];
export const BACKUP_BY_PRODUCT: Clause = [
  'g-7.1.6',
  '以具体服务项下的约定为准；如无特别约定，阿里云并不负担这样的义务',
];
export const AUTHORISATION: Clause = ['g-7.1.8', '在处理用户业务数据时已取得合法、有效、充分且必要的授权'];
export const NO_LIABILITY_FOR_DATA: Clause = [
  'g-7.1.8',
  '您确认阿里云不会因为用户业务数据或您处理用户业务数据违反上述约定，而需要承担任何责任',
];
export const INSTRUCTIONS: Clause = ['g-7.1.10', '依照相关操作指引进行操作'];
export const INSTRUCTIONS_AT_OWN_RISK: Clause = ['g-7.1.10', '您将承担违反相关操作指引所引起的后果'];
export const LAW: Clause = ['g-7.1.11', '您在使用阿里云服务时应当遵守所有可适用的法律、法规、政策、标准'];
export const OWN_USE: Clause = ['g-7.1.12', '原则上只限您自用'];
export const THIRD_PARTY_PURCHASE: Clause = [
  'g-7.1.12',
  '如果您经阿里云同意或认可，通过您的阿里云账号为第三方购买阿里云产品/服务，或者将上述账号下所购买的产品/服务交由第三方实际使用的',
];
export const THIRD_PARTY_INFORMED: Clause = ['g-7.1.12', '您有义务事先告知并要求该等第三方遵守本协议的全部内容'];
export const BELOW_OS: Clause = ['g-7.2.2', '阿里云仅负责操作系统以下的底层部分'];
export const ABOVE_OS: Clause = ['g-7.2.2', '操作系统之上部分（如您在系统上安装的应用程序）由您负责'];
export const NO_FLAWLESSNESS: Clause = [
  'g-7.2.3',
  '您了解阿里云无法保证其所提供的服务毫无瑕疵（如阿里云安全产品并不能保证您的硬件或软件的绝对安全）',
];
export const DEFECTS: Clause = [
  'g-7.2.3',
  '即使阿里云提供的服务存在瑕疵，但上述瑕疵是当时行业技术水平所无法避免的，其将不被视为阿里云违约',
];
export const NO_ACCURACY: Clause = ['g-7.2.6', '亦不能保证其软件及服务的完全准确性'];
export const FREE_NO_PROMISE: Clause = [
  'g-7.2.7',
  '但将不对任何服务可用性、可靠性做出承诺，阿里云亦不对您使用或不能使用阿里云服务的工作或结果承担任何责任',
];
export const COMPONENTS: Clause = ['g-8.1', '这些组件具有单独的法律声明或条款'];
export const OPEN_SOURCE: Clause = [
  'g-8.3',
  '您不得以任何可能导致本协议项下产品服务或其任何部分受开源软件许可协议约束的方式使用或部署产品服务',
];
export const THIRD_PARTY_SOFTWARE: Clause = [
  'g-8.4',
  '阿里云不对第三方软件的合法性、安全性、准确性进行任何保证，不对由此引发的任何损害承担责任',
];
export const USE_OF_DATA: Clause = [
  'g-9.2.2',
  '就用户业务数据，阿里云除执行您的服务要求外，不进行任何未获授权的使用及披露',
];
export const INQUIRIES: Clause = ['g-9.2.2.1', '在国家有关机关依法查询或调阅用户业务数据时'];
export const BUFFER: Clause = [
  'g-9.2.4',
  '阿里云仅在一定的缓冲期（以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有）',
];
export const DELETION: Clause = ['g-9.2.4', '缓冲期届满阿里云将删除所有用户业务数据'];
export const OWNERSHIP: Clause = [
  'g-10.1',
  '在本协议项下一方向对方提供的任何资料、技术或技术支持、软件、服务等的知识产权均属于提供一方或其合法权利人所有',
];
export const NO_COPYING: Clause = [
  'g-10.1',
  '除提供方或合法权利人明示同意外，另一方无权复制、传播、转让、许可或提供他人使用上述知识成果',
];
export const NON_INFRINGEMENT: Clause = [
  'g-10.2',
  '您应保证提交阿里云的素材、对阿里云服务的使用及使用阿里云服务所产生的成果未侵犯任何第三方的合法权益',
];
export const REVERSE_ENGINEERING: Clause = [
  'g-10.5',
  '不得通过反向工程、反编译、反汇编或其他类似行为获得云服务涉及的源代码',
];
export const COMPLAINTS: Clause = [
  'g-10.7',
  '您和阿里云均有责任出具相关知识产权证明材料，并配合对方的相关投诉处理工作',
];
export const MEASURES: Clause = ['g-12.1', '阿里云均有权就其情节，根据独立判断并单方采取以下措施中的一种或多种'];
export const DAMAGES: Clause = ['g-12.2', '您应对阿里云、其他用户或相关第三方的实际损失进行全额赔偿'];
export const NO_BREACH: Clause = ['g-12.3', '下述情况不属于阿里云违约'];
export const COMPENSATION: Clause = [
  'g-12.5',
  '如因阿里云过错导致产品/服务不可用，阿里云将按照相应产品/服务所对应的《服务等级协议（SLA）》的约定进行补偿',
];
export const LIABILITY: Clause = [
  'g-12.6',
  '阿里云均不对任何间接性、后果性、惩戒性、偶然性、特殊性的损害，包括您使用阿里云服务而遭受的利润损失承担责任（即使您已被告知该等损失的可能性）。在法律允许的情况下，阿里云在本协议项下所承担的损失赔偿责任不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和',
];
export const EXPORT_CONTROL: Clause = [
  'g-13.para1',
  '您承诺不会将阿里云提供的产品或服务用于适用的出口管制及制裁法律法规禁止的用途',
];
export const UNREACHABLE: Clause = ['g-14.1.4', '如果因提供的联系方式不确切，或不及时告知变更后的联系方式'];
export const FORCE_MAJEURE: Clause = ['g-14.2.1', '遭受不可抗力、意外事件的一方不承担责任'];
export const MEASURES_WITHOUT_LIABILITY: Clause = [
  'g-12.1.para1',
  '阿里云依据前述约定采取中止服务、终止服务等措施而造成的用户损失将由您自行承担',
];
