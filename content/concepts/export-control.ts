import type { Concept } from '../../src/concepts/model';

export const exportControl: Concept = {
  slug: 'export-control',
  name: {
    zh: '出口管制与制裁',
    en: 'Export control and sanctions',
  },
  variants: {
    zh: ['出口管制', '制裁', '禁运', '管制物项', '受限实体', '经济制裁', '实体清单'],
    en: [
      'export control',
      'sanctions',
      'embargo',
      'restricted parties',
      'export regulations',
      'trade compliance',
      'entity list',
    ],
  },
  summary: {
    zh: '双方遵守中国及其他适用的出口管制和制裁法；客户不得用于禁止用途或向禁止对象提供（通用条款 13）。所适用的管制、制裁法律法规列在不可抗力的政府行为里（14.2.2）。容器镜像、VR 成像仪另写（专用说明 35.3、42.3）。',
    en: 'Both obey Chinese and other applicable export control and sanctions law; the customer must not use for forbidden purposes or supply forbidden persons (general 13). Such law is named among the government acts of force majeure (14.2.2). Registry and VR imager repeat it (special 35.3, 42.3).',
  },
  groups: [
    {
      title: {
        zh: '相关条款',
        en: 'Clauses',
      },
      clauses: [
        {
          unit: 'g-13.para1',
          quote:
            '双方承诺在遵守中华人民共和国出口管制及制裁等法律法规的前提下，同时遵守本合同所适用的其他出口管制及制裁法律法规',
          note: {
            zh: '双方遵守。',
            en: 'Both obey.',
          },
          side: 'both',
        },
        {
          unit: 'g-13.para1',
          quote: '您承诺不会将阿里云提供的产品或服务用于适用的出口管制及制裁法律法规禁止的用途',
          note: {
            zh: '不用于禁止用途。',
            en: 'No forbidden purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-13.para1',
          quote: '提供受管控的产品、技术、软件或服务',
          note: {
            zh: '不向禁止对象提供。',
            en: 'No supply to forbidden persons.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.2.2',
          quote: '（包括但不限于所有可适用的关于出口管制、制裁的法律法规）',
          note: {
            zh: '列入政府行为类不可抗力。',
            en: 'Government acts as force majeure.',
          },
          side: 'both',
        },
        {
          unit: 'g-3.4.4.4',
          quote: '或继续提供服务将导致您或阿里云违反适用的法律、法规或规章',
          note: {
            zh: '违法则提前终止。',
            en: 'Illegality ends the term.',
          },
          side: 'both',
        },
        {
          unit: 'p-35.3',
          quote: '并且遵守所适用的出口管制等国家法律法规',
          note: {
            zh: '容器镜像同步。',
            en: 'Registry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.3',
          quote: '并且遵守所适用的出口管制等国家法律法规',
          note: {
            zh: 'VR 成像仪。',
            en: 'VR imager.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有写违反出口管制的专门处置（看通用条款 12.1、12.2）。',
    en: 'No special measure for breach is printed (see general 12.1, 12.2).',
  },
  related: ['regulatory-compliance', 'force-majeure', 'anti-bribery', 'data-location-transfer'],
  isComplete: true,
};
