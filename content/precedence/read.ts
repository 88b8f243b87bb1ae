import type { Precedence } from '../../src/precedence/model';
import { before, type Clause } from './write.ts';

const CONVERSION: Clause = [
  'g-3.4.1.4',
  '如资源包中的各项服务使用完毕或者服务期限到期，且您未继续订购资源包服务但持续使用此项服务的，阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）',
];
const PACKAGE: Clause = [
  'g-3.4.1.3',
  '如资源包的服务期限届满，您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充',
];
const TERM: Clause = ['g-3.4.1.2', '以包年包月等固定期限形式售卖的服务，服务期限至订购的期限届满为止'];
const COMPENSATION: Clause = [
  'g-12.5',
  '如因阿里云过错导致产品/服务不可用，阿里云将按照相应产品/服务所对应的《服务等级协议（SLA）》的约定进行补偿',
];
const USE_OF_DATA: Clause = ['g-9.2.2', '就用户业务数据，阿里云除执行您的服务要求外，不进行任何未获授权的使用及披露'];
const MEASURES: Clause = ['g-12.1', '阿里云均有权就其情节，根据独立判断并单方采取以下措施中的一种或多种'];
const OWNERSHIP: Clause = [
  'g-10.1',
  '在本协议项下一方向对方提供的任何资料、技术或技术支持、软件、服务等的知识产权均属于提供一方或其合法权利人所有',
];
const LIABILITY: Clause = [
  'g-12.6',
  '阿里云均不对任何间接性、后果性、惩戒性、偶然性、特殊性的损害，包括您使用阿里云服务而遭受的利润损失承担责任',
];
const AUTO_RENEWAL: Clause = [
  'g-4.9',
  '自动续费是指您所购买的阿里云服务到期时，您的阿里云账号内可用余额足够的，系统自动从您的账号中扣取下一续费周期的费用',
];
const LEFTOVERS = [
  '与通用条款相同：期满未用完的作废。',
  'The same as the general terms: what is left at the end of the term lapses.',
] as const;
const SLA = [
  '写明适用哪一份服务等级协议；其内容不在本文。',
  'Names the service level agreement that applies; its text is not included here.',
] as const;
const MAY_END = [
  '写明违反哪一项约定即可立即终止，并由您承担全部损失。',
  'Says which breach lets the vendor end the service at once, with all losses borne by the customer.',
] as const;

/**
 * Provisions of products' own terms that come before general ones (14.4.1), read by people; those that follow from the rules
 * of the lifecycles are derived by `src/precedence/derive-precedence.ts`.
 */
