import type { Concept } from '../../src/concepts/model';

export const regulatoryCompliance: Concept = {
  slug: 'regulatory-compliance',
  name: {
    zh: '合规、许可与日志留存',
    en: 'Compliance, permits and log keeping',
  },
  variants: {
    zh: [
      '合规',
      '行政许可',
      '备案',
      '算法备案',
      '安全评估',
      '日志留存',
      '访问日志',
      '监管要求',
      '国家秘密',
      '网络安全法',
      '资质',
      '合规义务',
    ],
    en: [
      'regulatory compliance',
      'permits and licences from authorities',
      'filing',
      'algorithm filing',
      'security assessment',
      'log retention',
      'cybersecurity law',
      'state secrets',
      'regulatory approval',
    ],
  },
  summary: {
    zh: '客户须守法并取得许可（通用条款 7.1.11）、履行网络和数据安全规定（6.1）、留存日志（7.1.5）、保守国家秘密（7.1.9）、履行数据出境义务（9.2.6）。AI、外呼、实人认证、跨境传输、虚拟货币另有专门要求（专用说明 36.3、44.1、65、63.2、22.2.2）。',
    en: 'The customer obeys the law and gets permits (general 7.1.11), follows network and data security rules (6.1), keeps logs (7.1.5) and state secrets (7.1.9) and meets the duties for sending data out of China (9.2.6). AI, outbound calls, identity checks, transfers and NFTs have special rules (special 36.3, 44.1, 65, 63.2, 22.2.2).',
  },
  groups: [
    {
      title: {
        zh: '守法与许可',
        en: 'Law and permits',
      },
      clauses: [
        {
          unit: 'g-3.2.1',
          quote: '您对阿里云服务的使用应遵守法律法规',
          note: {
            zh: '守法。',
            en: 'Obey the law.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.1',
          quote: '认真执行网络安全、数据安全与隐私保护的相关管理规定',
          note: {
            zh: '网络、数据安全和隐私规定。',
            en: 'Network, data and privacy rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.7',
          quote: '阿里云提示您谨慎判断数据来源及内容的合法性',
          note: {
            zh: '数据合法性。',
            en: 'Lawful data.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '您应当对用户业务数据以及您处理用户业务数据是否符合法律法规、部门规章和国家政策的规定进行必要审查',
          note: {
            zh: '自行审查。',
            en: 'Own review.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.9',
          quote: '您使用阿里云服务应遵守相关保密法律法规的要求',
          note: {
            zh: '国家秘密。',
            en: 'State secrets.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.11',
          quote: '您应及时获得该有关许可或批准',
          note: {
            zh: '许可或批准。',
            en: 'Permits.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.6',
          quote: '应履行相应的数据出境合规义务',
          note: {
            zh: '数据出境。',
            en: 'Data export.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.7',
          quote: '如因付款主体与认证主体不一致导致金融合规风险',
          note: {
            zh: '金融合规风险。',
            en: 'Payment compliance.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.4',
          quote: '或继续提供服务将导致您或阿里云违反适用的法律、法规或规章',
          note: {
            zh: '违法则期限提前终止。',
            en: 'Illegality ends the term.',
          },
          side: 'both',
        },
        {
          unit: 'p-10.2',
          quote: '您需确保数据集成行为的合法合规性',
          note: {
            zh: '数据集成。',
            en: 'Data integration.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.1',
          quote: '需根据订购页面的提示进行产品用途申报',
          note: {
            zh: '区块链用途申报。',
            en: 'Declared purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.2',
          quote: '考虑到NFT数字作品相关业务的监管政策尚不明确',
          note: {
            zh: 'NFT 监管。',
            en: 'NFT rules unclear.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.3',
          quote: '并且遵守所适用的出口管制等国家法律法规',
          note: {
            zh: '容器镜像。',
            en: 'Registry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.1',
          quote:
            '您应自行遵守《互联网信息服务管理办法》《互联网信息服务深度合成管理规定》《生成式人工智能服务管理暂行办法》等法律、行政法规及规章制度',
          note: {
            zh: 'PAI 法规。',
            en: 'PAI rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.1',
          quote: '您将依法开展安全评估/备案和算法备案',
          note: {
            zh: '安全评估和备案。',
            en: 'Assessment and filing.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '您需根据法律法规要求履行监管备案义务（如涉及）',
          note: {
            zh: '模型备案。',
            en: 'Filing of models.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '已依法通过相关密级评定或商用加密软件证照资质',
          note: {
            zh: '加密资质。',
            en: 'Encryption permits.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '您方承诺并保证相关第三方加密服务提供商依法配合国家相关机关按照法定程序的证据协查',
          note: {
            zh: '加密商配合协查。',
            en: 'Encryption providers help authorities.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.13',
          quote: '您使用DataWorks处理的数据来源和处理数据的行为合法',
          note: {
            zh: 'DataWorks。',
            en: 'DataWorks.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.3',
          quote: '并且遵守所适用的出口管制等国家法律法规',
          note: {
            zh: 'VR 成像仪。',
            en: 'VR imager.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.1',
          quote: '包括但不限于《综合整治骚扰电话专项行动方案》相关要求',
          note: {
            zh: '骚扰电话整治。',
            en: 'Nuisance calls.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.1',
          quote: '您在本服务上的全部行为应符合法律法规及政策、社会公共秩序和道德风尚',
          note: {
            zh: 'DMS。',
            en: 'DMS.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.3',
          quote: '依法应当以显著方式予以标识',
          note: {
            zh: '非真实信息须标识。',
            en: 'Labelling.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.2',
          quote: '您在本服务上的全部行为应符合法律法规及政策、社会公共秩序和道德风尚',
          note: {
            zh: 'ADB。',
            en: 'ADB.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.1',
          quote: '且数据传输行为符合适用法律法规提出的要求',
          note: {
            zh: '数据传输。',
            en: 'Transfers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.2',
          quote: '请在开展前述操作前咨询专业的法律或合规人员',
          note: {
            zh: '跨境前咨询。',
            en: 'Ask experts first.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.4',
          quote: '其他违法、违规或违反本协议的行为',
          note: {
            zh: '信息核验兜底禁止。',
            en: 'Any unlawful act.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.3',
          quote: '必要时您应获得有关的许可或批准',
          note: {
            zh: 'DataV。',
            en: 'DataV.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.3.1',
          quote: '非法从事法定货币与代币、虚拟货币相互之间的兑换业务',
          note: {
            zh: '虚拟货币禁令。',
            en: 'Virtual currency ban.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.4',
          quote: '不得为虚拟货币提供定价、信息中介等服务',
          note: {
            zh: '实人认证的虚拟货币禁令。',
            en: 'The ban on virtual currency for real-person verification.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.1',
          quote: '您应保证采取适当与合理的设备、技术、措施、人员组织形式充分保护信息主体信息的安全',
          note: {
            zh: '实人认证保护措施。',
            en: 'Protection of identity data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-46.1',
          quote: '您应保证关于终端访问控制系统的使用已获得终端管理对象的合法授权',
          note: {
            zh: '终端管理授权。',
            en: 'Authority over terminals.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.1',
          quote: '您应保证关于办公安全平台的使用已获得终端管理对象的合法授权',
          note: {
            zh: '办公安全授权。',
            en: 'Authority over terminals.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.3',
          quote: '若您使用本服务的录音功能则需获得被录音方的同意及授权',
          note: {
            zh: '录音同意。',
            en: 'Consent to recording.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.2',
          quote: '包括您严重违反相关法律法规规定',
          note: {
            zh: '严重违法可终止。',
            en: 'Serious illegality ends service.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.3',
          quote: '并做出符合自身数据和业务系统安全性和合规性要求的配置选择',
          note: {
            zh: '合规配置。',
            en: 'Compliant settings.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.2',
          quote: '如因您违反有关法律法规或者本协议、相关规则之规定',
          note: {
            zh: '违法的赔偿。',
            en: 'Compensation for illegality.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-13.para1',
          quote: '双方承诺在遵守中华人民共和国出口管制及制裁等法律法规的前提下',
          note: {
            zh: '出口管制。',
            en: 'Export control.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.11',
          quote: '双方均承诺遵守本协议适用的任何国家或地区的反贿赂反腐败法律',
          note: {
            zh: '反贿赂。',
            en: 'Anti-bribery.',
          },
          side: 'both',
        },
        {
          unit: 'p-22.3.2',
          quote: '提供与人民币或者其他主权货币之间可相互进行兑换的数字积分服务',
          note: {
            zh: '数字积分。',
            en: 'Digital points.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '并有权拒绝发送违反法律法规、部门规章、国家政策或本协议约定的信息内容',
          note: {
            zh: '外呼内容合规。',
            en: 'Lawful call content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.4',
          quote: '您应审慎甄别您上传至无影云电脑/无影云应用的应用的安全性、稳定性及合规性',
          note: {
            zh: '上传应用合规。',
            en: 'Uploaded applications.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.2',
          quote: '您应当确保能够接触、处理信息主体信息的雇员、顾问、外包公司、信息处理服务提供者',
          note: {
            zh: '实人认证人员管理。',
            en: 'Staff for identity data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.5',
          quote: '不得提供与人民币或者其他主权货币之间可相互进行兑换的数字积分服务',
          note: {
            zh: '数字积分。',
            en: 'Digital points.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.2',
          quote: '已获得信息主体合法、有效的授权',
          note: {
            zh: '信息核验授权。',
            en: 'Verification consent.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '日志和记录',
        en: 'Logs and records',
      },
      clauses: [
        {
          unit: 'g-7.1.5',
          quote: '规定保留自己网站的访问日志记录，包括发布的信息内容及其发布时间、互联网地址（IP）、域名等',
          note: {
            zh: '留存访问日志。',
            en: 'Keep access logs.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.2',
          quote: '并保存相应访问日志',
          note: {
            zh: '办公安全日志。',
            en: 'Office security logs.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.3',
          quote: '我们会依法保存有关记录',
          note: {
            zh: '阿里云保存记录。',
            en: 'The vendor keeps records.',
          },
        },
        {
          unit: 'p-64.4.1.3',
          quote: '并且阿里云系统记录有可能被依法用作指证您违反法律法规的证据',
          note: {
            zh: '系统记录作证据。',
            en: 'System records as evidence.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.3',
          quote: '应当建立审查跟踪机制记录被访问、使用、复制、处理的信息主体信息',
          note: {
            zh: '审查跟踪记录。',
            en: 'Audit trail.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.3',
          quote: '并保留相应的检查记录',
          note: {
            zh: '保留检查记录。',
            en: 'Keep records of checks.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '日志须留存多久没有写（只说依法律法规）。',
    en: 'How long logs are kept is not printed (only “under the law”).',
  },
  related: ['acceptable-use', 'export-control', 'data-location-transfer', 'generative-ai', 'disclosure-to-authorities'],
  isComplete: true,
};
