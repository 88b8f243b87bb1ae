import type { AskedTopic } from '../../src/search/topic-model';

/** It is owed, or has stopped for that. */
const OWED =
  '欠费|欠款|欠着|欠了|逾期|停机|停服|停权|停用|停止|停掉|停后|停了|停着|暂停|冻结|关停|arrears|overdue|unpaid|suspen|stop|not pa(?:id|y)|in debt';
const ENDED = '到期|过期|期满|届满|expir|end of (?:the |my )?term|term ends?';
/** That something costs: not who fails to be charged, which is how arrears begin. */
const CHARGED =
  '扣钱|[扣收].{0,4}费(?!失败)|收钱|计费|算钱|算费|要钱|产生(?:的)?费|还有费用|费用|烧钱|\\bcharg(?:e|ed|es|ing)\\b|\\bbill(?:ed|ing)\\b|\\bfees?\\b|\\bcosts?\\b|\\bpay for\\b|\\b(?:still|keep|go on) pay';
const WHEN = '多久|几天|多少天|多长|几号|什么时候|何时|哪天|最晚|最迟|截止|期限|时限';
const PAY = '付清|付款|付钱|付费|还清|还款|还钱|交钱|交费|交清|缴费|缴清|缴款|充值|补交|补缴|结清|[要得该]交|补上';
const REFUND = '退款|退钱|退费|退回|能退|可以退|退多少|退余额|退还|\\brefund\\w*|\\bmoney back\\b';
const CANCEL =
  '退订|解约|提前终止|提前退|取消(?:服务|订单|订购|包年|包月)|\\bcancel\\w*|\\bterminate early\\b|\\bearly termination\\b';

/** What happens, as the words of the clauses that one asks the meaning of. */
const FATE = '暂停|停机|停服|停止|停用|冻结|终止|中止|释放|删除|清空|回收|销毁|降级';
const FATE_EN = 'suspen\\w*|stop\\w*|frozen|freez\\w*|terminat\\w*|releas\\w*|delet\\w*';

/**
 * What readers ask beside when a service stops and when data go, in the order in which it is looked for: the narrower first. What
 * the text says of each is in `answers.ts`.
 */
