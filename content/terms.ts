import type { DefinedTerm, NoDefinition, UndefinedWord } from '../src/references/model';

const AGREEMENT = 'agreement';

/**
 * Defined terms, in the order of the text. The scope is what the words say (本条款, 第36条下, 本协议); where they say nothing, a
 * term of the general part holds in the whole agreement and one of the special part for its product, which is a reading.
 * The build finds the words that define (简称, 下称, 合称, 统称, 指, 原名, 处于欠费状态 …) and every bracket that may be another
 * name or the full name of what stands before it, and fails where they are in no quote below.
 */
export const terms: readonly DefinedTerm[] = [
  define(['阿里云', '我们'], 'pre.para1', AGREEMENT, '阿里云计算有限公司（下称“阿里云”或“我们”）', 'Alibaba Cloud; we'),
  define(['本协议'], 'pre.para1', AGREEMENT, '《阿里云产品服务协议》（下称“本协议”）', 'this agreement'),
  define(['本服务'], 'pre.para1', AGREEMENT, '阿里云服务（下称“本服务”）', 'the service'),
  {
    ...define(
      ['服务提供方'],
      'g-2.1.para1',
      AGREEMENT,
      '本协议项下服务提供方包括阿里云计算有限公司、阿里巴巴云计算（北京）有限公司以及其他提供服务的关联公司',
      'service providers',
    ),
    doubt: {
      zh: '比提示条款的“阿里云”（一家公司）更宽；只说“阿里云”的条款（如 12.6）是否及于其余，没有写明。2.1.2 的“服务提供方”当是合作伙伴。',
      en: 'Wider than 阿里云 in the notice, which is one company; whether terms that say 阿里云 (12.6) cover the others is not said. In 2.1.2 it is presumably the partner.',
    },
  },
  {
    ...define(
      ['本协议内容'],
      'g-2.2.para1',
      AGREEMENT,
      '本协议内容包括协议正文以及所有阿里云已经发布的或将来可能发布的各类业务规则（包括产品文档、通知、公告、规则等合称“规则”）以及产品服务等级协议（“服务等级协议”）',
      'what this agreement includes',
    ),
    doubt: {
      zh: '比“本协议”更宽；“协议正文”是否包括专用说明，没有写明。',
      en: 'Wider than 本协议; whether 协议正文 takes in the special terms is not said.',
    },
  },
  {
    ...define(
      ['规则'],
      'g-2.2.para1',
      AGREEMENT,
      '各类业务规则（包括产品文档、通知、公告、规则等合称“规则”）',
      'rules',
    ),
    doubt: {
      zh: '定义里又有“规则”一词；在别处（专用 9.3、16.2、30.2.1、40.3）多是平常的意思。这里取整个协议。',
      en: 'The definition has the word in it again; elsewhere (special 9.3, 16.2, 30.2.1, 40.3) it mostly has its everyday meaning. The whole agreement is taken.',
    },
  },
  define(['服务等级协议'], 'g-2.2.para1', AGREEMENT, '产品服务等级协议（“服务等级协议”）', 'service level agreements'),
  {
    ...define(
      ['服务'],
      'g-3.1.para1',
      'g-3',
      '本条款中“服务”指：阿里云www.aliyun.com网站和客户端（以下单独或统称“阿里云网站”或简称“官网”）所展示的、您申请订购且阿里云同意向您提供的服务',
      'service',
    ),
    doubt: {
      zh: '“本条款”可以指通用条款 3.1、第 3 条或整个协议；这里取第 3 条。',
      en: '“本条款” can mean general 3.1, chapter 3 or the whole agreement; chapter 3 is taken.',
    },
  },
  define(
    ['阿里云网站', '官网'],
    'g-3.1.para1',
    AGREEMENT,
    '阿里云www.aliyun.com网站和客户端（以下单独或统称“阿里云网站”或简称“官网”）',
    'the website',
  ),
  {
    ...define(
      ['服务期限'],
      'g-3.4.1.2',
      AGREEMENT,
      '以包年包月等固定期限形式售卖的服务，服务期限至订购的期限届满为止；以资源包（或套餐包）形式售卖的服务，服务期限则至您订购的资源包服务期限到期或资源包中的服务被使用完毕为止（以前述二者早发生为准）',
      'term of service',
    ),
    doubt: {
      zh: '只说到何时为止；先付费的服务自开通之时起算（3.4.1（1））。“服务期”（专用 13.1）、“服务有效期”（专用 73.5）是否同义，没有写明。',
      en: 'It says when the term ends; that of prepaid services begins when they are opened (3.4.1(1)). Whether 服务期 (special 13.1) and 服务有效期 (special 73.5) mean the same is not said.',
    },
  },
  define(['套餐包'], 'g-3.4.1.2', AGREEMENT, '资源包（或套餐包）', 'package: another word for 资源包'),
  define(['该等行为'], 'g-3.4.4.3', 'g-3.4.4.3', '危害网络安全事项或行为（以下统称该等行为）', 'such acts'),
  define(['优惠活动'], 'g-4.4', AGREEMENT, '优惠活动或政策（统称为“优惠活动”）', 'promotions'),
  define(
    ['自动续费'],
    'g-4.9',
    AGREEMENT,
    '自动续费是指您所购买的阿里云服务到期时，您的阿里云账号内可用余额足够的，系统自动从您的账号中扣取下一续费周期的费用',
    'automatic renewal',
  ),
  {
    ...define(
      ['实际付款', '应付款'],
      'g-4.10.para1',
      'g-4.10',
      '实际付款（应付款）数额',
      'amount paid; amount payable',
    ),
    doubt: {
      zh: '付了多少与应付多少未必相同；以哪个为准，没有写明。',
      en: 'What was paid and what was payable may differ; which of them counts is not said.',
    },
  },
  {
    ...define(
      ['缓冲期'],
      'g-5.5',
      AGREEMENT,
      '一定的缓冲期（以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准）',
      'buffer period',
    ),
    doubt: {
      zh: '没有写明多长；9.2.4 写作“专属条款”。',
      en: 'How long it is, is not said; 9.2.4 has 专属条款 for 专有条款.',
    },
  },
  define(['IP'], 'g-7.1.5', AGREEMENT, '互联网地址（IP）', 'IP: Internet address'),
  {
    ...define(
      ['处理'],
      'g-7.1.8',
      'g-7.1.8',
      '用户业务数据处理(包括但不限于获取、使用、处理与传输等，以下合称“处理”)',
      'processing',
    ),
    doubt: {
      zh: '没有写明范围；“处理”在别处多是平常的意思，这里只取本项。',
      en: 'No scope is given; elsewhere 处理 mostly has its everyday meaning, so only this provision is taken.',
    },
  },
  define(
    ['操作指引'],
    'g-7.1.10',
    AGREEMENT,
    '服务说明、技术规范、使用流程、操作文档等内容（以上简称“操作指引”）',
    'operating instructions',
  ),
  define(
    ['云服务衍生数据'],
    'g-7.2.8',
    AGREEMENT,
    '在云产品和服务交付、运行过程中所产生的，阿里云为履行合同或法律法规的要求所必须掌握的云服务衍生数据，包括但不限于日志数据、授权用户数以及授权用户的身份、配置数据、计量和费用信息、服务咨询信息等',
    'data derived from cloud services',
  ),
  define(
    ['用户业务数据'],
    'g-9.2.1',
    AGREEMENT,
    '您通过阿里云提供的服务，加工、存储、上传、下载、分发以及通过其他方式处理的数据，均为您的用户业务数据',
    'user business data',
  ),
  define(
    ['知识产权'],
    'g-10.4',
    AGREEMENT,
    '“知识产权”包括在专利法、著作权法、商标法、反不正当竞争法等法律中规定的所有权利、所有权和利益，以及其中的任何和所有应用、更新、扩展和恢复',
    'intellectual property',
  ),
  define(
    ['保密信息'],
    'g-11.1',
    AGREEMENT,
    '本服务条款所称“保密信息”，是指一方（以下简称“接受方”）从对方（以下简称“披露方”）取得的、获知的、或因双方履行本协议而产生的商业秘密（包括财务秘密）、技术秘密、经营诀窍和（或）其他应予保密的信息和资料',
    'confidential information',
  ),
  define(['接受方'], 'g-11.1', 'g-11', '一方（以下简称“接受方”）', 'receiving party'),
  define(['披露方'], 'g-11.1', 'g-11', '对方（以下简称“披露方”）', 'disclosing party'),
  define(['SLA'], 'g-12.5', AGREEMENT, '《服务等级协议（SLA）》', 'SLA: service level agreement'),
  {
    ...define(
      ['书面通知'],
      'g-14.1.3',
      AGREEMENT,
      '以电子的方式发出的书面通知，包括公告，向您提供的联系电话发送手机短信，向您提供的电子邮件地址发送电子邮件，向您的账号发送系统消息以及站内信信息',
      'written notice',
    ),
    doubt: {
      zh: '说的是阿里云发出的通知；您的书面通知（专用 40.4.2）和书面同意（通用 14.4.4、专用 66.6）怎样才算，没有写明。',
      en: 'It speaks of notices by Alibaba Cloud; what makes yours written (special 40.4.2), or a written consent (general 14.4.4, special 66.6), is not said.',
    },
  },
  define(
    ['不可抗力', '意外事件'],
    'g-14.2.2',
    AGREEMENT,
    '不可抗力、意外事件是指双方所不能预见、并且它的发生及其后果是不能克服和不能避免的客观情况，包括但不限于如下情形：(1)自然灾害如洪水、冰雹、海啸、台风、旱灾、火灾；(2)政府行为如任一方所适用的政策、法律、法规（包括但不限于所有可适用的关于出口管制、制裁的法律法规）和采取新的行为措施导致本协议不能履行或继续履行可能给一方造成重大不利影响；(3)社会异常现象如疫情、骚乱、战争、罢工但不包括内部劳资纠纷。考虑到产品特殊性，以下及类似情形视为不可抗力：电信主干线路中断、黑客攻击、病毒、网路堵塞、电信部门技术调整等',
    'force majeure; unforeseen event',
  ),
  {
    ...define(
      ['日', '天'],
      'g-14.4.13',
      AGREEMENT,
      '除非另有说明，本协议正文及其附件中所有的“日”、“天”均为自然日',
      'day',
    ),
    doubt: {
      zh: '“协议正文”是否包括专用说明，没有写明；天数大多在专用说明里。',
      en: 'Whether 协议正文 takes in the special terms, where most counts of days stand, is not said.',
    },
  },
  {
    ...define(
      ['7日届满'],
      'p-2.2',
      'p',
      '7日届满（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同）',
      'the end of seven days',
    ),
    doubt: {
      zh: '“下同”及于何处，没有写明；这里取整个专用说明。',
      en: 'How far “下同” (likewise below) reaches is not said; the whole of the special terms is taken.',
    },
  },
  prepaid('p-3.1.1'),
  postpaid('p-3.1.2'),
  define(['预付费实例'], 'p-6.2', 'p-6', '预付费实例（企业铂金版、微消息队列）', 'prepaid instances'),
  inArrears('p-6.3', '当您的账户余额不足以支付账单金额，服务处于欠费状态'),
  inArrears('p-16.1', '如当前您的账户余额不足以支付账单金额，服务处于欠费状态'),
  inArrears('p-17.1', '如果您的当前可用余额不足以支付上个计费周期的账单金额，则MaxCompute将处于欠费状态'),
  define(['MaxCompute服务'], 'p-17', 'p-17', '【大数据计算服务】（简称“MaxCompute服务”）', 'MaxCompute service'),
  define(
    ['延停权益'],
    'p-17.1.2',
    'p-17',
    '一定的延停额度/或延停时长（“延停权益”）',
    'entitlement to deferred suspension',
  ),
  define(
    ['延期停服期间'],
    'p-17.1.2',
    'p-17',
    '延停额度/或延停时长期内（“延期停服期间”）',
    'deferred-suspension period',
  ),
  define(['欠费'], 'p-21.2.1', 'p-21', '如您账户余额不足以扣划前一小时的服务费用，即欠费', 'arrears'),
  {
    ...define(
      ['NFT'],
      'p-22.2.2',
      'p-22',
      '本协议下的NFT是指在区块链上进行记录和发行，通过区块链技术在链上给数字资产生成一个无法篡改的独特编码，实现权益确认的数字作品或数字资产',
      'NFT',
    ),
    doubt: {
      zh: '写的是“本协议下的”，而只有第 22 条用到它；这里取第 22 条。',
      en: 'It says “本协议下的” (in this agreement), but only 22 uses it; 22 is taken.',
    },
  },
  inArrears('p-23.2', '当您的账户余额不足以支付账单金额，服务处于欠费状态'),
  inArrears('p-25.2', '如当前您的账户余额不足以支付账单金额，服务处于欠费状态'),
  define(
    ['停止服务'],
    'p-25.2',
    'p-25.2',
    '停止服务（包含不能增加新的终端，以及正在运行的任务将被停止）',
    'service is stopped',
  ),
  define(['OSS'], 'p-26.3', 'p-26', '阿里云对象存储服务(OSS)', 'OSS: object storage service'),
  define(
    ['数据库专家服务'],
    'p-27.1',
    'p-27',
    '本条款中“数据库专家服务”指：阿里云向您提供www.aliyun.com网站上所展示的数据库专家服务以及相关的技术及网络支持服务',
    'database expert service',
  ),
  define(['专家团队'], 'p-27.1', 'p-27', '阿里云数据库专家组成的专家团队（以下简称“专家团队”）', 'expert team'),
  define(['配置信息', '规格'], 'p-28.1', 'p-28', '配置信息（规格）', 'configuration; specification'),
  define(
    ['open API'],
    'p-30.2.3',
    'p-30',
    '应用程序编程接口（open API）',
    'open API: application programming interface',
  ),
  inArrears('p-32.2', '当您的账户余额不足以支付账单金额，服务处于欠费状态'),
  define(['PAI服务'], 'p-36', 'p-36', '【机器学习PAI服务】（简称“PAI服务”）', 'PAI service'),
  define(
    ['PAI服务', '本服务'],
    'p-36.1',
    'p-36',
    '人工智能平台PAI（在第36条下简称“PAI服务”或“本服务”）',
    'PAI service; the service',
  ),
  inArrears(
    'p-36.2',
    '您应确保账户可用余额大于等于上个计费周期的账单金额，以确保阿里云可以成功扣费，否则您将处于欠费状态',
  ),
  define(
    ['三方模型及技术服务'],
    'p-36.3.2',
    'p-36',
    '由第三方服务商开发并提供的模型或技术服务（或统称“三方模型及技术服务”）',
    'third-party models and technical services',
  ),
  define(['AGPL'], 'p-36.4', 'p-36', 'GNU Affero 通用公共许可证 ( AGPL )', 'AGPL'),
  define(['服务周期'], 'p-38.1', 'p-38', '一个服务周期内(一年）', 'service cycle'),
  define(['设备端'], 'p-38.1', 'p-38', '4个设备端（Android、iOS、Windows、MAC）', 'kinds of device'),
  define(
    ['专属钉钉'],
    'p-38.1',
    'p-38',
    '“专属钉钉”是面向大客户付费并基于特定企业组织登录使用的具有专属设计、专属安全、专属App、专属集成、专属存储等功能的办公软件副本',
    'dedicated DingTalk',
  ),
  define(['DataWorks服务'], 'p-39', 'p-39', '数据工场服务（简称“DataWorks服务”）', 'DataWorks service'),
  prepaid('p-39.1.1'),
  postpaid('p-39.1.2'),
  define(['增值版本'], 'p-39.3', 'p-39', '增值版本（标准版、专业版、企业版和旗舰版）', 'value-added editions'),
  define(
    ['自定义资源组'],
    'p-39.11',
    'p-39',
    '使用自己的计算资源通过各种形式的网络接入作为任务调度资源组或者是数据同步资源组，称之为“自定义资源组”',
    'custom resource group',
  ),
  {
    ...define(
      ['服务', 'CDDC服务', 'CDDC'],
      'p-40.1',
      'p-40',
      '本第“39”条中“服务”或“CDDC服务”特指：阿里云向您提供www.aliyun.com网站上所展示的云数据库专属集群服务（Cloud Database Dedicated Cluster,简称CDDC）以及相关的技术及网络支持服务',
      'service; CDDC',
    ),
    doubt: {
      zh: '印作第“39”条，而它在第 40 条里，说的是第 40 条的产品；这里取第 40 条。',
      en: 'Printed “39”, but it stands in 40 and speaks of the product of 40; 40 is taken.',
    },
  },
  define(
    ['数据库系统以下底层和阿里云软件'],
    'p-40.2',
    'p-40',
    '数据库系统以下底层和阿里云软件（即CDDC的相关技术架构、容器、操作系统、物理机）',
    'the layers below the database system and Alibaba Cloud’s software',
  ),
  inArrears('p-43.2', '当您的账户余额不足以支付账单金额，您将处于欠费状态'),
  define(['外呼模板内容'], 'p-44.2', 'p-44', '外呼模板内容(以下称“外呼模板内容”)', 'call template content'),
  define(
    ['敏感数据保护'],
    'p-45',
    'p-45',
    '【数据安全中心】（原名：敏感数据保护）',
    'Sensitive Data Protection: the former name of Data Security Center',
  ),
  inArrears('p-49.2', '当您的账户余额不足以支付账单金额，服务处于欠费状态'),
  prepaid('p-52.1'),
  postpaid('p-52.1'),
  define(['灵骏服务'], 'p-54', 'p-54', '【智能计算灵骏服务】（简称“灵骏服务”）', 'Lingjun service'),
  define(
    ['智能助手服务'],
    'p-56.1',
    'p-56',
    '智能数据助手服务DMS Data Copilot（“智能助手服务”）',
    'intelligent assistant service',
  ),
  define(
    ['信息内容'],
    'p-56.1.1',
    'p-56',
    '使用本服务制作的信息内容（即您使用本服务过程中所上传、复制、生成、存储、发布、传播的所有内容，包括但不限于账户头像、名称等账户信息以及您输入、回复、生成的文字、语音、图片、视频等信息内容）',
    'content',
  ),
  {
    ...define(
      ['认证服务'],
      'p-57.1',
      'p-57',
      '指阿里云所提供的线上ACA/Apsara Clouder认证服务',
      'certification service',
    ),
    doubt: {
      zh: '句子没有主语；被定义的当是标题里的“阿里云认证服务”。',
      en: 'The sentence has no subject; what it defines must be its title, 阿里云认证服务.',
    },
  },
  {
    ...define(
      ['证书服务机构'],
      'p-58.5',
      'p-58',
      '证书服务机构GlobalSign（简称证书服务机构）',
      'certificate service provider (GlobalSign)',
    ),
    doubt: {
      zh: '只在选择 GlobalSign 证书时说到；其他证书的服务机构没有写明。',
      en: 'Said only of those who choose a GlobalSign certificate; who provides other certificates is not said.',
    },
  },
  define(['微软产品'], 'p-59.1.para1', 'p-59', '微软的镜像操作系统（以下称微软产品）', 'Microsoft products'),
  define(['微软'], 'p-59.1.1', 'p-59', '微软公司（统称“微软”）', 'Microsoft'),
  define(
    ['高风险使用'],
    'p-59.1.8',
    'p-59',
    '由于产品故障而可能会导致死亡、严重人身伤害，或严重的物理或环境损害（以下简称“高风险使用”）',
    'high-risk use',
  ),
  define(['离线数据', '备份数据'], 'p-59.2.1.2', 'p-59', '离线数据（备份数据）', 'offline data; backups'),
  define(['HiTSDB'], 'p-60', 'p-60', '高性能时间序列数据库（HiTSDB）', 'HiTSDB: the time series database'),
  define(['服务周期'], 'p-61.2', 'p-61', '数据库备份服务以月为服务周期', 'service cycle'),
  define(['智能助手'], 'p-62.1', 'p-62', 'ADB MySQL智能助手（“智能助手”）', 'intelligent assistant'),
  define(['运维助手'], 'p-63.3', 'p-63', 'DTS Insight运维助手服务（“运维助手”）', 'operations assistant'),
  define(
    ['服务'],
    'p-64.1.1',
    'p-64',
    '本条款下“服务”指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的各类专家技术服务',
    'service',
  ),
  define(['阿里云官网'], 'p-64.1.1', 'p-64', 'aliyun.com网站（即阿里云官网）', 'the website'),
  define(['SLA'], 'p-64.3.1', 'p-64', '服务等级承诺（SLA）', 'SLA: service level commitment'),
  define(
    ['支持计划服务'],
    'p-64.3.6.1',
    'p-64',
    '支持计划服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的支持计划服务，即阿里云为了满足不同规模用户的支持需求，而向用户提供的多种级别的支持计划，以保障用户的云上业务稳定运行',
    'support plan service',
  ),
  define(['Advisor'], 'p-64.3.7', 'p-64', '【智能顾问服务（Advisor）】', 'Advisor: 智能顾问服务'),
  define(['Advisor'], 'p-64.3.7.3', 'p-64', '“智能顾问”（Advisor）', 'Advisor: 智能顾问'),
  define(
    ['云上稳定性保障服务'],
    'p-64.3.8.1',
    'p-64',
    '云上稳定性保障服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的云上稳定性保障服务，即阿里云为您量身定制的稳定性保障服务，建立高可用架构，稳定渡过业务峰值，保障业务稳定运行的服务',
    'cloud stability assurance service',
  ),
  define(
    ['容器化交付服务'],
    'p-64.3.10.1',
    'p-64',
    '容器化交付服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的容器化交付服务，为客户提供容器化交付咨询和核心应用的容器化全流程改造服务。包含云上架构设计、容器化方案设计、DevOps方案设计、微服务治理、可观测性落地等内容，帮助客户快速实现应用容器化',
    'containerised delivery service',
  ),
  define(
    ['伙伴服务助力计划服务'],
    'p-64.3.11.1',
    'p-64',
    '伙伴服务助力计划服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的伙伴服务助力计划服务，即阿里云为了帮助云市场的合作伙伴向最终用户提供更好的服务，而提供运维服务、技术支持、管理培训和平台标准化工具，帮助合作伙伴保障用户的云上业务稳定运行',
    'partner service support programme',
  ),
  {
    ...define(['阿里云'], 'p-66.1', 'p-66', '阿里云智能科技（江苏）有限公司 （以下简称“阿里云”）', 'Alibaba Cloud'),
    doubt: {
      zh: '“以下简称”及于何处，没有写明；照字面，第 67–75 条也在内。这里取第 66 条；签约的是哪家公司，取决于它。',
      en: 'How far “以下简称” (hereinafter) reaches is not said; literally 67–75 too. 66 is taken; which company is the party turns on it.',
    },
  },
  define(
    ['您', '商户'],
    'p-66.1',
    'p-66',
    '本条款中的“您”是指：所有使用信息核验服务的主体（包括但不限于个人、团队、公司、组织等），或称“商户”',
    'you; the merchant',
  ),
  define(
    ['信息核验服务', '服务'],
    'p-66.1',
    'p-66',
    '“信息核验服务”（以下也简称“服务”）指阿里云与合作伙伴合同向商户提供身份信息真实性和一致性核验服务',
    'information verification; service',
  ),
  define(
    ['信息主体'],
    'p-66.1',
    'p-66',
    '“信息主体”指提交本人身份信息给商户或阿里云，以供信息核验服务的自然人用户',
    'data subject',
  ),
  define(
    ['容器服务'],
    'p-67.1',
    'p-67',
    '“容器服务”是指阿里云向您提供www.aliyun.com网站上所展示的容器服务以及相关的技术及网络支持服务',
    'container service',
  ),
  define(['Accesskey'], 'p-68.1', 'p-68', '访问密钥（Accesskey）', 'access key'),
  define(
    ['身份权限治理数据'],
    'p-68.1',
    'p-68',
    '您阿里云账号及（访问控制）用户账号的配置信息、访问密钥（Accesskey）ID、状态、创建时间、最后使用时间以及禁用时间（以下简称“身份权限治理数据”）',
    'identity and permission governance data',
  ),
  define(['EULA'], 'p-69.1.1', 'p-69', 'CUDA最终用户许可协议（EULA）', 'EULA: end user licence agreement'),
  inArrears('p-69.2.1', '如您的账户余额等扣款渠道余额不足导致服务欠费的'),
  define(
    ['延停权益'],
    'p-69.2.1.2',
    'p-69',
    '一定的延停额度/或延停时长（“延停权益”）',
    'entitlement to deferred suspension',
  ),
  define(
    ['延期停服期间'],
    'p-69.2.1.2',
    'p-69',
    '延停额度/或延停时长期内（“延期停服期间”）',
    'deferred-suspension period',
  ),
  {
    ...define(['宽限期'], 'p-69.2.1.4', 'p-69', '自阿里云暂停服务之日起一定期限内（“宽限期”）', 'grace period'),
    doubt: {
      zh: '没有写明多长，也没有写明与通用条款 5.5 的“缓冲期”是什么关系。',
      en: 'How long it is, is not said, nor how it relates to the buffer period of general 5.5.',
    },
  },
  {
    ...define(['确认邮箱'], 'p-70.2', 'p-70', '云行情产品指定的邮箱（以下简称“确认邮箱”）', 'confirmation mailbox'),
    doubt: {
      zh: '数据提供方指定的邮箱是否也在内，没有写明；这里取云行情产品指定的邮箱。',
      en: 'Whether the mailbox that the data provider names is meant too is not said; that of the product is taken.',
    },
  },
  {
    ...define(
      ['您', '用户'],
      'p-71.1.1',
      'p-71',
      '本协议中的“您”是指：所有使用DataV服务的主体（包括但不限于个人、团队、公司、组织等），或称“用户”',
      'you; the user',
    ),
    doubt: {
      zh: '写的是“本协议中的”，说的却是 DataV 的用户；这里取第 71 条。',
      en: 'It says “本协议中的” (in this agreement) but speaks of those who use DataV; 71 is taken.',
    },
  },
  define(
    ['DataV服务'],
    'p-71.1.2',
    'p-71',
    '“DataV服务”指由阿里云独立研发并拥有自主知识产权的网络服务产品',
    'DataV service',
  ),
  define(['数加网站'], 'p-71.1.3', 'p-71', '“数加网站”是指：data.aliyun.com', 'the Shujia website'),
  define(['账户'], 'p-71.2.6.1', 'p-71', '账户（用户登录名+密码）', 'account: login name and password'),
  define(['软件'], 'p-72.1.1', 'p-72', '软件，指包括甲方向乙方提供的软件包、软件框架、SDK', 'software'),
  define(['SDK'], 'p-72.1.1', 'p-72', 'SDK (“Software Development Kit”)', 'SDK: Software Development Kit'),
  define(
    ['目的'],
    'p-72.1.2',
    'p-72',
    '目的，指乙方仅将软件用于乙方开发、测试、评估、调试、分析、优化等在乙方设备上的内部的使用用途',
    'purpose',
  ),
  define(
    ['许可'],
    'p-72.1.3',
    'p-72',
    '许可，指甲方授予乙方在许可期限内为本协议目的对软件的可撤销的、不可分许可的、非独占的使用许可权',
    'licence',
  ),
  define(
    ['开源软件'],
    'p-72.1.4',
    'p-72',
    '开源软件，指软件本身、或其他被集成的、该软件衍生的、与该软件共同发布的软件满足以下条件',
    'open-source software',
  ),
  define(
    ['第三方技术'],
    'p-72.1.5',
    'p-72',
    '第三方技术，指第三方所有的，各种使用方式都必须从第三方取得单独授权的软件和/或硬件技术',
    'third-party technology',
  ),
  define(['知识产权'], 'p-72.1.6', 'p-72', '知识产权，指以下有形和无形的权益', 'intellectual property'),
  define(['商业秘密'], 'p-72.1.7', 'p-72', '商业秘密，指一方的专有思想、可专利思想', 'trade secret'),
  define(
    ['许可期限'],
    'p-72.3',
    'p-72',
    '许可期限。本协议生效后甲方向乙方提供本协议约定的软件，有效期直至甲方通知乙方撤回本协议约定的许可',
    'term of the licence',
  ),
  define(
    ['阿里企业邮箱服务'],
    'p-73.para1',
    'p-73',
    '阿里企业邮箱服务（包括：企业邮箱标准版、企业邮箱尊享版、企业邮箱集团版、阿里邮箱钉钉融合版、阿里邮箱国产化版-金融级、阿里邮箱混合版、邮件微服务等不同版本和服务）',
    'Alibaba Mail',
  ),
  define(
    ['垃圾邮件'],
    'p-73.6',
    'p-73',
    '大量不受欢迎的或者未经请求的电子邮件、电子广告或包含反动、色情等有害信息的电子邮件（“垃圾邮件”）',
    'spam',
  ),
  define(['EMAS服务'], 'p-74.1', 'p-74', '移动研发平台（“EMAS服务”）', 'EMAS service'),
];

