import type { Family } from '../../src/parallels/model';

export const aiOutputNoReliance: Family = {
  id: 'ai-output-no-reliance',
  title: {
    zh: '不保证生成内容，请勿依赖',
    en: 'The output is not guaranteed, do not rely on it',
  },
  subject: 'liability',
  members: [
    {
      unit: 'p-56.1.2',
      quote:
        '因现阶段科学技术的局限性和生成式人工智能的特殊性，我们特别提醒您，我们不能保证本服务生成内容合规、准确和完整，所生成内容也不能代表我们的态度和观点。请不要对本服务生成的所有信息内容产生任何依赖，我们将不就因您对本平台的依赖而造成的任何损害负责。',
    },
    {
      unit: 'p-62.1.4',
      quote:
        '因现阶段科学技术的局限性和生成式人工智能的特殊性，我们特别提醒您，我们不能保证本服务生成内容合规、准确和完整，所生成内容也不能代表我们的态度和观点。请不要对本服务生成的所有信息内容产生任何依赖，我们将不就因您对本平台的依赖而造成的任何损害负责。',
    },
    {
      unit: 'p-63.3',
      quote: '您应审慎参考AI生成的任务恢复建议，我们不对该等建议的真实性、准确性、可靠性承担任何责任。',
    },
    {
      unit: 'p-36.3.3',
      quote:
        '但该等形式审查并不意味我们对三方模型及技术服务和其生成内容的时效性、可用性、安全性、合规性作出任何承诺，您应当自行判断并承担因使用三方模型及技术服务引起的风险。',
    },
    {
      unit: 'p-18.3',
      quote:
        '机器翻译对于翻译结果的准确性和合法性不做保证，不承担翻译中任何错误，遗漏或表达不当引起的责任。您需自己承担使用翻译内容的风险。',
    },
  ],
  differences: [
    {
      members: ['p-56.1.2', 'p-62.1.4'],
      what: {
        zh: '逐字相同；“对本平台的依赖”与前文的“本服务”不一致，两处都是。',
        en: 'Word for word the same; both say “reliance on this platform” where the text before says “this service”.',
      },
      quotes: [
        {
          unit: 'p-56.1.2',
          quote: '我们将不就因您对本平台的依赖而造成的任何损害负责',
        },
        {
          unit: 'p-62.1.4',
          quote: '我们将不就因您对本平台的依赖而造成的任何损害负责',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-63.3'],
      what: {
        zh: '可以“审慎参考”，不是“不要…产生任何依赖”。',
        en: 'It may be used with care as a reference; it is not “do not rely on it at all”.',
      },
      quotes: [
        {
          unit: 'p-63.3',
          quote: '您应审慎参考AI生成的任务恢复建议',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-63.3', 'p-56.1.2'],
      what: {
        zh: '56、62 写合规、准确、完整；63 写真实、准确、可靠，没有写合规。',
        en: '56 and 62 name lawful, accurate, complete; 63 true, accurate, reliable, and not lawful.',
      },
      quotes: [
        {
          unit: 'p-56.1.2',
          quote: '合规、准确和完整',
        },
        {
          unit: 'p-63.3',
          quote: '真实性、准确性、可靠性',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-36.3.3'],
      what: {
        zh: '针对三方模型，列时效性、可用性、安全性、合规性，没有写准确。',
        en: 'For third-party models it names timely, available, safe, lawful, and not accurate.',
      },
      quotes: [
        {
          unit: 'p-36.3.3',
          quote: '时效性、可用性、安全性、合规性',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-18.3'],
      what: {
        zh: '机器翻译只写准确性和合法性。',
        en: 'Machine translation names only accuracy and lawfulness.',
      },
      quotes: [
        {
          unit: 'p-18.3',
          quote: '准确性和合法性不做保证',
        },
      ],
      matters: 'right',
    },
  ],
};
