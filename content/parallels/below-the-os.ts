import type { Family } from '../../src/parallels/model';

export const belowTheOs: Family = {
  id: 'below-the-os',
  title: {
    zh: '阿里云只负责底层，上层由用户负责',
    en: 'Alibaba Cloud looks after the layers below, you those above',
  },
  subject: 'liability',
  members: [
    {
      unit: 'g-6.1',
      quote:
        '阿里云仅负责操作系统以下的底层部分（如基础设施及物理设备）及阿里云提供的软件的运营维护，即服务的相关技术架构及阿里云提供的操作系统等。操作系统之上部分（如您在系统上安装的应用程序）由您负责。此外，您自行升级操作系统可能会造成宕机等不良影响，请把握风险并谨慎操作。',
    },
    {
      unit: 'g-7.2.2',
      quote:
        '阿里云仅负责操作系统以下的底层部分及阿里云提供的软件的运营维护，即服务的相关技术架构及阿里云提供的操作系统等。操作系统之上部分（如您在系统上安装的应用程序）由您负责。此外，您自行升级操作系统可能会造成宕机等不良影响，请把握风险并谨慎操作。',
    },
    {
      unit: 'p-40.2',
      quote:
        '阿里云仅负责CDDC服务的数据库系统以下底层和阿里云软件（即CDDC的相关技术架构、容器、操作系统、物理机）的运营维护。数据库之上的应用部分由您自行负责并运营维护。',
    },
  ],
  differences: [
    {
      members: ['g-6.1'],
      what: {
        zh: '多一个例示“（如基础设施及物理设备）”，其余与 7.2.2 相同。',
        en: 'It adds the example “(such as infrastructure and physical devices)”; the rest equals 7.2.2.',
      },
      quotes: [
        {
          unit: 'g-6.1',
          quote: '（如基础设施及物理设备）',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-40.2'],
      what: {
        zh: 'CDDC 的界线是数据库系统，不是操作系统；操作系统、物理机由阿里云负责。',
        en: 'In CDDC the line is the database system, not the operating system; system and machines are for Alibaba Cloud.',
      },
      quotes: [
        {
          unit: 'p-40.2',
          quote:
            '阿里云仅负责CDDC服务的数据库系统以下底层和阿里云软件（即CDDC的相关技术架构、容器、操作系统、物理机）的运营维护',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-6.1', 'g-7.2.2'],
      what: {
        zh: '一面说操作系统以下，一面又包括“阿里云提供的操作系统”，界线不清。',
        en: 'They say below the operating system, and yet include “the operating system provided by Alibaba Cloud”; the line is not clear.',
      },
      quotes: [
        {
          unit: 'g-6.1',
          quote: '及阿里云提供的操作系统等',
        },
        {
          unit: 'g-7.2.2',
          quote: '及阿里云提供的操作系统等',
        },
      ],
      matters: 'right',
    },
  ],
  oddOneOut: 'p-40.2',
};
