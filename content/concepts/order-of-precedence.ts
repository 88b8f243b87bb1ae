import type { Concept } from '../../src/concepts/model';

export const orderOfPrecedence: Concept = {
  slug: 'order-of-precedence',
  name: {
    zh: '解释顺序与解释',
    en: 'Order of precedence and interpretation',
  },
  variants: {
    zh: [
      '解释顺序',
      '适用顺序',
      '优先适用',
      '条款冲突',
      '不一致时',
      '效力等级',
      '以何为准',
      '标题',
      '索引关键词',
      '最终解释权',
      '合同解释',
      '特别约定优先',
    ],
    en: [
      'order of precedence',
      'conflict of terms',
      'inconsistency',
      'which document prevails',
      'priority of documents',
      'interpretation',
      'headings',
      'final interpretation',
    ],
  },
  summary: {
    zh: '不一致时依次适用：服务说明、价格说明、其他订购页面；专用条款和附件；通用条款（通用条款 14.4.1）。条款前的索引关键词不影响解释（14.4.8）。第三方组件的许可在解决冲突所需的范围内适用（8.1）；机器人流程自动化中开源协议优先（专用说明 72.4.3）。',
    en: 'In case of conflict: first service and price descriptions and other order pages, then special terms and annexes, then the general terms (general 14.4.1). The key words before clauses do not affect the meaning (14.4.8). A component licence applies as far as needed to solve a conflict (8.1); for RPA the open-source licence prevails (special 72.4.3).',
  },
  groups: [
    {
      title: {
        zh: '顺序',
        en: 'Order',
      },
      clauses: [
        {
          unit: 'g-14.4.1',
          quote: '以（1）服务说明、价格说明、其他订购页面，（2）专用条款和附件，（3）本协议通用条款的顺序予以适用',
          note: {
            zh: '页面先于专用条款，专用条款先于通用条款。',
            en: 'Pages come before special terms, special terms before general terms.',
          },
        },
        {
          unit: 'g-2.2.para1',
          quote: '与协议正文具有同等法律效力',
          note: {
            zh: '规则和 SLA 与正文同等，顺序中未列。',
            en: 'Rules and SLAs rank equal and are not in the list.',
          },
        },
        {
          unit: 'g-8.1',
          quote: '该三方组件相关的许可协议的条款仅在解决冲突所需的范围内起作用',
          note: {
            zh: '第三方组件许可只在解决冲突所需范围内起作用。',
            en: 'A component licence applies only as far as needed to solve the conflict.',
          },
        },
        {
          unit: 'p-72.4.3',
          quote: '开源协议的约定优于本协议的约定',
          note: {
            zh: '机器人流程自动化：开源协议优先。',
            en: 'RPA: open-source licences prevail.',
          },
        },
      ],
    },
    {
      title: {
        zh: '以何为准',
        en: 'What governs single points',
      },
      clauses: [
        {
          unit: 'g-2.1.1',
          quote: '以本协议专用说明部分所列明或产品购买页展示为准',
          note: {
            zh: '服务主体。',
            en: 'The provider.',
          },
        },
        {
          unit: 'g-2.1.2',
          quote: '协议内容以服务下单/开通页显示的内容为准',
          note: {
            zh: '伙伴产品的协议内容。',
            en: 'The content of partner agreements.',
          },
        },
        {
          unit: 'g-3.1.para1',
          quote: '具体服务以阿里云实际向您所提供的为准',
          note: {
            zh: '服务内容以实际提供为准。',
            en: 'The service is what is actually provided.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.1.2',
          quote: '以相应官网展示页面或相应订单中载明的方式为准',
          note: {
            zh: '退订处理方式。',
            en: 'What follows from withdrawal.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.3.para1',
          quote: '以页面公布的后付费服务当时有效的计费模式和标准为准',
          note: {
            zh: '后付费计费。',
            en: 'Post-paid billing.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.2',
          quote: '以相应官网展示页面或相应订单中载明的方式为准',
          note: {
            zh: '优惠退订处理方式。',
            en: 'Cancelling a service on promotion.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.3',
          quote: '除非您所订购的产品/服务另有明确约定',
          note: {
            zh: '产品另有约定的，优惠可以叠加。',
            en: 'A product may allow promotions to be combined.',
          },
        },
        {
          unit: 'g-4.8',
          quote: '则以阿里云系统数据为准',
          note: {
            zh: '账单争议以系统数据为准。',
            en: 'System data decide bill disputes.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.5',
          quote: '以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准',
          note: {
            zh: '欠费缓冲期。',
            en: 'Buffer after arrears.',
          },
        },
        {
          unit: 'g-7.1.6',
          quote: '以具体服务项下的约定为准',
          note: {
            zh: '备份功能。',
            en: 'Backup functions.',
          },
        },
        {
          unit: 'g-9.2.4',
          quote: '以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准',
          note: {
            zh: '到期、终止后的缓冲期。',
            en: 'Buffer after expiry or termination.',
          },
        },
        {
          unit: 'g-14.4.2',
          quote: '具体以公告内容为准',
          note: {
            zh: '变更的生效日看公告。',
            en: 'The notice fixes when a change takes effect.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.3',
          quote: '具体以阿里云官网页面的说明和操作时您确认的页面为准',
          note: {
            zh: '监控数据过期规则。',
            en: 'Expiry rules for monitoring data.',
          },
        },
        {
          unit: 'p-17.1.3',
          quote: '以您“用户控制台”的实际展示为准',
          note: {
            zh: 'MaxCompute 延停权益。',
            en: 'MaxCompute deferral.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.2',
          quote: '阿里云将按照通用条款办理',
          note: {
            zh: '云存储网关到期回到通用条款。',
            en: 'Storage gateway expiry refers back to the general terms.',
          },
        },
        {
          unit: 'p-36.3.4',
          quote: '以本服务说明文档或网站公告、第三方模型服务商的许可协议内的约定为准',
          note: {
            zh: '精调模型归属。',
            en: 'Ownership of tuned models.',
          },
        },
        {
          unit: 'p-38.1',
          quote: '具体功能以您所选购并开通的服务SOW为准',
          note: {
            zh: '专属钉钉功能。',
            en: 'Functions of Dedicated DingTalk.',
          },
        },
        {
          unit: 'p-61.3.2',
          quote: '费用以阿里云官网页面展示的为准',
          note: {
            zh: '备份服务升级费用。',
            en: 'Price of a backup upgrade.',
          },
        },
        {
          unit: 'p-64.3.6.2',
          quote: '以您下单购买时的页面实际展示内容为准',
          note: {
            zh: '支持计划。',
            en: 'Support plan.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.8.2',
          quote: '以您下单购买时的页面实际展示内容为准',
          note: {
            zh: '稳定性保障。',
            en: 'Stability service.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.10.2',
          quote: '以您下单购买时的页面实际展示内容为准',
          note: {
            zh: '容器化交付。',
            en: 'Container delivery.',
          },
          side: 'customer',
        },
        {
          unit: 'p-66.1',
          quote: '具体服务内容以您实际订购开通的内容为准',
          note: {
            zh: '信息核验。',
            en: 'Information verification.',
          },
        },
        {
          unit: 'p-69.2.1.3',
          quote: '以您“用户控制台”的实际展示为准',
          note: {
            zh: 'E-HPC 延停权益。',
            en: 'E-HPC deferral.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.1',
          quote: '且按照页面公布的当时有效的计费模式与标准规则计费',
          note: {
            zh: 'DataV 计费。',
            en: 'DataV billing.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '解释',
        en: 'Interpretation',
      },
      clauses: [
        {
          unit: 'g-14.4.8',
          quote: '不影响或限制本协议条款的含义或解释',
          note: {
            zh: '索引关键词只帮助理解。',
            en: 'Key words before clauses only help reading.',
          },
          side: 'both',
        },
        {
          unit: 'p-57.1.3',
          quote: '阿里云对考试结果有最终解释权',
          note: {
            zh: '认证考试结果由阿里云解释。',
            en: 'Alibaba Cloud has the last word on exam results.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '另有约定优先的写法',
        en: 'Words that let other agreements prevail',
      },
      clauses: [
        {
          unit: 'g-1.2',
          quote: '除另有约定外',
          note: {
            zh: 'API 开通的例外。',
            en: 'Services through an API.',
          },
          side: 'both',
        },
        {
          unit: 'g-3.4.1.4',
          quote: '除法定及双方另行约定外',
          note: {
            zh: '资源包转后付费的例外。',
            en: 'Conversion of packages.',
          },
          side: 'both',
        },
        {
          unit: 'g-3.4.2.para1',
          quote: '除非另有其他约定',
          note: {
            zh: '后付费的例外。',
            en: 'Post-paid services.',
          },
          side: 'both',
        },
        {
          unit: 'g-4.4.3',
          quote: '或您与阿里云以书面形式另有其他明确约定',
          note: {
            zh: '优惠叠加须书面约定。',
            en: 'Combining promotions needs writing.',
          },
          side: 'both',
        },
        {
          unit: 'g-4.8',
          quote: '除另有约定外',
          note: {
            zh: '账单异议的例外。',
            en: 'Bill objections.',
          },
          side: 'both',
        },
        {
          unit: 'g-4.9',
          quote: '除另有明确约定外',
          note: {
            zh: '自动续费价格的例外。',
            en: 'Auto-renewal price.',
          },
          side: 'both',
        },
        {
          unit: 'g-5.5',
          quote: '除法律法规明确规定、主管部门要求或双方另有约定外',
          note: {
            zh: '欠费删除的例外。',
            en: 'Deletion after arrears.',
          },
          side: 'both',
        },
        {
          unit: 'g-7.1.6',
          quote: '如无特别约定',
          note: {
            zh: '备份义务的例外。',
            en: 'Backup duty.',
          },
          side: 'both',
        },
        {
          unit: 'g-9.2.4',
          quote: '除法律法规明确规定、主管部门要求或双方另有约定外',
          note: {
            zh: '到期删除的例外。',
            en: 'Deletion after expiry.',
          },
          side: 'both',
        },
        {
          unit: 'g-9.2.2.2',
          quote: '您和阿里云另行协商一致',
          note: {
            zh: '数据使用的例外。',
            en: 'Use of data.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.3',
          quote: '除非获得了您的同意或本协议另有约定',
          note: {
            zh: '使用客户成果的例外。',
            en: 'Use of the customer’s work.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.4',
          quote: '除非另行说明',
          note: {
            zh: '标识归属的例外。',
            en: 'Marks.',
          },
        },
        {
          unit: 'g-14.4.13',
          quote: '除非另有说明',
          note: {
            zh: '自然日的例外。',
            en: 'Calendar days.',
          },
        },
        {
          unit: 'p-4.1',
          quote: '除非双方另有约定',
          note: {
            zh: '资源编排费用。',
            en: 'Orchestration fees.',
          },
          side: 'both',
        },
        {
          unit: 'p-25.1',
          quote: '除法定及双方另行约定外',
          note: {
            zh: '音视频通信。',
            en: 'Audio and video.',
          },
          side: 'both',
        },
        {
          unit: 'p-30.2.2',
          quote: '（除非双方另有约定）',
          note: {
            zh: '系统运维管理费用。',
            en: 'Operations fees.',
          },
          side: 'both',
        },
        {
          unit: 'p-38.2',
          quote: '除本协议明确授权外',
          note: {
            zh: '专属钉钉权利保留。',
            en: 'DingTalk rights.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-51.1',
          quote: '除法定及阿里云和您另行约定外',
          note: {
            zh: '智能媒体管理。',
            en: 'Media management.',
          },
          side: 'both',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '除法律另有规定或双方另有约定外',
          note: {
            zh: '安全信息。',
            en: 'Security information.',
          },
          side: 'both',
        },
        {
          unit: 'p-70.5',
          quote: '除非另有约定',
          note: {
            zh: '行情数据。',
            en: 'Market data.',
          },
          side: 'both',
        },
        {
          unit: 'p-72.4.2',
          quote: '除本协议另有约定外',
          note: {
            zh: '机器人流程自动化。',
            en: 'RPA.',
          },
          side: 'both',
        },
      ],
    },
  ],
  silent: {
    zh: '14.4.1 的顺序没有列出规则、公告和服务等级协议的位置；“专用条款”既写在订购页面的括号里，又单列第（2）位，也没有写明“专用条款”就是“专用说明”；未写条款不清时如何解释。',
    en: 'The order in 14.4.1 gives no place to rules, notices and SLAs. “专用条款” stands both in the bracket on order pages and at place (2), and it is not said that it is the same as “专用说明”. How unclear wording is read is not printed.',
  },
  related: ['incorporated-documents', 'standard-terms-notice', 'unilateral-determination'],
  isComplete: true,
};
