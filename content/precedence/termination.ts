import type { Precedence } from '../../src/precedence/model';
import { GROUNDS, MEASURES, SERIOUS_BREACH } from './general-clauses.ts';
import { before } from './write.ts';

const UNUSED = [
  '又一种情形：占用而不实际使用、也没有支付任何费用的，阿里云有权回收资源；通用条款没有列出。',
  'One more ground: resources held, not used and not paid for may be taken back; the general list does not have it.',
] as const;
const NO_AUTHORISATION = [
  '没有取得终端管理对象授权的，阿里云可随时终止服务。',
  'Without the authorisation of those managed the vendor may end the service at any time.',
] as const;
const END_OF_USE = [
  '仅限自用的承诺：违反的，阿里云可立即终止使用。“并承担…全部损失”的主语按语法是阿里云，当指由您承担。',
  'The promise of own use only: on breach the vendor may end it at once. By grammar it is the vendor who “bears all losses”; the customer must be meant.',
] as const;

/** When the vendor may suspend or end a service for what the customer does. */
export const termination: readonly Precedence[] = [
  before(
    ['p-12.2', '如违反相关规定的，阿里云有权暂停、终止为您提供服务'],
    'specifies',
    MEASURES,
    'termination',
    '违反云解析的限制性规定的，阿里云可暂停、终止服务。',
    'On breach of the restrictions of the DNS service the vendor may suspend or end it.',
  ),
  before(
    ['p-17.2', '如占用服务但不实际使用的且未支付任何服务费用，阿里云将有权回收该等资源'],
    'specifies',
    GROUNDS,
    'termination',
    ...UNUSED,
  ),
  before(
    [
      'p-22.2.1',
      '如阿里云发现您在约定的申报用途范围之外使用区块链服务的，阿里云有权暂时或永久停止服务，并有权清除您的部分或全部数据或解除合同而无需承担任何责任',
    ],
    'specifies',
    SERIOUS_BREACH,
    'termination',
    '写明一种情形：在申报的用途之外使用的，阿里云可停止服务、清除数据或解除合同。',
    'Names a case: on use beyond the purpose declared the vendor may stop the service, clear data or end the contract.',
  ),
  before(
    [
      'p-22.2.2',
      '若您利用区块链服务从事与NFT数字作品相关的活动可能影响消费者利益或社会公共利益的,阿里云有权暂时或永久停止服务，并有权清除您的部分或全部数据或解除合同而无需承任何责任',
    ],
    'displaces',
    SERIOUS_BREACH,
    'termination',
    '与NFT有关的活动“可能影响”消费者或公共利益的，即可停止服务、清除数据或解除合同；通用条款要求严重违反协议。',
    'NFT activity that may affect consumers or the public suffices to stop the service, clear data or end the contract; the general terms need a serious breach.',
  ),
  before(
    [
      'p-27.3',
      '若您违反该约定的，阿里云有权立即终止您对数据库专家服务的使用，且造成的阿里云及任何第三方的全部损失均由您承担',
    ],
    'specifies',
    MEASURES,
    'termination',
    '用于无权限的实例的，阿里云可立即终止使用，全部损失由您承担。',
    'If used on instances without the right to, the vendor may end it at once, with all losses borne by the customer.',
  ),
  before(
    ['p-35.3', '若您违反该约定，阿里云有权立即终止您对本服务的使用，并承担由此造成的阿里云或任何第三方的全部损失'],
    'specifies',
    MEASURES,
    'termination',
    ...END_OF_USE,
  ),
  before(
    ['p-39.5', '如占用服务但不实际使用的且未支付任何服务费用，阿里云将有权回收该等资源'],
    'specifies',
    GROUNDS,
    'termination',
    ...UNUSED,
  ),
  before(
    ['p-42.3', '若您违反该约定，阿里云有权立即终止您对本服务的使用，并承担由此造成的阿里云或任何第三方的全部损失'],
    'specifies',
    MEASURES,
    'termination',
    ...END_OF_USE,
  ),
  before(
    ['p-44.1', '要求您赔偿全部损失、停止服务及/或解除本协议'],
    'specifies',
    MEASURES,
    'termination',
    '写明禁止的用途；违反的，可要求赔偿全部损失、停止服务、解除协议。',
    'Names the uses that are banned; on breach the vendor may claim all losses, stop the service and end the agreement.',
  ),
  before(
    [
      'p-44.2',
      '阿里云有权采取相应措施(包括但不限于立即停止提供本服务、封停账号以及加入黑名单等)，并有权视情节轻重要求您限期整改、暂停业务直至单方面解除本协议',
    ],
    'specifies',
    MEASURES,
    'termination',
    '列出具体措施：立即停止、封停账号、列入黑名单、限期整改、暂停业务、解除协议。',
    'Lists the measures: an immediate stop, a closed account, a blacklist, a deadline to mend, a suspension, an end of the agreement.',
  ),
  before(
    ['p-46.1', '如您未获得相应授权，阿里云有权随时终止向您提供服务'],
    'specifies',
    MEASURES,
    'termination',
    ...NO_AUTHORISATION,
  ),
  before(
    ['p-47.1', '如您未获得相应授权，阿里云有权随时终止向您提供服务'],
    'specifies',
    MEASURES,
    'termination',
    ...NO_AUTHORISATION,
  ),
  before(
    ['p-48.3', '如您未能提供相反证据或您逾期未能反馈的，阿里云将有权提前终止服务'],
    'specifies',
    MEASURES,
    'termination',
    '第三方投诉后不能举证或逾期不反馈的，阿里云可提前终止服务；不以违约为条件。',
    'If the customer cannot disprove a third party’s complaint, or answers late, the vendor may end the service early; no breach is needed.',
  ),
  before(
    [
      'p-64.4.1.3',
      '如阿里云发现您违反上述条款的约定，有权根据情况采取相应的处理措施，包括但不限于立即删除相应信息、中止服务或终止服务等',
    ],
    'specifies',
    MEASURES,
    'termination',
    '违反前述约定的，可删除信息、中止或终止服务；对第三方的投诉不能举证或逾期不答的，将采取这些措施。后果由您承担。',
    'On breach the vendor may delete information and suspend or end the service; when a complaint is not disproved or answered in time, it will. The customer bears the consequences.',
  ),
  before(
    [
      'p-66.5',
      '如您未能提供相反证据或您逾期未能反馈的，阿里云将采取包括但不限于立即删除相应信息、中止服务，或终止服务等处理措施',
    ],
    'specifies',
    MEASURES,
    'termination',
    '第三方投诉后不能举证或逾期不反馈的，将删除信息、中止或终止服务；不以违约为条件。',
    'If a third party’s complaint is not disproved, or answered late, information will be deleted and service suspended or ended; no breach is needed.',
  ),
  before(
    [
      'p-66.6',
      '同时，阿里云有权中止或提前终止本协议，因阿里云在该情况下提前终止本协议而给任何第三方造成的损失，由商户承担',
    ],
    'specifies',
    MEASURES,
    'termination',
    '未经同意而转让的，阿里云可中止或提前终止协议，对第三方的损失由您承担。',
    'On an assignment without consent the vendor may suspend or end the agreement early, third parties’ losses borne by the customer.',
  ),
  before(
    ['p-70.3', '该责任包括但不限于罚金、接受云行情数据提供方的审计、调查、停止使用云行情产品服务'],
    'specifies',
    MEASURES,
    'duty',
    '没有及时、准确报备的后果：罚金、数据提供方的审计和调查、停止使用；对数据提供方也承担责任。',
    'What late or wrong reports lead to: fines, audit and inquiry by the data provider, an end of use; the customer also answers to that provider.',
  ),
  before(
    ['p-73.2.3', '阿里云有权采取合理措施予以纠正，包括但不限于解除错误的域名绑定等'],
    'specifies',
    MEASURES,
    'termination',
    '绑定域名时有不正当行为的，阿里云可采取合理措施纠正，如解除域名绑定。',
    'If a domain was bound improperly the vendor may put it right, for instance by undoing the binding.',
  ),
  before(
    ['p-73.6', '如阿里云发现客户违反本条约定的，有权限制您使用本服务的部分或全部功能，由此造成的损失由您自行承担'],
    'specifies',
    MEASURES,
    'termination',
    '发送垃圾邮件的，可限制部分或全部功能，损失由您承担；没有提到终止。',
    'For spam the vendor may restrict functions in part or whole, losses borne by the customer; an end of the service is not mentioned.',
  ),
];
