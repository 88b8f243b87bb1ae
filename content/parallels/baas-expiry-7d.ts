import type { Family } from '../../src/parallels/model';

export const baasExpiry7d: Family = {
  id: 'baas-expiry-7d',
  title: {
    zh: '区块链：到期即停，7 日内不续费即释放',
    en: 'Blockchain: stopped on expiry, released if not renewed within 7 days',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-22.1.1',
      quote:
        '如果您订购的是BaaS-Hyperledger Fabric组织型资源，服务到期服务即停止，服务到期7日内不续费的，将释放实例清除业务数据，数据清除不可恢复。如果您的组织加入了联盟，您的组织同时会被移出联盟。',
    },
    {
      unit: 'p-22.1.2',
      quote:
        '如果您订购的是BaaS-Hyperledger Fabric联盟型资源，服务到期服务将停止，服务到期7日内不续费的，将释放联盟的管控数据，如果您在联盟中加入了组织的，组织（未到期的情况下）仍将被保留，但您只可进行读操作，不可对该实例进行写操作。',
    },
    {
      unit: 'p-22.1.3',
      quote:
        '如果您订购的是BaaS-蚂蚁区块链资源，服务到期服务即停止，服务到期7日内不续费的，将释放实例清除业务数据，数据清除不可恢复。',
    },
    {
      unit: 'p-22.1.4',
      quote:
        '您理解并同意，在服务到期、服务提前停止、本协议提前终止或您发生欠费时，阿里云将停止您的服务接口权限，您将无法继续上传、查看或核验任何数据或信息，但您曾经上传的相关数据和信息（如有）将继续保留在区块链平台。',
    },
  ],
  differences: [
    {
      members: ['p-22.1.1', 'p-22.1.3'],
      what: {
        zh: '释放实例、清除业务数据，不可恢复。',
        en: 'The instance is released and business data cleared for good.',
      },
      quotes: [
        {
          unit: 'p-22.1.1',
          quote: '将释放实例清除业务数据，数据清除不可恢复',
        },
        {
          unit: 'p-22.1.3',
          quote: '将释放实例清除业务数据，数据清除不可恢复',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-22.1.1'],
      what: {
        zh: '组织加入联盟的，同时被移出联盟。',
        en: 'An organisation in a consortium is also removed from it.',
      },
      quotes: [
        {
          unit: 'p-22.1.1',
          quote: '您的组织同时会被移出联盟',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-22.1.2'],
      what: {
        zh: '释放的是联盟管控数据；未到期的组织保留，但只能读。',
        en: 'The consortium control data are released; an organisation that has not expired stays, read only.',
      },
      quotes: [
        {
          unit: 'p-22.1.2',
          quote: '将释放联盟的管控数据',
        },
        {
          unit: 'p-22.1.2',
          quote: '但您只可进行读操作，不可对该实例进行写操作',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-22.1.4'],
      what: {
        zh: '只停接口权限，已上传的数据继续留在链上，没有释放期限；还适用于欠费和提前终止。',
        en: 'Only the interface stops; uploaded data stay on the chain and no release is given; it also covers arrears and early end.',
      },
      quotes: [
        {
          unit: 'p-22.1.4',
          quote: '将继续保留在区块链平台',
        },
      ],
      matters: 'right',
    },
  ],
  oddOneOut: 'p-22.1.4',
  clock: [
    {
      unit: 'p-22.1.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期即停，到期 7 日内不续费释放：T + 7 d',
        en: 'Stopped at expiry, released if not renewed within 7 days: T + 7 d',
      },
    },
    {
      unit: 'p-22.1.2',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期停止，到期 7 日内不续费释放管控数据：T + 7 d',
        en: 'Stopped at expiry, control data released if not renewed within 7 days: T + 7 d',
      },
    },
    {
      unit: 'p-22.1.3',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期即停，到期 7 日内不续费释放：T + 7 d',
        en: 'Stopped at expiry, released if not renewed within 7 days: T + 7 d',
      },
    },
    {
      unit: 'p-22.1.4',
      stop: 0,
      loss: null,
      words: {
        zh: '到期或欠费即停接口（没有写宽限）；数据保留',
        en: 'Interface stops on expiry or arrears (no grace given); data kept',
      },
    },
  ],
};
