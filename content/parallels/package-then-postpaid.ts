import type { Family } from '../../src/parallels/model';

export const packageThenPostpaid: Family = {
  id: 'package-then-postpaid',
  title: {
    zh: '资源包用完或到期仍继续使用，视为使用后付费服务',
    en: 'Used on after the package: treated as post-paid',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'g-3.4.1.4',
      quote:
        '您对于服务的使用将优先消耗订购的资源包，除法定及双方另行约定外，如资源包中的各项服务使用完毕或者服务期限到期，且您未继续订购资源包服务但持续使用此项服务的，阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有），阿里云将持续计费并根据计费结果予以扣划服务费用。',
    },
    {
      unit: 'p-25.1',
      quote:
        '您对于服务的使用将优先消耗订购的资源包，除法定及双方另行约定外，如资源包中的各项服务使用完毕或者服务期限到期，且您未继续订购资源包服务但持续使用此项服务的，阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有），阿里云将持续计费并根据计费结果予以扣划服务费用。',
    },
    {
      unit: 'p-26.2',
      quote:
        '按资源包售卖或者包年包月的服务到期的，服务用完或者服务到期，如果没有继续订购按资源包售卖或者包年包月的云存储网关的，阿里云将按照通用条款办理，视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费。',
    },
    {
      unit: 'p-34.2',
      quote:
        '就以包月、包年等固定期限或以资源包形式售卖的NAT网关服务，服务到期未及时续订的，阿里云不会自动开通、创建按量付费的NAT网关服务,请您及时续订或开通按量付费的服务以保证服务的持续使用。',
    },
  ],
  differences: [
    {
      members: ['g-3.4.1.4', 'p-25.1'],
      what: {
        zh: '逐字相同；音视频通信只是重述通用条款。',
        en: 'Word for word the same; product 25 only repeats the general terms.',
      },
      quotes: [
        {
          unit: 'g-3.4.1.4',
          quote: '您对于服务的使用将优先消耗订购的资源包',
        },
        {
          unit: 'p-25.1',
          quote: '您对于服务的使用将优先消耗订购的资源包',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-26.2'],
      what: {
        zh: '照字面没有要求“持续使用”，没有继续订购即视为使用按量服务；但又写“按照通用条款办理”，而通用条款 3.4.1(4) 要求持续使用，是否须使用没有定论。它还包括包年包月，不只是资源包。',
        en: 'By its words it does not ask for continued use; not buying again is enough. But it also says “by the general terms”, and general 3.4.1(4) asks for continued use, so this is open. It covers monthly and yearly terms too, not only packages.',
      },
      quotes: [
        { unit: 'p-26.2', quote: '如果没有继续订购按资源包售卖或者包年包月的云存储网关的' },
        { unit: 'p-26.2', quote: '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费' },
      ],
      matters: 'money',
    },
    {
      members: ['p-34.2'],
      what: {
        zh: '正好相反：NAT 网关到期不自动转按量付费。',
        en: 'The opposite: NAT Gateway does not pass to pay-as-you-go by itself.',
      },
      quotes: [
        {
          unit: 'p-34.2',
          quote: '阿里云不会自动开通、创建按量付费的NAT网关服务',
        },
      ],
      matters: 'money',
    },
  ],
  oddOneOut: 'p-34.2',
  clock: [
    {
      unit: 'g-3.4.1.4',
      stop: null,
      loss: null,
      words: {
        zh: '继续使用且有后付费形式的，转后付费并持续计费',
        en: 'If used on, and if there is a post-paid form, it passes to post-paid and is charged',
      },
    },
    {
      unit: 'p-25.1',
      stop: 0,
      loss: null,
      words: {
        zh: '到期或用完即终止；继续使用且有后付费形式的，转后付费并持续计费',
        en: 'Ends on expiry or when used up; if used on, and if there is a post-paid form, it passes to post-paid and is charged',
      },
    },
    {
      unit: 'p-26.2',
      stop: null,
      loss: null,
      words: {
        zh: '不停服，转按量并持续计费',
        en: 'No stop: it passes to pay-as-you-go and the charge goes on',
      },
    },
    {
      unit: 'p-34.2',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期不能再使用（34.1）；到期后 7 d 仍未续费释放实例（34.1）',
        en: 'No use after expiry (34.1); instance released if not renewed 7 d after expiry (34.1)',
      },
    },
  ],
};
