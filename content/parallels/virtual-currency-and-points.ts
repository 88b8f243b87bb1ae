import type { Family } from '../../src/parallels/model';

export const virtualCurrencyAndPoints: Family = {
  id: 'virtual-currency-and-points',
  title: {
    zh: '禁止虚拟货币业务与数字积分服务',
    en: 'No virtual currency business, no digital points',
  },
  subject: 'restriction',
  members: [
    {
      unit: 'p-22.3.1',
      quote:
        '非法从事或者变相从事虚拟货币（包括但不限于以 “ICO”、“STO”、“IMO”、“IFO”、”IEO”、“稳定币”等名义）发行、交易、融资、挖矿、储存、托管、抵押等业务；非法从事虚拟货币相关非法集资和炒作行为；非法从事法定货币与代币、虚拟货币相互之间的兑换业务；为虚拟货币提供定价、信息中介等服务；为虚拟货币业务提供技术支持、营销导流等其他支持性服务。',
    },
    {
      unit: 'p-65.4',
      quote:
        '不得非法从事或者变相从事虚拟货币（包括但不限于以“ICO”、“STO”、“IMO”、“IFO”、“IEO”、“稳定币”等名义）发行、交易、融资、挖矿、储存、托管、抵押等业务；不得非法从事虚拟货币相关非法集资和炒作行为；不得非法从事法定货币与代币、虚拟货币相互之间的兑换业务；不得为虚拟货币提供定价、信息中介等服务；不得为虚拟货币业务提供技术支持、营销导流等其他支持性服务。',
    },
    {
      unit: 'p-22.3.2',
      quote:
        '提供与人民币或者其他主权货币之间可相互进行兑换的数字积分服务；提供数字积分的无兑换场景的转账或交易等流通服务；提供与实有营销费用无关的数字积分，或者将数字积分作为用户之间的交易结算工具；允许服务商提供跨工作室数字积分；向用户持有的数字积分提供任何形式的附加收益。',
    },
    {
      unit: 'p-65.5',
      quote:
        '不得提供与人民币或者其他主权货币之间可相互进行兑换的数字积分服务；不得提供数字积分的无兑换场景的转账或交易等流通服务；不得提供与实有营销费用无关的数字积分，或者将数字积分作为用户之间的交易结算工具；不得允许服务商提供跨工作室数字积分；不得向用户持有的数字积分提供任何形式的附加收益。',
    },
    {
      unit: 'p-66.4',
      quote:
        '不得从事以下行为：（1）非法从事或者变相从事虚拟货币（包括但不限于以 “ICO”、“STO”、 “IMO”、“IFO”、”IEO”、“稳定币”等名义）发行、交易、融资、挖矿、储存、托管、抵押等业务；（2）非法从事虚拟货币相关非法集资和炒作行为；（3）非法从事法定货币与代币、虚拟货币相互之间的兑换业务；（4）为虚拟货币提供定价、信息中介等服务；（5）为虚拟货币业务提供技术支持、营销导流等其他支持性服务;（6）提供与人民币或者其他主权货币之间可相互进行兑换的数字积分服务；（7）提供数字积分的无兑换场景的转账或交易等流通服务；（8）提供与实有营销费用无关的数字积分，或者将数字积分作为用户之间的交易结算工具；（9）允许服务商提供跨工作室数字积分；（10）向用户持有的数字积分提供任何形式的附加收益；（11）其他违法、违规或违反本协议的行为。',
    },
  ],
  differences: [
    {
      members: ['p-66.4'],
      what: {
        zh: '把两条合成十一项，最后加“其他违法、违规或违反本协议的行为”。',
        en: 'It joins both into eleven items and adds “other unlawful acts or acts against this agreement”.',
      },
      quotes: [
        {
          unit: 'p-66.4',
          quote: '（11）其他违法、违规或违反本协议的行为',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-65.4', 'p-65.5'],
      what: {
        zh: '每一分句都加“不得”；22 由 22.3 的“不得”统领。',
        en: 'Each clause has its own “不得” (must not); in 22 the word stands once in 22.3.',
      },
      quotes: [
        {
          unit: 'p-65.4',
          quote: '不得非法从事虚拟货币相关非法集资和炒作行为',
        },
        {
          unit: 'p-65.5',
          quote: '不得允许服务商提供跨工作室数字积分',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-22.3.1', 'p-66.4'],
      what: {
        zh: '“”IEO””引号印反，65.4 是正的。',
        en: 'The quotation marks round IEO are turned; 65.4 prints them right.',
      },
      quotes: [
        {
          unit: 'p-22.3.1',
          quote: '”IEO”',
        },
        {
          unit: 'p-66.4',
          quote: '”IEO”',
        },
        {
          unit: 'p-65.4',
          quote: '“IEO”',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-22.3.2', 'p-65.5', 'p-66.4'],
      what: {
        zh: '数字积分五项内容相同，只是标点、编号和“不得”的位置不同。',
        en: 'The five points on digital points have the same content; only marks, numbers and the place of “不得” (must not) differ.',
      },
      quotes: [
        {
          unit: 'p-22.3.2',
          quote: '允许服务商提供跨工作室数字积分',
        },
        {
          unit: 'p-66.4',
          quote: '（9）允许服务商提供跨工作室数字积分',
        },
      ],
      matters: 'wording',
    },
  ],
};
