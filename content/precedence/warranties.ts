import type { Precedence } from '../../src/precedence/model';
import {
  COMPENSATION,
  DEFECTS,
  FREE_NO_PROMISE,
  NO_ACCURACY,
  NO_FLAWLESSNESS,
  THIRD_PARTY_SOFTWARE,
} from './general-clauses.ts';
import { before } from './write.ts';

/** What goes beyond what 7.2.3 excuses. */
const beyondDefects = (zh: string, en: string) =>
  [
    `${zh}；通用条款只免除当时行业技术水平所无法避免的瑕疵。`,
    `${en}; the general terms excuse only defects that the state of the art could not avoid.`,
  ] as const;

const ADVICE = [
  '以当时的技术条件为限的具体化：成果只是技术建议，采纳与否的结果由您负责。',
  'Applies the limits of the state of the art: results are only advice, and acting on it is at the customer’s risk.',
] as const;
const GENERATED = [
  '具体到生成内容：不能保证合规、准确和完整。',
  'Made concrete for what is generated: no promise that it is lawful, accurate and complete.',
] as const;
const PROBES = [
  '拨测结果与实际有差异，仅供参考；通用条款不保证完全准确。',
  'Probe results differ from real use and are for reference; the general terms promise no full accuracy.',
] as const;
const SLA = [
  '写明适用哪一份服务等级协议；其内容不在本文。',
  'Names the service level agreement that applies; its text is not included here.',
] as const;

