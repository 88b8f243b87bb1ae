import type { Concept } from '../../src/concepts/model';

export const noticeDelivery: Concept = {
  slug: 'notice-delivery',
  name: {
    zh: '通知送达',
    en: 'Notices and delivery',
  },
  variants: {
    zh: [
      '通知',
      '送达',
      '联系方式',
      '站内信',
      '公告',
      '短信通知',
      '邮件通知',
      '书面通知',
      '提前通知',
      '通知期',
      '视为送达',
      '送达地址',
      '法律文书送达',
      '催告',
      '提醒',
    ],
    en: [
      'notice',
      'service of notices',
      'contact details',
      'prior notice',
      'notice period',
      'electronic notice',
      'deemed delivery',
      'reminder',
      'announcement',
    ],
  },
  summary: {
    zh: '电子通知（包括公告、短信、邮件、站内信）发送成功即视为送达，纸质通知交邮后第五个自然日视为送达（通用条款 14.1.3）。客户须保持联系方式有效（14.1.1、14.1.4）。各种事项的提前期不同：终止服务30日（3.4.4(5)）、调价30日（4.6）、免费改收费10个自然日（4.5）。',
    en: 'Electronic notices, including announcements, count as served once they have been sent successfully; paper notices on the fifth calendar day after posting (general 14.1.3). The customer must keep contact details valid (14.1.1, 14.1.4). Notice periods differ: 30 days for ending a service (3.4.4(5)) and for prices (4.6), 10 calendar days for charging a free service (4.5).',
  },
  groups: [
    {
      title: {
        zh: '怎样送达',
        en: 'How notice is given',
      },
      clauses: [
        {
          unit: 'g-14.1.3',
          quote: '其中以电子的方式发出的书面通知，包括公告',
          note: {
            zh: '公告也算书面通知。',
            en: 'An announcement is a written notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.1.3',
          quote: '在发送成功后即视为送达',
          note: {
            zh: '发送成功即送达。',
            en: 'Served once sent successfully.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.1.3',
          quote: '按照提供联系地址交邮后的第五个自然日即视为送达',
          note: {
            zh: '纸质第五个自然日送达。',
            en: 'Paper counts on the fifth calendar day.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.1.2',
          quote: '向您的上述联系方式的其中之一或其中若干向您送达各类通知',
          note: {
            zh: '发到任一联系方式即可。',
            en: 'One of the contacts is enough.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.9',
          quote: '请通过支持与服务联系我们',
          note: {
            zh: '客户联系阿里云的途径。',
            en: 'How the customer reaches the vendor.',
          },
        },
        {
          unit: 'pre.para2',
          quote: '通过下文“联系我们”条款中的联系方式与我们沟通咨询',
          note: {
            zh: '客户咨询途径。',
            en: 'How the customer asks.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '客户的联系方式',
        en: 'The customer’s contact details',
      },
      clauses: [
        {
          unit: 'g-14.1.1',
          quote: '您应该向阿里云提供真实有效的联系方式',
          note: {
            zh: '提供真实有效的联系方式。',
            en: 'Give true and valid contacts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.1.1',
          quote: '您接收站内信、系统消息的阿里云账号（包括子账号），也作为您的有效联系方式',
          note: {
            zh: '账号和子账号也是联系方式。',
            en: 'Accounts and sub-accounts are contacts too.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.1.4',
          quote: '将由您承担由此可能产生的法律后果',
          note: {
            zh: '联系方式不对的后果由客户承担。',
            en: 'Wrong contacts are at the customer’s risk.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.1',
          quote: '您应自行将变动后的信息进行在线更新并及时通知阿里云',
          note: {
            zh: '专家服务的人员变动须更新并通知。',
            en: 'Changes of staff must be updated and notified.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '因您未及时更新联系方式或联系方式不正确而致使未能联系到您的，亦视为您逾期未作反馈',
          note: {
            zh: '联系不到视为逾期未反馈。',
            en: 'Out of reach counts as no answer.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.5',
          quote: '因您未及时更新联系方式或联系方式不正确而致使未能联系到您的，亦视为您逾期未能反馈',
          note: {
            zh: '信息核验：联系不到视为逾期未反馈。',
            en: 'Verification: out of reach counts as no answer.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.3',
          quote: '及时关注阿里云的各项通知及提示',
          note: {
            zh: '企业邮箱客户须关注通知。',
            en: 'Mail customers must watch notices.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '变更与终止前的通知',
        en: 'Notice before change and ending',
      },
      clauses: [
        {
          unit: 'g-1.2',
          quote: '在接到变更通知后登录阿里云网站查看',
          note: {
            zh: '接到变更通知后自行查看。',
            en: 'Look up the change after notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.3',
          quote: '但阿里云应当在合理时间提前通知您',
          note: {
            zh: '维护中断合理时间提前通知。',
            en: 'Reasonable notice of maintenance.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '我们将提前30日',
          note: {
            zh: '终止服务提前30日。',
            en: '30 days before ending a service.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.5',
          quote: '提前以网站公告、站内信、邮件或短信等一种或多种方式进行事先通知',
          note: {
            zh: '终止、变更事先通知。',
            en: 'Prior notice of ending or change.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.5',
          quote: '提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式',
          note: {
            zh: '收费提前10个自然日。',
            en: '10 calendar days before charging.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.6',
          quote: '提前30日以合理的方式通知予您',
          note: {
            zh: '调价提前30日。',
            en: '30 days before a price change.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.4',
          quote: '阿里云将提前通知您',
          note: {
            zh: '机房迁移提前通知。',
            en: 'Prior notice of moving machines.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.7',
          quote: '收取服务费用之前，阿里云将另行通知您',
          note: {
            zh: '收费前另行通知。',
            en: 'Notice before charging.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.2',
          quote: '可能通过在阿里云官网发布修改后的版本或者在您登录阿里云账号时等其他方式提前通知您',
          note: {
            zh: '协议修改的通知方式。',
            en: 'How changes of the agreement are notified.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.3',
          quote: '阿里云须提前通知您',
          note: {
            zh: '转让须提前通知。',
            en: 'Prior notice of assignment.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.3',
          quote: '您对此有异议的可在收到通知后的30日内向阿里云提出',
          note: {
            zh: '30日内可提异议。',
            en: 'Objection within 30 days.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.4',
          quote: '阿里云有权经提前通知将本协议的权利义务全部或者部分转移给阿里云的关联公司',
          note: {
            zh: '转给关联公司须提前通知。',
            en: 'Prior notice of transfer to an affiliate.',
          },
        },
        {
          unit: 'p-30.1',
          quote: '将提前通知您',
          note: {
            zh: '系统运维管理收费前通知。',
            en: 'Notice before charging.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.5.1',
          quote: '提前至少7天在阿里云官方网站上公告或以其他书面通知的方式',
          note: {
            zh: 'NAT 升级提前至少7天。',
            en: 'At least 7 days before a NAT upgrade.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.5.2',
          quote: '阿里云将使用公告、站内信、短信、邮件等方式通知您',
          note: {
            zh: '获取权限时通知。',
            en: 'Notice when permissions are needed.',
          },
          side: 'customer',
        },
        {
          unit: 'p-36.3.5',
          quote: '并在合理的时间范围内对您发出事后通知',
          note: {
            zh: '三方模型下架可事后通知。',
            en: 'Notice afterwards when models are taken down.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.2',
          quote: '提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式',
          note: {
            zh: '云迁移中心收费提前10个自然日。',
            en: '10 calendar days before charging.',
          },
          side: 'customer',
        },
        {
          unit: 'p-71.2.1',
          quote: '并在订购页面予以公示',
          note: {
            zh: 'DataV 调价只公示。',
            en: 'DataV prices are only published.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.1',
          quote: '提前30 天在数加网站的适当版面公告',
          note: {
            zh: 'DataV 协议变更提前30天公告。',
            en: '30 days before DataV changes.',
          },
          side: 'customer',
        },
        {
          unit: 'p-72.3',
          quote: '甲方通知乙方撤回本协议约定的许可',
          note: {
            zh: '通知即可撤回许可。',
            en: 'The licence ends by notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.5',
          quote: '甲方有权视具体情况通知乙方',
          note: {
            zh: '更新是否通知由甲方定。',
            en: 'Notice of updates is at Party A’s choice.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '欠费、到期与风险的通知',
        en: 'Notice of arrears, expiry and risks',
      },
      clauses: [
        {
          unit: 'g-5.1',
          quote: '阿里云可能会向您发出合理的提示或催告',
          note: {
            zh: '欠费时“可能”提示，不是义务。',
            en: 'A reminder “may” be sent; it is not a duty.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.2',
          quote: '会向您发出必要的通知',
          note: {
            zh: '因欠费终止会通知。',
            en: 'Notice when service ends for arrears.',
          },
          side: 'customer',
        },
        {
          unit: 'g-5.3',
          quote: '并有权经书面通知您后，直接将前述到期债务用于抵消',
          note: {
            zh: '抵销前书面通知。',
            en: 'Written notice before set-off.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.2',
          quote: '通过本协议约定的通知方式向您告知，您应当及时进行处置',
          note: {
            zh: '风险信息可能通知，客户须处置。',
            en: 'Risks may be notified; the customer must act.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-3.1.2',
          quote: '在欠费后的第12小时和第23小时发送通知',
          note: {
            zh: '开放搜索欠费通知两次。',
            en: 'OpenSearch sends two notices.',
          },
          side: 'customer',
        },
        {
          unit: 'p-7.2',
          quote: '阿里云也将尽合理努力提醒您续费',
          note: {
            zh: '全局事务尽合理努力提醒。',
            en: 'Reasonable efforts to remind.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.1.2',
          quote: '在欠费后的第12小时和第23小时发送通知提醒您尽快续费',
          note: {
            zh: 'DataWorks 欠费通知两次。',
            en: 'DataWorks sends two notices.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.3',
          quote: '到期前的第7天、第3天和第1天，分别向您的阿里云主账号绑定手机、邮箱等发送到期通知',
          note: {
            zh: 'DataWorks 版本到期通知三次。',
            en: 'Three notices before a version expires.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.4',
          quote: '到期前的7天、3天和1天',
          note: {
            zh: '独享资源到期通知三次。',
            en: 'Three notices before resources expire.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '其他通知义务',
        en: 'Other notices',
      },
      clauses: [
        {
          unit: 'g-7.1.12',
          quote: '您有义务事先告知并要求该等第三方遵守本协议的全部内容',
          note: {
            zh: '客户须告知实际使用的第三方。',
            en: 'The customer must tell third-party users.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.2.3',
          quote: '受影响方应立即通知相对方',
          note: {
            zh: '不可抗力立即通知。',
            en: 'Force majeure: notice at once.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.2.4',
          quote: '则任何一方可立即向对方发出终止通知',
          note: {
            zh: '协商不成可发终止通知。',
            en: 'Either party may then give notice of ending.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.2',
          quote: '您应通知阿里云终止服务',
          note: {
            zh: '不同意修改时客户须通知终止。',
            en: 'The customer must give notice of ending.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.2',
          quote: '您有权在到期前书面通知阿里云到期不再使用服务',
          note: {
            zh: 'CDDC 可书面通知不再使用。',
            en: 'CDDC: written notice of not continuing.',
          },
          side: 'customer',
        },
        {
          unit: 'p-48.3',
          quote: '阿里云将通知您，您有责任在规定时间内进行说明并出具证明材料',
          note: {
            zh: '第三方投诉的通知。',
            en: 'Notice of third-party complaints.',
          },
        },
        {
          unit: 'p-64.3.3.3',
          quote: '若有变更请及时与阿里云沟通调整',
          note: {
            zh: '方案变更须沟通。',
            en: 'Changes of the plan must be told.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '阿里云将通知您，您有责任在规定时间内提供说明并出具证明材料',
          note: {
            zh: '第三方投诉的通知。',
            en: 'Notice of third-party complaints.',
          },
        },
        {
          unit: 'p-66.5',
          quote: '阿里云将通知您，您有责任在规定时间内进行说明并出具证明材料',
          note: {
            zh: '第三方投诉的通知。',
            en: 'Notice of third-party complaints.',
          },
        },
        {
          unit: 'p-66.6',
          quote: '在阿里云发出书面通知后五个工作日内向阿里云支付违约金人民币五十万元',
          note: {
            zh: '书面通知后五个工作日内付违约金。',
            en: 'The penalty is due within five working days after a written notice.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有写客户向阿里云发通知的地址、方式和何时视为送达；多数产品未写停服或删除前须通知。',
    en: 'Not printed: the address and manner of the customer’s notices and when they count as delivered. Most products do not promise notice before a stop or deletion.',
  },
  related: ['deemed-consent', 'calculation-of-time', 'unilateral-change', 'arrears'],
  isComplete: true,
};
