import type { Concept } from '../../src/concepts/model';

export const vendorUndertakings: Concept = {
  slug: 'vendor-undertakings',
  name: {
    zh: '阿里云的承诺',
    en: 'Undertakings of the vendor',
  },
  variants: {
    zh: [
      '阿里云承诺',
      '阿里云的义务',
      '供应商义务',
      '阿里云保证',
      '服务方保证',
      '卖方保证',
      '不侵权保证',
      '勤勉义务',
      '供方承诺',
    ],
    en: [
      'vendor warranties',
      'vendor obligations',
      'promises of the vendor',
      'non-infringement warranty',
      'duty of care',
      'reasonable efforts',
      'what the vendor promises',
    ],
  },
  summary: {
    zh: '阿里云承诺按约定提供服务（通用条款 7.2.1）、提供售后（3.3）、服务不侵权（10.2）、不擅自使用客户成果（10.3）、不作未获授权的数据使用披露（9.2.2）、依法保护数据（9.2.5）、各项事先通知、SLA 补偿（12.5）。专用说明另有勤勉、保密、授权范围等承诺。',
    en: 'The vendor promises service as agreed (general 7.2.1), support (3.3), no infringement by its service (10.2), no use of the customer’s work (10.3), no use or disclosure of data without authority (9.2.2), protection of data by law (9.2.5), prior notices and SLA compensation (12.5). Special terms add care, confidentiality and limits of authority.',
  },
  groups: [
    {
      title: {
        zh: '服务',
        en: 'Service',
      },
      clauses: [
        {
          unit: 'g-7.2.1',
          quote: '阿里云应按照约定提供服务',
          note: {
            zh: '按约定提供。',
            en: 'Service as agreed.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.1.1',
          quote: '您有权要求阿里云按照本服务协议以及阿里云网站相关页面所展示的服务说明、技术规范等内容向您提供服务',
          note: {
            zh: '按说明提供。',
            en: 'Service as described.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.3',
          quote: '但阿里云承诺不断提升服务质量及服务水平',
          note: {
            zh: '提升质量。',
            en: 'Improve quality.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.3.1',
          quote: '阿里云将提供7×24小时电话以及在线工单咨询服务',
          note: {
            zh: '7×24咨询。',
            en: 'Advice around the clock.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.3.2',
          quote: '阿里云将及时就您非人为操作所出现的故障提供支持',
          note: {
            zh: '故障支持。',
            en: 'Help with faults.',
          },
          side: 'customer',
        },
        {
          unit: 'g-6.1',
          quote: '阿里云仅负责操作系统以下的底层部分（如基础设施及物理设备）及阿里云提供的软件的运营维护',
          note: {
            zh: '负责底层运营维护。',
            en: 'Operates the lower layers.',
          },
        },
        {
          unit: 'g-7.2.2',
          quote: '阿里云仅负责操作系统以下的底层部分及阿里云提供的软件的运营维护',
          note: {
            zh: '7.2.2 重复了底层运营维护的范围。',
            en: '7.2.2 repeats the scope of the lower layers.',
          },
        },
        {
          unit: 'g-6.3',
          quote: '阿里云将按照您所购买的安全产品相关协议及规则，向您提供安全保护服务',
          note: {
            zh: '提供所购安全服务。',
            en: 'Security as bought.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.6',
          quote:
            '阿里云将为您提供基于某些服务的安全防护（如“云盾安骑士服务”）以及管理与监控的相关功能及服务（如“云监控”）',
          note: {
            zh: '某些服务的安全和监控。',
            en: 'Security and monitoring for some services.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.7',
          quote: '虽然阿里云会对服务可用性和可靠性提供支撑',
          note: {
            zh: '免费服务提供支撑。',
            en: 'Support for free services.',
          },
          side: 'customer',
        },
        {
          unit: 'g-12.5',
          quote: '阿里云将按照相应产品/服务所对应的《服务等级协议（SLA）》的约定进行补偿',
          note: {
            zh: 'SLA 补偿。',
            en: 'SLA compensation.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.3',
          quote: '并将根据技术的发展不断完善',
          note: {
            zh: '防御措施不断完善。',
            en: 'Defences will be improved.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '通知、退款与变更',
        en: 'Notice, refund and change',
      },
      clauses: [
        {
          unit: 'g-3.4.3',
          quote: '但阿里云应当在合理时间提前通知您',
          note: {
            zh: '维护通知。',
            en: 'Notice of maintenance.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户',
          note: {
            zh: '下线退款。',
            en: 'Refund on discontinuation.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.5',
          quote: '阿里云将尽最大努力且提前以网站公告、站内信、邮件或短信等一种或多种方式进行事先通知',
          note: {
            zh: '变更通知。',
            en: 'Notice of change.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.5',
          quote: '届时阿里云将提前10个自然日',
          note: {
            zh: '收费通知。',
            en: 'Notice of charging.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.6',
          quote: '您在价格调整前购买的服务不受影响',
          note: {
            zh: '已购服务不受调价影响。',
            en: 'Bought services keep their price.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.10',
          quote: '阿里云将严格遵照国家税务规定向您开具合规的增值税发票',
          note: {
            zh: '开具发票。',
            en: 'Invoices.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.4',
          quote: '阿里云将提前通知您',
          note: {
            zh: '机房迁移通知。',
            en: 'Notice of moving.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.2',
          quote: '阿里云将及时与您进行服务费结算（如有）',
          note: {
            zh: '结算。',
            en: 'Settlement.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.3',
          quote: '并尽力确保不对您所使用的服务产生不利影响',
          note: {
            zh: '转让时尽力不影响服务。',
            en: 'Efforts on assignment.',
          },
          side: 'customer',
        },
        {
          unit: 'g-5.2',
          quote: '会向您发出必要的通知',
          note: {
            zh: '欠费终止通知。',
            en: 'Notice of ending for arrears.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '数据、知识产权与保密',
        en: 'Data, property and confidentiality',
      },
      clauses: [
        {
          unit: 'g-9.2.1',
          quote: '您完全拥有您的用户业务数据',
          note: {
            zh: '认可客户拥有数据。',
            en: 'The customer owns the data.',
          },
          side: 'customer',
        },
        {
          unit: 'g-9.2.2',
          quote: '阿里云除执行您的服务要求外，不进行任何未获授权的使用及披露',
          note: {
            zh: '不擅自使用披露。',
            en: 'No use or disclosure without authority.',
          },
          side: 'customer',
        },
        {
          unit: 'g-9.2.3',
          quote: '按照您的指令不再保留该等数据',
          note: {
            zh: '按指令删除。',
            en: 'Deletion on instruction.',
          },
          side: 'customer',
        },
        {
          unit: 'g-9.2.5',
          quote: '阿里云在您选定的数据中心存储用户业务数据',
          note: {
            zh: '存在选定的数据中心。',
            en: 'Data in the chosen center.',
          },
          side: 'customer',
        },
        {
          unit: 'g-9.2.5',
          quote: '阿里云恪守对用户的安全承诺，根据适用的法律保护用户存储在阿里云数据中心的数据',
          note: {
            zh: '依法保护数据。',
            en: 'Protection of data by law.',
          },
          side: 'customer',
        },
        {
          unit: 'g-10.2',
          quote: '阿里云保证向您提供的服务未侵犯任何第三方的合法权益',
          note: {
            zh: '不侵权保证。',
            en: 'No infringement.',
          },
          side: 'customer',
        },
        {
          unit: 'g-10.3',
          quote: '阿里云不会擅自使用、修改、复制、公开传播、改变、散布、发行或公开发表您拥有知识产权的成果',
          note: {
            zh: '不擅自使用成果。',
            en: 'No use of the customer’s work.',
          },
          side: 'customer',
        },
        {
          unit: 'g-11.2',
          quote: '双方应采取适当措施妥善保存对方提供的保密信息',
          note: {
            zh: '保密。',
            en: 'Confidentiality.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.3',
          quote: '双方保证保密信息仅可在各自一方从事该业务的负责人和雇员范围内知悉',
          note: {
            zh: '限于有关人员。',
            en: 'Only staff who need it.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.5',
          quote: '您和阿里云都应尽最大的努力保护上述保密信息不被泄露',
          note: {
            zh: '尽最大努力。',
            en: 'Best efforts.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.7',
          quote: '您和阿里云均有责任出具相关知识产权证明材料，并配合对方的相关投诉处理工作',
          note: {
            zh: '配合投诉。',
            en: 'Help with complaints.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.10',
          quote: '但阿里云不得违反本协议有关知识产权与保密的约定',
          note: {
            zh: '宣传不得违反保密。',
            en: 'Publicity within confidentiality.',
          },
          side: 'customer',
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
          quote: '双方均承诺遵守本协议适用的任何国家或地区的反贿赂反腐败法律、法规和相关国际公约',
          note: {
            zh: '反贿赂。',
            en: 'Anti-bribery.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '专用说明',
        en: 'Special terms',
      },
      clauses: [
        {
          unit: 'p-7.2',
          quote: '阿里云也将尽合理努力提醒您续费',
          note: {
            zh: '全局事务提醒。',
            en: 'Reminder.',
          },
          side: 'customer',
        },
        {
          unit: 'p-11.2',
          quote: '阿里云尽勤勉义务向您提供服务',
          note: {
            zh: '自然语言处理勤勉。',
            en: 'Care.',
          },
          side: 'customer',
        },
        {
          unit: 'p-18.2',
          quote: '阿里云尽勤勉义务向您提供服务',
          note: {
            zh: '机器翻译勤勉。',
            en: 'Care.',
          },
          side: 'customer',
        },
        {
          unit: 'p-19.2',
          quote: '鹿班服务就您提供的素材仅用于为您提供服务',
          note: {
            zh: '鹿班素材只用于服务。',
            en: 'Material only for the service.',
          },
          side: 'customer',
        },
        {
          unit: 'p-13.3',
          quote: '阿里云按照《图形工作站服务等级协议》的约定为您提供服务',
          note: {
            zh: 'SLA。',
            en: 'SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'p-21.4',
          quote: '阿里云承诺按照阿里云在官网上公布的《Data Lake Analytics服务等级协议》提供服务',
          note: {
            zh: 'SLA。',
            en: 'SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'p-27.2',
          quote: '不会将采集的任何数据用于其他任何非经您授权或许可的目的',
          note: {
            zh: '数据库专家：数据目的限制。',
            en: 'Data only for the purpose.',
          },
          side: 'customer',
        },
        {
          unit: 'p-27.4',
          quote: '阿里云尽勤勉义务向您提供服务',
          note: {
            zh: '勤勉。',
            en: 'Care.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.4',
          quote: '阿里云承诺按照阿里云在官网上公布的《NAT网关服务等级协议》提供服务',
          note: {
            zh: 'SLA。',
            en: 'SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.5.2',
          quote: '阿里云承诺只会使用该权限进行NAT网关产品升级、配置所必须的操作',
          note: {
            zh: '权限只用于升级。',
            en: 'Permission only for upgrades.',
          },
          side: 'customer',
        },
        {
          unit: 'p-38.1',
          quote: '一个服务周期内(一年）将提供4个设备端（Android、iOS、Windows、MAC）独立打包软件',
          note: {
            zh: '专属钉钉打包。',
            en: 'Packaging.',
          },
          side: 'customer',
        },
        {
          unit: 'p-41.1',
          quote: '阿里云不会故意识别、提取、收集或单独储存用户业务数据中可能包含的个人信息',
          note: {
            zh: '地址标准化个人信息。',
            en: 'Personal information.',
          },
          side: 'customer',
        },
        {
          unit: 'p-45.1',
          quote: '阿里云在您的授权范围内进行扫描、分类、打标、审计并提供服务',
          note: {
            zh: '只在授权范围内。',
            en: 'Only within the authority.',
          },
          side: 'customer',
        },
        {
          unit: 'p-45.2',
          quote: '阿里云尽勤勉义务向您提供服务',
          note: {
            zh: '勤勉。',
            en: 'Care.',
          },
          side: 'customer',
        },
        {
          unit: 'p-55.1',
          quote: '关闭后阿里云将同步删除该功能采集及分析后的流数据',
          note: {
            zh: '关闭即删除。',
            en: 'Deletion on closing.',
          },
          side: 'customer',
        },
        {
          unit: 'p-56.1.5',
          quote: '我们将按照《阿里云法律声明及隐私权政策》保障您的用户信息及用户业务数据安全性',
          note: {
            zh: 'DMS 数据安全。',
            en: 'DMS data.',
          },
          side: 'customer',
        },
        {
          unit: 'p-56.1.5.1',
          quote: '我们不会将其用于其他任何非经您授权的场景',
          note: {
            zh: 'DMS 目的限制。',
            en: 'DMS purpose limit.',
          },
          side: 'customer',
        },
        {
          unit: 'p-62.3',
          quote: '保障您的用户信息',
          note: {
            zh: 'ADB 用户信息。',
            en: 'ADB user information.',
          },
          side: 'customer',
        },
        {
          unit: 'p-62.3.1',
          quote: '我们不会将其用于其他任何非经您授权的场景',
          note: {
            zh: 'ADB 目的限制。',
            en: 'ADB purpose limit.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.1.2',
          quote: '在欠费后的第12小时和第23小时发送通知',
          note: {
            zh: 'DataWorks 欠费通知。',
            en: 'Notices of arrears.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.3',
          quote: '到期前的第7天、第3天和第1天',
          note: {
            zh: 'DataWorks 到期通知。',
            en: 'Notices of expiry.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.4',
          quote: '到期前的7天、3天和1天',
          note: {
            zh: '独享资源到期通知。',
            en: 'Notices of expiry.',
          },
          side: 'customer',
        },
        {
          unit: 'p-3.1.2',
          quote: '并在欠费后的第12小时和第23小时发送通知提醒您尽快续费',
          note: {
            zh: '开放搜索通知。',
            en: 'Notices of arrears.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.1',
          quote: '阿里云将通过电话、钉钉、邮件等方式提供服务',
          note: {
            zh: '专家服务方式。',
            en: 'Expert services.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.3.2',
          quote: '将在5个工作日内开始提供服务',
          note: {
            zh: '5个工作日内开始。',
            en: 'Start within five working days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '尽管阿里云将严格按照您给予的明确授权范围、授权时间执行相应操作',
          note: {
            zh: '按授权操作。',
            en: 'Acts within authority.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.7.1',
          quote: '阿里云将在您的授权范围内进行分析并提供服务',
          note: {
            zh: '智能顾问授权范围。',
            en: 'Advisor authority.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.7.2',
          quote: '阿里云尽勤勉义务向您提供智能顾问服务',
          note: {
            zh: '勤勉。',
            en: 'Care.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.11.2.A',
          quote: '阿里云将根据SLA承诺及时响应工单',
          note: {
            zh: '及时响应。',
            en: 'Prompt response.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.12.1',
          quote: '虽然阿里云云迁移中心会提供服务可用性和可靠性支撑',
          note: {
            zh: '云迁移中心支撑。',
            en: 'Support.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.4.2.1',
          quote: '阿里云将按照产品服务协议、本服务条款及相应工作说明书的约定向您提供服务',
          note: {
            zh: '按约定提供。',
            en: 'As agreed.',
          },
          side: 'customer',
        },
        {
          unit: 'p-70.7',
          quote: '阿里云将在商业上做出合理的努力，以尽可能及时、准确地为您提供服务和相关信息',
          note: {
            zh: '商业上合理努力。',
            en: 'Commercially reasonable efforts.',
          },
          side: 'customer',
        },
        {
          unit: 'p-73.3',
          quote: '阿里云将采取行业通用的管理及技术措施来保障服务的安全性与可用性',
          note: {
            zh: '行业通用措施。',
            en: 'Measures usual in the trade.',
          },
          side: 'customer',
        },
        {
          unit: 'p-73.7',
          quote: '我们将根据《企业邮箱服务等级协议》的约定对您做出赔偿',
          note: {
            zh: '按 SLA 赔偿。',
            en: 'Compensation by SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'p-71.3.1',
          quote: '阿里云应通过提前30 天在数加网站的适当版面公告向您提示修改内容',
          note: {
            zh: '提前30天公告。',
            en: '30 days’ notice.',
          },
          side: 'customer',
        },
        {
          unit: 'p-30.1',
          quote: '将提前通知您',
          note: {
            zh: '收费前通知。',
            en: 'Notice before charging.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.5.1',
          quote: '我们会提前至少7天',
          note: {
            zh: '升级提前至少7天。',
            en: 'At least 7 days before an upgrade.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.12.2',
          quote: '届时阿里云将提前10个自然日',
          note: {
            zh: '收费提前10个自然日。',
            en: '10 calendar days before charging.',
          },
          side: 'customer',
        },
        {
          unit: 'p-15.2',
          quote: '阿里云将恢复、并继续为您提供服务',
          note: {
            zh: '清偿后恢复。',
            en: 'Restored after payment.',
          },
          side: 'customer',
        },
        {
          unit: 'p-16.1',
          quote: '被暂停的媒体处理服务将恢复',
          note: {
            zh: '媒体处理15日内补足后恢复。',
            en: 'Media processing comes back when paid within 15 days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-28.1',
          quote: '服务将恢复，您可继续使用服务',
          note: {
            zh: '智能推荐7日内续费后恢复。',
            en: 'Recommendation comes back when renewed within 7 days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-36.1',
          quote: '阿里云将恢复为您提供PAI服务',
          note: {
            zh: 'PAI 到期后续费恢复。',
            en: 'PAI comes back when renewed after expiry.',
          },
          side: 'customer',
        },
        {
          unit: 'p-36.2',
          quote: '阿里云将恢复为您提供PAI服务',
          note: {
            zh: 'PAI 欠费后续费恢复。',
            en: 'PAI comes back after arrears.',
          },
          side: 'customer',
        },
        {
          unit: 'p-26.3',
          quote: '阿里云将按照对象存储服务的服务条款和服务等级协议提供对象存储服务',
          note: {
            zh: 'OSS 按其条款。',
            en: 'OSS by its terms.',
          },
          side: 'customer',
        },
        {
          unit: 'p-59.1.7',
          quote: '对软件服务的任何支持均由阿里云或阿里云委托的合作伙伴向您提供',
          note: {
            zh: '微软产品支持。',
            en: 'Support for Microsoft products.',
          },
          side: 'customer',
        },
      ],
    },
  ],
  related: ['no-warranty', 'vendor-compensation', 'sla', 'notice-delivery', 'data-use'],
  isComplete: false,
};