/** What is promised of a service and what is not, and by which service level. */
export const warranties: readonly Precedence[] = [
  before(
    ['p-5.3', '阿里云不对您依据该数据进行的工作及工作结果承担任何责任'],
    'displaces',
    DEFECTS,
    'liability',
    ...beyondDefects(
      '对依据测试结果进行的工作及其结果不承担任何责任',
      'No liability for work done on the results of a test',
    ),
  ),
  before(
    ['p-9.5', '通过探测点模拟拨测获得的网络时延效果可能与实际用户访问的时延效果有差异'],
    'specifies',
    NO_ACCURACY,
    'liability',
    ...PROBES,
  ),
  before(
    [
      'p-11.2',
      '但受当时的技术条件等因素的影响和约束，阿里云所提供的技术服务和/或可交付成果物仅仅是当时情况下给出的技术建议',
    ],
    'specifies',
    DEFECTS,
    'liability',
    ...ADVICE,
  ),
  before(
    ['p-13.3', '阿里云按照《图形工作站服务等级协议》的约定为您提供服务'],
    'specifies',
    COMPENSATION,
    'service-level',
    ...SLA,
  ),
  before(
    [
      'p-18.2',
      '但受当时的技术条件等因素的影响和约束，阿里云所提供的技术服务和/或可交付成果物仅仅是当时情况下给出的技术建议',
    ],
    'specifies',
    DEFECTS,
    'liability',
    ...ADVICE,
  ),
  before(
    ['p-18.3', '机器翻译对于翻译结果的准确性和合法性不做保证，不承担翻译中任何错误，遗漏或表达不当引起的责任'],
    'displaces',
    DEFECTS,
    'liability',
    ...beyondDefects(
      '对翻译的错误、遗漏、表达不当不承担责任',
      'No liability for errors, omissions or bad wording in a translation',
    ),
  ),
  before(
    ['p-21.4', '阿里云承诺按照阿里云在官网上公布的《Data Lake Analytics服务等级协议》提供服务'],
    'specifies',
    COMPENSATION,
    'service-level',
    ...SLA,
  ),
  before(
    ['p-26.3', '阿里云将按照对象存储服务的服务条款和服务等级协议提供对象存储服务'],
    'specifies',
    COMPENSATION,
    'service-level',
    '通过云存储网关使用对象存储的，适用对象存储的服务等级协议；其内容不在本文。',
    'When object storage is used through the gateway, the service level agreement of object storage applies; its text is not included here.',
  ),
  before(
    ['p-27.4', '阿里云不对技术服务和/或可交付成果物的准确性、有效性、可持续性承担任何的担保责任'],
    'displaces',
    DEFECTS,
    'liability',
    ...beyondDefects(
      '对成果的准确性、有效性、可持续性一概不担保',
      'No warranty at all that results are accurate, effective or lasting',
    ),
  ),
  before(
    [
      'p-29.1',
      '针对阿里云云解析DNS免费版的服务，在适用法律允许的最大范围内，对您因使用或不能使用云解析（免费版）所产生的损害及风险',
    ],
    'specifies',
    FREE_NO_PROMISE,
    'liability',
    '免费版：在法律允许的最大范围内不承担任何责任；7.2.7对免费试用、免费额度本来就不承担责任。',
    'The free edition: no liability as far as the law allows; 7.2.7 already says so for free trials and free quotas.',
  ),
  before(
    ['p-34.4', '阿里云承诺按照阿里云在官网上公布的《NAT网关服务等级协议》提供服务'],
    'specifies',
    COMPENSATION,
    'service-level',
    ...SLA,
  ),
  before(
    [
      'p-36.3.3',
      '该等形式审查并不意味我们对三方模型及技术服务和其生成内容的时效性、可用性、安全性、合规性作出任何承诺，您应当自行判断并承担因使用三方模型及技术服务引起的风险',
    ],
    'specifies',
    THIRD_PARTY_SOFTWARE,
    'liability',
    '三方模型及其生成内容的时效、可用、安全、合规均不承诺，形式审查也不构成承诺；8.4只说第三方软件。',
    'No promise on third-party models and what they generate, formal review notwithstanding; 8.4 speaks of software only.',
  ),
  before(
    ['p-39.6', '阿里云不会对您利用分析结果做出进一步行为所导致的损失承担任何责任'],
    'displaces',
    DEFECTS,
    'liability',
    ...beyondDefects(
      '分析结果仅供参考，据以行事所致的损失不承担任何责任',
      'The analysis is for reference, with no liability for loss from acting on it',
    ),
  ),
  before(
    ['p-45.2', '阿里云不对服务及服务反馈的结果数据的准确性、有效性、可持续性承担任何的担保责任'],
    'displaces',
    DEFECTS,
    'liability',
    ...beyondDefects(
      '对服务和结果数据的准确性、有效性、可持续性一概不担保',
      'No warranty at all that service and results are accurate, effective or lasting',
    ),
  ),
  before(
    ['p-48.1', '阿里云不对该类第三方软件的可用性、安全性、售后服务等承担责任'],
    'specifies',
    THIRD_PARTY_SOFTWARE,
    'liability',
    '与通用条款同样不担保第三方软件；另写明可用性和售后服务也不负责。',
    'As in the general terms no answer for third-party software; adds availability and after-sales service.',
  ),
  before(
    ['p-50.2', '通过探测点模拟拨测获得的网络时延效果可能与实际用户访问的时延效果有差异'],
    'specifies',
    NO_ACCURACY,
    'liability',
    ...PROBES,
  ),
  before(['p-56.1.2', '我们不能保证本服务生成内容合规、准确和完整'], 'specifies', DEFECTS, 'liability', ...GENERATED),
  before(
    ['p-59.1.6', '在适用法律所允许的范围内，微软和阿里云不提供任何保证'],
    'repeats',
    THIRD_PARTY_SOFTWARE,
    'liability',
    '对第三方（微软）软件不作保证、不负责任，与8.4相同；以法律允许的范围为限。',
    'No warranty of and no liability for third-party (Microsoft) software, as in 8.4; within what the law allows.',
  ),
  before(
    ['p-59.1.8', '微软产品不具备容错功能，并且不保证不会出现错误或操作时不会出现中断'],
    'specifies',
    NO_FLAWLESSNESS,
    'liability',
    '写明不具备容错功能，不保证没有错误、没有中断；另禁止高风险使用。',
    'Says that it is not fault-tolerant, with no promise of being free of error or break; high-risk use is banned too.',
  ),
  before(['p-62.1.4', '我们不能保证本服务生成内容合规、准确和完整'], 'specifies', DEFECTS, 'liability', ...GENERATED),
  before(
    ['p-63.3', '我们不对该等建议的真实性、准确性、可靠性承担任何责任'],
    'displaces',
    DEFECTS,
    'liability',
    ...beyondDefects('对AI生成的建议不承担任何责任', 'No liability for advice generated by AI'),
  ),
  before(
    ['p-64.3.7.2', '阿里云不对任何服务的准确性、有效性、可持续性承担任何的担保责任'],
    'displaces',
    DEFECTS,
    'liability',
    ...beyondDefects(
      '对服务的准确性、有效性、可持续性一概不担保',
      'No warranty at all that the service is accurate, effective or lasting',
    ),
  ),
  before(
    [
      'p-64.3.12.1',
      '在免费试用期间，阿里云将不对任何服务可用性、可靠性做出承诺。阿里云亦不对您使用阿里云云迁移中心工作或结果承担任何责任',
    ],
    'repeats',
    FREE_NO_PROMISE,
    'liability',
    '与通用条款相同。',
    'The same as the general terms.',
  ),
  before(
    [
      'p-69.1',
      '由对应的开源社区提供，阿里云不对其安全性或可用性等做任何保证。如因开源软件本身的缺陷造成了用户的数据损失，阿里云不负任何责任',
    ],
    'repeats',
    THIRD_PARTY_SOFTWARE,
    'liability',
    '与通用条款相同：对第三方（开源）软件不作保证、不负责任。也可以看作8.1的“组件”。',
    'The same as the general terms: no warranty of and no liability for third-party (open-source) software. It may be a component of 8.1 instead.',
  ),
  before(
    ['p-70.7', '均按“原样”提供。除本协议中的明示的保证外，阿里云不提供任何其他关于云行情产品服务的任何保证'],
    'displaces',
    DEFECTS,
    'liability',
    ...beyondDefects(
      '按“原样”提供，除明示的保证外没有任何保证',
      'Provided as it is, with no warranty but those expressed',
    ),
  ),
  before(
    ['p-73.3', '受限于当前的技术发展水平，任何措施都无法保障绝对安全'],
    'repeats',
    NO_FLAWLESSNESS,
    'liability',
    '与通用条款相同：限于技术水平，不能保障绝对安全。',
    'The same as the general terms: the state of the art gives no absolute safety.',
  ),
  before(
    ['p-73.7', '如果因阿里云原因不能为您提供正常服务的，我们将根据《企业邮箱服务等级协议》的约定对您做出赔偿'],
    'displaces',
    COMPENSATION,
    'service-level',
    '因阿里云“原因”不能正常服务的，按《企业邮箱服务等级协议》“赔偿”；通用条款须因阿里云“过错”致不可用，按SLA“补偿”。',
    'Damages by the mail SLA when normal service fails for a cause on the vendor’s side; the general terms need its fault and unavailability, and give compensation by the SLA.',
  ),
];
