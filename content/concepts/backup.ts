import type { Concept } from '../../src/concepts/model';

export const backup: Concept = {
  slug: 'backup',
  name: {
    zh: '备份',
    en: 'Backup',
  },
  variants: {
    zh: ['数据备份', '快照', '存储责任', '副本', '离线数据', '备份删除', '灾备', '容灾'],
    en: ['snapshot', 'storage responsibility', 'copies of data', 'offline data', 'disaster recovery'],
  },
  summary: {
    zh: '客户负责备份；阿里云无特别约定不负此义务（通用条款 7.1.6）。缓冲期满连备份副本一并删除（5.5、9.2.4）。多个产品写明不负责存储备份；RDS 离线备份在到期后第14日届满删除（专用说明 59.2.1（2））。',
    en: 'Backup is the customer’s task; the vendor has no such duty unless agreed (general 7.1.6). After the buffer period backups are deleted too (5.5, 9.2.4). Several products deny storage and backup; RDS offline backups are deleted when the 14th day after expiry has ended (special 59.2.1(2)).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-7.1.6',
          quote: '为了数据的安全，您应负责您数据的备份工作',
          note: {
            zh: '客户备份。',
            en: 'Customer’s task.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.6',
          quote: '如无特别约定，阿里云并不负担这样的义务',
          note: {
            zh: '阿里云无义务。',
            en: 'No duty of the vendor.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.5',
          quote: '包括所有缓存或者备份的副本',
          note: {
            zh: '欠费删除含备份。',
            en: 'Deletion includes backups.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.4',
          quote: '包括所有缓存或者备份的副本',
          note: {
            zh: '到期删除含备份。',
            en: 'Deletion includes backups.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.4',
          quote: '您对自己存放在阿里云云平台上的数据',
          note: {
            zh: '数据的完整性由客户负责。',
            en: 'Integrity of data is the customer’s.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '不负责存储或备份的产品',
        en: 'Products that do not store or back up',
      },
      clauses: [
        {
          unit: 'p-9.3',
          quote: '阿里云并不负责对您的监控数据进行存储',
          note: {
            zh: '云监控。',
            en: 'Cloud monitor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.3',
          quote: '您应及时对该类数据进行迁出或备份',
          note: {
            zh: '过期前备份。',
            en: 'Back up before expiry.',
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
          quote: '但不负责存储及备份前述多媒体文件，存储及备份是您的责任',
          note: {
            zh: '媒体处理。',
            en: 'Media processing.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.2',
          quote: '阿里云不负责存储，请您自行存储并备份',
          note: {
            zh: '鹿班。',
            en: 'Luban.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.5',
          quote: '但是存储或备份并非是阿里云的责任，您应及时的存储、备份',
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
          quote: '同时阿里云郑重提示您根据业务需求对您数据进行备份',
          note: {
            zh: '云存储网关。',
            en: 'Storage gateway.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.3',
          quote: '定期对数据进行备份',
          note: {
            zh: '企业邮箱。',
            en: 'Mail.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '备份的删除与备份服务',
        en: 'Deletion of backups, backup service',
      },
      clauses: [
        {
          unit: 'p-59.2.1.2',
          quote: '并且在服务到期后第14日届满阿里云将删除离线数据（备份数据）',
          note: {
            zh: 'RDS 备份14日删除。',
            en: 'RDS backups: day 14.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.1',
          quote: '您需自行使用该服务备份您的数据',
          note: {
            zh: '数据库备份服务自行使用。',
            en: 'The customer runs the backup.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.2',
          quote: '您将不能继续使用阿里云的数据库备份服务',
          note: {
            zh: '到期停用。',
            en: 'Stop on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.3',
          quote: '您也不能继续使用使用阿里云的数据库备份服务',
          note: {
            zh: '额度用完停用（原文重字）。',
            en: 'Stop when used up (a doubled word).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.3.para1',
          quote: '则阿里云将停止为您提供数据库备份服务',
          note: {
            zh: '余额不足停用。',
            en: 'Stop for lack of balance.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.3.1',
          quote: '使用阿里云为您提供的按量付费的服务额度',
          note: {
            zh: '可用按量额度继续备份。',
            en: 'Metered quota for more backup.',
          },
          side: 'customer',
        },
        {
          unit: 'p-61.3.2',
          quote: '以获得更多的服务',
          note: {
            zh: '可升级规格继续备份。',
            en: 'Upgrade for more backup.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.8.2',
          quote: '容灾服务',
          note: {
            zh: '稳定性保障中可购容灾服务。',
            en: 'Disaster recovery may be bought.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '数据库备份服务停用后已有备份何时删除没有写；快照没有写。',
    en: 'When existing backups go after the backup service stops is not printed; snapshots are not mentioned.',
  },
  related: ['data-deletion', 'own-risk', 'security-responsibility', 'data-export'],
  isComplete: true,
};
