import type { Concept } from '../../src/concepts/model';

export const governingLaw: Concept = {
  slug: 'governing-law',
  name: {
    zh: '法律适用',
    en: 'Governing law',
  },
  variants: {
    zh: ['适用法律', '准据法', '中国法律', '大陆法律', '冲突法', '外国法', '强制性规定'],
    en: ['applicable law', 'choice of law', 'law of China', 'mainland law', 'conflict of laws', 'mandatory law'],
  },
  summary: {
    zh: '协议适用中华人民共和国大陆法律，不包括冲突法（通用条款 14.3.2）；本款在终止后仍有效（14.4.7）。',
    en: 'The law of mainland China applies, without its conflict rules (general 14.3.2). This survives termination (14.4.7).',
  },
  groups: [
    {
      title: {
        zh: '准据法',
        en: 'Choice of law',
      },
      clauses: [
        {
          unit: 'g-14.3.2',
          quote: '均适用中华人民共和国大陆法律（不包括冲突法）',
          note: {
            zh: '适用中国大陆法律。',
            en: 'Mainland Chinese law applies.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.7',
          quote: '法律适用及争议解决条款等内容，不因本协议的终止而失效',
          note: {
            zh: '终止后仍有效。',
            en: 'Survives termination.',
          },
          side: 'both',
        },
        {
          unit: 'pre.para2',
          quote: '法律适用和争议解决条款',
          note: {
            zh: '提示条款要求重点阅读。',
            en: 'The notice asks to read it with care.',
          },
        },
      ],
    },
    {
      title: {
        zh: '另须遵守或保留的法律',
        en: 'Other laws to be observed or reserved',
      },
      clauses: [
        {
          unit: 'g-13.para1',
          quote: '同时遵守本合同所适用的其他出口管制及制裁法律法规',
          note: {
            zh: '其他适用的出口管制法。',
            en: 'Other export control laws that apply.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.11',
          quote: '双方均承诺遵守本协议适用的任何国家或地区的反贿赂反腐败法律、法规和相关国际公约',
          note: {
            zh: '适用的反贿赂法。',
            en: 'Anti-bribery laws that apply.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.2',
          quote: '除法律法规或监管要求另有强制性规定外',
          note: {
            zh: '变更规则保留强制性规定。',
            en: 'Mandatory law is reserved for changes.',
          },
          side: 'customer',
        },
        {
          unit: 'g-12.6',
          quote: '在法律允许的情况下',
          note: {
            zh: '上限只在法律允许时适用。',
            en: 'The cap applies only where law allows.',
          },
          side: 'customer',
        },
        {
          unit: 'g-5.5',
          quote: '除法律法规明确规定、主管部门要求或双方另有约定外',
          note: {
            zh: '数据删除保留法律规定。',
            en: 'Law is reserved for deletion.',
          },
        },
        {
          unit: 'g-9.2.4',
          quote: '除法律法规明确规定、主管部门要求或双方另有约定外',
          note: {
            zh: '到期、终止的数据删除保留法律规定。',
            en: 'Law is reserved for deletion after expiry or ending.',
          },
        },
        {
          unit: 'p-29.1',
          quote: '在适用法律允许的最大范围内',
          note: {
            zh: '免费版免责以适用法律为限。',
            en: 'The exclusion reaches only as far as law allows.',
          },
          side: 'customer',
        },
        {
          unit: 'p-56.1.1.4',
          quote: '在法律允许的范围内',
          note: {
            zh: '内容免责以法律为限。',
            en: 'The exclusion is limited by law.',
          },
          side: 'customer',
        },
        {
          unit: 'p-57.1.3',
          quote: '在法律及本协议允许的情况下',
          note: {
            zh: '最终解释权以法律为限。',
            en: 'The final interpretation is limited by law.',
          },
          side: 'customer',
        },
        {
          unit: 'p-59.1.4',
          quote: '虽然有此限制，但适用的法律明示允许此类活动的除外',
          note: {
            zh: '法律明示允许的反向工程除外。',
            en: 'Reverse engineering expressly allowed by law is excepted.',
          },
          side: 'customer',
        },
        {
          unit: 'p-59.1.6',
          quote: '在适用法律所允许的范围内',
          note: {
            zh: '微软免责以法律为限。',
            en: 'The Microsoft exclusion is limited by law.',
          },
          side: 'customer',
        },
        {
          unit: 'p-62.1.3',
          quote: '在法律允许的范围内',
          note: {
            zh: '内容免责以法律为限。',
            en: 'The exclusion is limited by law.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '除法律另有规定或双方另有约定外',
          note: {
            zh: '安全信息免责保留法律规定。',
            en: 'Law is reserved.',
          },
          side: 'customer',
        },
        {
          unit: 'p-51.1',
          quote: '除法定及阿里云和您另行约定外',
          note: {
            zh: '智能媒体管理的保留期保留法定情形。',
            en: 'Law is reserved for the retention period.',
          },
        },
        {
          unit: 'g-3.4.1.4',
          quote: '除法定及双方另行约定外',
          note: {
            zh: '资源包转后付费保留法定情形。',
            en: 'Law is reserved for conversion of packages.',
          },
        },
        {
          unit: 'p-25.1',
          quote: '除法定及双方另行约定外',
          note: {
            zh: '音视频通信转后付费保留法定情形。',
            en: 'Audio and video: law is reserved for conversion.',
          },
        },
      ],
    },
  ],
  related: ['jurisdiction', 'export-control', 'anti-bribery'],
  isComplete: true,
};
