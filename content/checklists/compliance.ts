import type { Checklist } from '../../src/checklists/model';
import { antiBribery } from '../concepts/anti-bribery.ts';
import { exportControl } from '../concepts/export-control.ts';
import { law } from './laws.ts';
import { of } from './write.ts';

export const compliance: Checklist = {
  id: 'compliance',
  title: { zh: '出口管制与反贿赂', en: 'Export control and anti-bribery' },
  sources: [
    { concept: 'export-control', leftOut: [] },
    { concept: 'anti-bribery', leftOut: [] },
  ],
  items: [
    {
      id: 'export-duties',
      question: {
        zh: '双方和客户各自承诺遵守哪些出口管制、制裁规则？',
        en: 'Which rules on export control and sanctions do both parties and the customer promise to keep?',
      },
      clauses: of(exportControl, 'g-13.para1', 'p-35.3', 'p-42.3'),
      asks: {
        zh: '写明适用哪些法域；阿里云对服务本身的管制分类负责；被授权人的行为以可控为限。',
        en: 'Which jurisdictions; the vendor answers for the classification of its services; others’ acts only as far as controllable.',
      },
      law: {
        zh: '出口管制法、反外国制裁法。',
        en: 'Export Control Law, Anti-Foreign Sanctions Law.',
      },
    },
    {
      id: 'export-effect',
      question: {
        zh: '管制、制裁或违法会使服务停止或免责吗？',
        en: 'May control, sanctions or illegality stop the service or excuse a party?',
      },
      clauses: of(exportControl, 'g-14.2.2', 'g-3.4.4.4'),
      asks: {
        zh: '通知、数据导出期和退款。',
        en: 'Notice, time to export data, and a refund.',
      },
      law: law('forceMajeure'),
    },
    {
      id: 'bribery',
      question: {
        zh: '反贿赂的承诺包括哪些人、哪些时间？',
        en: 'Whom and which times do the promises on bribery cover?',
      },
      clauses: of(antiBribery, 'g-14.4.11'),
      asks: {
        zh: '加上举报渠道、违反时的解除和配合调查。',
        en: 'A way to report, termination on breach and help with inquiries.',
      },
      law: {
        zh: '反不正当竞争法、刑法（商业贿赂）。',
        en: 'Anti-Unfair Competition Law and Criminal Law (commercial bribery).',
      },
    },
  ],
};
