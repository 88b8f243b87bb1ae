import type { Checklist } from '../../src/checklists/model';
import { dataLocationTransfer as concept } from '../concepts/data-location-transfer.ts';
import { law } from './laws.ts';
import { of, says, without } from './write.ts';

export const dataLocation: Checklist = {
  id: 'data-location',
  title: { zh: '数据地点与出境', en: 'Location of data and transfer abroad' },
  sources: [
    {
      concept: 'data-location-transfer',
      leftOut: [
        without(
          '只说欠费后本地网关的数据，见数据保留与删除一单。',
          'It speaks of data of an on-premises gateway after arrears alone: see the list on retention and deletion.',
          'p-26.1.1',
        ),
      ],
    },
  ],
  items: [
    {
      id: 'location',
      question: {
        zh: '数据存在哪里，由谁选定，写了阿里云可以移动吗？',
        en: 'Where are data stored, who chooses the place, and is it printed whether the vendor may move them?',
      },
      clauses: of(concept, 'g-9.2.5', 'g-7.2.4'),
      asks: {
        zh: '写明地域；未经同意不移出；远程运维的地点也写明。',
        en: 'The region named; no move without consent; the places of remote maintenance too.',
      },
      law: law('dataSecurity'),
    },
    {
      id: 'abroad-by-choice',
      question: {
        zh: '客户选境外数据中心或跨域操作时，出境义务由谁履行？',
        en: 'Who fulfils the duties on transfer abroad when the customer chooses a place abroad or moves data between regions?',
      },
      clauses: of(concept, 'g-9.2.6', 'p-63.1', 'p-63.2'),
      asks: {
        zh: '阿里云提供评估、备案和标准合同所需的资料，并签接收方文件。',
        en: 'Papers from the vendor for assessment, filing and standard contracts, and its signature as recipient.',
      },
      law: law('crossBorder', 'dataAbroad'),
    },
    {
      id: 'abroad-by-service',
      question: {
        zh: '哪个产品本身会把信息传到境外？',
        en: 'Which product itself sends information abroad?',
      },
      clauses: of(concept, 'p-58.5'),
      asks: {
        zh: '不选该证书，或写明接收方、再委托方和个人信息主体的权利怎样行使。',
        en: 'Another certificate, or recipient, sub-processors and how people exercise their rights.',
      },
      law: law('crossBorder', 'personalInformation'),
    },
    {
      id: 'liability',
      question: {
        zh: '跨境传输违规时谁赔偿，写了限额吗？',
        en: 'Who pays for an unlawful transfer, and is a limit printed?',
      },
      clauses: [
        ...of(concept, 'p-63.2.para1'),
        says(
          'p-63.2.para1',
          '导致阿里云及其关联公司遭受任何损失的，您应承担赔偿责任',
          '客户赔偿阿里云及其关联公司的任何损失，没有写限额。',
          'The customer pays any loss of the vendor and its affiliates; no limit is printed.',
        ),
      ],
      asks: {
        zh: '以客户的过错为限；适用双方的上限。',
        en: 'Fault of the customer as the limit; the cap of both parties.',
      },
      law: law('damages', 'standardVoid'),
    },
  ],
};
