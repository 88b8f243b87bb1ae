import type { Concept } from '../../src/concepts/model';

export const generativeAi: Concept = {
  slug: 'generative-ai',
  name: {
    zh: '生成式人工智能与大模型',
    en: 'Generative AI and large models',
  },
  variants: {
    zh: [
      '生成式人工智能',
      '大模型',
      '人工智能',
      '深度合成',
      'AI生成内容',
      '智能助手',
      '模型',
      '精调',
      'AIGC',
      '生成内容标识',
      '大语言模型',
    ],
    en: [
      'generative AI',
      'large language model',
      'AI output',
      'deep synthesis',
      'AI assistant',
      'AI-generated content',
      'fine-tuning',
      'labelling of AI content',
      'artificial intelligence',
    ],
  },
  summary: {
    zh: 'PAI（专用说明 36.3、36.4）、DMS 智能助手（56）、ADB 智能助手（62）、DTS 运维助手（63.3）各有规则：生成内容不保证（56.1.2、62.1.4、63.3），内容由客户负责（56.1.1、62.1.3），三方模型阿里云自称不是提供者或技术支持者（36.3.3），备案见 36.3.1、36.3.3，标识见 56.1.1（3）。',
    en: 'PAI (special 36.3, 36.4) and the assistants of DMS (56), ADB (62) and DTS (63.3) have their own rules: no warranty of output (56.1.2, 62.1.4, 63.3); content is the customer’s (56.1.1, 62.1.3); for third-party models the vendor says that it is neither provider nor technical supporter (36.3.3); filing is in 36.3.1 and 36.3.3, labelling in 56.1.1(3).',
  },
  groups: [
    {
      title: {
        zh: 'PAI',
        en: 'PAI',
      },
      clauses: [
        {
          unit: 'p-36.3',
          quote: '由于本服务可能涉及深度合成技术及大模型能力服务',
          note: {
            zh: '开头。',
            en: 'Opening words.',
          },
        },
        {
          unit: 'p-36.3.1',
          quote:
            '您应自行遵守《互联网信息服务管理办法》《互联网信息服务深度合成管理规定》《生成式人工智能服务管理暂行办法》',
          note: {
            zh: '客户守法。',
            en: 'The customer obeys the rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.1',
          quote: '您将依法开展安全评估/备案和算法备案',
          note: {
            zh: '评估与备案。',
            en: 'Assessment and filing.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.2',
          quote: '确保在同意前述条款的前提下再开始使用相应服务',
          note: {
            zh: '三方模型条款。',
            en: 'Model terms.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '我们既不构成现行法律法规下的深度合成服务提供者/生成式人工智能服务提供者，也不构成深度合成技术支持者',
          note: {
            zh: '阿里云不是提供者。',
            en: 'The vendor is not the provider.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '您调用该模型能力将仅可用于内部研究及测试目的',
          note: {
            zh: '未备案模型限内部。',
            en: 'Unfiled models: internal only.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.4',
          quote: '您使用PAI服务对我们提供的自研或三方模型进行优化、调试、训练和精调的',
          note: {
            zh: '精调模型归属。',
            en: 'Tuned models.',
          },
        },
        {
          unit: 'p-36.3.5',
          quote: '我们有权在未经提前通知您的情况下对三方模型及技术服务进行中止、关停或下架',
          note: {
            zh: '下架模型。',
            en: 'Models may be taken down.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.6',
          quote: '我们没有义务对三方模型及技术服务提供客服支持',
          note: {
            zh: '无支持。',
            en: 'No support.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.4',
          quote: '不得在本服务中使用根据GNU Affero 通用公共许可证 ( AGPL ) 许可的代码、模型等内容',
          note: {
            zh: '禁 AGPL。',
            en: 'No AGPL.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.5',
          quote: '《PAI Artlab服务协议》',
          note: {
            zh: 'Artlab 另有协议。',
            en: 'Artlab agreement.',
          },
        },
      ],
    },
    {
      title: {
        zh: 'DMS 智能助手',
        en: 'DMS assistant',
      },
      clauses: [
        {
          unit: 'p-56.1',
          quote: '我们借助大语言模型能力开发并向您提供智能数据助手服务DMS Data Copilot',
          note: {
            zh: '服务说明。',
            en: 'What it is.',
          },
        },
        {
          unit: 'p-56.1.1',
          quote: '针对您使用本服务制作的信息内容',
          note: {
            zh: '内容要求的范围。',
            en: 'Scope of content rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.1',
          quote: '如禁止反动、色情、暴力、冒犯、侮辱等不良信息内容的输入和生成',
          note: {
            zh: '内容禁止。',
            en: 'Forbidden content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.2',
          quote: '是您所有或被相关权利人授权同意处理的信息',
          note: {
            zh: '内容授权。',
            en: 'Rights in content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.3',
          quote: '依法应当以显著方式予以标识',
          note: {
            zh: '标识非真实信息。',
            en: 'Labelling.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.4',
          quote: '您应对您所上传的内容承担责任',
          note: {
            zh: '内容责任。',
            en: 'Liability for content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.5',
          quote: '前述内容及您的使用行为不存在任何现实的或潜在的争议',
          note: {
            zh: '素材权利。',
            en: 'Rights in material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.2',
          quote: '我们不能保证本服务生成内容合规、准确和完整，所生成内容也不能代表我们的态度和观点',
          note: {
            zh: '不保证生成内容。',
            en: 'No warranty of output.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.2',
          quote: '请不要对本服务生成的所有信息内容产生任何依赖',
          note: {
            zh: '不应依赖。',
            en: 'No reliance.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.3',
          quote: '您不得对本服务进行反向工程、反向汇编、反向编译',
          note: {
            zh: '反向工程。',
            en: 'Reverse engineering.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.4',
          quote: '您负有全部的损害赔偿责任',
          note: {
            zh: '侵权全赔。',
            en: 'Full compensation.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.5',
          quote: '我们将仅基于如下目的或场景使用您的用户信息及用户业务数据',
          note: {
            zh: '数据目的。',
            en: 'Data purposes.',
          },
          side: 'customer',
        },
        {
          unit: 'p-56.1.5.1',
          quote: '本服务提供的SQL生成、SQL补全、SQL纠错等能力依赖于您输入的需求描述、SQL上下文数据等',
          note: {
            zh: '输入数据。',
            en: 'Input data.',
          },
        },
        {
          unit: 'p-56.1.5.2',
          quote: '我们将收集您的评价及反馈，以改善本服务的对话质量',
          note: {
            zh: '反馈用于改进。',
            en: 'Feedback for improvement.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.5.3',
          quote: '我们可能会根据法律法规或监管单位明确要求，处理您的用户信息及用户业务数据',
          note: {
            zh: '依法处理。',
            en: 'As law requires.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: 'ADB 智能助手',
        en: 'ADB assistant',
      },
      clauses: [
        {
          unit: 'p-62.1',
          quote: '由于智能助手服务可能涉及深度合成技术及大模型能力服务',
          note: {
            zh: '开头。',
            en: 'Opening words.',
          },
        },
        {
          unit: 'p-62.1.1',
          quote: '否则智能助手有权拒绝做出回复',
          note: {
            zh: '提问范围。',
            en: 'Scope of questions.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.2',
          quote: '或诱导智能助手输出前述内容等',
          note: {
            zh: '内容禁止。',
            en: 'Forbidden content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.3',
          quote: '您应对您所上传的内容承担责任',
          note: {
            zh: '内容责任。',
            en: 'Liability for content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.4',
          quote: '我们不能保证本服务生成内容合规、准确和完整',
          note: {
            zh: '不保证生成内容。',
            en: 'No warranty of output.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.5',
          quote: '您负有全部的损害赔偿责任',
          note: {
            zh: '侵权全赔。',
            en: 'Full compensation.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.2',
          quote: '您不得对智能助手进行反向工程',
          note: {
            zh: '反向工程。',
            en: 'Reverse engineering.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.3',
          quote: '我们将仅基于如下目的或场景使用您的用户信息及用户业务数据',
          note: {
            zh: '数据目的。',
            en: 'Data purposes.',
          },
          side: 'customer',
        },
        {
          unit: 'p-62.3.1',
          quote: '智能助手需处理您输入的需求描述数据',
          note: {
            zh: '输入数据。',
            en: 'Input data.',
          },
        },
        {
          unit: 'p-62.3.2',
          quote: '处理您的用户信息及用户业务数据',
          note: {
            zh: '依法处理。',
            en: 'As law requires.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: 'DTS 运维助手',
        en: 'DTS assistant',
      },
      clauses: [
        {
          unit: 'p-63.3',
          quote: '您应审慎参考AI生成的任务恢复建议，我们不对该等建议的真实性、准确性、可靠性承担任何责任',
          note: {
            zh: '建议不负责。',
            en: 'No liability for advice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.3',
          quote: '我们已基于阿里巴巴自研大语言模型进一步开发并为您提供DTS Insight运维助手服务',
          note: {
            zh: '自研大模型。',
            en: 'Own language model.',
          },
        },
      ],
    },
    {
      title: {
        zh: '较早的智能服务（对照）',
        en: 'Earlier intelligent services (for comparison)',
      },
      clauses: [
        {
          unit: 'p-18.3',
          quote: '机器翻译对于翻译结果的准确性和合法性不做保证',
          note: {
            zh: '机器翻译。',
            en: 'Translation.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.4',
          quote: '自动生成相应的翻译结果',
          note: {
            zh: '机器翻译的结果由程序生成。',
            en: 'Machine translation: results are generated automatically.',
          },
        },
        {
          unit: 'p-19.2',
          quote: '阿里云鹿班服务依据您提供的素材为您提供智能设计服务',
          note: {
            zh: '鹿班智能设计。',
            en: 'Luban design.',
          },
        },
        {
          unit: 'p-20.2',
          quote: '除音乐外，微电影的著作权属于您',
          note: {
            zh: '微电影著作权。',
            en: 'Copyright in films.',
          },
          side: 'customer',
        },
      ],
    },
  ],
  silent: {
    zh: '输入数据是否用于训练大模型没有明写；DMS、ADB 生成内容只写“由您控制”，没有写著作权。',
    en: 'Whether input trains the models is not stated; output of DMS and ADB is “under your control”, with nothing on copyright.',
  },
  related: ['no-warranty', 'data-use', 'regulatory-compliance', 'third-party-open-source', 'intellectual-property'],
  isComplete: true,
};
