import type { Precedence } from '../../src/precedence/model';
import { type Clause, before } from './write.ts';
import {
  INSTRUCTIONS_AT_OWN_RISK,
  FORCE_MAJEURE,
  LIABILITY,
  MEASURES_WITHOUT_LIABILITY,
  NO_FLAWLESSNESS,
  PASSWORDS,
} from './general-clauses.ts';

/** Whoever excludes liability stands before the cap of 12.6, besides whatever is nearest to it in the general terms. */
const beforeCap = (clause: Clause, zh: string, en: string) =>
  before(
    clause,
    'displaces',
    LIABILITY,
    'liability',
    `${zh}；12.6排除间接损失，其余以过往12个月的费用为限。`,
    `${en}; 12.6 excludes indirect loss and caps the rest at the last 12 months’ fees.`,
  );

/** Exclusions of liability in the special terms, as the register of liability has them (`content/concepts/liability.ts`). */
export const exclusions: readonly Precedence[] = [
  beforeCap(
    [
      'p-19.3',
      '由于您的素材造成的侵权或其他的违法违规行为，以及因纠纷、诉讼、仲裁导致的损失，阿里云均不承担任何法律责任',
    ],
    '客户素材侵权，阿里云不负责',
    'No liability for infringement by the customer’s material',
  ),
  beforeCap(
    [
      'p-20.6',
      '由于您的素材造成的侵权或其他的违法违规行为，以及因纠纷、诉讼、仲裁导致的损失，阿里云均不承担任何法律责任',
    ],
    '客户素材侵权，阿里云不负责',
    'No liability for infringement by the customer’s material',
  ),
  beforeCap(
    ['p-22.2.1', '并有权清除您的部分或全部数据或解除合同而无需承担任何责任'],
    '超出申报用途，停服、清数据而不负责',
    'Beyond the declared use: stop and clearing without liability',
  ),
  beforeCap(
    ['p-22.2.2', '并有权清除您的部分或全部数据或解除合同而无需承任何责任'],
    'NFT 活动可能影响公益的，停服、清数据而不负责',
    'For NFT activity that may affect the public: stop and clearing without liability',
  ),
  beforeCap(
    ['p-27.4', '阿里云不对技术服务和/或可交付成果物的准确性、有效性、可持续性承担任何的担保责任'],
    '不担保准确、有效、可持续',
    'No guarantee of accuracy, effect or lasting',
  ),
  beforeCap(
    ['p-39.10', '不对您的所有安全行为承担任何兜底'],
    '安全服务不兜底',
    'The security service gives no full cover',
  ),
  beforeCap(
    ['p-39.12', 'DataWorks和阿里云对您开放IP白名单引擎的任何非DataWorks和阿里云造成的故障不承担责任'],
    '非阿里云造成的故障不负责',
    'No liability for faults not caused by the vendor',
  ),
  beforeCap(
    ['p-44.2', '阿里云不对外呼模板内容或您发送的任何信息承任何责任任'],
    '审核通过也不对外呼内容负责',
    'Even after review, no liability for the content',
  ),
  beforeCap(
    ['p-45.2', '阿里云不对服务及服务反馈的结果数据的准确性、有效性、可持续性承担任何的担保责任'],
    '不担保结果',
    'No guarantee of results',
  ),
  beforeCap(
    ['p-48.1', '阿里云不对该类第三方软件的可用性、安全性、售后服务等承担责任'],
    '第三方软件不负责',
    'No liability for third-party software',
  ),
  beforeCap(
    ['p-56.1.1.4', '在法律允许的范围内，我们对您创建或上传的内容不承担责任'],
    '不对客户内容负责',
    'No liability for the customer’s content',
  ),
  beforeCap(
    ['p-56.1.4', '我们不承担因您违反以上约定或承诺而引发的任何法律责任和风险'],
    '客户违反所引发的责任，阿里云不承担',
    'No liability that comes from the customer’s breach',
  ),
  beforeCap(
    ['p-62.1.3', '在法律允许的范围内，我们对您创建或上传的内容不承担责任'],
    '不对客户内容负责',
    'No liability for the customer’s content',
  ),
  beforeCap(
    ['p-62.1.5', '我们不承担因您违反以上约定或承诺而引发的任何法律责任和风险'],
    '客户违反所引发的责任，阿里云不承担',
    'No liability that comes from the customer’s breach',
  ),
  beforeCap(
    ['p-64.3.1', '如果您的服务需求超出上述服务规格、SLA的范围而阿里云未能做到的，不视为阿里云违约'],
    '超出规格和 SLA 的不算违约',
    'What goes beyond specification and SLA is no breach',
  ),
  beforeCap(
    [
      'p-64.3.3.3',
      '若您未按照方案实施，或者因业务场景变更等原因，导致方案无法继续实施或者方案实施后未达到验收要求的，阿里云不承担责任',
    ],
    '未按方案实施或场景变更的，不负责',
    'No liability if the plan is not followed or the case changes',
  ),
  beforeCap(
    ['p-64.3.3.4', '因安全信息（包括密码、密钥等）保管不善而引发的后果及损失，均与阿里云无关'],
    '安全信息保管不善与阿里云无关',
    'Careless keeping of secrets is not the vendor’s concern',
  ),
  beforeCap(
    ['p-64.3.12.1', '阿里云亦不对您使用阿里云云迁移中心工作或结果承担任何责任'],
    '免费试用的结果不负责',
    'No liability for results in a free trial',
  ),
  beforeCap(
    ['p-69.1', '如因开源软件本身的缺陷造成了用户的数据损失，阿里云不负任何责任'],
    '开源软件缺陷的数据损失不负责',
    'No liability for data lost by its defects',
  ),
  beforeCap(
    ['p-70.8', '不构成阿里云的违约，阿里云也不为此承担责任'],
    '因数据方的原因，不算违约，也不负责',
    'For causes on the data supplier’s side: no breach and no liability',
  ),
  beforeCap(
    [
      'p-73.2.1',
      '如因政策法规、任何第三方原因或技术上的原因导致域名无法正常使用，将可能影响企业邮箱的正常服务，阿里云对此将不承担任何责任',
    ],
    '域名不能使用影响邮箱的，不负责',
    'No liability if an unusable domain affects mail',
  ),
  beforeCap(
    ['p-73.2.2', '而导致企业邮箱无法正常使用的，阿里云不承担任何责任'],
    '解析配置错误等，不负责',
    'No liability for wrong DNS settings and the like',
  ),
  before(
    ['p-22.2.1', '并有权清除您的部分或全部数据或解除合同而无需承担任何责任'],
    'specifies',
    MEASURES_WITHOUT_LIABILITY,
    'liability',
    '停服、清数据、解除合同都不担责任；通用条款12.1末段也让您自行承担中止、终止服务等措施的损失，没有提到清除数据。',
    'Stopping, clearing and rescinding without liability; the end of general 12.1 too leaves the loss from measures such as suspension and an end of service to the customer, without naming the clearing of data.',
  ),
  before(
    ['p-22.2.2', '并有权清除您的部分或全部数据或解除合同而无需承任何责任'],
    'specifies',
    MEASURES_WITHOUT_LIABILITY,
    'liability',
    '停服、清数据、解除合同都不担责任；通用条款12.1末段也让您自行承担中止、终止服务等措施的损失，没有提到清除数据。',
    'Stopping, clearing and rescinding without liability; the end of general 12.1 too leaves the loss from measures such as suspension and an end of service to the customer, without naming the clearing of data.',
  ),
  before(
    ['p-39.10', '不对您的所有安全行为承担任何兜底'],
    'repeats',
    NO_FLAWLESSNESS,
    'liability',
    '安全服务只覆盖部分层面，不兜底；7.2.3也说安全产品不能保证绝对安全。',
    'The security service covers part only; 7.2.3 too says that security products cannot guarantee absolute security.',
  ),
  before(
    ['p-64.3.3.4', '因安全信息（包括密码、密钥等）保管不善而引发的后果及损失，均与阿里云无关'],
    'repeats',
    PASSWORDS,
    'liability',
    '安全信息保管不善的后果与阿里云无关；7.1.4也由您承担。',
    'What follows from careless keeping of secrets is not the vendor’s concern; under 7.1.4 it is the customer’s too.',
  ),
  before(
    [
      'p-73.2.1',
      '如因政策法规、任何第三方原因或技术上的原因导致域名无法正常使用，将可能影响企业邮箱的正常服务，阿里云对此将不承担任何责任',
    ],
    'displaces',
    FORCE_MAJEURE,
    'liability',
    '政策法规、第三方或技术上的原因都不负责；14.2.1只就不可抗力和意外事件免责，14.2.2把政策法律、电信线路中断、网路堵塞等也算在内，就第三方和其他技术上的原因，本条更宽。',
    'No liability for law, third parties or technical causes; 14.2.1 excuses force majeure and accidents only, among which 14.2.2 counts policy, law and failures of telecom lines and networks: for third parties and other technical causes this goes further.',
  ),
  before(
    ['p-73.2.2', '而导致企业邮箱无法正常使用的，阿里云不承担任何责任'],
    'repeats',
    INSTRUCTIONS_AT_OWN_RISK,
    'liability',
    '解析配置错误等，不负责；7.1.10也由您承担违反操作指引的后果。',
    'No liability for wrong DNS settings and the like; under 7.1.10 what follows from not keeping to the guides is the customer’s too.',
  ),
];
