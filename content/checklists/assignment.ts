import type { Checklist } from '../../src/checklists/model';
import { assignment as concept } from '../concepts/assignment.ts';
import { subcontracting } from '../concepts/subcontracting.ts';
import { law } from './laws.ts';
import { of, says, without } from './write.ts';

export const assignment: Checklist = {
  id: 'assignment',
  title: { zh: '转让与转包', en: 'Assignment and subcontracting' },
  sources: [
    { concept: 'assignment', leftOut: [] },
    {
      concept: 'subcontracting',
      leftOut: [
        without(
          '只说加密服务由谁提供，见第三方软件与开源一单。',
          'It says only who supplies encryption: see the list on third-party and open-source software.',
          'p-38.1',
        ),
      ],
    },
  ],
  items: [
    {
      id: 'by-vendor',
      question: {
        zh: '阿里云可以把协议转给谁，客户能不能反对？',
        en: 'To whom may the vendor assign, and can the customer object?',
      },
      clauses: of(concept, 'g-14.4.3', 'g-14.4.4'),
      asks: {
        zh: '转给关联公司以外的须经同意；受让人有同等资质；不同意可解除并退款。',
        en: 'Consent to assignment outside the group; an assignee with the same licences; a right to end with a refund.',
      },
      law: law('assignment', 'standardVoid'),
    },
    {
      id: 'by-customer',
      question: {
        zh: '客户可以转让吗，转给关联公司呢？',
        en: 'May the customer assign, and to affiliates?',
      },
      clauses: [
        says(
          'g-14.4.4',
          '您不得转让或以其他方式将本协议的全部或部分转让给任何第三方，包括您的关联公司',
          '未经书面同意不得转让，关联公司也不行。',
          'Not without written consent, not even to affiliates.',
        ),
        ...of(concept, 'p-66.6'),
      ],
      asks: {
        zh: '允许转给关联公司和业务受让人；双方对等；同意不得无理拒绝。',
        en: 'Assignment to affiliates and buyers of the business; the same for both; consent not to be refused without reason.',
      },
      law: law('assignment'),
    },
    {
      id: 'accounts-and-licences',
      question: {
        zh: '账号、软件和许可可以转让、出租或供他人使用吗？',
        en: 'May accounts, software and licences be assigned, let or used by others?',
      },
      clauses: [
        ...of(concept, 'g-10.1', 'p-19.5', 'p-38.2', 'p-42.2', 'p-59.1.5', 'p-71.2.6.1', 'p-72.4.2'),
        ...of(subcontracting, 'g-7.1.12'),
      ],
      asks: { zh: '集团成员和外包商可以使用。', en: 'Use by group members and contractors.' },
    },
    {
      id: 'affiliates-and-partners',
      question: {
        zh: '服务可以由关联公司、合作伙伴提供吗，谁对客户负责？',
        en: 'May affiliates or partners perform, and who is liable to the customer?',
      },
      clauses: of(
        subcontracting,
        'g-2.1.para1',
        'g-2.1.1',
        'g-2.1.2',
        'p-36.3.2',
        'p-36.3.6',
        'p-48.1',
        'p-59.1.7',
        'p-66.1',
        'p-75.1',
      ),
      asks: {
        zh: '分包名单、变更通知和反对权；阿里云对分包人如同自己负责。',
        en: 'A list of subcontractors, notice of changes and a right to object; the vendor answers for them as for itself.',
      },
      law: law('thirdPartyPerformance', 'thirdPartyBreach'),
    },
    {
      id: 'data-handlers',
      question: {
        zh: '哪些第三方可以接触、处理数据或远程操作？',
        en: 'Which third parties may reach or process data, or operate remotely?',
      },
      clauses: of(subcontracting, 'p-58.1.para1', 'p-58.5', 'p-63.3', 'p-66.2'),
      asks: {
        zh: '再委托须经同意，受同等约束。',
        en: 'Consent to further processors, bound alike.',
      },
      law: law('entrusted', 'personalInformation'),
    },
    {
      id: 'customer-side',
      question: {
        zh: '客户的外包公司、人员要怎样约束？',
        en: 'How must the customer bind its contractors and people?',
      },
      clauses: of(subcontracting, 'p-65.2', 'p-66.6'),
      asks: {
        zh: '保密期限与法律要求一致即可；允许委托技术服务商。',
        en: 'Confidence as long as the law requires; technical contractors allowed.',
      },
      law: law('entrusted'),
    },
  ],
};
