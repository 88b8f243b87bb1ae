import type { Concept } from '../../src/concepts/model';

export const maintenanceInterruption: Concept = {
  slug: 'maintenance-interruption',
  name: {
    zh: '维护、中断与迁移',
    en: 'Maintenance, interruptions and relocation',
  },
  variants: {
    zh: ['维护', '服务中断', '升级维护', '机房迁移', '短时中断', '停机维护', '系统升级', '巡检', '割接'],
    en: [
      'maintenance',
      'interruption',
      'outage for upgrade',
      'planned downtime',
      'data center relocation',
      'migration of hardware',
      'short break',
    ],
  },
  summary: {
    zh: '阿里云可升级维护，“在不影响您正常使用的情况下”可能短时中断，不承担责任，但应在合理时间提前通知；这是不是免责的条件，有两读（通用条款 3.4.3）。短时中断不属违约（12.3(1)）；机房迁移可能中断业务或须客户配合的，提前通知，客户须配合改 DNS 或配置（7.2.4）。',
    en: 'The vendor may upgrade and maintain; “without affecting your normal use” there may be short breaks, with no liability but with reasonable notice. Whether those words are a condition has two readings (general 3.4.3). Short breaks are no breach (12.3(1)). A move of machines is notified if it may interrupt business or needs help, and the customer must change DNS or settings (7.2.4).',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-3.4.3',
          quote: '在不影响您正常使用的情况下可能导致您所使用的服务短时间的中断或暂停',
          note: {
            zh: '可能短时中断。',
            en: 'Short breaks may occur.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.3',
          quote: '阿里云无须针对此中断或暂停向您承担任何责任，但阿里云应当在合理时间提前通知您',
          note: {
            zh: '不负责，但须合理提前通知。',
            en: 'No liability, but reasonable notice.',
          },
          side: 'both',
        },
        {
          unit: 'g-12.3.1',
          quote: '阿里云在进行系统及服务器配置、维护、升级时，需要短时间中断服务',
          note: {
            zh: '不属违约。',
            en: 'No breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.3.2',
          quote: '由于Internet上的通路阻塞造成您网站访问速度下降',
          note: {
            zh: '不属违约。',
            en: 'No breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.4',
          quote: '连续72小时不能正常使用服务的，您可终止接受服务',
          note: {
            zh: '因阿里云原因连续中断72小时可终止。',
            en: 'An outage of 72 hours on end by the vendor’s cause lets the customer end the service.',
          },
          side: 'customer',
        },
        {
          unit: 'g-12.5',
          quote: '如因阿里云过错导致产品/服务不可用',
          note: {
            zh: '因过错不可用按 SLA 补偿。',
            en: 'Unavailability by the vendor’s fault is compensated by the SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.4',
          quote: '阿里云在必要时可能对您的产品/服务所在的底层物理设备进行机房迁移或改造',
          note: {
            zh: '可迁移机房。',
            en: 'Machines may be moved.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.4',
          quote: '否则因此造成您业务无法访问或其他问题的，相应后果由您自行承担',
          note: {
            zh: '不配合的后果由客户承担。',
            en: 'Failure to act is at the customer’s risk.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.1',
          quote: '您自行升级操作系统可能会造成宕机等不良影响，请把握风险并谨慎操作',
          note: {
            zh: '自行升级系统的风险。',
            en: 'Own upgrades are at own risk.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.2',
          quote: '您自行升级操作系统可能会造成宕机等不良影响，请把握风险并谨慎操作',
          note: {
            zh: '7.2.2 重复了自行升级系统的风险提示。',
            en: '7.2.2 repeats the warning on own upgrades.',
          },
          side: 'vendor',
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
          unit: 'p-34.5.1',
          quote: '我们会提前至少7天',
          note: {
            zh: 'NAT 网关升级提前至少7天。',
            en: 'NAT upgrades: at least 7 days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.5.2',
          quote: '不会对您的现有资源产生其他影响',
          note: {
            zh: '升级不影响现有资源。',
            en: 'No other effect on resources.',
          },
          side: 'customer',
        },
        {
          unit: 'p-30.2',
          quote: '使用补丁管理对实例操作系统的补丁进行修复并重启实例，属于您自行操作的部分',
          note: {
            zh: '打补丁和重启是客户自己的操作。',
            en: 'Patching and restart are the customer’s acts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '您方应征得最终用户同意钉钉公司可以不经同意即对交付成果进行升级',
          note: {
            zh: '钉钉可不经同意升级。',
            en: 'DingTalk may upgrade without consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.5',
          quote: '甲方无义务必须提供乙方上述更新版及维护和支持',
          note: {
            zh: '机器人流程自动化不保证维护。',
            en: 'No duty of maintenance.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '“短时间”“合理时间”没有定义。',
    en: '“Short” and “reasonable time” are not defined.',
  },
  related: ['sla', 'service-change', 'exclusion-of-liability'],
  isComplete: true,
};
