import type { Concept } from '../../src/concepts/model';

export const resourcePackages: Concept = {
  slug: 'resource-packages',
  name: {
    zh: '资源包与套餐包',
    en: 'Resource packages',
  },
  variants: {
    zh: [
      '资源包',
      '套餐包',
      '流量包',
      '用量包',
      '资源包过期',
      '套餐用完',
      '转按量计费',
      '未用完作废',
      '额度用完',
      '次数包',
    ],
    en: [
      'resource pack',
      'bundle',
      'prepaid package',
      'quota',
      'unused quota lapses',
      'conversion to pay-as-you-go',
      'package expiry',
    ],
  },
  summary: {
    zh: '资源包到期或用完即止（通用条款 3.4.1(2)），未用完作废（3.4.1(3)），继续使用的，视为后付费（如有）并计费（3.4.1(4)）。云存储网关用完或到期视为按量（专用说明 26.2），NAT 网关不自动转按量（34.2）。',
    en: 'A package ends when it expires or is used up (general 3.4.1(2)); the unused part lapses (3.4.1(3)); further use is post-paid, if the service is so sold, and charged (3.4.1(4)). The storage gateway turns to metered use when used up or expired (special 26.2); NAT gateway does not convert by itself (34.2).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-3.4.1.2',
          quote: '服务期限则至您订购的资源包服务期限到期或资源包中的服务被使用完毕为止（以前述二者早发生为准）',
          note: {
            zh: '到期或用完，早者为准。',
            en: 'Whichever comes first.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.1.3',
          quote: '您应在服务期限内将资源包的服务数量使用完毕',
          note: {
            zh: '期限内用完，否则作废。',
            en: 'Use it in time or it lapses.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.1.4',
          quote: '您对于服务的使用将优先消耗订购的资源包',
          note: {
            zh: '优先消耗资源包。',
            en: 'The package is used first.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.1.4',
          quote:
            '且您未继续订购资源包服务但持续使用此项服务的，阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）',
          note: {
            zh: '继续使用视为后付费。',
            en: 'Further use is post-paid.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '各产品',
        en: 'By product',
      },
      clauses: [
        {
          unit: 'p-11.1',
          quote: '您应在服务期限内使用完毕服务',
          note: {
            zh: '自然语言处理。',
            en: 'Language processing.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-13.1',
          quote: '服务期到期或者您所购买的使用数量被消耗完毕，则服务终止',
          note: {
            zh: '图形工作站。',
            en: 'Workstation.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-15.1',
          quote: '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止',
          note: {
            zh: '视频直播、点播。',
            en: 'Video.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.1',
          quote: '就包月、包年（含资源包）的机器翻译服务，您应在服务期限内使用完毕',
          note: {
            zh: '机器翻译。',
            en: 'Translation.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.1',
          quote: '资源包应在服务期内使用完毕，否则服务期届满服务终止',
          note: {
            zh: '鹿班。',
            en: 'Luban.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-25.1',
          quote: '您对于服务的使用将优先消耗订购的资源包',
          note: {
            zh: '音视频通信，之后转后付费。',
            en: 'Audio and video; then post-paid.',
          },
          side: 'customer',
        },
        {
          unit: 'p-26.2',
          quote: '按资源包售卖或者包年包月的服务到期的，服务用完或者服务到期',
          note: {
            zh: '云存储网关转按量。',
            en: 'Storage gateway turns to metered use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.1',
          quote: '包月或以资源包形式售卖的NAT网关到期后7日仍未续费的',
          note: {
            zh: 'NAT 网关7日释放。',
            en: 'NAT gateway: release after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.2',
          quote: '阿里云不会自动开通、创建按量付费的NAT网关服务',
          note: {
            zh: 'NAT 网关不自动转按量。',
            en: 'NAT gateway: no conversion.',
          },
        },
        {
          unit: 'p-57.1.1',
          quote: '获得每个在线实验2次使用所对应的实验点，并获得2次参与认证考试的机会',
          note: {
            zh: '认证包的次数。',
            en: 'What the certification pack holds.',
          },
        },
        {
          unit: 'p-61.3',
          quote: '服务周期内服务额度被消耗完毕的，您也不能继续使用',
          note: {
            zh: '数据库备份额度用完停用。',
            en: 'Backup stops when used up.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.3.1',
          quote: '使用阿里云为您提供的按量付费的服务额度',
          note: {
            zh: '可用按量额度。',
            en: 'A metered quota may be used.',
          },
          side: 'customer',
        },
        {
          unit: 'p-61.3.2',
          quote: '升级您当前的数据库备份服务的规格',
          note: {
            zh: '可升级规格。',
            en: 'Or an upgrade.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.11.2.C',
          quote: '但您可以根据需要购买多个工单服务包、培训服务叠加使用',
          note: {
            zh: '工单服务包可叠加。',
            en: 'Ticket packs may be combined.',
          },
          side: 'customer',
        },
        {
          unit: 'p-61.3.para1',
          quote: '按量付费的服务额度可先使用后付费',
          note: {
            zh: '备份按量额度后付费。',
            en: 'Metered backup quota.',
          },
        },
      ],
    },
  ],
  related: ['service-term', 'refund', 'continued-charging', 'auto-renewal'],
  isComplete: true,
};
