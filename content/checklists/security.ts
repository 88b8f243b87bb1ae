import type { Checklist } from '../../src/checklists/model';
import { dataBreach } from '../concepts/data-breach.ts';
import { securityResponsibility as concept } from '../concepts/security-responsibility.ts';
import { terminationByVendor } from '../concepts/termination-by-vendor.ts';
import { law } from './laws.ts';
import { of, says, within } from './write.ts';

export const security: Checklist = {
  id: 'security',
  title: { zh: '安全责任分界与数据泄露', en: 'Division of security responsibility, and leaks' },
  sources: [
    { concept: 'security-responsibility', leftOut: [] },
    { concept: 'data-breach', leftOut: [] },
  ],
  items: [
    {
      id: 'division',
      question: {
        zh: '哪一层由阿里云负责，哪一层由客户负责？',
        en: 'Which layer is the vendor’s, and which the customer’s?',
      },
      clauses: of(concept, 'g-6.1', 'g-7.2.2', 'p-22.1.4', 'p-38.1', 'p-39.10', 'p-40.2', 'p-48.4', 'p-67.3'),
      asks: {
        zh: '按所买产品列出责任矩阵，托管类产品逐项写明。',
        en: 'A table of responsibilities for the products bought, item by item for managed ones.',
      },
      law: law('dataSecurity'),
    },
    {
      id: 'customer-duties',
      question: {
        zh: '客户有哪些安全义务（策略、配置、口令、密钥、备份、人员）？',
        en: 'Which security duties has the customer: policies, configuration, passwords, keys, backups, people?',
      },
      clauses: of(
        within(concept, '客户的安全义务'),
        'g-3.2.1',
        'g-6.2',
        'g-6.3',
        'g-7.1.4',
        'g-7.1.6',
        'p-14.2',
        'p-63.1',
        'p-64.3.2',
        'p-64.3.3.4',
        'p-64.3.5',
        'p-65.1',
        'p-65.3',
        'p-71.3.4.1',
        'p-71.3.4.2',
        'p-71.3.7',
        'p-73.3',
        'p-73.4',
      ).concat(
        says(
          'p-24.3',
          '就码栈企业版，您应自行负责运行程序的资源，如硬件服务器或相应操作系统等',
          '码栈企业版：运行的资源由客户负责。',
          'CodeStack enterprise edition: the customer answers for the resources that it runs on.',
        ),
        says(
          'p-65.2',
          '您应当确保能够接触、处理信息主体信息的雇员、顾问、外包公司、信息处理服务提供者对信息主体信息负有永久保密义务',
          '实人认证：人员须承担永久保密义务。',
          'Identity verification: people must be bound to confidence for ever.',
        ),
      ),
      asks: {
        zh: '义务限于可合理做到的；阿里云的控制台默认安全。',
        en: 'Only what can reasonably be done; secure defaults in the vendor’s console.',
      },
      law: law('dataSecurity', 'personalInformation'),
    },
    {
      id: 'vendor-measures',
      question: {
        zh: '阿里云承诺了哪些安全措施，不保证什么？',
        en: 'Which security measures does the vendor promise, and what does it not warrant?',
      },
      clauses: of(
        within(concept, '阿里云的安全措施'),
        'g-3.4.4.3',
        'g-6.1',
        'g-6.2',
        'g-6.3',
        'g-7.2.3',
        'g-7.2.6',
        'g-9.2.5',
        'p-14.2',
        'p-56.1.5',
        'p-73.3',
      ),
      asks: {
        zh: '列明认证（等级保护、ISO 27001 等）、渗透测试、加密、审计报告。',
        en: 'Certificates, penetration tests, encryption and audit reports named.',
      },
      law: law('dataSecurity'),
    },
    {
      id: 'third-party-software',
      question: {
        zh: '第三方软件、模型的安全由谁负责？',
        en: 'Who answers for the security of third-party software and models?',
      },
      clauses: of(concept, 'g-8.4', 'p-36.3.3', 'p-48.1', 'p-69.1'),
      asks: { zh: '阿里云预装的由阿里云修补。', en: 'The vendor patches what it preinstalls.' },
    },
    {
      id: 'incident',
      question: {
        zh: '发生泄露时双方各做什么，写了通知的时限吗？',
        en: 'What must each party do after a leak, and is a time for notice printed?',
      },
      clauses: of(dataBreach, 'g-11.5', 'g-6.2', 'g-9.2.5', 'p-73.3'),
      asks: {
        zh: '阿里云在24至72小时内书面通知，提供原因、范围和日志，并配合处置。',
        en: 'Written notice by the vendor within 24 to 72 hours, with cause, extent and logs, and help.',
      },
      law: law('breachNotice', 'personalInformation'),
    },
    {
      id: 'loss',
      question: {
        zh: '数据丢失、泄露的损失写了由谁承担？',
        en: 'Who is said to bear loss from lost or leaked data?',
      },
      clauses: of(dataBreach, 'g-7.1.4', 'g-11.5', 'p-29.1', 'p-64.3.3.4', 'p-65.1', 'p-69.1', 'p-71.3.7', 'p-73.4'),
      asks: {
        zh: '因阿里云一侧造成的由阿里云承担，不受或另设上限。',
        en: 'Loss from the vendor’s side on the vendor, outside the cap or under a higher one.',
      },
      law: law('exclusionVoid', 'damages'),
    },
    {
      id: 'attacks',
      question: {
        zh: '黑客攻击、病毒算不可抗力吗，被攻击的客户会被停服吗？',
        en: 'Are hacking and viruses force majeure, and may a customer under attack be stopped?',
      },
      clauses: [...of(concept, 'g-14.2.2', 'g-3.4.4.3'), ...of(terminationByVendor, 'g-3.4.4.3')],
      asks: {
        zh: '只有尽到通常防护仍不能避免的才算；先隔离，不终止。',
        en: 'Only where the usual protection could not prevent it; isolation first, no termination.',
      },
      law: law('forceMajeure'),
    },
  ],
};
