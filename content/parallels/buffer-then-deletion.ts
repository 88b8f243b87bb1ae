import type { Family } from '../../src/parallels/model';

export const bufferThenDeletion: Family = {
  id: 'buffer-then-deletion',
  title: {
    zh: '缓冲期满删除全部用户业务数据，不可恢复',
    en: 'After the buffer period all business data are deleted',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'g-5.5',
      quote:
        '当您发生欠费导致阿里云终止服务和/或技术支持时，除法律法规明确规定、主管部门要求或双方另有约定外，阿里云仅在一定的缓冲期（以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本，不再保留您的任何用户业务数据。',
    },
    {
      unit: 'g-5.6',
      quote:
        '用户业务数据一经删除，即不可恢复；您应承担数据因此被删除所引发的后果和责任，您理解并同意，阿里云没有继续保留、导出或者返还用户业务数据的义务。',
    },
    {
      unit: 'g-9.2.4',
      quote:
        '当服务期届满、服务提前终止（包括双方协商一致提前终止，其他原因导致的提前终止等）或如本协议第5条所述您发生欠费时，除法律法规明确规定、主管部门要求或双方另有约定外，阿里云仅在一定的缓冲期（以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本，不再保留您的任何用户业务数据。用户业务数据一经删除，即不可恢复；您应承担数据因此被删除所引发的后果和责任，您理解并同意，阿里云没有继续保留、导出或者返还用户业务数据的义务。',
    },
  ],
  differences: [
    {
      members: ['g-5.5'],
      what: {
        zh: '只管欠费导致的终止。',
        en: 'It covers only an end brought about by arrears.',
      },
      quotes: [
        {
          unit: 'g-5.5',
          quote: '当您发生欠费导致阿里云终止服务和/或技术支持时',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-9.2.4'],
      what: {
        zh: '管服务期届满、提前终止，还有“发生欠费”时（不需要已经终止）。',
        en: 'It covers expiry, early end, and also arrears as such (no end of the service is needed).',
      },
      quotes: [
        {
          unit: 'g-9.2.4',
          quote:
            '当服务期届满、服务提前终止（包括双方协商一致提前终止，其他原因导致的提前终止等）或如本协议第5条所述您发生欠费时',
        },
      ],
      matters: 'date',
    },
    {
      members: ['g-5.5', 'g-9.2.4'],
      what: {
        zh: '“专有条款”与“专属条款”，正文别处叫“专用说明”“专用条款”。',
        en: '“专有条款” (exclusive terms) against “专属条款” (dedicated terms); elsewhere the text says “专用说明” (special terms) or “专用条款” (special clauses).',
      },
      quotes: [
        {
          unit: 'g-5.5',
          quote: '以您所订购的服务适用的专有条款',
        },
        {
          unit: 'g-9.2.4',
          quote: '以您所订购的服务适用的专属条款',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['g-5.6', 'g-9.2.4'],
      what: {
        zh: '“一经删除，即不可恢复”等两句逐字相同，通用条款写了两遍。',
        en: 'The sentences on no restoring are word for word the same; the general terms say them twice.',
      },
      quotes: [
        {
          unit: 'g-5.6',
          quote: '用户业务数据一经删除，即不可恢复',
        },
        {
          unit: 'g-9.2.4',
          quote: '用户业务数据一经删除，即不可恢复',
        },
      ],
      matters: 'wording',
    },
  ],
  clock: [
    {
      unit: 'g-5.5',
      stop: null,
      loss: null,
      words: {
        zh: '缓冲期长度看专用条款、产品文档、服务说明',
        en: 'The length of the buffer is in the special terms, product documents or service notes',
      },
    },
    {
      unit: 'g-5.6',
      stop: null,
      loss: null,
      words: {
        zh: '没有期限',
        en: 'No period is given',
      },
    },
    {
      unit: 'g-9.2.4',
      stop: null,
      loss: null,
      words: {
        zh: '缓冲期长度看专用条款、产品文档、服务说明',
        en: 'The length of the buffer is in the special terms, product documents or service notes',
      },
    },
  ],
};
