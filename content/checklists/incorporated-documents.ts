import type { Checklist } from '../../src/checklists/model';
import { incorporatedDocuments as concept } from '../concepts/incorporated-documents.ts';
import { orderOfPrecedence } from '../concepts/order-of-precedence.ts';
import { law } from './laws.ts';
import { group, of, without } from './write.ts';

export const incorporated: Checklist = {
  id: 'incorporated-documents',
  title: { zh: '并入的文件与先后', en: 'Incorporated documents and their order' },
  sources: [
    { concept: 'incorporated-documents', leftOut: [] },
    {
      concept: 'order-of-precedence',
      leftOut: [
        without(
          '只在没有另作约定时适用，内容见各自的主题。',
          'These only hold unless agreed otherwise; their matter is in the lists on it.',
          'g-3.4.1.4',
          'g-3.4.2.para1',
          'g-4.9',
          'g-9.2.2.2',
          'g-10.3',
          'g-10.4',
          'g-14.4.13',
          'p-25.1',
          'p-51.1',
          'p-64.3.3.4',
          'p-70.5',
          'p-72.4.2',
        ),
      ],
    },
  ],
  items: [
    {
      id: 'rule',
      question: {
        zh: '哪些文件是协议的一部分，将来的也算吗？',
        en: 'Which documents are part of the agreement, future ones too?',
      },
      clauses: of(concept, 'g-2.2.para1', 'g-14.4.1', 'g-1.2', 'g-14.4.2'),
      asks: {
        zh: '列出文件清单和版本；将来的文件不得减损权利。',
        en: 'A list with versions; future documents may not lessen rights.',
      },
      law: law('standardNotice', 'change'),
    },
    {
      id: 'order',
      question: {
        zh: '不一致时先后怎样，规则和服务等级协议在哪一位？',
        en: 'Which comes first where they differ, and where do rules and service level agreements stand?',
      },
      clauses: [...of(orderOfPrecedence, 'g-14.4.1', 'g-2.2.para1', 'g-8.1', 'p-72.4.3', 'p-26.2')],
      asks: {
        zh: '双方签署的订单和补充协议最先；页面只可使客户得益。',
        en: 'Signed orders and amendments first; pages only to the customer’s benefit.',
      },
      law: law('standardMeaning', 'meaning'),
    },
    {
      id: 'rules-to-follow',
      question: {
        zh: '通用条款要求遵守或查阅哪些规则、指引？',
        en: 'Which rules and guides must be kept or consulted under the general terms?',
      },
      clauses: of(
        concept,
        'g-3.2.1',
        'g-3.2.2',
        'g-3.2.3',
        'g-7.1.1',
        'g-7.1.10',
        'g-6.3',
        'g-8.1',
        'g-8.4',
        'g-9.1.para1',
        'g-12.5',
      ),
      asks: { zh: '逐份取得、存档并审阅。', en: 'Obtain, keep and review each.' },
      law: law('standardNotice'),
    },
    {
      id: 'left-to-pages',
      question: {
        zh: '通用条款把哪些要点留给网页、订单或实际展示？',
        en: 'Which points do the general terms leave to pages, orders or what is shown?',
      },
      clauses: [
        ...of(
          concept,
          'g-2.1.1',
          'g-2.1.2',
          'g-3.1.para1',
          'g-3.3.3',
          'g-3.4.1.2',
          'g-4.1',
          'g-4.3.para1',
          'g-4.4.2',
          'g-5.5',
          'g-7.1.6',
          'g-9.2.4',
        ),
        ...of(orderOfPrecedence, 'g-4.8', 'g-4.4.3'),
      ],
      asks: {
        zh: '下单时存下各页面；缓冲期、退订费、服务主体写进订单。',
        en: 'Keep the pages as ordered; buffer period, charges for withdrawal and provider in the order.',
      },
      law: law('standardNotice', 'standardMeaning'),
    },
    {
      id: 'product-documents',
      question: {
        zh: '我们买的产品点名了哪些协议、规则和页面？',
        en: 'Which agreements, rules and pages do the products bought name?',
      },
      clauses: group(concept, '专用说明点名的协议和规则'),
      asks: { zh: '逐份取得并审阅，记下版本日期。', en: 'Obtain and review each, with the date of its version.' },
    },
    {
      id: 'reading',
      question: {
        zh: '条文标题和“最终解释权”怎样影响解释？',
        en: 'What do headings and “最终解释权” (the final say on meaning) do to the reading?',
      },
      clauses: of(orderOfPrecedence, 'g-14.4.8', 'p-57.1.3'),
      asks: { zh: '删去最终解释权。', en: 'Strike the final say.' },
      law: law('standardMeaning', 'standardVoid'),
    },
  ],
};
