/*
 * The words of a question, as people write them, in both languages. Folded: simplified characters, half width, lower case,
 * one blank between words. Longer words stand before those that are in them.
 */

/** It is owed. */
export const ARREARS =
  /欠费|欠款|欠(?:下)?的[费款钱]|拖欠|断缴|透支|(?:账单|费用|钱)(?:还|都|也|一直)*[没未](?:有)?(?:交|付|缴|还|结)清?|欠账|欠钱|欠着|欠了|欠(?=\s*\d)|逾期|余额(?:不足|不够|不多|用完|[是为成变]*负数?|[是为]?0\b)|负余额|没有?余额|没钱|钱不够|(?:信用|授信|透支)(?:额度|余额)?(?:已经?)?(?:用完|用光|用尽|不足|不够|没了|超了?|花完|爆了?)|\bqian ?fei\b|\bmei ?fu(?: ?(?:qian|kuan|fei))?\b|\bqian ?kuan\b|\bmei ?jiao ?(?:qian|fei)\b|扣不了[费款]|扣[费款]不成功|(?:\b(?:credit|bank|debit) )?\bcard (?:has |was |got |is )?(?:fail(?:s|ed)?|declined|rejected)\b|(?:忘了?|忘记)(?:交|付|缴|充|给)(?:钱|费|款|值|了)|[没未不](?:有|再|给|能)?(?:及时|按时)?(?:交|付|缴|给)(?:钱|费|款|清|账单)|(?:没|不|未|忘了?|忘记)(?:[给为]\s*)?充值|扣(?:费|款)失败|\boverdue\b|\bdelinquent\b|\bbehind (?:on|with) (?:my |our |the )?(?:payments?|bills?)\b|\b(?:credit|balance|funds|money) (?:has |have |had |is |are )?(?:just )?(?:run|ran|runs|running) out\b|\brun(?:ning)? out of (?:credit|balance|funds|money)\b|\bran out of (?:credit|balance|funds|money)\b|\bbalance (?:is |was |has been |went |goes |gone |has gone )*(?:negative|below zero|zero|0\b)|\bnegative balance\b|\bunpaid\b|\barrears?\b|\bin debt\b|\bowe[sd]?\b|\boutstanding (?:bill|balance|payment)s?\b|\bpast due\b|(?<!\btoo )\blate\b(?! (?:payment )?(?:fees?|charges?|interest))|(?:\bnot(?: yet)?(?: been)?|\bnever|n't(?: been)?|\bstop(?:ped)?|\bforg[eo]t to|\bwithout|\blate) (?:pay(?:ing|ment)?|paid)\b|\bnon-?payment\b|\bmiss(?:ed)? (?:a )?payment\b|\bpayment (?:fail(?:s|ed|ure)?|is late)\b|\bout of (?:balance|money|credit|funds)\b|\bcredit (?:limit|line|quota)\b.{0,12}\b(?:used up|exceeded|exhausted|reached|ran out)|\bused up\b.{0,12}\bcredit\b|\b(?:insufficient|no) (?:balance|funds|money|credit)\b|\bdebt\b/g;

/** Of those words, the ones that do not say of what: one may fail to pay a bill, or to renew. */
export const NOT_PAID =
  /[没未不](?:有|再|给|能)?(?:及时|按时)?(?:交|付|缴|给)(?:钱|费|款|清|账单)|(?:\bnot(?: yet)?(?: been)?|n't(?: been)?|\bwithout) (?:pay(?:ing|ment)?|paid)\b/g;

/** Its term ends. */
export const EXPIRY =
  /到期|到其(?![他它她中余次实])|过期|期满|\bdao ?qi\b|\bguo ?qi\b|期限届满|服务期届满|满期|\bexpir(?:e[sd]?|y|ation|ing)\b|\blapsed?\b|\bend of (?:the |its |my )?(?:term|subscription)\b|\b(?:term|subscription) ends?(?:ed)?\b/g;

/** What one does against it; beside a word for arrears it is only a remedy (欠费后续费). */
export const RENEWAL =
  /(?:没有?|不再?|未|忘了?|忘记)?(?:续费|续订|续约|续期)|[没未不忘]续|\bxu ?fei\b|\brenew(?:al|als|ed|ing|s)?\b/g;

/** Data, or what holds them, are lost or kept. */
export const LOSS =
  /删库|删除|删掉|删|清空|清除|清掉|清理|清零|释放|回收|丢失|丢|没了|没有了|不见了|消失|销毁|找回|恢复|保留|保存|留着|留多久|留几天|还在|救得?回来?|要得?回来|数据(?!库|仓|湖|盘|集成|总线)|资料(?!库)|备份|文件|\bshan ?chu\b|\bshi ?fang\b|\bqing ?kong\b|\bshu ?ju\b|\bhui ?fu\b|\bdata\b|\bdelet\w*|\breleas\w*|\blos(?:e|es|t|s)\b|\bgone\b|\bkeep(?:s|ing)?\b|\bkept\b|\bretain\w*|\bretention\b|\brecover\w*|\brestor\w*|\bwip(?:e|ed|es)\b|\beras\w*|\bpurg\w*|\bbackups?\b|\bfiles?\b|\bstored?\b|\bback\b/g;

/** It stops, or works only in part. */
export const RESTRICTION =
  /停机|停服|停权|停用|停止|停掉|关停|停|暂停|中止|中断|终止|冻结|不能用|用不了|锁定|锁了|被锁|\bting ?(?:ji|fu)\b|什么[都也]不(?:做|管|付|交)|放着不管|不管它|不理它?|\bdo(?:ing)? nothing\b|\bignor(?:e|ing)\b|断服|断开|断|撑(?:得住|不住)?|扛(?:得住)?|坚持|还能用|能用|可用|\bsurviv\w*|\blast (?:until|for|me)\b|\bkeep running\b|\bsuspen\w*|\bstop\w*|\bfreez\w*|\bfrozen\b|\bshut(?:s|ting)? ?(?:down|off)\b|\bblock\w*|\bunavailable\b|\boffline\b|\bdisabl\w*|\bcut off\b|\bterminat\w*|\bwork(?:s|ing)?\b|\brun(?:s|ning)?\b/g;

/** It is asked for a time, or whether. */
export const ASKS =
  /多久|几天|多少天|多长时间|多长|什么时候|何时|几时|几日|几小时|多少小时|几个小时|哪天|哪一天|会不会|是否|能不能|还能|还会|几多|点算|点办|怎么办|咋办|咋样|会怎样|会怎么样|怎么样|怎样|怎么|如何|吗|嘛|么|呢|\bduo ?jiu\b|\bji ?tian\b|\bzen ?me(?: ?ban)?\b|\bwhen\b|\bhow long\b|\bhow many (?:days|hours)\b|\bhow soon\b|\bhow fast\b|\bwhat happens?\b|\bwhat (?:will|would|if|now|to do)\b/g;

/** It is asked whether, in English, by the word that comes first: is my data lost, will it be deleted. */
export const ASKS_WHETHER =
  /^\s*(?:(?:so|and|but|please|hi|hello|ok|omg|help)[\s,!]+)*(?:is|are|was|were|will|would|can|could|do|does|did|has|have|am) (?:my|our|the|all|it|they|i|we|data (?:be|still|lost|gone|deleted|kept))\b/g;

/** Something is asked beside, in English: how do I export it, it will be deleted, can I still get it. */
export const ASKS_BESIDE = /\bhow (?:do|can|should) (?:i|we)\b|\b(?:can|could|may) (?:i|we)\b/g;

/** It is asked how much time there is, and of nothing else: how long do I have. */
export const TIME_LEFT =
  /^\s*how (?:long|much (?:longer|time)|many (?:more )?(?:days|hours)) (?:(?:do|have|will) (?:i|we)(?: still)?(?: have| got)?|is|are)(?: there)?(?: left| got)?(?: now)?[\s?!.]*$/g;

/** It is asked whether, or when: of a product, what becomes of anything in it. */
export const WHETHER =
  /吗|嘛|么|会不会|是否|多久|几天|多少天|什么时候|何时|几时|\bwhen\b|\bhow long\b|\bwill\b|\bis\b|\bare\b/g;

/** It is asked how to do something, which the lifecycle does not say. */
export const HOW_TO =
  /设置|配置|创建|新建|开通|查看|怎么(?:看|查|用|开|买)|如何(?:看|查|用|开|买)|\bconfigur\w*|\bset ?up\b|\bcreate\b|\bhow (?:do|can|to)\b/g;

/** Asked of something else, which the moments of a lifecycle do not answer. */
export const ABOUT_ELSE =
  /自动续费|多少钱|价格|价钱|定价|计费|收费|费用|退款|退钱|退费|发票|违约金|滞纳金|罚款|赔偿|赔付|诉讼|法院|\bpric(?:e|es|ing)\b|\bcosts?\b|\bhow much\b(?! (?:longer|time|of|is left))|\bfees?\b|\bbilling\b|\brefunds?\b|\binvoices?\b|\bsla\b|\bpenalt(?:y|ies)\b|\bcompensation\b|\bcourt\b|\bauto(?:matic(?:ally)?)?[ -]?renew\w*/g;

/** An order that is not paid yet is another trigger (4.2.1), of which nothing is lost. */
export const ORDER = /下单|订单|\border(?:s|ed)?\b/g;

/** What was bought beforehand lapses by a trigger of its own, which is not that of the service. */
export const PACKAGE =
  /资源包|流量包|套餐包|储值包|节省计划|优惠券|代金券|试用|免费额度|\bfree tier\b|\b(?:resource|traffic|storage) (?:pack(?:age)?|plan)s?\b|\bsavings plans?\b|\bcoupons?\b|\bvouchers?\b|\btrials?\b/g;

/** What one still wants to do with the data; it asks of their fate only beside words that do. */
export const ACCESS =
  /导出|导出来|下载|取回|取出|拿回|拿出来|读取|访问|迁移|迁走|拷[出走贝]来?|搬[出走]来?|存到本地|复制|\bexport(?:ed)?\b|\bdownload(?:ed)?\b|\bsaved?\b/g;

/** What says nothing here; taken out after all else. */
export const FILLERS =
  /阿里云|立即|立刻|马上|当场|即刻|直接|邮件|照片|图片|视频|代码|网站|网页|文档|密钥|消息|预付费|先付费|后付费|包年包月|包年|包月|按量付费|按量|\d+(?:\.\d+)?\s*(?:块钱?|元)|我们?的?|您的?|你们?的?|请问|想知道|知道|一下|之后|以后|后|的话|如果|假如|要是|若|会|被|就|才|要|将|了|的|地|得|还|也|都|又|再|在|是|有|与|和|及|或|能|可以|可|什么|哪些|多少|几|天|日|小时|个|完|掉|到|为|对|啊|呀|吧|服务|产品|实例|资源|账号|账户|账单|全部|所有|东西|里面|里|库|上|中|前|内|满|已经|已|仍|第|自|从|起|按|最早|最先|先|谁|哪个|首次|时|期间|期|一直|现在|目前|刚刚|刚才|刚|项目|集群|数据库|资料库|超过|不到|差不多|大概|大约|已经|左右|以上|又|只|急|咗|啦|哦|哈|快|要|收到|提醒|通知|剩下|剩|\b(?:le|ma|de|wo|wo ?de|hui|le ?ma|immediately|at once|right away|instantly|while|during|weekends?|holidays?|vacation|e?mails?|mailbox(?:es)?|photos?|images?|videos?|code|websites?|site|keys?|messages?|logs?|what|when|how|long|soon|many|much|days?|hours?|will|would|is|are|am|was|were|do|does|did|don|doesn|didn|t|s|if|i|my|the|a|an|of|after|before|for|to|in|on|at|by|be|been|being|it|its|they|them|their|happens?|happened|until|till|from|then|than|and|or|not|no|get|gets|got|with|can|cannot|could|should|there|any|anything|still|go|goes|going|me|we|our|us|you|your|alibaba|aliyun|cloud|services?|products?|instances?|resources?|accounts?|bills?|payments?|pay|paid|paying|time|since|that|this|has|have|had|which|who|first|now|up|out|all|so|just|once|period|users?|customers?|stay|stays|take|takes|until|within|whether|about|safe|available|projects?|topics?|clusters?|tables?|overnight|already|today|tonight|next|last|more|than|left|only|about|over|under|almost|nearly|use|used|using|access|prepaid|postpaid|subscriptions?|pay as you go|pay-as-you-go)\b/g;

/** Whether a text has a word of what becomes of a service and its data, or of what brings it about. */
export function isAboutFate(text: string): boolean {
  return [ARREARS, EXPIRY, RENEWAL, LOSS, RESTRICTION].some((words) => text.search(words) >= 0);
}
