import type { Precedence } from '../../src/precedence/model';
import { PROVIDER } from './general-clauses.ts';
import { before } from './write.ts';

/** Who provides the service, and whether the agreement may be passed on. */
export const parties: readonly Precedence[] = [
  before(
    ['p-66.1', '信息核验服务由阿里云智能科技（江苏）有限公司 （以下简称“阿里云”）提供'],
    'displaces',
    ['pre.para1', '阿里云计算有限公司（下称“阿里云”或“我们”）'],
    'party',
    '在本产品的条款中，“阿里云”指阿里云智能科技（江苏）有限公司，不是提示条款所指的公司。',
    'In this product’s terms “Alibaba Cloud” means another company, in Jiangsu, not the one that the notice names.',
  ),
  before(
    ['p-66.1', '信息核验服务由阿里云智能科技（江苏）有限公司 （以下简称“阿里云”）提供'],
    'specifies',
    PROVIDER,
    'party',
    '写明服务提供主体：阿里云智能科技（江苏）有限公司。',
    'Names the company that provides the service, the one in Jiangsu.',
  ),
  before(
    [
      'p-66.6',
      '未经阿里云事先书面同意，不得将本协议项下权利和义务的全部或部分以委托、代理、转包或任何其他形式转让给第三方，否则商户应在阿里云发出书面通知后五个工作日内向阿里云支付违约金人民币五十万元',
    ],
    'specifies',
    ['g-14.4.4', '未经我方事先书面同意，您不得转让或以其他方式将本协议的全部或部分转让给任何第三方'],
    'assignment',
    '禁止及于委托、代理、转包等任何形式；违反的，在阿里云发出书面通知后五个工作日内支付违约金五十万元。',
    'The ban takes in mandate, agency, subcontracting and any other form; on breach a penalty of 500,000 yuan within five working days of the vendor’s written notice.',
  ),
  before(
    ['p-75.1', '由钉钉平台作为原厂方向您提供相关服务'],
    'specifies',
    PROVIDER,
    'party',
    '写明由钉钉平台作为原厂方提供。',
    'Names the DingTalk platform as the original provider.',
  ),
];
