import type { Checklist } from '../../src/checklists/model';
import { dataExport as concept } from '../concepts/data-export.ts';
import { law } from './laws.ts';
import { group, says } from './write.ts';

export const dataExport: Checklist = {
  id: 'data-export',
  title: { zh: '数据带走', en: 'Taking data away' },
  sources: [{ concept: 'data-export', leftOut: [] }],
  items: [
    {
      id: 'no-duty',
      question: {
        zh: '到期、终止、欠费后阿里云有没有保留、导出、返还的义务？',
        en: 'After expiry, end or arrears, must the vendor keep, export or return data?',
      },
      clauses: [
        ...group(concept, '没有义务'),
        says(
          'p-69.2',
          '并没有义务继续存储您的数据',
          'E-HPC：将欠费而未续费的，没有义务存储。',
          'E-HPC: no duty to store where arrears are near and nothing is paid.',
        ),
        says(
          'p-64.3.12.2',
          '如在收费后，您拒绝支付服务费的，阿里云有权不再向您提供服务，并有权利不再继续保留您的业务数据',
          '云迁移中心：拒付的，可不再保留数据。',
          'Migration center: data need not be kept where one refuses to pay.',
        ),
      ],
      asks: {
        zh: '终止后30至90日的导出期，按常用格式返还，并协助迁移。',
        en: '30 to 90 days to export after the end, return in a common format, and help with migration.',
      },
      law: law('afterContract', 'standardVoid'),
    },
    {
      id: 'ownership',
      question: {
        zh: '数据归谁，客户可以自行删除、更改吗？',
        en: 'Whose are the data, and may the customer delete and change them itself?',
      },
      clauses: [
        says(
          'g-9.2.1',
          '您完全拥有您的用户业务数据',
          '用户业务数据完全归客户。',
          'Business data are wholly the customer’s.',
        ),
        says(
          'g-9.2.3',
          '您可自行对您的用户业务数据进行删除、更改等操作',
          '客户可自行删除、更改。',
          'The customer may delete and change them.',
        ),
      ],
      asks: { zh: '写明停服后、删除前仍有权取回。', en: 'A right to fetch them after the stop and before deletion.' },
    },
    {
      id: 'moving-out',
      question: {
        zh: '哪些条款要求客户自行迁出、存储或备份，在什么之前？',
        en: 'Which clauses make the customer move out, store or back up itself, and before what?',
      },
      clauses: [
        says(
          'g-7.1.6',
          '为了数据的安全，您应负责您数据的备份工作',
          '备份由客户负责。',
          'Backups are up to the customer.',
        ),
        ...group(concept, '客户自行迁出'),
        says(
          'p-73.3',
          '定期对数据进行备份',
          '企业邮箱：客户应定期备份。',
          'Mail: the customer should back up regularly.',
        ),
      ],
      asks: {
        zh: '阿里云提供导出工具；结果数据保存的最短时间写明。',
        en: 'Tools to export; a minimum time for which results are kept.',
      },
    },
    {
      id: 'access-after-stop',
      question: {
        zh: '停服或冻结后，还能不能查看、读取、导出？',
        en: 'Can data still be seen, read or exported after the stop or freeze?',
      },
      clauses: group(concept, '停服后能否读取'),
      asks: {
        zh: '停服期间保留只读和导出。',
        en: 'Reading and export stay possible while service is stopped.',
      },
      law: law('afterContract'),
    },
  ],
};
