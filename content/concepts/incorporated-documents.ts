import type { Concept } from '../../src/concepts/model';

export const incorporatedDocuments: Concept = {
  slug: 'incorporated-documents',
  name: {
    zh: '并入的文件',
    en: 'Incorporated documents',
  },
  variants: {
    zh: [
      '附件',
      '业务规则',
      '产品文档',
      '操作指引',
      '服务说明',
      '订购页面',
      '引用文件',
      '规则的效力',
      '构成协议一部分',
      '完整协议',
      '全部协议',
      '并入条款',
      '专用协议',
      '外部链接',
    ],
    en: [
      'incorporation by reference',
      'annexes',
      'product documentation',
      'rules and policies',
      'operating guides',
      'order page',
      'entire agreement',
      'documents forming part of the contract',
      'other agreements',
    ],
  },
  summary: {
    zh: '规则、公告、产品文档、服务等级协议（通用条款 2.2）及附件、服务说明、价格说明、订购页面（14.4.1）都是协议的一部分，包括将来发布的规则（2.2）。许多产品还要求遵守另外的协议（如专用说明 1.1、36.5、69.1.1、74.1、75.1）。',
    en: 'Rules, announcements, documentation and SLAs (general 2.2) and annexes, service and price descriptions and order pages (14.4.1) form part of the agreement, including rules published later (2.2). Many products add further agreements (for example special 1.1, 36.5, 69.1.1, 74.1, 75.1).',
  },
  groups: [
    {
      title: {
        zh: '一般并入',
        en: 'General incorporation',
      },
      clauses: [
        {
          unit: 'g-2.2.para1',
          quote: '所有阿里云已经发布的或将来可能发布的各类业务规则',
          note: {
            zh: '已发布和将来发布的规则都并入。',
            en: 'Present and future rules are incorporated.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-2.2.para1',
          quote: '与协议正文具有同等法律效力',
          note: {
            zh: '规则和 SLA 与正文同等效力。',
            en: 'Rules and SLAs have the same force as the main text.',
          },
        },
        {
          unit: 'g-14.4.1',
          quote: '均为本协议不可分割的一部分',
          note: {
            zh: '附件、说明、订购页面并入。',
            en: 'Annexes, descriptions and order pages are part of the agreement.',
          },
        },
        {
          unit: 'g-1.2',
          quote: '查看本协议及其更新后的版本',
          note: {
            zh: '客户须自行查看更新版本。',
            en: 'The customer must look up updated versions.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-2.1.2',
          quote: '服务提供方在提供相关产品或服务时有特别条款之约定的，您同意遵守相关条款的约束',
          note: {
            zh: '伙伴的特别条款约束客户。',
            en: "A partner's special terms bind the customer.",
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.2.1',
          quote: '《服务使用规则》以及《安全管控规则》',
          note: {
            zh: '须遵守两份规则。',
            en: 'Two named rules must be obeyed.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.2.2',
          quote: '您应仔细阅读并遵守阿里云在官网页面上展示的相应产品/服务说明、技术规范、使用流程、操作文档等内容',
          note: {
            zh: '网页上的说明和文档须遵守。',
            en: 'Descriptions and documents on the pages must be obeyed.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.2.3',
          quote: '查阅阿里云在官网页面的上述内容以及更新',
          note: {
            zh: 'API 开通时也须查阅更新。',
            en: 'API customers must read updates.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.10',
          quote: '（以上简称“操作指引”）',
          note: {
            zh: '操作指引须遵守。',
            en: 'The operating guides must be followed.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.1',
          quote: '按照本服务协议以及阿里云网站相关页面所展示的服务说明、技术规范等内容向您提供服务',
          note: {
            zh: '客户可要求按页面说明提供服务。',
            en: 'The customer may demand service as the pages describe it.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.1.2',
          quote: '以相应官网展示页面或相应订单中载明的方式为准',
          note: {
            zh: '退订后果看页面或订单。',
            en: 'Pages or orders fix what follows from withdrawal.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.3.para1',
          quote: '以页面公布的后付费服务当时有效的计费模式和标准为准',
          note: {
            zh: '后付费计费看页面。',
            en: 'Pages fix post-paid billing.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.2',
          quote: '以相应官网展示页面或相应订单中载明的方式为准',
          note: {
            zh: '优惠退订的处理看页面或订单。',
            en: 'Pages or orders fix what follows for promotions.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.5',
          quote: '以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准',
          note: {
            zh: '缓冲期看专有条款或文档。',
            en: 'The buffer period is in the special terms or documents.',
          },
        },
        {
          unit: 'g-6.3',
          quote: '阿里云将按照您所购买的安全产品相关协议及规则',
          note: {
            zh: '安全产品另有协议及规则。',
            en: 'Security products have their own agreements and rules.',
          },
        },
        {
          unit: 'g-7.1.6',
          quote: '以具体服务项下的约定为准',
          note: {
            zh: '备份功能看具体服务约定。',
            en: 'Backup functions follow the terms of each service.',
          },
        },
        {
          unit: 'g-8.1',
          quote: '这些组件具有单独的法律声明或条款，可在随产品提供的通知中查阅',
          note: {
            zh: '第三方组件有单独条款。',
            en: 'Third-party components have their own terms.',
          },
        },
        {
          unit: 'g-8.4',
          quote: '并受其自身随附的许可条款约束',
          note: {
            zh: '独立第三方软件有自己的许可。',
            en: 'Separate third-party software has its own licence.',
          },
        },
        {
          unit: 'g-9.1.para1',
          quote: '阿里云账号数据的采集及使用应遵守《阿里云用户协议》的相关约定',
          note: {
            zh: '账号数据依《阿里云用户协议》。',
            en: 'Account data follow the User Agreement.',
          },
        },
        {
          unit: 'g-9.2.4',
          quote: '以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准',
          note: {
            zh: '到期后的缓冲期看专属条款或文档。',
            en: 'The buffer period after expiry is in the special terms or documents.',
          },
        },
        {
          unit: 'g-12.5',
          quote: '所对应的《服务等级协议（SLA）》的约定',
          note: {
            zh: '不可用的补偿依 SLA。',
            en: 'The SLA fixes compensation.',
          },
        },
        {
          unit: 'g-2.1.1',
          quote: '以本协议专用说明部分所列明或产品购买页展示为准',
          note: {
            zh: '服务主体看购买页。',
            en: 'The purchase page names the provider.',
          },
        },
        {
          unit: 'g-3.1.para1',
          quote: '所展示的、您申请订购且阿里云同意向您提供的服务',
          note: {
            zh: '服务内容看网站展示。',
            en: 'The service is what the site shows.',
          },
        },
        {
          unit: 'g-3.3.3',
          quote: '具体详见阿里云的网站相关页面的收费售后服务内容',
          note: {
            zh: '收费售后看页面。',
            en: 'Paid support is on pages.',
          },
        },
        {
          unit: 'g-4.1',
          quote: '服务费用将在您订购页面予以列明公示',
          note: {
            zh: '价格看订购页面。',
            en: 'Prices are on the order page.',
          },
        },
        {
          unit: 'g-14.4.2',
          quote: '具体以公告内容为准',
          note: {
            zh: '变更生效看公告。',
            en: 'The notice fixes the effect of changes.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '专用说明点名的协议和规则',
        en: 'Agreements and rules named in the special terms',
      },
      clauses: [
        {
          unit: 'p-1.1',
          quote: '《通信能力技术服务协议》',
          note: {
            zh: '云通信。',
            en: 'Cloud communication.',
          },
        },
        {
          unit: 'p-4.1',
          quote: '并遵守其服务条款',
          note: {
            zh: '资源编排：所用付费服务的条款。',
            en: 'Orchestration: the terms of the paid services used.',
          },
        },
        {
          unit: 'p-6.4',
          quote: '消息队列Kafka服务亦适用如上条款',
          note: {
            zh: 'Kafka 适用第6条。',
            en: 'Clause 6 also applies to Kafka.',
          },
        },
        {
          unit: 'p-9.3',
          quote: '具体以阿里云官网页面的说明和操作时您确认的页面为准',
          note: {
            zh: '云监控：页面说明。',
            en: 'Cloud monitor: pages.',
          },
        },
        {
          unit: 'p-12.2',
          quote: '还应遵守阿里云云解析的有关限制性规定',
          note: {
            zh: 'PrivateZone：云解析的限制性规定。',
            en: 'PrivateZone: the DNS restrictions.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-13.3',
          quote: '《图形工作站服务等级协议》',
          note: {
            zh: '图形工作站 SLA。',
            en: 'Workstation SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'p-17.1.3',
          quote: '以您“用户控制台”的实际展示为准',
          note: {
            zh: '延停权益看控制台。',
            en: 'The console shows the deferral benefit.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-21.4',
          quote: '《Data Lake Analytics服务等级协议》',
          note: {
            zh: 'DLA 的 SLA。',
            en: 'DLA SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'p-24.4',
          quote: '审慎阅读码栈的操作说明和/或使用说明',
          note: {
            zh: '码栈：操作说明。',
            en: 'Codestack: operating instructions.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.3',
          quote: '阿里云将按照对象存储服务的服务条款和服务等级协议提供对象存储服务',
          note: {
            zh: '云存储网关：OSS 的条款和 SLA。',
            en: 'Storage gateway: OSS terms and SLA.',
          },
        },
        {
          unit: 'p-29.2',
          quote: '应当遵守阿里云相关的API使用规则',
          note: {
            zh: '云解析：API 使用规则。',
            en: 'DNS: API rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-30.2.2',
          quote: '并遵守其服务条款',
          note: {
            zh: '系统运维管理：所用服务的条款。',
            en: 'Operations service: the terms of the services used.',
          },
        },
        {
          unit: 'p-34.4',
          quote: '《NAT网关服务等级协议》',
          note: {
            zh: 'NAT 网关 SLA。',
            en: 'NAT gateway SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'p-36.3.2',
          quote: '《服务协议》《开源许可协议》《开源许可证》或其他约束类协议',
          note: {
            zh: 'PAI：三方模型的协议。',
            en: 'PAI: agreements of third-party models.',
          },
        },
        {
          unit: 'p-36.3.4',
          quote: '以本服务说明文档或网站公告、第三方模型服务商的许可协议内的约定为准',
          note: {
            zh: '精调模型归属看文档、公告或许可。',
            en: 'Ownership of tuned models is in documents, notices or licences.',
          },
        },
        {
          unit: 'p-36.5',
          quote: '《PAI Artlab服务协议》',
          note: {
            zh: 'PAI Artlab。',
            en: 'PAI Artlab.',
          },
        },
        {
          unit: 'p-38.1',
          quote: '具体功能以您所选购并开通的服务SOW为准',
          note: {
            zh: '专属钉钉：SOW。',
            en: 'Dedicated DingTalk: the SOW.',
          },
        },
        {
          unit: 'p-38.2',
          quote: '《钉钉服务协议》、《钉钉隐私政策》、《法律声明》及其他专属钉钉的协议和规则',
          note: {
            zh: '最终用户须同意钉钉文件。',
            en: 'End users must agree to the DingTalk documents.',
          },
        },
        {
          unit: 'p-39.3',
          quote: '请参见DataWorks增值版本到期降级功能变化清单',
          note: {
            zh: 'DataWorks：降级清单。',
            en: 'DataWorks: the list of downgraded functions.',
          },
        },
        {
          unit: 'p-48.1',
          quote: '应遵守第三方软件服务商制定的相关服务使用规则',
          note: {
            zh: '无影：第三方软件规则。',
            en: 'Wuying: rules of third-party software.',
          },
        },
        {
          unit: 'p-56.1',
          quote: '应仔细阅读并遵守相关使用规则及本须知要求',
          note: {
            zh: 'DMS 智能助手：使用规则。',
            en: 'DMS assistant: rules of use.',
          },
        },
        {
          unit: 'p-56.1.5',
          quote: '《阿里云法律声明及隐私权政策》',
          note: {
            zh: 'DMS：隐私权政策。',
            en: 'DMS: privacy policy.',
          },
        },
        {
          unit: 'p-58.2',
          quote: '您应仔细阅读阿里云就数字证书管理服务在阿里云网站上的服务说明',
          note: {
            zh: '数字证书：服务说明。',
            en: 'Certificates: service description.',
          },
        },
        {
          unit: 'p-58.3',
          quote: '您应依照相关操作指引进行操作',
          note: {
            zh: '数字证书：操作指引。',
            en: 'Certificates: operating guides.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.4',
          quote: '《证书技术支持服务须知》',
          note: {
            zh: '证书技术支持须知。',
            en: 'Certificate support notice.',
          },
        },
        {
          unit: 'p-58.5',
          quote: '证书服务机构名称及联系方式请您查询证书服务机构官网隐私政策',
          note: {
            zh: 'GlobalSign 的隐私政策。',
            en: 'GlobalSign privacy policy.',
          },
        },
        {
          unit: 'p-62.3',
          quote: '《阿里云法律声明及隐私权政策》',
          note: {
            zh: 'ADB 智能助手：隐私权政策。',
            en: 'ADB assistant: privacy policy.',
          },
        },
        {
          unit: 'p-64.3.1',
          quote: '按照服务的不同规格、服务等级承诺（SLA）向您提供相应的服务',
          note: {
            zh: '专家服务：规格和 SLA。',
            en: 'Expert services: specification and SLA.',
          },
        },
        {
          unit: 'p-64.3.6.2',
          quote: '以您下单购买时的页面实际展示内容为准',
          note: {
            zh: '支持计划以下单页面为准。',
            en: 'Support plan: the page at the order.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.8.2',
          quote: '以您下单购买时的页面实际展示内容为准',
          note: {
            zh: '稳定性保障以下单页面为准。',
            en: 'Stability service: the page at the order.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.10.2',
          quote: '以您下单购买时的页面实际展示内容为准',
          note: {
            zh: '容器化交付以下单页面为准。',
            en: 'Container delivery: the page at the order.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.11.2.A',
          quote: '阿里云将根据SLA承诺及时响应工单',
          note: {
            zh: '伙伴助力计划工单：SLA 承诺。',
            en: 'Partner work orders: the SLA.',
          },
        },
        {
          unit: 'p-64.4.2.1',
          quote: '按照产品服务协议、本服务条款及相应工作说明书的约定',
          note: {
            zh: '专家服务：工作说明书。',
            en: 'Expert services: statement of work.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.4.2.2',
          quote: '您应认真阅读阿里云关于服务的使用文档及相关说明',
          note: {
            zh: '专家服务：使用文档。',
            en: 'Expert services: documents.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.1.1',
          quote: '《NVIDIA软件用户使用许可》以及CUDA最终用户许可协议（EULA）',
          note: {
            zh: 'E-HPC：NVIDIA 和 CUDA 许可。',
            en: 'E-HPC: NVIDIA and CUDA licences.',
          },
        },
        {
          unit: 'p-69.1.2',
          quote: '《Intel End User License Agreement for Developer Tools》',
          note: {
            zh: 'E-HPC：Intel 许可。',
            en: 'E-HPC: Intel licence.',
          },
        },
        {
          unit: 'p-69.2.1.3',
          quote: '以您“用户控制台”的实际展示为准',
          note: {
            zh: 'E-HPC：延停权益看控制台。',
            en: 'E-HPC: the console shows the deferral benefit.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.3',
          quote: '您应依照相关操作指引进行操作',
          note: {
            zh: 'E-HPC 伸缩：操作指引。',
            en: 'E-HPC scaling: operating guides.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.3.3',
          quote: '《阿里云云服务器服务服务协议》',
          note: {
            zh: 'E-HPC：云服务器协议。',
            en: 'E-HPC: server agreement.',
          },
        },
        {
          unit: 'p-70.3',
          quote: '相关信息的定义将在云行情产品相关页面提供',
          note: {
            zh: '云行情：定义在页面。',
            en: 'Market data: definitions are on pages.',
          },
        },
        {
          unit: 'p-70.6',
          quote: '与其签署的相关协议',
          note: {
            zh: '云行情：与数据提供方的协议。',
            en: 'Market data: the agreement with the data provider.',
          },
        },
        {
          unit: 'p-71.1.2',
          quote: '详见订购页面DataV服务产品介绍及说明',
          note: {
            zh: 'DataV：订购页面。',
            en: 'DataV: order page.',
          },
        },
        {
          unit: 'p-71.2.1',
          quote: '且按照页面公布的当时有效的计费模式与标准规则计费',
          note: {
            zh: 'DataV：页面计费规则。',
            en: 'DataV: billing rules on the page.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.1',
          quote: '您同意遵守本服务协议以及服务展示页面的相关管理规范及流程',
          note: {
            zh: 'DataV：页面的规范及流程。',
            en: 'DataV: rules on the page.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.6',
          quote: '您应仔细阅读阿里云就DataV服务在数加网站上的服务说明，依照相关操作指引进行操作',
          note: {
            zh: 'DataV：服务说明和操作指引。',
            en: 'DataV: description and guides.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.3',
          quote: '遵守相应的开源协议规定',
          note: {
            zh: '机器人流程自动化：开源协议。',
            en: 'RPA: open-source licences.',
          },
        },
        {
          unit: 'p-72.4.4',
          quote: '同意遵守所有和/或第三方规定的与第三方技术有关的所有条款',
          note: {
            zh: '机器人流程自动化：第三方技术条款。',
            en: 'RPA: third-party technology terms.',
          },
        },
        {
          unit: 'p-73.7',
          quote: '《企业邮箱服务等级协议》',
          note: {
            zh: '企业邮箱 SLA。',
            en: 'Mail SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'p-74.1',
          quote: '《移动研发平台EMAS服务协议》及《EMAS隐私权政策》',
          note: {
            zh: 'EMAS 的两份文件。',
            en: 'Two EMAS documents.',
          },
        },
        {
          unit: 'p-75.1',
          quote: '《宜搭服务使用规则》',
          note: {
            zh: '宜搭规则。',
            en: 'Yida rules.',
          },
        },
        {
          unit: 'p-16.2',
          quote: '根据您依照服务说明设定的规则',
          note: {
            zh: '媒体处理：服务说明。',
            en: 'Media processing: service description.',
          },
        },
        {
          unit: 'p-27.1',
          quote: '阿里云向您提供www.aliyun.com网站上所展示的数据库专家服务',
          note: {
            zh: '数据库专家服务：网站展示。',
            en: 'Database experts: the site.',
          },
        },
        {
          unit: 'p-40.1',
          quote: '阿里云向您提供www.aliyun.com网站上所展示的云数据库专属集群服务',
          note: {
            zh: 'CDDC：网站展示。',
            en: 'CDDC: the site.',
          },
        },
        {
          unit: 'p-61.3.2',
          quote: '费用以阿里云官网页面展示的为准',
          note: {
            zh: '数据库备份：页面价格。',
            en: 'Backup: price on the page.',
          },
        },
        {
          unit: 'p-64.1.1',
          quote: '阿里云向您提供aliyun.com网站（即阿里云官网）上所展示的各类专家技术服务',
          note: {
            zh: '专家服务：网站展示。',
            en: 'Expert services: the site.',
          },
        },
        {
          unit: 'p-64.3.3.3',
          quote: '您应严格按照确认的方案实施',
          note: {
            zh: '专家服务：确认的方案。',
            en: 'Expert services: the confirmed plan.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.1',
          quote: '具体服务内容以您实际订购开通的内容为准',
          note: {
            zh: '信息核验：订购内容。',
            en: 'Verification: what is ordered.',
          },
        },
        {
          unit: 'p-67.1',
          quote: '阿里云向您提供www.aliyun.com网站上所展示的容器服务',
          note: {
            zh: '容器服务：网站展示。',
            en: 'Container service: the site.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '没有完整协议条款。附件本身没有随文印出；所引文件的版本日期也没有写。',
    en: 'There is no entire-agreement clause. No annex is printed with the text, and the versions of the documents named are not stated.',
  },
  related: ['order-of-precedence', 'unilateral-change', 'sla'],
  isComplete: true,
};
