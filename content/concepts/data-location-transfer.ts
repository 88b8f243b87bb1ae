import type { Concept } from '../../src/concepts/model';

export const dataLocationTransfer: Concept = {
  slug: 'data-location-transfer',
  name: {
    zh: '数据地点与出境',
    en: 'Data location and cross-border transfer',
  },
  variants: {
    zh: [
      '数据出境',
      '出境',
      '数据地点',
      '数据中心',
      '跨境传输',
      '跨域',
      '数据本地化',
      '境外存储',
      '出境申报',
      '境外接收方',
      '地域',
    ],
    en: [
      'data location',
      'cross-border transfer',
      'data residency',
      'data localization',
      'export of data',
      'region',
      'overseas data center',
      'standard contract filing',
    ],
  },
  summary: {
    zh: '数据存在客户选定的数据中心（通用条款 9.2.5）；选境外的由客户履行出境义务（9.2.6）。数据传输服务的跨域、跨境由客户合规并赔偿（专用说明 63.1、63.2）；GlobalSign 证书信息传到新加坡（58.5）。',
    en: 'Data are stored in the data center the customer chose (general 9.2.5); choosing one abroad puts the duties for sending data out of China on the customer (9.2.6). For the transmission service the customer must see that transfers are lawful, and it pays for loss if they are not (special 63.1, 63.2). Data for GlobalSign certificates go to Singapore (58.5).',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-9.2.5',
          quote: '阿里云在您选定的数据中心存储用户业务数据',
          note: {
            zh: '选定的数据中心。',
            en: 'The chosen data center.',
          },
          side: 'customer',
        },
        {
          unit: 'g-9.2.6',
          quote:
            '如您基于自身业务目的需要选择在中华人民共和国境外的数据中心储存并处理业务数据，可能会导致您的用户业务数据出境',
          note: {
            zh: '选境外即可能出境。',
            en: 'Choosing abroad may be an export.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.6',
          quote: '包括但不限于完成数据出境申报，与境外数据接收方签署协议等',
          note: {
            zh: '出境义务由客户履行。',
            en: 'Export duties are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.4',
          quote: '所在的底层物理设备进行机房迁移或改造',
          note: {
            zh: '机房迁移；是否改变地点未写。',
            en: 'Moving machines; a change of place is not addressed.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '专用说明',
        en: 'Special terms',
      },
      clauses: [
        {
          unit: 'p-58.5',
          quote: '上述信息将传输至证书服务机构所在地新加坡',
          note: {
            zh: 'GlobalSign 传到新加坡。',
            en: 'To Singapore.',
          },
        },
        {
          unit: 'p-63.1',
          quote: '您基于本服务所开展的数据跨域操作行为将导致您的云上业务数据传输至您所选择的区域或产品部署区域',
          note: {
            zh: '跨域传输。',
            en: 'Transfer to the chosen region.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.2',
          quote: '如数据从中国境内传输至中国境外、数据在不同国家/地区间传输等',
          note: {
            zh: '跨境传输。',
            en: 'Cross-border transfer.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.2',
          quote: '完成合同条款签署及备案、完成安全评估等法定义务（如适用）',
          note: {
            zh: '法定义务。',
            en: 'Legal duties.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.2.para1',
          quote: '如您在未遵守前述声明与保证的情况下开展数据跨域操作的，您将承担对应的法律后果',
          note: {
            zh: '违反的责任。',
            en: 'Liability.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.1.1',
          quote: '部署在本地数据中心的云存储网关',
          note: {
            zh: '本地数据中心的网关。',
            en: 'Gateway in the customer’s data center.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '未写阿里云可否自行改变存储地点、运维人员能否从境外访问、备份放在哪里。',
    en: 'Not printed: whether the vendor may change the place, whether staff abroad have access, and where backups are kept.',
  },
  related: ['personal-information', 'regulatory-compliance', 'data-use', 'export-control'],
  isComplete: true,
};
