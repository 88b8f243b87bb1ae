import type { Concept } from '../../src/concepts/model';

export const securityResponsibility: Concept = {
  slug: 'security-responsibility',
  name: {
    zh: '安全责任分界',
    en: 'Division of security responsibility',
  },
  variants: {
    zh: [
      '安全责任',
      '责任共担',
      '共同责任模型',
      '操作系统以上',
      '网络安全',
      '漏洞',
      '安全策略',
      '病毒',
      '责任边界',
      '安全防护',
    ],
    en: [
      'shared responsibility',
      'security responsibility',
      'responsibility model',
      'above the operating system',
      'vulnerabilities',
      'security policy',
      'network security',
      'patching',
    ],
  },
  summary: {
    zh: '阿里云只负责操作系统以下的底层和其提供的软件，操作系统之上由客户负责（通用条款 6.1、7.2.2）；客户自定安全策略、配置和监测（6.2、6.3）；口令、密码和数据由客户保管（7.1.4）。CDDC 的分界在数据库系统以下（专用说明 40.2）。',
    en: 'The vendor is responsible only below the operating system and for its own software; above it is the customer (general 6.1, 7.2.2). The customer sets security policy and configuration (6.2, 6.3) and keeps passwords and data (7.1.4). For CDDC the line is below the database system (special 40.2).',
  },
  groups: [
    {
      title: {
        zh: '分界',
        en: 'The line',
      },
      clauses: [
        {
          unit: 'g-6.1',
          quote:
            '阿里云仅负责操作系统以下的底层部分（如基础设施及物理设备）及阿里云提供的软件的运营维护，即服务的相关技术架构及阿里云提供的操作系统等',
          note: {
            zh: '阿里云的范围。',
            en: 'The vendor’s part.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.1',
          quote: '操作系统之上部分（如您在系统上安装的应用程序）由您负责',
          note: {
            zh: '客户的范围。',
            en: 'The customer’s part.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.1',
          quote: '以及由您所采购、使用云服务所搭建的网络系统、应用程序由您进行管理和运营',
          note: {
            zh: '客户搭建的系统自管。',
            en: 'Systems built by the customer.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.2',
          quote: '操作系统之上部分（如您在系统上安装的应用程序）由您负责',
          note: {
            zh: '7.2.2 重复了操作系统之上由客户负责。',
            en: '7.2.2 repeats that above the operating system is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.2',
          quote:
            '阿里云仅负责CDDC服务的数据库系统以下底层和阿里云软件（即CDDC的相关技术架构、容器、操作系统、物理机）的运营维护',
          note: {
            zh: 'CDDC 分界。',
            en: 'CDDC line.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '钉钉仅作为平台方为自主加密服务提供接入技术服务',
          note: {
            zh: '自主加密由客户或第三方负责。',
            en: 'Own encryption is the customer’s.',
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
          unit: 'p-48.4',
          quote: '您应审慎甄别您上传至无影云电脑/无影云应用的应用的安全性、稳定性及合规性',
          note: {
            zh: '上传的应用。',
            en: 'Uploaded applications.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.4',
          quote: '仅为各参与方提供加密工具、技术接口、云存储空间、技术咨询、软硬件平台的运营维护等技术支持服务',
          note: {
            zh: '分布式身份的范围。',
            en: 'Scope of the identity service.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.10',
          quote: '不对您的所有安全行为承担任何兜底',
          note: {
            zh: 'DataWorks 数据安全只覆盖部分。',
            en: 'DataWorks security covers a part.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '客户的安全义务',
        en: 'The customer’s security duties',
      },
      clauses: [
        {
          unit: 'g-6.1',
          quote: '您需要根据自身所处理数据和业务系统的安全要求选择、配置和使用所采购的云产品',
          note: {
            zh: '选择和配置。',
            en: 'Choice and settings.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.2',
          quote: '您应当自行制定云上安全策略，并确保对云产品的配置符合安全策略',
          note: {
            zh: '安全策略。',
            en: 'Security policy.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.2',
          quote: '您应当及时进行处置',
          note: {
            zh: '及时处置风险。',
            en: 'Act on risks.',
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
          unit: 'g-7.1.4',
          quote: '口令、密码的完整性和保密性负责',
          note: {
            zh: '口令密码。',
            en: 'Passwords.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.6',
          quote: '为了数据的安全，您应负责您数据的备份工作',
          note: {
            zh: '备份。',
            en: 'Backup.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-14.2',
          quote: '如不再继续使用的密钥，请及时登录管理控制台删除密钥信息',
          note: {
            zh: '删除不用的密钥。',
            en: 'Delete unused keys.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.1',
          quote: '采取充分的数据安全保护技术和策略',
          note: {
            zh: '传输安全。',
            en: 'Security of transfers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.2',
          quote: '包括但不限于：账号权限管理、离职员工及时清退出企业群、账号下安全手机的维护和更新等',
          note: {
            zh: '人员和账号管理。',
            en: 'Staff and accounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '但做好安全信息（包括密码、密钥等）的更新和维护仍是您本人的义务',
          note: {
            zh: '安全信息。',
            en: 'Security information.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.5',
          quote: '您应提前做好自身侧的数据安全风险防控措施',
          note: {
            zh: '到期前防控。',
            en: 'Before expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.1',
          quote: '免受滥用、误用、丢失、盗窃、泄露或不合法、不合理的修改、删除、消除',
          note: {
            zh: '信息主体信息保护。',
            en: 'Protect identity data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.3',
          quote: '您应当确保至少建立如下内部组织和内控制度以保证信息主体信息安全',
          note: {
            zh: '内控制度。',
            en: 'Internal controls.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.7',
          quote: '因您的原因致使数据在上传过程中出现的泄漏、丢失等任何风险',
          note: {
            zh: '上传风险。',
            en: 'Upload.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.3',
          quote: '您应当确保所设置的密码具备足够的复杂度、定期开展网络安全演练（如反“钓鱼演练”）、定期对数据进行备份',
          note: {
            zh: '邮箱安全。',
            en: 'Mail security.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.4',
          quote: '您应对管理、使用本服务的口令、密码的完整性和保密性负责',
          note: {
            zh: '邮箱口令。',
            en: 'Mail passwords.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.2.1',
          quote: '《安全管控规则》',
          note: {
            zh: '须遵守安全管控规则。',
            en: 'The security rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.4.1',
          quote: '避开或试图避开DataV服务及阿里云所提供的任何安全保护机制',
          note: {
            zh: '不得绕过安全机制。',
            en: 'No way round security.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.4.2',
          quote: '含有可能对DataV服务产生不良影响的任何病毒、破坏性数据或程序',
          note: {
            zh: '不得含病毒。',
            en: 'No viruses.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '阿里云的安全措施',
        en: 'The vendor’s security measures',
      },
      clauses: [
        {
          unit: 'g-6.1',
          quote: '阿里云为您提供了一系列的服务和能力',
          note: {
            zh: '提供能力和配置机制。',
            en: 'Services and settings offered.',
          },
        },
        {
          unit: 'g-6.2',
          quote: '阿里云可能会根据所掌握的风险信息或监管指令，通过本协议约定的通知方式向您告知',
          note: {
            zh: '可能告知风险。',
            en: 'May tell of risks.',
          },
        },
        {
          unit: 'g-6.3',
          quote: '阿里云将按照您所购买的安全产品相关协议及规则，向您提供安全保护服务',
          note: {
            zh: '所购安全产品。',
            en: 'Security bought.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.6',
          quote: '阿里云将为您提供基于某些服务的安全防护',
          note: {
            zh: '某些服务有安全防护。',
            en: 'Protection for some services.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.3',
          quote: '虽然阿里云已经建立（并将根据技术的发展不断完善）必要的技术措施来防御',
          note: {
            zh: '防御措施与局限。',
            en: 'Defences and their limits.',
          },
        },
        {
          unit: 'g-9.2.5',
          quote: '阿里云恪守对用户的安全承诺，根据适用的法律保护用户存储在阿里云数据中心的数据',
          note: {
            zh: '依法保护数据。',
            en: 'Protection by law.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.3',
          quote: '如阿里云安全产品并不能保证您的硬件或软件的绝对安全',
          note: {
            zh: '不保证绝对安全。',
            en: 'No absolute security.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.2.2',
          quote: '黑客攻击、病毒',
          note: {
            zh: '列为不可抗力。',
            en: 'Count as force majeure.',
          },
          side: 'both',
        },
        {
          unit: 'p-14.2',
          quote: '虽然阿里云已经建立了相应的安全机制和措施',
          note: {
            zh: '密钥管理的安全机制。',
            en: 'Key management.',
          },
        },
        {
          unit: 'p-73.3',
          quote: '任何措施都无法保障绝对安全',
          note: {
            zh: '邮箱。',
            en: 'Mail.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-8.4',
          quote: '阿里云不对第三方软件的合法性、安全性、准确性进行任何保证',
          note: {
            zh: '第三方软件安全不保证。',
            en: 'Third-party software not warranted.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '对PAI服务上托管的三方模型、代码、技术等的安全性、合规性进行基础的形式审查',
          note: {
            zh: '三方模型只作形式审查。',
            en: 'Models: formal check only.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.1',
          quote: '阿里云不对该类第三方软件的可用性、安全性、售后服务等承担责任',
          note: {
            zh: '无影第三方软件。',
            en: 'Wuying software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.5',
          quote: '保障您的用户信息及用户业务数据安全性',
          note: {
            zh: 'DMS 数据安全。',
            en: 'DMS data.',
          },
          side: 'customer',
        },
        {
          unit: 'p-69.1',
          quote: '阿里云不对其安全性或可用性等做任何保证',
          note: {
            zh: 'E-HPC 开源软件。',
            en: 'E-HPC open source.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '托管类产品除 CDDC 外没有逐项分界；安全事件的响应时间没有写。',
    en: 'Except for CDDC no line is drawn product by product for managed services; response times for incidents are not printed.',
  },
  related: ['own-risk', 'backup', 'data-breach', 'account', 'force-majeure'],
  isComplete: true,
};