/** Words that look like a definition and are none. */
export const noDefinitions: readonly NoDefinition[] = [
  ...none(
    { zh: '名称的一部分。', en: 'Part of a name.' },
    ['g-2.1.para1', '（北京）'],
    ['p-38.2', '钉钉(中国）信息技术有限公司和/或其关联公司'],
    ['p-38.2', '钉钉(中国）信息技术有限公司和/获其关联公司'],
    ['p-66.1', '（江苏）'],
  ),
  ...none(
    {
      zh: '括号里的字是词的一部分，可有可无。',
      en: 'The characters in brackets belong to the word, and may be left out.',
    },
    ['g-7.2.7', '（使）'],
    ['g-11.1', '（或）'],
  ),
  ...none(
    {
      zh: '重复 64.1.1 的定义，或只写出通用条款 3.1 所说官网的网址。',
      en: 'Repeats what 64.1.1 defines, or gives the address of the website of general 3.1.',
    },
    ['p-64.3.3.1', '（www.aliyun.com）'],
    ['p-64.3.6.1', '（即阿里云官网）'],
    ['p-64.3.8.1', '（即阿里云官网）'],
    ['p-64.3.10.1', '（即阿里云官网）'],
    ['p-64.3.11.1', '（即阿里云官网）'],
  ),
  ...none(
    { zh: '列出其中有哪些，不是另一个名称。', en: 'It lists what there is of it, and is no other name.' },
    ['p-19.5', '（软件产品、页面标识、服务品牌、资讯、信息）'],
    ['p-27.3', '（您自己的、您被授权运维或类似实例）'],
    ['p-57.1.1', '（1次正式考试，1次补考机会）'],
  ),
  ...none(
    { zh: '限定说的是哪一种，不是另一个名称。', en: 'It says which one is meant, and is no other name.' },
    ['p-22.1.2', '（未到期的情况下）'],
    ['p-29.1', '（免费版）'],
    ['p-38.1', '（自研自用情形）'],
    ['p-68.1', '（访问控制）'],
  ),
  ...none(
    { zh: '补充说明，不是另一个名称。', en: 'It says something more, and is no other name.' },
    ['g-3.4.4.3', '（并将根据技术的发展不断完善）'],
    ['g-11.4.6', '（通过口头提问、询问、要求资料或文件、传唤、民事或刑事调查或其他程序）'],
    ['p-20.2', '（经您点击选择后可应用于您的微电影）'],
    ['p-20.2', '（阿里云的授权到期后，阿里云将要求您停止使用、或停止您使用该音乐）'],
    ['p-21.2.1', '（该部分服务费用，您仍应继续向阿里云支付）'],
    ['p-28.1', '（您仍需支付该部分费用）'],
    ['p-61.3.2', '（费用以阿里云官网页面展示的为准）'],
    ['p-71.1.2', '（详见订购页面DataV服务产品介绍及说明）'],
  ),
  ...['p-3.1.2', 'p-39.1.2'].map((unit) => ({
    unit,
    words: '处于欠费状态',
    why: {
      zh: '说的是欠费之后，没有写明何时算欠费。',
      en: 'It says what follows on arrears, not when one is in arrears.',
    },
  })),
];

