import type { Precedence } from '../../src/precedence/model';
import { AFTER_SALES, FAULT_SUPPORT, HELP_DESK, SUPPORT } from './general-clauses.ts';
import { before } from './write.ts';

const NO_SUPPORT = [
  '没有义务对三方模型及技术服务提供客服支持，需要的直接联系第三方服务商。',
  'No duty to support third-party models; the customer is to turn to their makers.',
] as const;
const BY_ITS_MAKER = [
  '第三方软件的技术支持由其服务商承担。',
  'Third-party software is supported by its maker.',
] as const;
const NO_UPKEEP = ['没有义务提供更新版及维护和支持。', 'No duty to give updates, upkeep and support.'] as const;

/** What help there is, and who gives it. */
export const support: readonly Precedence[] = [
  before(
    ['p-36.3.6', '我们没有义务对三方模型及技术服务提供客服支持'],
    'displaces',
    HELP_DESK,
    'support',
    ...NO_SUPPORT,
  ),
  before(
    ['p-36.3.6', '我们没有义务对三方模型及技术服务提供客服支持'],
    'displaces',
    FAULT_SUPPORT,
    'support',
    ...NO_SUPPORT,
  ),
  before(
    ['p-36.3.6', '我们没有义务对三方模型及技术服务提供客服支持'],
    'displaces',
    AFTER_SALES,
    'support',
    ...NO_SUPPORT,
  ),
  before(
    ['p-48.1', '由第三方软件服务商提供服务并承担相关技术支持'],
    'displaces',
    FAULT_SUPPORT,
    'support',
    ...BY_ITS_MAKER,
  ),
  before(
    ['p-48.1', '阿里云不对该类第三方软件的可用性、安全性、售后服务等承担责任'],
    'displaces',
    AFTER_SALES,
    'support',
    '阿里云不对第三方软件的售后服务承担责任。',
    'The vendor does not answer for after-sales service of third-party software.',
  ),
  before(
    ['p-58.1.para1', '证书技术支持服务由阿里云联合阿里云技术支持合作伙伴向您提供'],
    'specifies',
    SUPPORT,
    'support',
    '证书技术支持由阿里云联合合作伙伴提供。',
    'Certificate support is given by the vendor jointly with a partner.',
  ),
  before(
    ['p-59.1.7', '对软件服务的任何支持均由阿里云或阿里云委托的合作伙伴向您提供'],
    'specifies',
    SUPPORT,
    'support',
    '支持由阿里云或其委托的合作伙伴提供，而不是由微软提供。',
    'Support is given by the vendor or its partner, not by Microsoft.',
  ),
  before(
    [
      'p-64.3.1',
      '阿里云将通过电话、钉钉、邮件等方式提供服务，按照服务的不同规格、服务等级承诺（SLA）向您提供相应的服务',
    ],
    'displaces',
    HELP_DESK,
    'support',
    '以电话、钉钉、邮件等方式，按规格和SLA提供；通用条款是7×24小时电话及在线工单。',
    'By telephone, DingTalk, mail and so on, by tier and SLA; by the general terms telephone and online tickets round the clock.',
  ),
  before(
    ['p-72.4.5', '但甲方无义务必须提供乙方上述更新版及维护和支持'],
    'displaces',
    FAULT_SUPPORT,
    'support',
    ...NO_UPKEEP,
  ),
  before(
    ['p-72.4.5', '但甲方无义务必须提供乙方上述更新版及维护和支持'],
    'displaces',
    AFTER_SALES,
    'support',
    ...NO_UPKEEP,
  ),
];
