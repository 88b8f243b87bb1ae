import type { Precedence } from '../../src/precedence/model';
import { DAMAGES, NO_LIABILITY_FOR_DATA } from './general-clauses.ts';
import { before } from './write.ts';

const OWN_MATERIAL = [
  '因您的素材侵权的，阿里云不承担责任，与通用条款相同。',
  'No liability for infringement by the customer’s material, as in the general terms.',
] as const;
const OWN_CONTENT = [
  '在法律允许的范围内，对您创建或上传的内容不承担责任，与通用条款相同。',
  'Within what the law allows no liability for what the customer makes or uploads, as in the general terms.',
] as const;
const REPUTATION = [
  '赔偿及于名誉、声誉和间接损失；通用条款是实际损失。',
  'Damages take in reputation and indirect loss; the general terms speak of actual loss.',
] as const;

/** What the customer answers for and makes good. */
export const damages: readonly Precedence[] = [
  before(
    [
      'p-18.4',
      '由于您键入或传输的内容或翻译结果造成的侵权或其他的违法违规行为，以及因纠纷、诉讼、仲裁导致的损失，阿里云不承担任何法律责任',
    ],
    'specifies',
    NO_LIABILITY_FOR_DATA,
    'liability',
    '通用条款已就您的数据免除阿里云的责任；本条连翻译结果造成的侵权也一并免除。',
    'The general terms already free the vendor for the customer’s data; here also for infringement by the translation that it makes.',
  ),
  before(
    [
      'p-19.3',
      '由于您的素材造成的侵权或其他的违法违规行为，以及因纠纷、诉讼、仲裁导致的损失，阿里云均不承担任何法律责任',
    ],
    'repeats',
    NO_LIABILITY_FOR_DATA,
    'liability',
    ...OWN_MATERIAL,
  ),
  before(
    ['p-20.3', '还有权要求您承担给阿里云造成的损失赔偿'],
    'specifies',
    DAMAGES,
    'liability',
    '独立于微电影使用设计元素的，赔偿给阿里云造成的损失。',
    'For use of design elements apart from the film: damages for the vendor’s loss.',
  ),
  before(
    [
      'p-20.6',
      '由于您的素材造成的侵权或其他的违法违规行为，以及因纠纷、诉讼、仲裁导致的损失，阿里云均不承担任何法律责任',
    ],
    'repeats',
    NO_LIABILITY_FOR_DATA,
    'liability',
    ...OWN_MATERIAL,
  ),
  before(
    [
      'p-24.4',
      '如因您使用码栈的行为，导致阿里云或任何第三方为此承担了相关的责任，则您需全额赔偿阿里云或任何第三方的相关支出及损失，包括合理的律师费用',
    ],
    'displaces',
    ['g-12.2', '如因您违反有关法律法规或者本协议、相关规则之规定'],
    'liability',
    '因您的使用致阿里云或第三方担责的即须全额赔偿；通用条款以您违反法律或协议为条件。',
    'Full indemnity whenever the customer’s use makes the vendor or others liable; the general terms need a breach of law or agreement.',
  ),
  before(
    [
      'p-36.3.2',
      '若您违反前述协议条款约定的行为导致我们或我们的关联公司承担任何侵权诉讼、或其他责任的，您应向我们承担赔偿责任',
    ],
    'specifies',
    DAMAGES,
    'liability',
    '违反第三方的协议，致阿里云或其关联公司担责的，应赔偿。',
    'Damages where breach of third parties’ terms makes the vendor or its affiliates liable.',
  ),
  before(
    ['p-42.1', '由此引发的所有风险及后果由用户自行承担、且用户需要承担阿里云因此遭受的全部损失'],
    'specifies',
    DAMAGES,
    'liability',
    '超出约定场所或采集个人信息等的，承担阿里云的全部损失。',
    'For use outside the premises agreed, or on personal data and the like: all the vendor’s losses.',
  ),
  before(
    [
      'p-44.2',
      '阿里云外呼模板内容审核通过，并不意味着对外呼模板内容的认可，阿里云不对外呼模板内容或您发送的任何信息承任何责任任',
    ],
    'specifies',
    NO_LIABILITY_FOR_DATA,
    'liability',
    '外呼模板审核通过，也不对其内容和您发送的信息承担责任。',
    'No liability for the template or what is sent, even if the template passed review.',
  ),
  before(
    ['p-56.1.1.4', '在法律允许的范围内，我们对您创建或上传的内容不承担责任'],
    'repeats',
    NO_LIABILITY_FOR_DATA,
    'liability',
    ...OWN_CONTENT,
  ),
  before(
    ['p-56.1.4', '当我们或/及我们的合作方因此遭受任何名誉、声誉或财产上的直接或间接损失时，您负有全部的损害赔偿责任'],
    'displaces',
    DAMAGES,
    'liability',
    ...REPUTATION,
  ),
  before(
    ['p-62.1.3', '在法律允许的范围内，我们对您创建或上传的内容不承担责任'],
    'repeats',
    NO_LIABILITY_FOR_DATA,
    'liability',
    ...OWN_CONTENT,
  ),
  before(
    ['p-62.1.5', '当我们或/及我们的合作方因此遭受任何名誉、声誉或财产上的直接或间接损失时，您负有全部的损害赔偿责任'],
    'displaces',
    DAMAGES,
    'liability',
    ...REPUTATION,
  ),
  before(
    ['p-63.2.para1', '导致阿里云及其关联公司遭受任何损失的，您应承担赔偿责任'],
    'repeats',
    DAMAGES,
    'liability',
    '与通用条款相同，赔偿及于阿里云的关联公司。',
    'The same as the general terms, the vendor’s affiliates included.',
  ),
  before(
    ['p-64.4.1.2', '您应当采取一切合理措施以保证阿里云免责'],
    'specifies',
    ['g-10.6', '保护阿里云及其雇员、股东、合作伙伴等免于因该等事件受到影响或损失'],
    'liability',
    '写明盗版软件引起投诉时您应采取的措施，使阿里云免责。',
    'Says what the customer is to do to keep the vendor harmless when pirated software draws a complaint.',
  ),
  before(
    [
      'p-66.3',
      '致使阿里云因接受、提供或处理信息主体信息而遭受损失（包括但不限于向信息主体及其他第三方的赔偿及/或补偿、行政处罚、商誉损失等），商户应向阿里云赔偿',
    ],
    'displaces',
    DAMAGES,
    'liability',
    '没有取得信息主体授权的，赔偿及于行政处罚和商誉损失；通用条款是实际损失。',
    'Without the individuals’ authorisation damages take in penalties and loss of goodwill; the general terms speak of actual loss.',
  ),
  before(
    ['p-66.6', '向阿里云支付违约金人民币五十万元；违约金不足以弥补阿里云损失的，商户仍应补足'],
    'displaces',
    DAMAGES,
    'liability',
    '擅自转让的，违约金五十万元，不足的另行补足；通用条款赔偿实际损失。',
    'For an assignment without consent a penalty of 500,000 yuan, topped up if the loss is larger; the general terms speak of actual loss.',
  ),
];
