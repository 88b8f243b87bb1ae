import type { Checklist } from '../../src/checklists/model';
import { arrears as concept } from '../concepts/arrears.ts';
import { serviceRecovery } from '../concepts/service-recovery.ts';
import { law } from './laws.ts';
import { group } from './write.ts';

export const arrears: Checklist = {
  id: 'arrears',
  title: { zh: '欠费停服', en: 'Suspension for arrears' },
  sources: [{ concept: 'arrears', leftOut: [] }],
  items: [
    {
      id: 'general',
      question: {
        zh: '产品没有自己的欠费规则时，通用条款写了什么？',
        en: 'What do the general terms say where a product has no rules of its own on arrears?',
      },
      clauses: group(concept, '一般规则'),
      asks: {
        zh: '写明催告后几日才停；有争议的金额不算欠费；停服期间可导出数据。',
        en: 'How many days after a reminder service stops; no arrears in disputed sums; export possible while stopped.',
      },
      law: law('defences', 'standardVoid'),
    },
    {
      id: 'at-once',
      question: {
        zh: '哪些产品一欠费（或将欠费）就停，或者就不能新建、变更？',
        en: 'Which products stop, or bar new or changed resources, as soon as there are arrears or are about to be?',
      },
      clauses: group(concept, '自欠费时起'),
      asks: {
        zh: '至少24小时缓冲；余额不足前提醒；授信额度。',
        en: '24 hours of grace at least; a warning before the balance runs out; a credit limit.',
      },
    },
    {
      id: 'within-a-day',
      question: {
        zh: '哪些产品在1小时或24小时后停，24小时从何时起算？',
        en: 'Which products stop after 1 or 24 hours, and from when do the 24 hours run?',
      },
      clauses: [...group(concept, '1小时'), ...group(concept, '24小时')],
      asks: {
        zh: '从通知送达起算；写明“首次欠费”指哪一次。',
        en: 'From receipt of a notice; which arrears “首次欠费” (the first arrears) are.',
      },
      law: law('standardMeaning'),
    },
    {
      id: 'later',
      question: { zh: '哪些产品在72小时或7日后停？', en: 'Which products stop after 72 hours or 7 days?' },
      clauses: group(concept, '72小时和7日'),
      asks: { zh: '期间照常提供，不限制功能。', en: 'Full service meanwhile.' },
    },
    {
      id: 'deferral',
      question: {
        zh: '哪些产品可能有延停权益，由谁决定？',
        en: 'Which products may have deferred suspension, and who decides?',
      },
      clauses: group(concept, '延停权益'),
      asks: { zh: '额度或时长写进订单。', en: 'Amount or length in the order.' },
    },
    {
      id: 'end',
      question: {
        zh: '停服后多久终止服务、释放实例？',
        en: 'How long after the stop does service end or are resources released?',
      },
      clauses: group(concept, '停服后的终止'),
      asks: {
        zh: '各产品统一起算点和期间；终止前再通知一次。',
        en: 'One start and one period for all products; another notice before the end.',
      },
      law: law('rescission', 'standardVoid'),
    },
    {
      id: 'other',
      question: {
        zh: '还有哪些未付款的情形有自己的后果？',
        en: 'Which other cases of non-payment have consequences of their own?',
      },
      clauses: group(concept, '其他未付款情形'),
      asks: { zh: '同样先催告。', en: 'A reminder first, likewise.' },
    },
    {
      id: 'recovery',
      question: {
        zh: '付清后恢复，或停服前付清则不停：哪些产品写明了？',
        en: 'Which products say that service resumes after payment, or does not stop if one pays before?',
      },
      clauses: [...group(serviceRecovery, '写明恢复', 'p-71.2.6.2'), ...group(serviceRecovery, '停服前付清则不停')],
      asks: {
        zh: '所有产品付清后几小时内恢复，数据不变。',
        en: 'For every product, resumption within hours of payment, with all data.',
      },
      law: law('performance'),
    },
  ],
};