/** Words that the text uses as if they were settled, and defines nowhere, or not where they are used. */
export const undefinedWords: readonly UndefinedWord[] = [
  undefinedIn(
    '您',
    'pre.para1',
    '协议没有定义“您”；只有第 66、71 条给它各自的定义。14.1.4、19.2 还写作“你”。',
    'The agreement does not define 您; only 66 and 71 define it, each for itself. 14.1.4 and 19.2 have 你.',
  ),
  undefinedIn(
    '关联公司',
    'g-2.1.para1 g-2.1.1 g-5.3 g-10.4 g-14.4.3 g-14.4.4 p-18.4 p-36.3.2 p-38.2 p-63.2.para1 p-63.3',
    '没有写明怎样才算关联；通用条款 5.3 的抵销、14.4.3 的转让都涉及它。11.4（5）、14.4.11 还写作“附属公司”“关联方”。',
    'What makes a company an affiliate is not said; set-off (general 5.3) and assignment (14.4.3) turn on it. 11.4(5) and 14.4.11 also have 附属公司 and 关联方.',
  ),
  undefinedIn(
    '用户',
    'g-2.1.1 g-12.1.para1 g-12.2 p-19.3 p-19.4 p-19.5 p-42.1 p-42.2 p-57.1.1 p-57.1.2 p-58.5 p-64.3.6.1 p-69.1',
    '有时是您，有时是别的客户或最终用户；只有第 71 条给它定义。',
    'Sometimes you, sometimes other customers or end users; only 71 defines it.',
  ),
  undefinedIn(
    '账户',
    'g-3.4.2.para1 g-3.4.4.5 g-7.2.5 p-2.1 p-5.4 p-6.3 p-23.1',
    '与“账号”并用，都没有定义；只有第 71 条写明是用户登录名和密码。',
    'Used beside 账号, neither of them defined; only 71 says that it is a login name and a password.',
  ),
  undefinedIn(
    '协议正文',
    'g-2.2.para1 g-14.4.13',
    '是否包括专用说明，没有写明；规则的效力（2.2）和天数的算法（14.4.13）取决于它。',
    'Whether it takes in the special terms is not said; the force of the rules (2.2) and the counting of days (14.4.13) turn on it.',
  ),
  undefinedIn(
    '无理由擅自退订',
    'g-3.4.1.2 g-4.4.2',
    '怎样才算，没有写明；恢复原价、违约金和手续费取决于它。',
    'What counts as cancelling without reason is not said; the full price, penalties and fees turn on it.',
  ),
  undefinedIn(
    '本服务条款',
    'g-3.4.2.para1 g-11.1 g-14.2.1 p-2.2 p-3.3 p-30.2.3 p-37.2 p-40.4.1 p-40.4.2 p-58.1 p-64.4.1.1 p-64.4.2.1',
    '在通用条款里指本协议，在第 64 条指该条；在其他产品里（“终止本服务条款”）是该产品的条款还是整个协议，没有写明。',
    'In the general terms it is the agreement, in 64 the terms of 64; whether another product that ends 本服务条款 ends its own terms or the whole agreement is not said.',
  ),
  undefinedIn(
    '暂停',
    'g-3.4.3 g-3.4.4.3 g-4.4.4 p-6.3 p-16.1 p-17.1 p-69.2.1',
    '与“中止”“停止”“终止”“冻结”并用，都没有定义；只有专用 6.3、16.1 写明暂停时什么用不了，25.2 写明停止时。',
    'Used beside 中止, 停止, 终止 and 冻结 (interrupt, stop, end, freeze), none of them defined; only special 6.3 and 16.1 say what suspension takes away, and 25.2 what stopping does.',
  ),
  undefinedIn(
    '严重违反',
    'g-3.4.4.2 p-71.3.8',
    '两处各举了几种，都没有穷尽；提前终止和不退费取决于它。',
    'Both places give instances and neither closes the list; early termination and the loss of refunds turn on it.',
  ),
  undefinedIn(
    '工作日',
    'g-4.8 p-64.3.3.1 p-64.3.3.2 p-64.3.4 p-66.6',
    '通用条款 14.4.13 只定义日和天；哪些日子是工作日，没有写明。',
    'General 14.4.13 defines 日 and 天 only; which days are working days is not said.',
  ),
  undefinedIn(
    '欠费',
    'g-5.1 g-5.2 g-5.4 g-5.5 g-9.2.4 p-2.1 p-3.1.2 p-3.2 p-3.3 p-5.4 p-10.1 p-12.1 p-13.2 p-14.1 p-15.2 p-22.1.4 p-26.1 p-31.1 p-33.1 p-34.3.1 p-34.3.2 p-35.2 p-37.1 p-39.1.2 p-51.1 p-52.1 p-53.3 p-54.1',
    '通用条款没有定义“欠费”；几个产品各自写明何时算欠费，其余没有写。35.2 说的却是包年包月到期未续费。',
    'The general terms do not define arrears; some products say when one is in arrears, the others do not. In 35.2 it is a term that has expired and was not renewed.',
  ),
  undefinedIn(
    '专有条款',
    'g-5.5',
    '当是专用说明；9.2.4 写作“专属条款”，14.4.1 写作“专用条款”，都没有定义。',
    'Presumably the special terms (专用说明); 9.2.4 has 专属条款 and 14.4.1 专用条款. None is defined.',
  ),
  undefinedIn(
    '本服务协议',
    'g-7.1.1 g-7.1.3 p-71.3.1 p-71.3.2 p-71.3.8',
    '在第 7 章指本协议；在第 71 条是该产品的条款还是整个协议，没有写明。',
    'In chapter 7 the agreement; in 71 its own terms or the whole agreement, which is not said.',
  ),
  undefinedIn('开源软件', 'g-8.3 p-38.2 p-69.1', '只有第 72 条给它定义。', 'Only 72 defines it.'),
  undefinedIn('专属条款', 'g-9.2.4', '同 5.5 的“专有条款”。', 'As 专有条款 in 5.5.'),
  undefinedIn(
    '业务数据',
    'g-9.2.6 g-14.4.2 p-22.1.1 p-22.1.3 p-24.2 p-63.1 p-64.3.12.2 p-71.3.1',
    '是否就是通用条款 9.2.1 的“用户业务数据”，没有写明；别处还有“您的数据”（9.2.3）、“全部数据”（专用 3.3）。删除什么，取决于它。',
    'Whether it is the 用户业务数据 of general 9.2.1 is not said; elsewhere it is “your data” (9.2.3) or “all data” (special 3.3). What is deleted turns on it.',
  ),
  undefinedIn(
    '商业秘密',
    'g-11.1',
    '保密信息包括它；只有第 72 条给它定义。',
    'Confidential information includes it; only 72 defines it.',
  ),
  undefinedIn(
    '通知方',
    'g-11.4.5',
    '当是通用条款 11.1 的“披露方”。',
    'Presumably the disclosing party (披露方) of general 11.1.',
  ),
  undefinedIn('附件', 'g-14.4.1 g-14.4.13 p-38.1', '公布的文本没有附件。', 'The published text has no annex.'),
  undefinedIn(
    '专用条款',
    'g-14.4.1',
    '当是专用说明；先后的顺序取决于它，而没有定义。',
    'Presumably the special terms; the order of precedence turns on it, and it is not defined.',
  ),
  undefinedIn('我方', 'g-14.4.4', '当是阿里云；别处称“我们”。', 'Presumably Alibaba Cloud, which is 我们 elsewhere.'),
  undefinedIn(
    '预付费',
    'p-6.1 p-7.1 p-36.1 p-40.3 p-49.1 p-53.1 p-53.2',
    '第 3、39、52 条写明是包年包月使用，这些产品没有写；通用条款说“先付费”（4.2），36.1 把两个词并列。',
    '3, 39 and 52 say it is use by the month or year; these products do not say. The general terms have 先付费 (4.2), and 36.1 sets the two side by side.',
  ),
  undefinedIn(
    '延停时长',
    'p-17.1.2 p-69.2.1.2',
    '“延停权益”是“延停额度/或延停时长”；各是多少，没有写明。是否享有，以“用户控制台”的展示为准（17.1.3、69.2.1（3））。',
    'The entitlement is 延停额度 and/or 延停时长, an amount or a time; how much either is, is not said. Whether one has it is what the console shows (17.1.3, 69.2.1(3)).',
  ),
  undefinedIn(
    '本服务',
    'p-17.1.4 p-29.2 p-35.3 p-39.6 p-42.3 p-44.1 p-56.1 p-62.1 p-63.1 p-73.para1',
    '提示条款里指阿里云的全部服务；这些产品用它指自己（56.1 指智能助手），没有定义。照字面，17.1.4 终止的是全部服务。',
    'In the notice it is all that Alibaba Cloud provides; these products mean themselves by it (56.1 its assistant) and do not say so. Literally, 17.1.4 would end all services.',
  ),
  undefinedIn('SDK', 'p-19.1', '只有第 72 条写出它的全称。', 'Only 72 gives its full form.'),
  undefinedIn(
    '服务周期',
    'p-27.4 p-64.3.7.2',
    '第 38 条是一年，第 61 条是一个月；这两处没有写明。',
    'A year in 38 and a month in 61; in these two places it is not said.',
  ),
  undefinedIn(
    '客户',
    'p-38.1 p-64.3.10.1 p-73.6',
    '多指您，第 38 条另有“最终客户”；都没有定义。',
    'Mostly you; 38 also has 最终客户 (end customer). Neither is defined.',
  ),
  undefinedIn(
    '甲方',
    'p-38.1 p-72.1.1 p-72.1.3 p-72.2 p-72.3 p-72.4.3 p-72.4.5 p-72.5',
    '第 72 条的甲方是给出许可的一方，第 38.1 条的甲方却是客户；都没有写明是谁。',
    'In 72 甲方 grants the licence, in 38.1 it is the customer; who it is, is not said in either.',
  ),
  undefinedIn(
    '最终用户',
    'p-38.1 p-38.2 p-64.3.11.1 p-73.para1',
    '没有定义；38.2 还有“最终客户”，是否相同，没有写明。',
    'Not defined; 38.2 also has 最终客户 (end customer), and whether they are the same is not said.',
  ),
  undefinedIn(
    '产品提供方',
    'p-38.1',
    '与“钉钉”“钉钉公司”“钉钉(中国）信息技术有限公司”当是一家，没有写明；客户称“您方”。',
    'Presumably the same as 钉钉, 钉钉公司 and 钉钉(中国）信息技术有限公司, which is not said; the customer is 您方.',
  ),
  undefinedIn(
    '本协议',
    'p-44.1 p-44.2 p-66.6 p-71.1.1 p-72.1.3 p-72.3 p-72.4.2',
    '提示条款定义为整个协议；在这些产品里（44.1“解除本协议”、72.3“本协议生效后”）是整个协议还是该产品的条款，没有写明。',
    'The notice defines it as the whole agreement; whether these products mean that (44.1 ends it, 72.3 counts from its taking effect) or their own terms is not said.',
  ),
  undefinedIn(
    '本须知',
    'p-56.1 p-56.1.4 p-62.3.1',
    '第 56、62 条没有叫作“须知”的部分；当是所在的条款。',
    '56 and 62 have no part called a notice (须知); presumably the provision itself.',
  ),
  undefinedIn(
    '本平台',
    'p-56.1.2 p-62.1.4',
    '哪个平台，没有写明；当是该助手。',
    'Which platform is not said; presumably the assistant.',
  ),
  undefinedIn(
    '软件服务',
    'p-59.1.2 p-59.1.6 p-59.1.7',
    '是云数据库服务还是其中的软件，没有写明；59.1.6 的免责取决于它。',
    'The database service, or the software in it: which is not said. The exclusion of liability in 59.1.6 turns on it.',
  ),
  undefinedIn(
    '智能助手服务',
    'p-62.1 p-62.3',
    '第 56 条定义的是 DMS 的助手；第 62 条用了这个词，自己只定义了“智能助手”。',
    '56 defines it as the assistant of DMS; 62 uses the word and itself defines only 智能助手.',
  ),
  undefinedIn(
    '信息主体',
    'p-65.1 p-65.2 p-65.3',
    '只有第 66 条给它定义，写明在“本条款中”。',
    'Only 66 defines it, for itself (本条款中).',
  ),
  undefinedIn(
    '人员类别、服务类别',
    'p-70.3',
    '定义“将在云行情产品相关页面提供”，不在本文之内。',
    'Their definitions “will be given on the product’s pages”, which are not part of this text.',
  ),
  undefinedIn(
    '自动续费',
    'p-71.2.4',
    '4.9 是到期时从您的账号扣取；71.2.4 要求到期前 30 日内支付宝账户余额充足，再从绑定的阿里云账户扣除。',
    '4.9 takes the fee from your account at expiry; 71.2.4 wants a balance on Alipay within 30 days before it, and takes the fee from the Alibaba Cloud account.',
  ),
  undefinedIn(
    '乙方',
    'p-72.1.1 p-72.1.2 p-72.1.3 p-72.2 p-72.3 p-72.4.1 p-72.4.2 p-72.4.3 p-72.4.4 p-72.4.5 p-72.5',
    '没有写明是谁；当是客户。',
    'Who it is, is not said; presumably the customer.',
  ),
];

function define(words: readonly string[], unit: string, scope: string, quote: string, en: string): DefinedTerm {
  return { words, unit, scope, quote, en };
}

/** Places that look like a definition, of which the same is to be said. */
function none(
  why: NoDefinition['why'],
  ...places: readonly (readonly [unit: string, words: string])[]
): readonly NoDefinition[] {
  return places.map(([unit, words]) => ({ unit, words, why }));
}

/** A product that says what prepaid means in it. */
function prepaid(unit: string): DefinedTerm {
  return define(['预付费'], unit, articleOf(unit), '预付费为包年包月使用', 'prepaid: by the month or year');
}

function postpaid(unit: string): DefinedTerm {
  return define(['后付费'], unit, articleOf(unit), '后付费为按量付费使用', 'postpaid: by use');
}

/** A product that says when one is in arrears in it. */
function inArrears(unit: string, quote: string): DefinedTerm {
  return define(['欠费'], unit, articleOf(unit), quote, 'arrears');
}

function articleOf(unit: string): string {
  return unit.replace(/\..*$/, '');
}

function undefinedIn(words: string, units: string, zh: string, en: string): UndefinedWord {
  return { words, units: units.split(' '), note: { zh, en } };
}