export const askedTopics = [
  {
    id: 'words',
    asked: [
      [
        `(?:${FATE}).{0,3}(?:和|与|跟|还是|、|/).{0,3}(?:${FATE})`,
        '区别|不同|不一样|一样|差别|什么意思|啥意思|^\\S{4,9}$',
      ],
      [
        `(?:什么是|什么叫|啥叫|啥是|何谓|何为).{0,2}(?:${FATE})|(?:${FATE}).{0,2}(?:是什么意思|是啥意思|什么意思|啥意思|的?含义|的?定义|是什么|指什么|是指)`,
      ],
      [
        `\\b(?:difference|differ|distinguish)\\b.{0,30}(?:${FATE_EN})|(?:${FATE_EN}) (?:vs\\.?|versus|or) (?:${FATE_EN})|\\b(?:what does|meaning of|define)\\b.{0,12}(?:${FATE_EN})`,
      ],
    ],
  },
  {
    id: 'arrears-begin',
    asked: [
      [
        '(?:什么时候|何时|几时|哪天|什么情况|怎么样?|怎样|如何|多少钱?|从哪天|从什么时候)(?:开始|才|就|会|起)*(?:算|叫|属于|判定|认定|产生|发生)(?:是|为)?(?:欠费|逾期)|(?:欠费|逾期)(?:是)?(?:从)?(?:什么时候|何时|哪天|哪[1一]天|几号)(?:开始|起)*算?|(?:什么是|什么叫|啥叫|怎么算)(?:欠费|逾期)|(?:欠费|逾期)(?:的)?(?:定义|怎么算|是什么意思|如何认定|标准)|(?:信用|授信|透支)额?度?',
      ],
      [
        '\\bwhen\\b.{0,12}\\b(?:arrears|overdue)\\b.{0,8}\\b(?:start|begin|count)|\\bwhat (?:counts as|is|are|does it mean to be)\\b.{0,10}\\b(?:arrears|overdue)\\b|\\b(?:definition|meaning) of (?:arrears|overdue)\\b|\\barrears (?:start|begin)|\\bcredit (?:limit|line|quota)\\b|\\bhow much (?:can|may) i owe\\b',
      ],
    ],
    not: '违约金|滞纳金',
  },
  {
    id: 'part-payment',
    asked: [
      [
        '(?:付|交|缴|充|还)(?:清)?(?:了)?(?:一|其中)?(?:部分|一半|一点|一些)|只(?:付|交|充|还).{0,6}(?:部分|一半|一点|一些|\\d+(?:元|块))|部分(?:付款|支付|缴费|充值|还款)|\\b(?:part(?:ial|ly)?(?: of)?|half)\\b.{0,12}\\b(?:pay|paid|payment|bill|debt)|\\bpay(?:ing)? (?:a |only )?(?:part|half)\\b',
      ],
    ],
  },
  {
    id: 'spread',
    asked: [
      [
        '(?:其他|其它|别的|另外的?|所有|全部).{0,3}(?:产品|服务|实例|资源)',
        '影响|牵连|一起|连累|也会|会不会|都会|会.{0,2}停|停吗|\\baffect|\\bstop',
      ],
      ['\\bother (?:products|services|instances)\\b', '\\baffect|\\bstop|\\bsuspen|\\bimpact|\\btoo\\b|\\balso\\b'],
    ],
    not: '哪些|哪个|哪几个|没(?:有)?写',
  },
  {
    id: 'penalty',
    asked: [
      [
        '违约金|滞纳金|罚金|罚款|罚息|利息|罚多少|\\bpenalt(?:y|ies)\\b|\\blate (?:payment )?(?:fees?|charges?|interest)\\b|\\binterest\\b',
      ],
      // What is owed becomes: a sum, that it is owed, and how much.
      [
        '(?:付|交|还|收|扣)多少|\\bhow much\\b|\\bwhat (?:do|will) i owe\\b',
        '欠|逾期|\\b(?:late|overdue|owed?|owes|arrears|unpaid|debt)\\b',
        '\\d ?(?:元|块|万|rmb|cny|yuan)|[¥￥] ?\\d',
      ],
    ],
    not: '利息(?:补贴|收入)|\\binterested\\b',
  },
  {
    id: 'renewal',
    asked: [
      ['自动续费|自动续订|自动扣费|自动扣款|\\bauto(?:matic(?:ally)?)?[ -]?renew'],
      [`(?:提前|${WHEN}).{0,5}续(?:费|订|约|期)|续(?:费|订|约|期).{0,5}(?:${WHEN})`],
      ['\\b(?:when|how (?:early|soon|long before)|by when|deadline)\\b.{0,25}\\brenew'],
    ],
  },
  {
    id: 'order',
    asked: [
      [
        '下单|订单|\\border(?:s|ed)?\\b',
        '失效|作废|保留|多久|几天|多长|没付|未付|不付|没有付|未支付|没支付|过期|\\bunpaid\\b|\\blapse|\\bexpir|\\bhow long\\b|\\bnot pa(?:id|y)',
      ],
    ],
    not: REFUND,
  },
  {
    id: 'package',
    asked: [['资源包|流量包|套餐包|储值包|\\b(?:resource|traffic|storage) (?:pack(?:age)?|plan)s?\\b|\\bpackages?\\b']],
    not: REFUND,
  },
  { id: 'free', asked: [['试用|免费额度|免费期|公测|邀测|\\bfree (?:trial|tier|quota)\\b|\\btrials?\\b']] },
  { id: 'charging-arrears', asked: [[CHARGED, OWED]], not: '自动|多少钱|价格|报价|\\bpric', aspect: 'charging' },
  { id: 'charging-expiry', asked: [[CHARGED, ENDED]], not: '自动|多少钱|价格|报价|\\bpric', aspect: 'charging' },
  {
    id: 'outage',
    asked: [
      ['不可用|宕机|故障|服务中断|\\bsla\\b|服务等级|\\bdowntime\\b|\\boutages?\\b|\\bservice level'],
      [
        '连续.{0,8}不能|不能(?:正常)?使?用|用不了|\\bcannot use|\\bunusable',
        '赔|补偿|解约|终止|退|\\bcompensat|\\bterminat|\\bcancel',
      ],
    ],
    not: '欠费|到期|arrears|expir',
  },
  { id: 'refund', asked: [[REFUND], [CANCEL]], not: '连续.{0,8}不能' },
  {
    id: 'liability',
    asked: [
      ['赔|责任上限|责任限制|\\bliab(?:le|ility)\\b|\\bcompensat\\w*|\\bdamages\\b'],
      ['免责'],
      // Who indemnifies is the customer (12.2), unless one asks to be indemnified.
      ['\\bindemnif\\w* (?:me|us|customers?|users?|the (?:customer|user))\\b'],
    ],
    // The customer’s alone: 7.1.12 is joint liability, 5.2 and 66.6 are what is agreed in advance.
    not: '连带责任|\\bjoint(?:ly)?\\b|\\bliquidated\\b',
  },
  {
    id: 'grace',
    asked: [
      [
        '宽限|缓冲|延停|缓(?:几|\\d+)天|晚(?:几|\\d+)天再?(?:付|交|充|缴)|(?:延期|推迟)(?:付|交|缴)|\\b(?:delay|postpone)\\w* (?:the )?pay\\w*|\\bpay later\\b|\\bgrace\\b|\\bbuffer\\b',
      ],
    ],
    figures: 'arrears',
  },
  {
    id: 'pay-by',
    asked: [
      [`(?:${WHEN}).{0,6}(?:${PAY})|(?:${PAY}).{0,4}(?:${WHEN})`],
      [
        '\\bhow (?:long|much time|many days)\\b.{0,25}\\b(?:pay|settle|top up)\\b|\\b(?:when|by when)\\b.{0,20}\\b(?:must|should|do|have)\\b(?! (?:not|n.t)\\b).{0,12}\\bpay\\b(?<!\\b(?:do not|don.t|not) pay)|\\b(?:payment|pay) (?:deadline|due)\\b|\\bdeadline (?:to|for) pay',
      ],
    ],
    not: '恢复|下单|订单|\\border|\\brestor|\\brecover|\\bcomes? back\\b|\\bafter (?:i|we) pay\\b',
    figures: 'arrears',
  },
  {
    id: 'notice',
    asked: [
      [
        '(?:会|要|有没有|是否|给我?|会不会).{0,4}(?:发|打|收到).{0,3}(?:短信|邮件|电话|消息|站内信)|会.{0,8}(?:通知|提醒|告知|催)|(?:通知|提醒|告知).{0,3}(?:吗|么|我|几次|多少次)|有没有.{0,6}(?:通知|提醒)|是否.{0,6}(?:通知|提醒)|(?:提前|先).{0,6}(?:通知|提醒|告知)|怎么(?:通知|提醒)|(?:没|没有|未|从未|从来没)(?:给我)?(?:收到|接到|看到|发|有)(?:过|任何)?.{0,3}(?:短信|邮件|电话|消息|站内信|通知|提醒|催告)|(?:短信|邮件|电话|通知|提醒).{0,3}(?:没|未)(?:收到|发|看到|接到)|(?:没|不|未)(?:有)?(?:提前)?(?:通知|提醒|告知|打招呼).{0,4}(?:我|就|停|删|直接)|为什么(?:没|不)(?:有)?(?:通知|提醒)',
      ],
      [
        '\\b(?:get|receive|send)\\b.{0,12}\\b(?:e-?mail|sms|text|message|notice|warning)\\b.{0,25}\\bbefore\\b|\\bwill\\b.{0,25}\\b(?:notif\\w*|warn\\w*|remind\\w*|told|tell)\\b|\\b(?:notice|notification|notified|warning|reminders?)\\b.{0,25}\\b(?:before|of|if|when)\\b|\\bdo(?:es)?\\b.{0,25}\\b(?:notify|warn|remind)\\b|\\bwithout (?:any )?(?:notice|warning)\\b|\\b(?:no|not|never|n.t)\\b.{0,20}\\b(?:notice|notified|notification|sms|warn(?:ed|ing)|reminder|email|text message)s?\\b',
      ],
    ],
    not: '涨价|调价|下线|停售|停止提供|终止产品|不再提供|关停产品|修改协议|\\bprice|\\bdiscontinu',
    aspect: 'notice',
  },
  {
    id: 'vendor-ends',
    asked: [
      [
        '下线|停售|停止提供|不再提供|停运|终止产品|关停产品|产品关停|产品终止|\\bdiscontinu\\w*|\\bsunset\\w*|\\bend of life\\b|\\bretir(?:e|ed|ing)\\b',
      ],
    ],
  },
  {
    id: 'price',
    asked: [
      [
        '涨价|调价|价格(?:调整|变化|变动|上涨)|\\bprice (?:increase|change|rise)s?\\b|\\b(?:raise|change|increase)s? (?:the |its |their )?prices?\\b',
      ],
    ],
  },
  {
    id: 'accounts',
    asked: [
      [
        '(?:其他|其它|别的|另外|另1|另一|多个|名下|所有|全部|几个|2个|1个).{0,6}(?:账号|账户)|\\b(?:other|all|several|multiple|second) (?:of )?(?:my |our |the )?accounts?\\b',
        '影响|牵连|一起|连累|停|扣|抵|吗|欠费|\\baffect|\\bstop|\\bsuspen|\\bimpact|\\bset ?off|\\boffset|\\barrears|\\boverdue|\\bunpaid',
      ],
    ],
  },
  {
    id: 'bill',
    asked: [
      [
        '账单|\\bbills?\\b|\\binvoice amount\\b',
        '异议|不对|有误|错|争议|对不上|\\bdisput|\\bwrong|\\bincorrect|\\bobject|\\bcontest|\\bdisagree',
      ],
    ],
  },
  { id: 'invoice', asked: [['发票|\\binvoices?\\b']] },
  {
    id: 'court',
    asked: [
      [
        '打官司|起诉|法院|管辖|仲裁|诉讼|争议解决|适用(?:什么|哪国|哪里的?)?法律|\\bjurisdiction\\b|\\bgoverning law\\b|\\barbitrat\\w*|\\bcourts?\\b|\\blawsuits?\\b|\\bsue\\b|\\bdispute resolution\\b',
      ],
    ],
  },
  {
    id: 'precedence',
    asked: [
      [
        '以(?:哪|谁|什么).{0,6}为准|冲突|不一致|优先(?:适用|级|顺序)|哪个优先|谁优先|适用顺序|效力(?:顺序|优先)|\\bprevails?\\b|\\bprecedence\\b|\\bconflicts?\\b|\\btakes? priority\\b|\\bwhich document\\b',
      ],
    ],
  },
  {
    id: 'days',
    asked: [
      [
        '自然日|工作日|节假日|放假|假期|长假|黄金周|过年|国庆|春节|周末(?:算|也|会|停|删)|怎么算天|天数怎么算|几点(?:停|断|删|释放|到期|过期|届满|失效|截止)|(?:到期|欠费|届满|停机|停服).{0,4}几点|(?:当天|当日)(?:还能用|能用|停|算)|按小时还是按天|(?<!\\d)(?:24|0)点|零点|(?:7|15|30)日怎么算|\\b(?:calendar|business|working|natural) days?\\b|\\bholidays?\\b',
      ],
    ],
  },
  { id: 'force-majeure', asked: [['不可抗力|天灾|\\bforce majeure\\b']] },
  {
    id: 'changes',
    asked: [
      [
        '协议.{0,4}(?:修改|变更|更新|调整|改了)|(?:修改|变更|更新|调整).{0,4}(?:协议|条款)|\\b(?:amend|chang|modif)\\w*.{0,12}\\b(?:agreement|terms)\\b|\\b(?:agreement|terms)\\b.{0,12}\\b(?:amend|chang|modif)\\w*',
      ],
    ],
  },
  {
    id: 'right-to-stop',
    asked: [
      [
        '凭什么|有权.{0,4}(?:停|终止|封)|封号|封停|\\bright to (?:suspend|terminate|stop)\\b|\\b(?:can|may) (?:they|it|alibaba\\w*|aliyun|the vendor) (?:suspend|terminate|stop)\\b',
      ],
    ],
  },
  {
    id: 'backups',
    asked: [['备份(?!服务|数据库)|快照|\\bback(?:ing)?[ -]?ups?\\b|\\bsnapshots?\\b']],
    aspect: 'backups',
  },
  {
    id: 'export',
    asked: [
      [
        '导出|导数据|下载|登录|登陆|登入|控制台|取回|拿回|取出|迁出|迁走|迁移(?!中心|服务|工具)|备出|拷[出走贝]|搬[出走]|存到本地|\\bexport\\w*|\\bdownload\\w*|\\bmigrat\\w*|\\bcopy out\\b|\\blog ?in\\b|\\bconsole\\b|\\b(?:get|copy|move) (?:(?:my |our |the )?(?:data|files?)|them|everything) out\\b|\\bsav(?:e|ing) (?:my |our |the )?(?:data|files?)\\b',
        '数据|文件|还能|能不能|可以|停|欠|到期|过期|删|缓冲|\\bdata\\b|\\bfiles?\\b|\\bdelet|\\bwiped?\\b|\\bcan\\b|\\bstill\\b|\\bsuspen|\\bafter\\b|\\bexpir|\\boverdue',
      ],
    ],
    aspect: 'access',
    asksWhetherKept: true,
  },
  {
    id: 'recovery',
    asked: [
      [
        '恢复|找回|救回|救得回|要回来|要得回来|(?:数据|文件|资料).{0,4}回(?:得)?来|复原|\\bcomes? back\\b|\\brecover\\w*|\\brestor\\w*|\\bundelete\\b|\\bget .{0,14}\\bback\\b',
        '吗|么|能|可以|多久|怎么|如何|删|释放|数据|服务|\\bcan\\b|\\bdo(?:es)?\\b|\\bwill\\b|\\bdata\\b|\\bhow\\b|\\bwhen\\b|\\bafter\\b|\\bif\\b|\\bservice',
      ],
    ],
    not: '灾备|容灾|故障恢复|disaster|(?:email|notice|notif|told|warn).{0,20}\\bbefore\\b',
    aspect: 'recovery',
    asksWhetherKept: true,
  },
  { id: 'term', asked: [['预付费|先付费|包年|包月|\\bprepaid\\b|\\bsubscriptions?\\b', ENDED]], figures: 'expiry' },
] as const satisfies readonly AskedTopic[];

/** The name of a topic. */
export type TopicId = (typeof askedTopics)[number]['id'];
