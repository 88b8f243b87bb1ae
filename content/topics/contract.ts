import type { TopicAnswer } from '../../src/search/topic-model';
import { RIGHT_TO_STOP, VENDOR_ENDS } from './shared-clauses.ts';
import { says } from './write.ts';

/** What a manager or a lawyer asks of the agreement itself. */

const CAP = says(
  'g-12.6',
  'Within what the law allows, Alibaba Cloud’s liability does not exceed the fees paid for that service in the 12 months before the breach',
  '在法律允许的情况下，阿里云在本协议项下所承担的损失赔偿责任不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和',
);
const SLA = says(
  'g-12.5',
  'Where a product is unavailable through its fault, Alibaba Cloud compensates by the service level agreement of that product',
  '如因阿里云过错导致产品/服务不可用，阿里云将按照相应产品/服务所对应的《服务等级协议（SLA）》的约定进行补偿',
);

export const contractAnswers = {
  liability: {
    title: { zh: '阿里云赔多少', en: 'What the vendor is liable for' },
    says: {
      zh: '在法律允许的情况下，阿里云的赔偿不超过违约事件发生前 12 个月就该服务所缴的服务费用总和；利润损失等间接损失不赔（12.6）。因其过错不可用的，按服务等级协议补偿（12.5）。数据按约定被删除的后果由您承担（5.6）。有的产品的专用说明免除得更多。',
      en: 'Within what the law allows no more than the fees paid for that service in the 12 months before the breach; lost profit and other indirect loss are excluded (12.6). Where a product is unavailable through its fault, it compensates by the service level agreement (12.5). What follows from data being deleted is yours to bear (5.6). Some special terms exclude more.',
    },
    clauses: [
      CAP,
      says(
        'g-12.6',
        'In no case is it liable for indirect, consequential, punitive, incidental or special damage, lost profit included',
        '在任何情况下，阿里云均不对任何间接性、后果性、惩戒性、偶然性、特殊性的损害，包括您使用阿里云服务而遭受的利润损失承担责任',
      ),
      SLA,
      says(
        'g-12.1.para1',
        'What users lose by service being suspended or ended under the above is theirs to bear',
        '阿里云依据前述约定采取中止服务、终止服务等措施而造成的用户损失将由您自行承担',
      ),
      says('g-5.6', 'You bear the consequences of data being deleted so', '您应承担数据因此被删除所引发的后果和责任'),
    ],
  },
  outage: {
    title: { zh: '服务不可用', en: 'When the service is unavailable' },
    says: {
      zh: '因阿里云过错不可用的，按该产品的服务等级协议补偿（12.5）；因阿里云原因连续 72 小时不能正常使用的，您可以终止接受服务（12.4）。维护、升级时短时间中断，不算违约（12.3）。',
      en: 'Unavailable through its fault: compensation by the product’s service level agreement (12.5). Not usable for 72 hours on end through its doing: you may end the service (12.4). Short interruptions for upkeep or upgrades are no breach (12.3).',
    },
    clauses: [
      SLA,
      says(
        'g-12.4',
        'If through Alibaba Cloud you cannot use the service normally for 72 hours on end, you may end it, unless the cause is beyond its control',
        '如果因阿里云原因造成您连续72小时不能正常使用服务的，您可终止接受服务，但非阿里云控制之内的原因引起的除外',
      ),
      says(
        'g-12.3.1',
        'Short interruptions for configuration, upkeep and upgrades are no breach',
        '阿里云在进行系统及服务器配置、维护、升级时，需要短时间中断服务',
      ),
      CAP,
    ],
  },
  'vendor-ends': {
    title: { zh: '阿里云停止某项服务', en: 'When the vendor ends a service' },
    says: {
      zh: '终止您正在使用的服务或功能之前，提前 30 日通告或通知，并退还已预付但未消费的款项（3.4.4（5））。阿里云不保证永久提供某种服务；3.4.5 只说事先通知，没有写提前多久。',
      en: 'Before a service or feature that you use is ended you are told 30 days ahead, and what was prepaid and not used is paid back (3.4.4(5)). No service is promised for ever; 3.4.5 speaks of notice in advance, and not of how long.',
    },
    clauses: [
      VENDOR_ENDS,
      says(
        'g-3.4.5',
        'No service is promised for ever; notice is given before one is ended',
        '阿里云不保证永久的提供某种服务',
        '提前以网站公告、站内信、邮件或短信等一种或多种方式进行事先通知',
      ),
    ],
  },
  court: {
    title: { zh: '争议怎么解决', en: 'Disputes: law and court' },
    says: {
      zh: '先协商；协商不成，任何一方可以向杭州市西湖区人民法院起诉（14.3.3）。适用中国大陆法律，不包括冲突法（14.3.2）。',
      en: 'By talks first; failing them either side may sue at the People’s Court of Xihu District, Hangzhou (14.3.3). The law of mainland China applies, without its conflict rules (14.3.2).',
    },
    clauses: [
      says(
        'g-14.3.3',
        'Failing talks, either side may sue at the People’s Court of Xihu District of Hangzhou',
        '协商不成时，任何一方均可向杭州市西湖区人民法院提起诉讼',
      ),
      says(
        'g-14.3.2',
        'The law of mainland China applies, without its conflict rules',
        '均适用中华人民共和国大陆法律（不包括冲突法）',
      ),
    ],
  },
  precedence: {
    title: { zh: '不一致时，以哪个为准', en: 'Which document prevails' },
    says: {
      zh: '依次是：（1）服务说明、价格说明、其他订购页面，（2）专用条款和附件，（3）通用条款（14.4.1）。所以产品页面写的期限先于本协议。开源等第三方组件，就冲突部分适用其许可条款（8.1）。',
      en: 'In this order: (1) descriptions of service and price and other order pages, (2) special terms and annexes, (3) general terms (14.4.1). So a period on the product’s page comes before this agreement. For a third-party component its licence applies as far as the conflict goes (8.1).',
    },
    clauses: [
      says(
        'g-14.4.1',
        'Where they differ: first descriptions of service and price and other order pages, then special terms and annexes, then the general terms',
        '如遇不一致之处，以（1）服务说明、价格说明、其他订购页面，（2）专用条款和附件，（3）本协议通用条款的顺序予以适用',
      ),
      says(
        'g-8.1',
        'Where these terms conflict with the licence of a third-party component, its licence counts as far as that conflict goes',
        '该三方组件相关的许可协议的条款仅在解决冲突所需的范围内起作用',
      ),
    ],
  },
  days: {
    title: { zh: '“日”“天”怎么算', en: 'How days are counted' },
    says: {
      zh: '除非另有说明，“日”“天”都是自然日，不是工作日（14.4.13）。几点届满，通用条款没有写；日志服务的专用说明 2.2 写明到相同时刻届满。“工作日”只用于写明的地方，如账单异议（通用条款 4.8）。',
      en: 'Unless said otherwise, days are calendar days and not working days (14.4.13). At what hour they end is not in the general terms; special 2.2 of Log Service says at the same moment. Working days count only where they are written, as for objections to bills (general 4.8).',
    },
    clauses: [
      says(
        'g-14.4.13',
        'Unless said otherwise, all “日” and “天” (both: day) of this agreement and its annexes are calendar days',
        '除非另有说明，本协议正文及其附件中所有的“日”、“天”均为自然日',
      ),
      says(
        'g-4.8',
        'An objection to a bill is to be made within 5 working days of receiving it',
        '您应在收到账单后5个工作日内提出',
      ),
      says(
        '2.2',
        'The period ends at the same moment 7 days after the suspension began',
        '自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满',
      ),
    ],
  },
  'force-majeure': {
    title: { zh: '不可抗力', en: 'Force majeure' },
    says: {
      zh: '受影响的一方不承担责任（14.2.1），应立即通知，并在 15 日内提供证明（14.2.3）。持续 60 日以上的，双方应协商；30 日内谈不成，任何一方可以发出终止通知（14.2.4）。骨干线路中断、黑客攻击等视为不可抗力（14.2.2）。',
      en: 'The side that is hit is not liable (14.2.1), is to tell the other at once and to give proof within 15 days (14.2.3). After 60 days or more both are to talk; failing agreement in 30 days either may give notice of termination (14.2.4). Breaks of trunk lines, attacks by hackers and the like count as such (14.2.2).',
    },
    clauses: [
      says(
        'g-14.2.1',
        'The side hit by force majeure or an unforeseen event is not liable',
        '遭受不可抗力、意外事件的一方不承担责任',
      ),
      says(
        'g-14.2.2',
        'Taken as force majeure: breaks of trunk lines, attacks by hackers, viruses, congestion of networks, changes by telecom authorities',
        '以下及类似情形视为不可抗力：电信主干线路中断、黑客攻击、病毒、网路堵塞、电信部门技术调整等',
      ),
      says(
        'g-14.2.3',
        'Proof is to be given to the other side within 15 days of the event',
        '并应于不可抗力发生后15日内，向相对方提供必要、合理的证明文件',
      ),
      says(
        'g-14.2.4',
        'If it keeps a side from performing for 60 days or more, both are to talk; failing agreement within 30 days either may give notice of termination',
        '持续达到60日以上，则双方应当进行协商',
        '若各方在开始协商后的30日内无法就继续履行本协议的条件达成一致意见，则任何一方可立即向对方发出终止通知',
      ),
    ],
  },
  changes: {
    title: { zh: '协议修改了', en: 'When the agreement is changed' },
    says: {
      zh: '阿里云有权调整协议和规则，提前通知；一经通知或公布即生效，或在指定的日期生效。不同意的，可以停止使用并通知终止，自行迁出数据；继续使用视为接受（14.4.2）。',
      en: 'The vendor may change agreement and rules, with notice in advance; changes take effect once told or published, or on the day named. Who does not agree may stop, give notice and move the data out; going on is taken as consent (14.4.2).',
    },
    clauses: [
      says(
        'g-14.4.2',
        'Changes take effect once told or published, or on the day named; who does not agree may stop using the services and move the data out; who goes on is taken to accept',
        '变更后的协议和规则一经通知或公布即自动生效或在所公布的指定日期生效',
        '如您不同意阿里云所做的修改，您有权停止使用阿里云提供的服务',
        '如您继续使用阿里云服务，则视为您接受阿里云所做的相关修改',
      ),
    ],
  },
  'right-to-stop': {
    title: { zh: '阿里云凭什么停我的服务', en: 'By what right the vendor stops a service' },
    says: {
      zh: '欠费未付清（通用条款 5.2）；违反协议，或使用行为被判断为异常（12.1）；严重违反协议，可以提前终止直至清除全部数据（3.4.4（2））；您的网站遭攻击而危及他人（3.4.4（3））。',
      en: 'Fees owed (general 5.2); a breach of the agreement, or use that it judges abnormal (12.1); a serious breach, up to clearing all data (3.4.4(2)); attacks on your site that endanger others (3.4.4(3)).',
    },
    clauses: [
      RIGHT_TO_STOP,
      says(
        'g-12.1',
        'Where you break the agreement, or your use is judged abnormal, it may take one or more of these measures by its own judgement',
        '您违反本协议中任一内容，或阿里云根据其判断认为您的使用行为存在异常的，阿里云均有权就其情节，根据独立判断并单方采取以下措施中的一种或多种',
      ),
      says(
        'g-3.4.4.2',
        'For a serious breach service can be ended early, up to clearing all your data',
        '阿里云有权提前终止服务直至清除您的全部数据',
      ),
      says(
        'g-3.4.4.3',
        'If attacks on your site endanger Alibaba Cloud or others, it may suspend or end the service',
        '阿里云可决定暂停或终止服务',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, TopicAnswer>>;
