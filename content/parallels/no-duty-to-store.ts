import type { Family } from '../../src/parallels/model';

export const noDutyToStore: Family = {
  id: 'no-duty-to-store',
  title: {
    zh: '不负责存储，请自行存储与备份',
    en: 'No duty to store: keep your own copies',
  },
  subject: 'data',
  members: [
    {
      unit: 'g-7.1.6',
      quote:
        '为了数据的安全，您应负责您数据的备份工作。阿里云的产品或服务可能会为您配置数据备份的功能或工具（以具体服务项下的约定为准；如无特别约定，阿里云并不负担这样的义务），您负责操作以完成备份。',
    },
    {
      unit: 'p-9.3',
      quote:
        '但阿里云并不负责对您的监控数据进行存储，阿里云按照既定的数据过期规则呈现最新一批的监控数据。就特定结果的监控数据，您虽可以自行设置过期规则，但可能需要额外付费，具体以阿里云官网页面的说明和操作时您确认的页面为准。在监控报告数据过期前，您应及时对该类数据进行迁出或备份。',
    },
    {
      unit: 'p-10.3',
      quote: '您理解并确认，阿里云的数据集成并不为您提供存储数据的空间，您需自行负责数据的存储以及备份。',
    },
    {
      unit: 'p-16.2',
      quote:
        '您理解并确认：阿里云媒体转码服务将根据您依照服务说明设定的规则对您的多媒体文件进行处理，但不负责存储及备份前述多媒体文件，存储及备份是您的责任。您应保证您将及时接收并存储多媒体文件，即您的每个任务完成之后，媒体处理服务将释放并销毁其任务结果，您应在数据释放和销毁前及时存储和备份文件，否则，数据一经销毁将不可恢复，您需自行承担其数据被销毁后引发的后果。',
    },
    {
      unit: 'p-19.2',
      quote:
        '阿里云鹿班服务依据您提供的素材为您提供智能设计服务，鹿班服务就您提供的素材仅用于为您提供服务，就你的素材和设计成果，阿里云不负责存储，请您自行存储并备份。',
    },
    {
      unit: 'p-20.5',
      quote:
        '阿里云商品微电影智能导演服务虽然可以为基于您素材创作的微电影进行存储，但是存储或备份并非是阿里云的责任，您应及时的存储、备份。',
    },
    {
      unit: 'p-21.3',
      quote:
        '您理解并确认，阿里云Data Lake Analytics服务并不负责您提交任务以及使用该服务处理结果的存储，您应及时存储并备份。',
    },
    {
      unit: 'p-24.2',
      quote: '码栈服务并不负责存储您的业务数据，您输入的信息或由码栈服务执行获得的结果数据，您应自行负责存储和备份。',
    },
    {
      unit: 'p-26.4',
      quote:
        '云存储网关提供存储协议转换功能，并不负责您数据的存储，您应妥善存储数据，同时阿里云郑重提示您根据业务需求对您数据进行备份。',
    },
    {
      unit: 'p-61.1',
      quote: '阿里云向您提供数据库备份的服务，您需自行使用该服务备份您的数据。',
    },
  ],
  differences: [
    {
      members: ['g-7.1.6'],
      what: {
        zh: '备份是用户的事；产品可能给出备份工具。',
        en: 'Backup is yours; a product may give you a tool.',
      },
      quotes: [
        {
          unit: 'g-7.1.6',
          quote: '您应负责您数据的备份工作',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-16.2'],
      what: {
        zh: '任务完成即释放并销毁结果，多久没有写。',
        en: 'Results are released and destroyed after each task; how soon is not said.',
      },
      quotes: [
        {
          unit: 'p-16.2',
          quote: '您的每个任务完成之后，媒体处理服务将释放并销毁其任务结果',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-20.5'],
      what: {
        zh: '虽可存储，但不是阿里云的责任。',
        en: 'It may store, but it is not its duty.',
      },
      quotes: [
        {
          unit: 'p-20.5',
          quote: '存储或备份并非是阿里云的责任',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-10.3'],
      what: {
        zh: '不提供存储空间。',
        en: 'No storage space is given.',
      },
      quotes: [
        {
          unit: 'p-10.3',
          quote: '并不为您提供存储数据的空间',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-9.3'],
      what: {
        zh: '按既定规则过期，用户自设的可能另付费。',
        en: 'Data expire by fixed rules; your own rules may cost extra.',
      },
      quotes: [
        {
          unit: 'p-9.3',
          quote: '可能需要额外付费',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-26.4'],
      what: {
        zh: '26.4 说不负责存储，26.1.2 却写存储缓存盘的数据并计费。',
        en: '26.4 says it does not store, yet 26.1.2 stores the cache disk and charges.',
      },
      quotes: [
        {
          unit: 'p-26.4',
          quote: '并不负责您数据的存储',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-19.2', 'p-21.3', 'p-24.2'],
      what: {
        zh: '说的是素材、任务和结果：不负责存储，请自行存储并备份；没有写多久会消失。',
        en: 'They deal with material, jobs and results: not stored, keep your own; how soon they go is not said.',
      },
      quotes: [
        {
          unit: 'p-19.2',
          quote: '阿里云不负责存储，请您自行存储并备份',
        },
        {
          unit: 'p-21.3',
          quote: '您应及时存储并备份',
        },
        {
          unit: 'p-24.2',
          quote: '您应自行负责存储和备份',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-61.1'],
      what: {
        zh: '备份产品本身也要用户自己操作。',
        en: 'Even the backup product must be worked by you.',
      },
      quotes: [
        {
          unit: 'p-61.1',
          quote: '您需自行使用该服务备份您的数据',
        },
      ],
      matters: 'right',
    },
  ],
};