export const readPrecedence: readonly Precedence[] = [
  before(
    ['p-3.1.1', '预付费用在您支付成功后5日内可无理由退款，超过5日即不支持退款'],
    'displaces',
    [
      'g-3.4.1.2',
      '若您无理由擅自退订相应产品/服务，阿里云有权采取恢复官网价格计费、收取违约金或收取退订/退款手续费等方式进行处理',
    ],
    'refund',
    '支付后5日内可无理由退款；通用条款对无理由退订可收违约金或手续费。',
    'A refund without any reason within five days; the general terms let the vendor charge for ending a term early without a reason.',
  ),
  before(
    ['p-58.1', '数字证书自您购买之日起30日内如未提交审核申请则可以退款'],
    'displaces',
    [
      'g-3.4.1.2',
      '若您无理由擅自退订相应产品/服务，阿里云有权采取恢复官网价格计费、收取违约金或收取退订/退款手续费等方式进行处理',
    ],
    'refund',
    '30日内未提交审核申请可以退款。',
    'A refund within 30 days if no application for review was submitted.',
  ),
  before(
    ['p-22.1.4', '您曾经上传的相关数据和信息（如有）将继续保留在区块链平台'],
    'displaces',
    ['g-9.2.4', '缓冲期届满阿里云将删除所有用户业务数据'],
    'retention',
    '数据继续保留在区块链平台，不在缓冲期届满时删除。',
    'Data stay on the blockchain; they are not deleted at the end of a buffer period.',
  ),
  before(
    ['p-22.1.4', '您曾经上传的相关数据和信息（如有）将继续保留在区块链平台'],
    'displaces',
    ['g-5.5', '缓冲期届满阿里云将删除所有用户业务数据'],
    'retention',
    '欠费后也是如此：数据继续保留在区块链平台。',
    'After arrears too: data stay on the blockchain.',
  ),
  before(
    ['p-64.3.12.2', '并有权利不再继续保留您的业务数据'],
    'displaces',
    ['g-5.5', '阿里云仅在一定的缓冲期'],
    'retention',
    '拒绝支付的，阿里云有权不再保留数据，没有说到缓冲期。',
    'If you refuse to pay the vendor may stop keeping your data; no buffer period is mentioned.',
  ),
  before(
    ['p-6.3', '服务停止后，未处理的消息数据将自动释放，被释放的数据不可恢复'],
    'displaces',
    ['g-5.5', '阿里云仅在一定的缓冲期'],
    'retention',
    '未处理的消息在服务停止后自动释放，没有说到缓冲期。',
    'Messages not yet handled are released once the service has stopped; no buffer period is mentioned.',
  ),
  before(
    ['p-69.2.1.4', '宽限期满，您仍未支付所欠服务费用的'],
    'specifies',
    ['g-5.5', '阿里云仅在一定的缓冲期'],
    'retention',
    '称“宽限期”，自暂停服务之日起算；多久同样没有写明。',
    'It is called 宽限期 and counted from the suspension; how long it is is not said either.',
  ),
  before(
    ['p-9.3', '阿里云按照既定的数据过期规则呈现最新一批的监控数据'],
    'displaces',
    ['g-9.2.4', '阿里云仅在一定的缓冲期'],
    'retention',
    '监控数据不由阿里云存储，按既定的过期规则呈现，与服务是否到期无关。',
    'Monitoring data are not stored for the customer; they are shown by rules of expiry of their own.',
  ),
  before(
    ['p-15.1', '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止'],
    'displaces',
    CONVERSION,
    'conversion',
    '用完或到期则服务终止，没有说到转为后付费。',
    'The service ends when the package is used up or the term is over; nothing is said of pay-as-you-go afterwards.',
  ),
  before(
    [
      'p-25.1',
      '阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有），阿里云将持续计费并根据计费结果予以扣划服务费用',
    ],
    'repeats',
    CONVERSION,
    'conversion',
    '与通用条款相同：继续使用的，视为使用后付费服务。',
    'The same as the general terms: who goes on using it is charged as pay-as-you-go.',
  ),
  before(
    ['p-26.2', '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费'],
    'specifies',
    CONVERSION,
    'conversion',
    '称按通用条款办理，但没有写“持续使用”这一条件，也适用于包年包月。',
    'It refers to the general terms, but without their condition that use goes on, and for subscriptions too.',
  ),
  before(
    ['p-34.2', '阿里云不会自动开通、创建按量付费的NAT网关服务'],
    'displaces',
    CONVERSION,
    'conversion',
    '到期不会自动转为按量付费，与通用条款相反。',
    'It does not turn into pay-as-you-go by itself, contrary to the general terms.',
  ),
  before(
    ['p-11.1', '服务到期则服务终止，即使您已购买的服务数量仍未被消耗完毕'],
    'repeats',
    PACKAGE,
    'term',
    ...LEFTOVERS,
  ),
  before(
    ['p-18.1', '服务到期则服务终止，即使您已购买的服务数量仍未被消耗完毕'],
    'repeats',
    PACKAGE,
    'term',
    ...LEFTOVERS,
  ),
  before(
    [
      'p-19.1',
      '资源包应在服务期内使用完毕，否则服务期届满服务终止，您将不能继续使用服务即使您已购买的服务数量仍未被消耗完毕',
    ],
    'repeats',
    PACKAGE,
    'term',
    ...LEFTOVERS,
  ),
  before(
    ['p-29.3', '服务到期的6个自然日内，您仍可正常使用服务'],
    'displaces',
    TERM,
    'term',
    '到期后6个自然日内仍可使用；通用条款的服务期限至到期为止。',
    'It can be used for six natural days after expiry; by the general terms service ends with the term.',
  ),
  before(
    ['p-57.1', '该服务的有效期为自购买之日起6个月'],
    'displaces',
    ['g-3.4.1.1', '服务期限自开通之时起算'],
    'term',
    '有效期自购买之日起6个月，不自开通之时起算。',
    'Valid for six months from the purchase, not from activation.',
  ),
  before(
    ['p-58.1', '数字证书有效期自您的审核材料通过审核之日起开始计算'],
    'displaces',
    ['g-3.4.1.1', '服务期限自开通之时起算'],
    'term',
    '证书的有效期自审核通过之日起算。',
    'A certificate is valid from the day on which its application is approved.',
  ),
  before(
    ['p-71.2.4', '服务到期前30日内确保您付款的支付宝账户余额充足，系统自动从绑定的阿里云账户余额中扣除相应费用'],
    'displaces',
    AUTO_RENEWAL,
    'renewal',
    '自动续费须在到期前30日内保证余额；通用条款说的是到期时。',
    'For auto-renewal the balance is to suffice in the 30 days before expiry; the general terms speak of expiry itself.',
  ),
  ...(
    [
      ['p-39.2', '您可以设置预付费服务续费规则为：到期自动续费、到期不续费、到期手动续费'],
      ['p-40.4', '您可以设置预付费服务续费规则为：到期自动续费、到期不续费、到期手动续费'],
      ['p-53.2', '您可以选择到期不续费、到期自动续费或到期手动续费'],
    ] as const
  ).map((clause) =>
    before(
      clause,
      'specifies',
      ['g-4.9', '您可以对一些服务设置“自动续费”'],
      'renewal',
      '写明可选的三种续费方式。',
      'Names the three ways of renewal that can be chosen.',
    ),
  ),
  before(
    ['p-71.2.1', '阿里云有权不时调整费用标准及收费方式，并在订购页面予以公示'],
    'displaces',
    ['g-4.6', '我们有权对付费服务的价格进行调整，并提前30日以合理的方式通知予您'],
    'price',
    '调整收费只须在订购页面公示，没有提前30日的通知。',
    'Charges may change by an announcement on the order page; the notice of 30 days is not mentioned.',
  ),
  before(
    ['p-71.2.5', '所有的优惠活动以及业务推广服务都是阿里云提供的一次性特别优惠'],
    'specifies',
    ['g-4.4.1', '所有的赠送服务项目或优惠活动均为阿里云在正常服务价格之外的一次性特别优惠'],
    'price',
    '与通用条款相同，另外排除赠送项目的修改、更新及维护费用。',
    'The same as the general terms; changes, updates and upkeep of what is given are excluded too.',
  ),
  before(
    [
      'p-64.2.1',
      '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持、或者终止服务和/或技术支持的权利',
    ],
    'repeats',
    ['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利'],
    'suspension',
    '与通用条款相同，没有重复违约金。',
    'The same as the general terms; the penalty is not repeated.',
  ),
  before(
    ['p-30.1', '阿里云向您收取费用之前，将提前通知您'],
    'displaces',
    ['g-4.5', '届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范'],
    'free',
    '开始收费前只说提前通知，没有10个自然日。',
    'Notice before charging begins, without the ten natural days.',
    true,
  ),
  before(
    ['p-64.3.12.2', '届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范'],
    'repeats',
    ['g-4.5', '届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范'],
    'free',
    '与通用条款相同。',
    'The same as the general terms.',
  ),
  before(
    ['p-64.3.12.1', '在免费试用期间，阿里云将不对任何服务可用性、可靠性做出承诺'],
    'repeats',
    ['g-7.2.7', '但将不对任何服务可用性、可靠性做出承诺'],
    'liability',
    '与通用条款相同。',
    'The same as the general terms.',
  ),
  before(
    ['p-34.5.1', '我们会提前至少7天在阿里云官方网站上公告或以其他书面通知的方式通知有关升级事宜'],
    'specifies',
    ['g-3.4.5', '阿里云将尽最大努力且提前以网站公告、站内信、邮件或短信等一种或多种方式进行事先通知'],
    'notice',
    '升级至少提前7天通知；通用条款没有写明多久。',
    'At least seven days’ notice of an upgrade; the general terms do not say how long.',
  ),
  before(
    ['p-71.3.1', '阿里云应通过提前30 天在数加网站的适当版面公告向您提示修改内容'],
    'displaces',
    ['g-14.4.2', '变更后的协议和规则一经通知或公布即自动生效或在所公布的指定日期生效'],
    'notice',
    '协议变动须提前30天公告；通用条款一经通知或公布即可生效。',
    'Changes are announced 30 days before; by the general terms they may take effect once announced.',
  ),
  before(
    ['p-36.3.5', '我们有权在未经提前通知您的情况下对三方模型及技术服务进行中止、关停或下架'],
    'displaces',
    ['g-3.4.5', '阿里云将尽最大努力且提前以网站公告、站内信、邮件或短信等一种或多种方式进行事先通知'],
    'notice',
    '三方模型可以不提前通知即中止、关停或下架，事后通知。',
    'Third-party models may be suspended or withdrawn without notice, which comes afterwards.',
  ),
  ...(
    [
      ['p-27.3', '若您违反该约定的，阿里云有权立即终止您对数据库专家服务的使用'],
      ['p-35.3', '若您违反该约定，阿里云有权立即终止您对本服务的使用'],
      ['p-42.3', '阿里云有权立即终止您对本服务的使用'],
      ['p-46.1', '如您未获得相应授权，阿里云有权随时终止向您提供服务'],
      ['p-47.1', '阿里云有权随时终止向您提供服务'],
      ['p-48.3', '如您未能提供相反证据或您逾期未能反馈的，阿里云将有权提前终止服务'],
      ['p-64.4.1.3', '有权根据情况采取相应的处理措施，包括但不限于立即删除相应信息、中止服务或终止服务等'],
    ] as const
  ).map((clause) => before(clause, 'specifies', MEASURES, 'termination', ...MAY_END)),
  before(
    ['p-71.3.8', '阿里云有权按本服务协议的相关约定单方面终止服务，并不退还您已经支付的费用（如有）'],
    'specifies',
    ['g-12.1.2', '终止提供服务，终止本协议'],
    'termination',
    '严重违约而终止的，已付费用不退还。',
    'What was paid is not paid back when the service is ended for a serious breach.',
  ),
  before(
    ['p-73.7', '如果因阿里云原因不能为您提供正常服务的，我们将根据《企业邮箱服务等级协议》的约定对您做出赔偿'],
    'specifies',
    COMPENSATION,
    'service-level',
    ...SLA,
  ),
  ...(
    [
      ['p-13.3', '阿里云按照《图形工作站服务等级协议》的约定为您提供服务'],
      ['p-21.4', '阿里云承诺按照阿里云在官网上公布的《Data Lake Analytics服务等级协议》提供服务'],
      ['p-34.4', '阿里云承诺按照阿里云在官网上公布的《NAT网关服务等级协议》提供服务'],
    ] as const
  ).map((clause) => before(clause, 'specifies', COMPENSATION, 'service-level', ...SLA, true)),
  before(
    ['p-64.3.1', '如果您的服务需求超出上述服务规格、SLA的范围而阿里云未能做到的，不视为阿里云违约'],
    'specifies',
    ['g-12.3', '下述情况不属于阿里云违约'],
    'liability',
    '又有一种不视为违约的情况：需求超出规格或SLA。',
    'One more case that is no breach: a request beyond the specification or the SLA.',
  ),
  before(
    ['p-29.1', '商业信息的丢失或任何其它经济损失，阿里云均不承担任何责任'],
    'displaces',
    ['g-12.6', '阿里云在本协议项下所承担的损失赔偿责任不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和'],
    'liability',
    '免费版完全不承担责任，直接损失也不例外。',
    'For the free edition no liability at all, for direct losses either.',
    true,
  ),
  before(
    [
      'p-59.1.6',
      '微软和阿里云不提供任何保证，且对于因软件服务引起的任何直接、间接或后果性损害赔偿和补偿，微软或其供应商以及阿里云不负责任',
    ],
    'displaces',
    LIABILITY,
    'liability',
    '直接损害也不负责；通用条款排除的是间接损害，直接损失以12个月的费用为限。',
    'No liability for direct damage either; the general terms exclude indirect damage and cap the rest.',
    true,
  ),
  before(
    [
      'p-71.2.6.4',
      '用户同意阿里云不退还已收取的服务费，且无需承担用户因暂停或终止DataV服务的使用而遭受的任何直接或间接损失',
    ],
    'displaces',
    LIABILITY,
    'liability',
    '直接损失也不承担，已收的服务费不退还。',
    'No liability for direct losses either, and fees are not paid back.',
  ),
  before(
    ['p-70.7', '除本协议中的明示的保证外，阿里云不提供任何其他关于云行情产品服务的任何保证'],
    'displaces',
    ['g-7.2.3', '阿里云无法保证其所提供的服务毫无瑕疵'],
    'liability',
    '按“原样”提供，除明示的保证外没有任何保证。',
    'Provided as it is, with no warranty but those expressed.',
  ),
  before(
    ['p-41.1', '阿里云仅会将可能包含个人信息的用户业务数据用于服务改进、优化用途'],
    'displaces',
    USE_OF_DATA,
    'data',
    '用户业务数据可用于服务改进、优化。',
    'Customers’ data may be used to improve the service.',
  ),
  before(
    ['p-39.7', '您理解并授权DataWorks使用您的计算资源，用于安全管理模块的数据识别扫描'],
    'specifies',
    USE_OF_DATA,
    'data',
    '您授权的使用：数据识别扫描。',
    'A use that you authorise: scanning data to recognise them.',
  ),
  before(
    ['p-39.8', '您理解并授权DataWorks暂存数据识别结果的1条数据作为样例'],
    'specifies',
    USE_OF_DATA,
    'data',
    '您授权的使用：暂存一条样例。',
    'A use that you authorise: keeping one item as a sample.',
  ),
  before(
    ['p-39.9', '您理解并授权DataWorks使用您的表结构和访问记录信息'],
    'specifies',
    USE_OF_DATA,
    'data',
    '您授权的使用：表结构和访问记录。',
    'A use that you authorise: the structure of tables and records of access.',
  ),
  before(
    ['p-56.1.5.1', '除本条款所列明的数据使用场景及目的外，我们不会将其用于其他任何非经您授权的场景'],
    'specifies',
    USE_OF_DATA,
    'data',
    '写明为哪些场景使用您输入的内容。',
    'Says for what your input is used.',
  ),
  before(
    ['p-56.1.5.2', '我们将收集您的评价及反馈，以改善本服务的对话质量，优化服务体验'],
    'displaces',
    USE_OF_DATA,
    'data',
    '去标识化后收集评价及反馈，用于改善服务。',
    'Ratings and feedback are collected, without identification, to improve the service.',
  ),
  before(
    ['p-62.3.1', '除本须知所列明的数据使用场景及目的外，我们不会将其用于其他任何非经您授权的场景'],
    'specifies',
    USE_OF_DATA,
    'data',
    '写明为哪些场景使用您输入的内容。',
    'Says for what your input is used.',
  ),
  before(
    ['p-63.2', '请在开展前述操作前咨询专业的法律或合规人员'],
    'specifies',
    ['g-9.2.6', '您作为用户业务数据的完全控制方应履行相应的数据出境合规义务'],
    'data',
    '写明跨境传输数据之前要做什么。',
    'Says what is to be done before data cross borders.',
  ),
  ...(
    [
      [
        'p-20.2',
        '微电影音乐的知识产权属于阿里云或相应的权利方',
        '音乐属于阿里云或权利方，微电影的著作权属于您。',
        'The music belongs to the vendor or its owners, the copyright of the film to you.',
      ],
      [
        'p-36.3.4',
        '精调模型的知识产权归属以本服务说明文档或网站公告、第三方模型服务商的许可协议内的约定为准',
        '精调模型的归属依服务说明、公告或许可协议。',
        'Who owns a tuned model is for the documents, announcements or licences to say.',
      ],
      [
        'p-38.2',
        '专属钉钉产品的所有权及相关知识产权均归属钉钉(中国）信息技术有限公司和/或其关联公司所有',
        '归钉钉所有。',
        'It belongs to DingTalk.',
      ],
      ['p-59.1.1', '均归微软或其供应商所有', '归微软或其供应商所有。', 'It belongs to Microsoft or its suppliers.'],
      [
        'p-72.5',
        '甲方对软件及其可能提供给乙方的软件及其中的知识产权及其他权益归甲方所有',
        '归甲方所有；谁是甲方，条文没有写明。',
        'It belongs to 甲方; who that is is not said.',
      ],
    ] as const
  ).map(([unit, quote, zh, en]) => before([unit, quote], 'specifies', OWNERSHIP, 'property', zh, en)),
  before(
    ['p-36.3.2', '对于该等三方模型及技术服务，您应在正式使用前仔细阅读'],
    'specifies',
    ['g-8.4', '受其自身随附的许可条款约束'],
    'property',
    '三方模型各有其协议，使用前须阅读。',
    'Third-party models have terms of their own, to be read before use.',
  ),
  before(
    ['p-65.2', '对信息主体信息负有永久保密义务'],
    'specifies',
    ['g-11.3', '双方保证保密信息仅可在各自一方从事该业务的负责人和雇员范围内知悉'],
    'confidentiality',
    '对信息主体信息负有永久的保密义务。',
    'Personal information of those concerned is to be kept secret for ever.',
  ),
  before(
    ['p-66.6', '否则商户应在阿里云发出书面通知后五个工作日内向阿里云支付违约金人民币五十万元'],
    'specifies',
    ['g-14.4.4', '未经我方事先书面同意，您不得转让或以其他方式将本协议的全部或部分转让给任何第三方'],
    'assignment',
    '擅自转让的，五个工作日内支付违约金五十万元。',
    'A penalty of 500,000 yuan within five working days for an assignment without consent.',
  ),
  before(
    ['p-66.1', '信息核验服务由阿里云智能科技（江苏）有限公司 （以下简称“阿里云”）提供'],
    'displaces',
    [
      'g-2.1.para1',
      '本协议项下服务提供方包括阿里云计算有限公司、阿里巴巴云计算（北京）有限公司以及其他提供服务的关联公司',
    ],
    'party',
    '提供方是另一家公司，“阿里云”在本条指它。',
    'Another company provides it, and is what 阿里云 means there.',
  ),
];
