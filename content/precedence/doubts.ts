import type { Precedence } from '../../src/precedence/model';
import type { Wording } from '../../src/lifecycle/model';

/** A doubt, and the pairs that it is one of: special provision, general provision, aspect. */
type Doubt = readonly [zh: string, en: string, pairs: readonly string[]];

/** Where a relation can be read otherwise: how, in a sentence. */
const DOUBTS: readonly Doubt[] = [
  [
    '是排除12.6以内的赔偿，还是只说这不算违约、本来无可赔，可以两读。',
    'Whether it takes away what 12.6 would still leave, or only says that there is no breach to pay for, can be read two ways.',
    [
      'p-5.2 g-12.6 liability',
      'p-5.3 g-12.6 liability',
      'p-18.3 g-12.6 liability',
      'p-18.4 g-12.6 liability',
      'p-29.1 g-12.6 liability',
      'p-38.1 g-12.6 liability',
      'p-39.6 g-12.6 liability',
      'p-39.11 g-12.6 liability',
      'p-56.1.2 g-12.6 liability',
      'p-59.1.6 g-12.6 liability',
      'p-62.1.4 g-12.6 liability',
      'p-63.3 g-12.6 liability',
      'p-64.3.7.2 g-12.6 liability',
      'p-71.2.6.4 g-12.6 liability',
      'p-19.3 g-12.6 liability',
      'p-20.6 g-12.6 liability',
      'p-27.4 g-12.6 liability',
      'p-39.10 g-12.6 liability',
      'p-39.12 g-12.6 liability',
      'p-44.2 g-12.6 liability',
      'p-45.2 g-12.6 liability',
      'p-56.1.1.4 g-12.6 liability',
      'p-56.1.4 g-12.6 liability',
      'p-62.1.3 g-12.6 liability',
      'p-62.1.5 g-12.6 liability',
      'p-64.3.1 g-12.6 liability',
      'p-64.3.3.3 g-12.6 liability',
      'p-64.3.3.4 g-12.6 liability',
      'p-64.3.12.1 g-12.6 liability',
      'p-70.8 g-12.6 liability',
    ],
  ],
  [
    '没有写判断有误时是否也不负责：可读作凡采取措施都不负责，也可读作只在确有其事时。',
    'What holds where the vendor judges wrongly is not said: there may be no liability for the measures whatever the facts, or only where the facts bear them out.',
    ['p-22.2.1 g-12.6 liability', 'p-22.2.2 g-12.6 liability'],
  ],
  [
    '“技术上的原因”是否包括阿里云自己的技术原因，可以两读。',
    'Whether technical causes (技术上的原因) include the vendor’s own can be read two ways.',
    ['p-73.2.1 g-12.6 liability'],
  ],
  [
    '不担保结果，可读作瑕疵一概不负责，也可读作只说结果，7.2.3对服务瑕疵的规定还在。',
    'To give no warranty of results can mean no liability for any defect, or results alone, so that 7.2.3 on defects of the service stands.',
    [
      'p-5.3 g-7.2.3 liability',
      'p-18.3 g-7.2.3 liability',
      'p-27.4 g-7.2.3 liability',
      'p-39.6 g-7.2.3 liability',
      'p-45.2 g-7.2.3 liability',
      'p-63.3 g-7.2.3 liability',
      'p-64.3.7.2 g-7.2.3 liability',
      'p-70.7 g-7.2.3 liability',
    ],
  ],
  [
    '该服务等级协议不在本文，所定补偿与12.5是否相同，无从对照。',
    'That service level agreement is not in this text, so that its compensation cannot be compared with 12.5.',
    [
      'p-13.3 g-12.5 service-level',
      'p-21.4 g-12.5 service-level',
      'p-26.3 g-12.5 service-level',
      'p-34.4 g-12.5 service-level',
    ],
  ],
  [
    '“原因”是否宽于“过错”，“赔偿”是否多于“补偿”，可以两读。',
    'Whether 原因 (cause) is wider than 过错 (fault), and 赔偿 (damages) more than 补偿 (compensation), can be read two ways.',
    ['p-73.7 g-12.5 service-level'],
  ],
  [
    '“免费版”是否就是7.2.7所说的免费试用、免费额度，可以两读。',
    'Whether the free edition is a free trial or free quota as 7.2.7 means it can be read two ways.',
    ['p-29.1 g-7.2.7 liability'],
  ],
  [
    '只说拨测与实际有差异，是否也是不保证准确，可以两读。',
    'It only says that probes differ from real visits; whether that denies accuracy can be read two ways.',
    ['p-50.2 g-7.2.6 liability'],
  ],
  [
    '微软软件是否8.4所说的第三方软件，可以两读。',
    'Whether Microsoft’s software is third-party software as 8.4 means it can be read two ways.',
    ['p-59.1.6 g-8.4 liability'],
  ],
  [
    '预装的开源软件是通用条款8.4的第三方软件，还是通用条款8.1的组件，可以两读。',
    'Whether pre-installed open source is third-party software (general 8.4) or a component (general 8.1) can be read two ways.',
    ['p-69.1 g-8.4 liability'],
  ],
  [
    '没有提到缓冲期：可读作不给缓冲期，也可读作缓冲期仍照通用条款。',
    'The buffer period is not mentioned: there may be none, or that of the general terms may still hold.',
    [
      'p-6.3 g-5.5 retention',
      'p-6.3 g-9.2.4 retention',
      'p-9.3 g-9.2.4 retention',
      'p-16.2 g-9.2.4 retention',
      'p-64.3.12.2 g-5.5 retention',
      'p-64.3.12.2 g-9.2.4 retention',
    ],
  ],
  [
    '缓存盘在您的数据中心，其中的数据是否通用条款所说由阿里云存储的数据，可以两读。',
    'The cache disk stands in the customer’s data centre; whether its data are data that the vendor stores can be read two ways.',
    ['p-26.1.1 g-5.5 retention', 'p-26.1.1 g-9.2.4 retention'],
  ],
  [
    '服务以基础版继续，9.2.4所说的期满或终止是否发生，可以两读。',
    'Service goes on as the basic edition; whether there is an expiry or end as 9.2.4 means it can be read two ways.',
    ['p-39.3 g-9.2.4 retention'],
  ],
  [
    '“能查看”可读作保留到所选时间为止，也可读作只在缓冲期届满的删除之前。',
    'That history can be seen may mean that it is kept as long as was chosen, or only until the buffer period ends.',
    ['p-53.2 g-9.2.4 retention', 'p-53.3 g-5.5 retention', 'p-53.3 g-9.2.4 retention'],
  ],
  [
    '“没有义务”可读作不再存储，而69.2.1（4）又写宽限期内仍存储。',
    '“No duty” can mean that nothing is stored any more, while 69.2.1(4) stores during a grace period.',
    ['p-69.2 g-5.5 retention', 'p-69.2 g-9.2.4 retention'],
  ],
  [
    '“仍可使用”可读作限制通用条款5.2的权利，也可读作只是宽限，通用条款5.2的权利还在。',
    'That use goes on can limit the right of general 5.2, or be forbearance only, so that the right stands.',
    [
      'p-3.1.2 g-5.2 suspension',
      'p-23.2 g-5.2 suspension',
      'p-32.2 g-5.2 suspension',
      'p-33.1 g-5.2 suspension',
      'p-43.2.1 g-5.2 suspension',
      'p-43.2.2 g-5.2 suspension',
    ],
  ],
  [
    '“到期7日前”与“期满前7日内”可读作不同的期限，也可读作同一个。',
    '到期7日前 (7 days before expiry) and 期满前7日内 (within 7 days before the end) can be read as different periods or as the same.',
    ['p-13.1 g-4.2.2 renewal'],
  ],
  [
    '没有提到转为后付费：可读作排除3.4.1（4），也可读作只写期限终了，继续使用的仍会转。',
    'The conversion is not mentioned: it may exclude 3.4.1(4), or only say that the term ends, so that further use still converts.',
    [
      'p-15.1 g-3.4.1.4 conversion',
      'p-19.1 g-3.4.1.4 conversion',
      'p-34.1 g-3.4.1.4 conversion',
      'p-61.2 g-3.4.1.4 conversion',
      'p-61.3 g-3.4.1.4 conversion',
    ],
  ],
  [
    '“按照通用条款办理”可读作仍须“持续使用”，也可读作到期即转。',
    '按照通用条款办理 (handled by the general terms) can still require continued use, or convert at expiry itself.',
    ['p-26.2 g-3.4.1.4 conversion'],
  ],
  [
    '到期后仍可续费，可读作取代期满前付款的要求，也可读作只写没有照付的后果。',
    'Renewal after expiry can replace the duty to pay before it, or only say what follows when that was not kept.',
    ['p-28.1 g-4.2.2 renewal', 'p-29.3 g-4.2.2 renewal', 'p-36.1 g-4.2.2 renewal'],
  ],
  [
    '许可是否“以包年包月等固定期限形式售卖的服务”，可以两读。',
    'Whether the licence is a service sold for a fixed term can be read two ways.',
    ['p-72.3 g-3.4.1.2 term'],
  ],
  [
    '考试资格是否资源包里没有用完的服务，可以两读。',
    'Whether the right to an examination is an unused service of a package can be read two ways.',
    ['p-57.1.2 g-3.4.1.3 refund'],
  ],
  [
    '书面同意可读作开通的前提，也可读作开通之后使用的前提。',
    'The consent can be a condition of activation, or of use after it.',
    ['p-70.1 g-3.4.2.para1 order'],
  ],
  [
    '“均不作退返”可读作连阿里云一方终止的也在内，也可读作只指您不再使用。',
    '“Nothing is paid back” can include an end on the vendor’s side, or only the customer’s own.',
    ['p-71.2.2 g-3.4.4.3 refund', 'p-71.2.2 g-3.4.4.5 refund'],
  ],
  [
    '说的是账号被限制，3.4.4（3）说的是网络攻击：两种情形能否是同一个，可以两读。',
    'It speaks of a restricted account, 3.4.4(3) of a network attack; whether they can be one case can be read two ways.',
    ['p-71.2.6.4 g-3.4.4.3 refund'],
  ],
  [
    '可读作排除另一种付费方式，也可读作只写通常的一种；订购页面又在两者之先。',
    'It can exclude the other way of paying or only name the usual one; and order pages come before both.',
    ['p-24.1 g-4.1 payment', 'p-40.3 g-4.1 payment', 'p-43.1 g-4.1 payment', 'p-64.2.1 g-4.1 payment'],
  ],
  [
    '通用条款没有写期满之后不计费：可读作相反，也可读作补充。',
    'The general terms do not say that nothing is charged after the term: it can contradict or supplement them.',
    ['p-28.1 g-3.4.1.2 payment', 'p-40.4.1 g-3.4.1.2 payment'],
  ],
  [
    '“将提前通知”可读作取代10个自然日，也可读作概说，10个自然日还在。',
    '“Will tell in advance” can replace the 10 calendar days, or be a summary, so that they stand.',
    ['p-30.1 g-4.5 free'],
  ],
  [
    '数加网站是否阿里云网站的一部分，可以两读。',
    'Whether the site named 数加 (data.aliyun.com) is part of the vendor’s site can be read two ways.',
    ['p-71.2.1 g-4.3.para1 payment'],
  ],
  [
    '“在订购页面予以公示”可读作取代提前30日的通知，也可读作在通知之外。',
    'Showing it on the order page can replace the 30 days’ notice, or come beside it.',
    ['p-71.2.1 g-4.6 price'],
  ],
  [
    '收回资源是否服务期限的提前终止，3.4.4的列举是否穷尽，都可以两读。',
    'Whether taking resources back ends the term early, and whether the list of 3.4.4 is complete, can be read two ways.',
    ['p-17.2 g-3.4.4 termination', 'p-39.5 g-3.4.4 termination'],
  ],
  [
    '“并承担…全部损失”的主语照语法是阿里云，照意思当是您。',
    'By grammar the vendor bears the loss; the customer must be meant.',
    ['p-35.3 g-12.1 termination', 'p-42.3 g-12.1 termination'],
  ],
  [
    '罚金、停止使用由数据提供方还是由阿里云施加，没有写明。',
    'Whether the data supplier or the vendor imposes the fine and the stop is not said.',
    ['p-70.3 g-12.1 duty'],
  ],
  [
    '“非…造成的故障”与12.5的“过错”范围是否相同，可以两读。',
    'Whether faults not caused by the vendor are the same as those without its fault (12.5) can be read two ways.',
    ['p-39.12 g-12.5 liability'],
  ],
  [
    '外呼模板是否7.1.8所说的用户业务数据，可以两读。',
    'Whether a call template is business data as 7.1.8 means it can be read two ways.',
    ['p-44.2 g-7.1.8 liability'],
  ],
  [
    '“实际损失”是否本已包括名誉、商誉、间接损失或罚款，可以两读。',
    'Whether actual loss already includes reputation, goodwill, indirect loss or fines can be read two ways.',
    ['p-56.1.4 g-12.2 liability', 'p-62.1.5 g-12.2 liability', 'p-66.3 g-12.2 liability'],
  ],
  [
    '所涉的是否9.2.2所说的用户业务数据，可以两读。',
    'Whether it concerns business data as 9.2.2 means them can be read two ways.',
    [
      'p-30.2.3 g-9.2.2 data',
      'p-34.5.2 g-9.2.2 data',
      'p-39.7 g-9.2.2 data',
      'p-56.1.5.2 g-9.2.2 data',
      'p-58.5 g-9.2.2 data',
      'p-70.4 g-9.2.2 data',
    ],
  ],
  [
    '可读作您的授权，与9.2.2并存，也可读作放宽了9.2.2。',
    'It can be the customer’s authorisation, beside 9.2.2, or make 9.2.2 wider.',
    ['p-41.1 g-9.2.2 data', 'p-56.1.1.1 g-9.2.2 data', 'p-62.1.2 g-9.2.2 data'],
  ],
  [
    '评价及反馈是否7.2.8许可使用的数据，可以两读。',
    'Whether ratings and feedback are data that 7.2.8 lets the vendor use can be read two ways.',
    ['p-56.1.5.2 g-7.2.8 data'],
  ],
  [
    '“处理”可读作配合查询、调阅，也可读作更宽。',
    '处理 (processing) can mean to answer inquiries, or more.',
    ['p-56.1.5.3 g-9.2.2.1 data', 'p-62.3.2 g-9.2.2.1 data'],
  ],
  [
    '信息主体信息是否双方之间的保密信息，可以两读。',
    'Whether the data subjects’ information is confidential information between the parties can be read two ways.',
    ['p-65.2 g-11.3 confidentiality'],
  ],
  [
    '只说您自己的运行环境，则与通用条款并存；包括阿里云的底层，则相反。',
    'If it means the customer’s own environment, both stand; if it includes the vendor’s layers, it says otherwise.',
    ['p-24.3 g-6.1 responsibility', 'p-24.3 g-7.2.2 responsibility'],
  ],
  [
    '10.7只就知识产权：可读作本条只加了您的义务，阿里云举证的责任还在，也可读作取代。',
    '10.7 is on intellectual property alone: this can add a duty of the customer, so that the vendor’s stands, or replace both.',
    ['p-48.3 g-10.7 duty', 'p-64.4.1.3 g-10.7 duty', 'p-66.5 g-10.7 duty'],
  ],
  [
    '升级是否3.4.3所说的短时间中断，可以两读。',
    'Whether an upgrade is a short interruption as 3.4.3 means it can be read two ways.',
    ['p-34.5.1 g-3.4.3 notice', 'p-72.4.5 g-3.4.3 notice'],
  ],
  [
    '以新版取代旧版是否终止提供服务或功能，可以两读。',
    'Whether replacing a version ends a service or function can be read two ways.',
    ['p-34.5.1 g-3.4.4.5 notice'],
  ],
  [
    '最终用户同意升级，是否就免去了对您的提前通知，可以两读。',
    'Whether the end users’ consent to upgrades makes notice to the customer needless can be read two ways.',
    ['p-38.1 g-3.4.3 notice'],
  ],
  [
    '撤回许可是否3.4.4（5）所说的终止提供服务，可以两读；甲方是谁也没有写明。',
    'Whether withdrawing the licence ends a service as 3.4.4(5) means it can be read two ways; nor is it said who 甲方 (Party A) is.',
    ['p-72.3 g-3.4.4.5 notice'],
  ],
  [
    '按SLA提供，可读作取代7×24小时，也可读作与之并行。',
    'Support by SLA can replace the support round the clock, or stand beside it.',
    ['p-64.3.1 g-3.3.1 support'],
  ],
];

/** The doubt of each pair, by special provision, general provision and aspect. */
export const doubts: ReadonlyMap<string, Wording> = new Map(
  DOUBTS.flatMap(([zh, en, pairs]) => pairs.map((pair) => [pair, { zh, en }] as const)),
);

/** A pair with its doubt, where it has one. */
export function withDoubt(pair: Precedence): Precedence {
  const doubt = doubts.get(`${pair.special} ${pair.general} ${pair.aspect}`);
  return doubt ? { ...pair, doubt } : pair;
}
