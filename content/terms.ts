import type { DefinedTerm, NoDefinition, UndefinedWord } from '../src/references/model';

const AGREEMENT = 'agreement';

/**
 * Defined terms, in the order of the text. The scope is what the words say (本条款, 第36条下, 本协议); where they say nothing, a
 * term of the general part holds in the whole agreement and one of the special part for its product, which is a reading.
 * The build finds the words that define (简称, 下称, 合称, 统称, 指, （“…”）) and fails where they are in no quote below.
 */
export const terms: readonly DefinedTerm[] = [
  define(['阿里云', '我们'], 'pre.para1', AGREEMENT, '阿里云计算有限公司（下称“阿里云”或“我们”）', 'Alibaba Cloud; we'),
  define(['本协议'], 'pre.para1', AGREEMENT, '《阿里云产品服务协议》（下称“本协议”）', 'this agreement'),
  define(['本服务'], 'pre.para1', AGREEMENT, '阿里云服务（下称“本服务”）', 'the service'),
  define(['规则'], 'g-2.2.para1', AGREEMENT, '各类业务规则（包括产品文档、通知、公告、规则等合称“规则”）', 'rules'),
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
      zh: '“本条款”可以指 3.1、第 3 条或整个协议；这里取第 3 条。',
      en: '“本条款” can mean 3.1, chapter 3 or the whole agreement; chapter 3 is taken.',
    },
  },
  define(
    ['阿里云网站', '官网'],
    'g-3.1.para1',
    AGREEMENT,
    '阿里云www.aliyun.com网站和客户端（以下单独或统称“阿里云网站”或简称“官网”）',
    'the website',
  ),
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
  define(
    ['不可抗力', '意外事件'],
    'g-14.2.2',
    AGREEMENT,
    '不可抗力、意外事件是指双方所不能预见、并且它的发生及其后果是不能克服和不能避免的客观情况',
    'force majeure; accident',
  ),
  define(['日', '天'], 'g-14.4.13', AGREEMENT, '本协议正文及其附件中所有的“日”、“天”均为自然日', 'day'),
  define(['MaxCompute服务'], 'p-17', 'p-17', '【大数据计算服务】（简称“MaxCompute服务”）', 'MaxCompute'),
  define(['延停权益'], 'p-17.1.2', 'p-17', '一定的延停额度/或延停时长（“延停权益”）', 'deferral'),
  define(['延期停服期间'], 'p-17.1.2', 'p-17', '延停额度/或延停时长期内（“延期停服期间”）', 'deferral period'),
  define(['欠费'], 'p-21.2.1', 'p-21', '如您账户余额不足以扣划前一小时的服务费用，即欠费', 'arrears'),
  define(
    ['NFT'],
    'p-22.2.2',
    AGREEMENT,
    '本协议下的NFT是指在区块链上进行记录和发行，通过区块链技术在链上给数字资产生成一个无法篡改的独特编码，实现权益确认的数字作品或数字资产',
    'NFT',
  ),
  define(
    ['数据库专家服务'],
    'p-27.1',
    'p-27',
    '本条款中“数据库专家服务”指：阿里云向您提供www.aliyun.com网站上所展示的数据库专家服务以及相关的技术及网络支持服务',
    'database expert service',
  ),
  define(['专家团队'], 'p-27.1', 'p-27', '阿里云数据库专家组成的专家团队（以下简称“专家团队”）', 'expert team'),
  define(['PAI服务'], 'p-36', 'p-36', '【机器学习PAI服务】（简称“PAI服务”）', 'PAI'),
  define(
    ['PAI服务', '本服务'],
    'p-36.1',
    'p-36',
    '人工智能平台PAI（在第36条下简称“PAI服务”或“本服务”）',
    'PAI; the service',
  ),
  define(
    ['三方模型及技术服务'],
    'p-36.3.2',
    'p-36',
    '由第三方服务商开发并提供的模型或技术服务（或统称“三方模型及技术服务”）',
    'third-party models and services',
  ),
  define(
    ['专属钉钉'],
    'p-38.1',
    'p-38',
    '“专属钉钉”是面向大客户付费并基于特定企业组织登录使用的具有专属设计、专属安全、专属App、专属集成、专属存储等功能的办公软件副本',
    'dedicated DingTalk',
  ),
  define(['DataWorks服务'], 'p-39', 'p-39', '数据工场服务（简称“DataWorks服务”）', 'DataWorks'),
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
    ['阿里云软件'],
    'p-40.2',
    'p-40',
    '数据库系统以下底层和阿里云软件（即CDDC的相关技术架构、容器、操作系统、物理机）',
    'Alibaba Cloud’s software',
  ),
  define(['外呼模板内容'], 'p-44.2', 'p-44', '外呼模板内容(以下称“外呼模板内容”)', 'call template content'),
  define(['灵骏服务'], 'p-54', 'p-54', '【智能计算灵骏服务】（简称“灵骏服务”）', 'Lingjun'),
  define(['智能助手服务'], 'p-56.1', 'p-56', '智能数据助手服务DMS Data Copilot（“智能助手服务”）', 'assistant service'),
  define(
    ['信息内容'],
    'p-56.1.1',
    'p-56',
    '使用本服务制作的信息内容（即您使用本服务过程中所上传、复制、生成、存储、发布、传播的所有内容，包括但不限于账户头像、名称等账户信息以及您输入、回复、生成的文字、语音、图片、视频等信息内容）',
    'content',
  ),
  define(['证书服务机构'], 'p-58.5', 'p-58', '证书服务机构GlobalSign（简称证书服务机构）', 'certificate authority'),
  define(['微软产品'], 'p-59.1.para1', 'p-59', '微软的镜像操作系统（以下称微软产品）', 'Microsoft products'),
  define(['微软'], 'p-59.1.1', 'p-59', '微软公司（统称“微软”）', 'Microsoft'),
  define(
    ['高风险使用'],
    'p-59.1.8',
    'p-59',
    '由于产品故障而可能会导致死亡、严重人身伤害，或严重的物理或环境损害（以下简称“高风险使用”）',
    'high-risk use',
  ),
  define(['智能助手'], 'p-62.1', 'p-62', 'ADB MySQL智能助手（“智能助手”）', 'assistant'),
  define(['运维助手'], 'p-63.3', 'p-63', 'DTS Insight运维助手服务（“运维助手”）', 'operations assistant'),
  define(
    ['服务'],
    'p-64.1.1',
    'p-64',
    '本条款下“服务”指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的各类专家技术服务',
    'service',
  ),
  define(
    ['支持计划服务'],
    'p-64.3.6.1',
    'p-64',
    '支持计划服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的支持计划服务',
    'support plans',
  ),
  define(
    ['云上稳定性保障服务'],
    'p-64.3.8.1',
    'p-64',
    '云上稳定性保障服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的云上稳定性保障服务',
    'stability assurance',
  ),
  define(
    ['容器化交付服务'],
    'p-64.3.10.1',
    'p-64',
    '容器化交付服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的容器化交付服务',
    'containerised delivery',
  ),
  define(
    ['伙伴服务助力计划服务'],
    'p-64.3.11.1',
    'p-64',
    '伙伴服务助力计划服务指：阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的伙伴服务助力计划服务',
    'partner programme',
  ),
  define(['阿里云'], 'p-66.1', 'p-66', '阿里云智能科技（江苏）有限公司 （以下简称“阿里云”）', 'Alibaba Cloud'),
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
  define(
    ['身份权限治理数据'],
    'p-68.1',
    'p-68',
    '访问密钥（Accesskey）ID、状态、创建时间、最后使用时间以及禁用时间（以下简称“身份权限治理数据”）',
    'identity governance data',
  ),
  define(['延停权益'], 'p-69.2.1.2', 'p-69', '一定的延停额度/或延停时长（“延停权益”）', 'deferral'),
  define(['延期停服期间'], 'p-69.2.1.2', 'p-69', '延停额度/或延停时长期内（“延期停服期间”）', 'deferral period'),
  define(['宽限期'], 'p-69.2.1.4', 'p-69', '自阿里云暂停服务之日起一定期限内（“宽限期”）', 'grace period'),
  define(
    ['确认邮箱'],
    'p-70.2',
    'p-70',
    '云行情数据提供方指定的邮箱同时抄送云行情产品指定的邮箱（以下简称“确认邮箱”）',
    'confirmation mailbox',
  ),
  define(
    ['您', '用户'],
    'p-71.1.1',
    'p-71',
    '本协议中的“您”是指：所有使用DataV服务的主体（包括但不限于个人、团队、公司、组织等），或称“用户”',
    'you; the user',
  ),
  define(['DataV服务'], 'p-71.1.2', 'p-71', '“DataV服务”指由阿里云独立研发并拥有自主知识产权的网络服务产品', 'DataV'),
  define(['数加网站'], 'p-71.1.3', 'p-71', '“数加网站”是指：data.aliyun.com', 'the Shujia website'),
  define(['软件'], 'p-72.1.1', 'p-72', '软件，指包括甲方向乙方提供的软件包、软件框架、SDK', 'software'),
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
    ['垃圾邮件'],
    'p-73.6',
    'p-73',
    '大量不受欢迎的或者未经请求的电子邮件、电子广告或包含反动、色情等有害信息的电子邮件（“垃圾邮件”）',
    'spam',
  ),
  define(['EMAS服务'], 'p-74.1', 'p-74', '移动研发平台（“EMAS服务”）', 'EMAS'),
];

/** Words that look like a definition and are none. */
export const noDefinitions: readonly NoDefinition[] = [
  {
    unit: 'p-72.1.1',
    words: '(“',
    why: { zh: '缩写的全称，不是定义。', en: 'The full form of an abbreviation, not a definition.' },
  },
];

/** Names of the parties that are used and nowhere defined where they are used. */
export const undefinedWords: readonly UndefinedWord[] = [
  {
    words: '您',
    units: ['pre.para1'],
    note: {
      zh: '协议没有定义“您”；只有第 66、71 条给它各自的定义。',
      en: 'The agreement does not define 您; only 66 and 71 define it, each for itself.',
    },
  },
  {
    words: '甲方',
    units: ['p-38.1', 'p-72.1.1'],
    note: {
      zh: '第 72 条说甲方、乙方，第 38.1 条说甲方和您方，都没有写明是谁。',
      en: '72 speaks of 甲方 and 乙方, 38.1 of 甲方 and 您方; who they are is not said.',
    },
  },
];

function define(words: readonly string[], unit: string, scope: string, quote: string, en: string): DefinedTerm {
  return { words, unit, scope, quote, en };
}
