import type { Concept } from '../../src/concepts/model';

export const ownRisk: Concept = {
  slug: 'own-risk',
  name: {
    zh: '客户自行承担的风险',
    en: 'Risks left to the customer',
  },
  variants: {
    zh: ['自行承担', '风险自担', '自负', '后果自负', '自行负责', '操作风险', '自行判断', '由您承担', '风险转移'],
    en: [
      'own risk',
      'customer bears the risk',
      'at your own risk',
      'own operations',
      'own judgement',
      'assumption of risk',
      'risk allocation',
    ],
  },
  summary: {
    zh: '客户承担违反操作指引（通用条款 3.2.2、7.1.10）、数据与密码保管（7.1.4）、备份（7.1.6）、数据内容（7.1.7、7.1.8）、被授权账户操作（7.2.5）、迁移不配合（7.2.4）、处置损失（12.1）、联系方式不实（14.1.4）等风险。专用说明多处写明自行判断、自行操作的后果自担。',
    en: 'The customer bears the risk of ignoring guides (general 3.2.2, 7.1.10), keeping data and passwords (7.1.4), backup (7.1.6), content of data (7.1.7, 7.1.8), authorized accounts (7.2.5), not helping with moves (7.2.4), losses from measures (12.1) and wrong contacts (14.1.4). Special terms leave many own acts and judgements to the customer.',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-3.2.2',
          quote: '对于您违反相关操作指引所引起的后果由您自行承担',
          note: {
            zh: '违反操作指引。',
            en: 'Ignoring guides.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.2.2',
          quote: '请您自行把握风险谨慎操作',
          note: {
            zh: '谨慎操作。',
            en: 'Act with care.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.7',
          quote: '如因付款主体与认证主体不一致导致金融合规风险，相关后果由您自行承担',
          note: {
            zh: '付款主体不一致。',
            en: 'Payer mismatch.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.6',
          quote: '您应承担数据因此被删除所引发的后果和责任',
          note: {
            zh: '欠费数据删除。',
            en: 'Deletion after arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.4',
          quote: '您应承担数据因此被删除所引发的后果和责任',
          note: {
            zh: '到期、终止数据删除。',
            en: 'Deletion after expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.1',
          quote: '操作系统之上部分（如您在系统上安装的应用程序）由您负责',
          note: {
            zh: '操作系统之上。',
            en: 'Above the operating system.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.1',
          quote: '您自行升级操作系统可能会造成宕机等不良影响，请把握风险并谨慎操作',
          note: {
            zh: '自行升级系统。',
            en: 'Own upgrades.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.3',
          quote: '自行判断安全保护服务是否符合自身数据和业务系统安全性和合规性要求',
          note: {
            zh: '安全服务是否合用。',
            en: 'Fitness of security.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.4',
          quote: '因您维护不当或保密不当致使上述数据、口令、密码等丢失或泄漏所引起的损失和后果均由您承担',
          note: {
            zh: '数据与密码。',
            en: 'Data and passwords.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.5',
          quote: '您将承担未按规定保留相关记录而引起的相应法律责任',
          note: {
            zh: '日志留存。',
            en: 'Logs.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.6',
          quote: '您负责操作以完成备份',
          note: {
            zh: '备份。',
            en: 'Backup.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.7',
          quote: '您将承担因您的用户业务数据内容违反法律法规、部门规章或国家政策而造成的相应结果及责任',
          note: {
            zh: '数据内容。',
            en: 'Content of data.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '并由您承担由此产生所有责任',
          note: {
            zh: '数据处理。',
            en: 'Processing.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.10',
          quote: '您将承担违反相关操作指引所引起的后果',
          note: {
            zh: '操作指引。',
            en: 'Guides.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.2',
          quote: '操作系统之上部分（如您在系统上安装的应用程序）由您负责',
          note: {
            zh: '操作系统之上。',
            en: 'Above the operating system.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.4',
          quote: '相应后果由您自行承担',
          note: {
            zh: '迁移未配合。',
            en: 'Not helping with a move.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.5',
          quote: '都将由您承担相应的责任和由此产生的服务费用',
          note: {
            zh: '被授权账户。',
            en: 'Authorized accounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.3',
          quote: '就数据的删除、更改等操作，您应谨慎操作',
          note: {
            zh: '删除、更改。',
            en: 'Deleting and changing.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.para1',
          quote: '而造成的用户损失将由您自行承担',
          note: {
            zh: '处置损失。',
            en: 'Loss from measures.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.1.4',
          quote: '将由您承担由此可能产生的法律后果',
          note: {
            zh: '联系方式。',
            en: 'Contacts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.2',
          quote: '并自行负责将业务数据迁出',
          note: {
            zh: '自行迁出数据。',
            en: 'Moving data.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.2',
          quote: '您应当自行制定云上安全策略，并确保对云产品的配置符合安全策略',
          note: {
            zh: '安全风险由客户防范。',
            en: 'Security risks are for the customer to guard against.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.5',
          quote: '否则由此引起的一切法律后果由您负责',
          note: {
            zh: '攻击、反向工程的后果。',
            en: 'Results of attacks and reverse engineering.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '操作与配置',
        en: 'Acts and settings',
      },
      clauses: [
        {
          unit: 'p-5.2',
          quote: '同时阿里云提示您审慎选择目标服务器',
          note: {
            zh: '性能测试目标。',
            en: 'Test target.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.3',
          quote: '您应自行负责运行程序的资源',
          note: {
            zh: '码栈企业版资源。',
            en: 'Codestack resources.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.4',
          quote: '您理解并确认独立对自己通过码栈实施的行为所引发的后果承担全部责任',
          note: {
            zh: '码栈行为。',
            en: 'Codestack acts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.5',
          quote: '并承担因使用服务而引起的所有风险',
          note: {
            zh: '码栈使用风险。',
            en: 'Codestack risks.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-30.2',
          quote: '您将对自行操作的行为及其产生的结果负责',
          note: {
            zh: '系统运维操作。',
            en: 'Operations.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-30.2.1',
          quote: '您将对自行操作的行为及其产生的结果负责',
          note: {
            zh: '自动操作也算。',
            en: 'Automatic acts too.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.11',
          quote: '任何由于自定义资源组自身及其相关的网络问题导致的各种系统故障',
          note: {
            zh: '自定义资源组。',
            en: 'Custom resource groups.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.2',
          quote: '数据库之上的应用部分由您自行负责并运营维护',
          note: {
            zh: 'CDDC 应用部分。',
            en: 'CDDC applications.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.1',
          quote: '由此引发的所有风险及后果由用户自行承担',
          note: {
            zh: 'VR 采集。',
            en: 'VR collection.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.4',
          quote: '并自行承担相应责任',
          note: {
            zh: '上传的应用。',
            en: 'Uploaded applications.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.1',
          quote: '但您注册账号下的一切行为由您自行完全负责',
          note: {
            zh: 'DMS 账号行为。',
            en: 'DMS account.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.4',
          quote: '您应对您所上传的内容承担责任',
          note: {
            zh: 'DMS 内容。',
            en: 'DMS content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.3',
          quote: '由您手动设置的部分（如您对证书审核信息相关内容的设置）及其产生的结果由您自行负责',
          note: {
            zh: '证书设置。',
            en: 'Certificate settings.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.2',
          quote: '但您注册账号下的一切行为由您自行完全负责',
          note: {
            zh: 'ADB 账号行为。',
            en: 'ADB account.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.3',
          quote: '您应对您所上传的内容承担责任',
          note: {
            zh: 'ADB 内容。',
            en: 'ADB content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.2',
          quote: '您应自行承担该等工作人员的管理责任和管理不善的风险',
          note: {
            zh: '工作人员管理。',
            en: 'Own staff.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '但做好安全信息（包括密码、密钥等）的更新和维护仍是您本人的义务',
          note: {
            zh: '安全信息维护。',
            en: 'Keys and passwords.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.5',
          quote: '为此您应提前做好自身侧的数据安全风险防控措施',
          note: {
            zh: '到期前防控。',
            en: 'Precautions before expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.1',
          quote: '而导致的结果，均由您负责',
          note: {
            zh: '人员信息。',
            en: 'Data of staff.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.2',
          quote: '您应对自己的行为（如自行安装和/或操作盗版软件）所引起的结果承担全部责任',
          note: {
            zh: '盗版软件。',
            en: 'Pirated software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '全部后果及责任由您自行承担',
          note: {
            zh: '投诉处置。',
            en: 'Complaint measures.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.5',
          quote: '由此导致的损失和责任由商户自行承担',
          note: {
            zh: '信息核验处置。',
            en: 'Verification measures.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.2',
          quote: '使用阿里云容器服务是您自行独立审慎判断的结果，您将对您自行判断结果或自行操作的行为负责',
          note: {
            zh: '容器判断。',
            en: 'Containers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.2.1',
          quote: '您应自行判断容器服务与您选择适用的操作系统、数据库等软件、硬件的适配性',
          note: {
            zh: '容器适配。',
            en: 'Fitness.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.2.2',
          quote: '都将由您自行承担全部责任',
          note: {
            zh: '容器操作。',
            en: 'Container acts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.2.3',
          quote: '您对您自行操作（如代码编写，业务逻辑设定等）的行为负责',
          note: {
            zh: '代码。',
            en: 'Code.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.3',
          quote: '您通过阿里云容器服务部署的软件或应用程序的版权、安全性等内容，由您自己负责',
          note: {
            zh: '部署的软件。',
            en: 'Deployed software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.3',
          quote: '您将自行对此负责',
          note: {
            zh: 'E-HPC 伸缩。',
            en: 'E-HPC scaling.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.3.1',
          quote: '您将对自行操作的行为及其产生的结果负责',
          note: {
            zh: '伸缩规则。',
            en: 'Scaling rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.3.2',
          quote: '您将对自行操作的行为及其产生的结果负责',
          note: {
            zh: '自动创建释放。',
            en: 'Automatic acts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.4',
          quote: '由此导致的后果及责任由您承担',
          note: {
            zh: '自动续费失败。',
            en: 'Failed auto-renewal.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.5',
          quote: '所引起的结果承担全部责任',
          note: {
            zh: 'DataV 自装软件。',
            en: 'Own software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.7',
          quote: '因您的原因致使数据在上传过程中出现的泄漏、丢失等任何风险，均由您自行承担责任',
          note: {
            zh: 'DataV 上传。',
            en: 'Upload.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.4',
          quote: '均又您自行承担',
          note: {
            zh: '邮箱密码（原文“又”）。',
            en: 'Mail passwords (the text prints 又).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.5',
          quote: '由此带来的后果由您自行负责',
          note: {
            zh: '邮箱数据删除。',
            en: 'Mail deletion.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.6',
          quote: '由此造成的损失由您自行承担',
          note: {
            zh: '垃圾邮件限制。',
            en: 'Spam measures.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.2',
          quote: '自行判断数字证书管理服务与您选择适用的操作系统、浏览器、云服务器等产品或服务的适配性',
          note: {
            zh: '证书适配。',
            en: 'Certificates.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.2.2',
          quote: '如因您未正确配置域名的解析记录',
          note: {
            zh: '域名配置。',
            en: 'Domain settings.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '依据结果作出的决定',
        en: 'Decisions based on results',
      },
      clauses: [
        {
          unit: 'p-5.3',
          quote: '阿里云不对您依据该数据进行的工作及工作结果承担任何责任',
          note: {
            zh: '测试数据。',
            en: 'Test data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.5',
          quote: '参考本产品监控数据所做的任何业务决策，由您自己承担对应的结果',
          note: {
            zh: '云监控。',
            en: 'Cloud monitor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-11.2',
          quote: '您仍需对采纳或不予采纳阿里云的技术建议，以及采纳该技术建议的工作过程和结果负责',
          note: {
            zh: '自然语言处理。',
            en: 'Language processing.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.2',
          quote: '您仍需对采纳或不予采纳阿里云的技术建议，以及采纳该技术建议的工作过程和结果负责',
          note: {
            zh: '机器翻译。',
            en: 'Translation.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.3',
          quote: '您需自己承担使用翻译内容的风险',
          note: {
            zh: '翻译内容。',
            en: 'Translations.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '您应当自行判断并承担因使用三方模型及技术服务引起的风险',
          note: {
            zh: '三方模型。',
            en: 'Third-party models.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.6',
          quote: '阿里云不会对您利用分析结果做出进一步行为所导致的损失承担任何责任',
          note: {
            zh: 'DataWorks 分析。',
            en: 'Analysis.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-45.2',
          quote: '您基于阿里云反馈的结果数据所作出的任何行为的后果及责任均由您自行承担',
          note: {
            zh: '数据安全中心。',
            en: 'Data security center.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-50.2',
          quote: '参考本产品监控数据所做的任何业务决策，由您自己承担对应的结果',
          note: {
            zh: '网络监控。',
            en: 'Network monitoring.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.2',
          quote: '请不要对本服务生成的所有信息内容产生任何依赖',
          note: {
            zh: 'DMS 生成内容。',
            en: 'DMS output.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.4',
          quote: '请不要对本服务生成的所有信息内容产生任何依赖',
          note: {
            zh: 'ADB 生成内容。',
            en: 'ADB output.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.3',
          quote: '您应审慎参考AI生成的任务恢复建议',
          note: {
            zh: 'DTS 建议。',
            en: 'DTS advice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.7.2',
          quote: '阿里云亦不对您使用服务工作或结果承担任何责任',
          note: {
            zh: '智能顾问。',
            en: 'Advisor.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '数据存储与备份',
        en: 'Storage and backup',
      },
      clauses: [
        {
          unit: 'p-9.3',
          quote: '您应及时对该类数据进行迁出或备份',
          note: {
            zh: '云监控。',
            en: 'Cloud monitor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-10.3',
          quote: '您需自行负责数据的存储以及备份',
          note: {
            zh: '数据集成。',
            en: 'Data integration.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-16.2',
          quote: '您需自行承担其数据被销毁后引发的后果',
          note: {
            zh: '媒体处理。',
            en: 'Media processing.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.2',
          quote: '请您自行存储并备份',
          note: {
            zh: '鹿班。',
            en: 'Luban.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.5',
          quote: '您应及时的存储、备份',
          note: {
            zh: '微电影。',
            en: 'Films.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-21.3',
          quote: '您应及时存储并备份',
          note: {
            zh: 'DLA。',
            en: 'DLA.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.2',
          quote: '您应自行负责存储和备份',
          note: {
            zh: '码栈。',
            en: 'Codestack.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.4',
          quote: '您应妥善存储数据',
          note: {
            zh: '云存储网关。',
            en: 'Storage gateway.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-51.1',
          quote: '您需自行承担其数据被销毁后引发的一切后果',
          note: {
            zh: '智能媒体管理。',
            en: 'Media management.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.1',
          quote: '您需自行使用该服务备份您的数据',
          note: {
            zh: '数据库备份。',
            en: 'Database backup.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '授权与合规',
        en: 'Authority and compliance',
      },
      clauses: [
        {
          unit: 'p-3.4',
          quote: '均应由您负责解决并保证使阿里云免责',
          note: {
            zh: '开放搜索。',
            en: 'OpenSearch.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-5.1',
          quote: '将由您承担全部法律责任',
          note: {
            zh: '性能测试授权。',
            en: 'Test authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.1',
          quote: '并对申报的结果负责',
          note: {
            zh: '区块链申报。',
            en: 'Declared purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.2',
          quote: '否则产生的费用将由您承担',
          note: {
            zh: 'PAI 不停用的费用。',
            en: 'PAI charges.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.13',
          quote: '并由您独立承担因此产生的所有责任',
          note: {
            zh: 'DataWorks 数据。',
            en: 'DataWorks data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.3',
          quote: '并由您承担由此产生的所有责任',
          note: {
            zh: '录音。',
            en: 'Recording.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.2',
          quote: '您将承担因您的终端管理对象所发布内容违反法律法规、部门规章或国家政策而造成的相应结果及责任',
          note: {
            zh: '终端对象内容。',
            en: 'Terminal content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.2.para1',
          quote: '您将承担对应的法律后果',
          note: {
            zh: '数据跨域。',
            en: 'Data transfers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-27.3',
          quote: '且造成的阿里云及任何第三方的全部损失均由您承担',
          note: {
            zh: '无权限实例。',
            en: 'Instance without authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.1',
          quote: '并要求您承担由此产生所有责任',
          note: {
            zh: '外呼违规。',
            en: 'Calls against the rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.4',
          quote: '我们不承担因您违反以上约定或承诺而引发的任何法律责任和风险',
          note: {
            zh: 'DMS 违规的风险。',
            en: 'DMS breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.5',
          quote: '我们不承担因您违反以上约定或承诺而引发的任何法律责任和风险',
          note: {
            zh: 'ADB 违规的风险。',
            en: 'ADB breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '给任何第三方造成的损失，由商户承担',
          note: {
            zh: '提前终止的第三方损失。',
            en: 'Third parties’ loss.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  related: ['exclusion-of-liability', 'no-warranty', 'backup', 'security-responsibility', 'customer-content-warranty'],
  isComplete: true,
};
