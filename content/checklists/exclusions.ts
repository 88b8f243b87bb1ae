import type { Checklist } from '../../src/checklists/model';
import { exclusionOfLiability } from '../concepts/exclusion-of-liability.ts';
import { law } from './laws.ts';
import { group, of, says } from './write.ts';

export const exclusions: Checklist = {
  id: 'exclusions',
  title: { zh: '免责', en: 'Exclusions of liability' },
  sources: [{ concept: 'exclusion-of-liability', leftOut: [] }],
  items: [
    {
      id: 'general-terms',
      question: {
        zh: '通用条款在哪些情形下写阿里云不负责任，有没有以客户的过错为条件？',
        en: 'In which cases do the general terms say that the vendor is not liable, and is fault of the customer a condition?',
      },
      clauses: of(exclusionOfLiability, 'g-3.2.2', 'g-3.4.3', 'g-4.10.para1', 'g-7.1.8', 'g-8.4', 'g-12.6'),
      asks: {
        zh: '免责限于客户自己的原因造成的部分；故意、重大过失、人身损害除外；维护中断限定时长和通知期。',
        en: 'Exclusions only so far as the customer caused the loss; none for intent, gross negligence and personal injury; limits of length and notice for interruptions.',
      },
      law: law('standardNotice', 'standardVoid', 'exclusionVoid'),
    },
    {
      id: 'no-breach',
      question: {
        zh: '哪些情形被写成不属于违约，标准是谁的技术水平、谁的控制范围？',
        en: 'What is said to be no breach, and by whose state of the art and within whose control?',
      },
      clauses: [
        ...group(exclusionOfLiability, '不属于违约'),
        ...group(exclusionOfLiability, '不可抗力'),
        says(
          'g-14.2.2',
          '考虑到产品特殊性，以下及类似情形视为不可抗力：电信主干线路中断、黑客攻击、病毒、网路堵塞、电信部门技术调整等',
          '攻击、病毒、网络堵塞等视为不可抗力，没有写须在谁的控制之外。',
          'Attacks, viruses, congestion and the like are deemed force majeure; nothing is said of whose control they must be beyond.',
        ),
      ],
      asks: {
        zh: '写明由阿里云举证瑕疵无法避免；短时中断写明最长时间；第三方是阿里云的供应商时不免责。',
        en: 'That the vendor proves that a defect could not be avoided; a maximum for short interruptions; no excuse where the third party is the vendor’s supplier.',
      },
      law: law('breach', 'thirdPartyBreach', 'forceMajeure'),
    },
    {
      id: 'measures',
      question: {
        zh: '阿里云自行停止服务、清除数据或终止而造成损失时，写了谁承担？',
        en: 'Who bears the loss where the vendor itself stops a service, clears data or terminates?',
      },
      clauses: [
        ...of(exclusionOfLiability, 'g-12.1.para1', 'p-22.2.1', 'p-22.2.2', 'p-71.2.6.4'),
        says(
          'g-9.2.4',
          '您应承担数据因此被删除所引发的后果和责任',
          '期满、终止、欠费后删除数据的后果由客户承担。',
          'The customer bears what follows from deletion after expiry, end or arrears.',
        ),
        says(
          'p-66.5',
          '由此导致的损失和责任由商户自行承担',
          '信息核验：因投诉删除、中止、终止的损失由商户承担。',
          'Verification: the merchant bears the loss where data are deleted or service stops or ends after a complaint.',
        ),
        says(
          'p-66.6',
          '因阿里云在该情况下提前终止本协议而给任何第三方造成的损失，由商户承担',
          '信息核验：因擅自转让而终止的，第三方的损失由商户承担。',
          'Verification: the merchant bears others’ loss where the agreement is ended for an assignment without consent.',
        ),
        says(
          'p-73.6',
          '有权限制您使用本服务的部分或全部功能，由此造成的损失由您自行承担',
          '企业邮箱：因垃圾邮件限制功能的损失由客户承担。',
          'Mail: the customer bears the loss where functions are restricted for spam.',
        ),
      ],
      asks: {
        zh: '措施限于必要并先通知；判断有误的，阿里云恢复服务并赔偿；清除数据前给导出的时间。',
        en: 'Only measures that are needed, after notice; restoration and damages where the judgement was wrong; time to export before data are cleared.',
      },
      law: law('standardVoid', 'exclusionVoid', 'damages'),
    },
    {
      id: 'data',
      question: {
        zh: '哪些条款写阿里云不负责保存、备份或返还数据？',
        en: 'Which clauses say that the vendor need not store, back up or return data?',
      },
      clauses: [
        ...of(exclusionOfLiability, 'g-5.6', 'g-9.2.4', 'g-7.1.6'),
        ...group(exclusionOfLiability, '专用说明：不负责存储和备份'),
      ],
      asks: {
        zh: '存储类服务写明数据持久性；终止后有导出期；数据因阿里云原因丢失时负责恢复。',
        en: 'A promise of durability for storage; a period for export after the end; restoration where the vendor caused the loss.',
      },
      law: law('standardVoid', 'afterContract', 'dataSecurity'),
    },
    {
      id: 'results',
      question: {
        zh: '哪些产品对结果、建议、生成内容或可用性不负责任？',
        en: 'For which products is there no liability for results, advice, generated content or availability?',
      },
      clauses: of(
        exclusionOfLiability,
        'p-5.2',
        'p-5.3',
        'p-18.3',
        'p-22.1.4',
        'p-24.5',
        'p-27.4',
        'p-36.3.3',
        'p-39.6',
        'p-39.10',
        'p-45.2',
        'p-56.1.2',
        'p-62.1.4',
        'p-63.3',
        'p-64.3.7.2',
        'p-70.7',
      ),
      asks: {
        zh: '付费的专业服务写明验收标准和返工；写明建议按行业通常的注意作出。',
        en: 'Acceptance criteria and rework for paid expert services; advice to be given with the care usual in the trade.',
      },
      law: law('standardVoid', 'exclusionVoid'),
    },
    {
      id: 'content-and-third-parties',
      question: {
        zh: '哪些产品对客户的内容、第三方软件、合作伙伴或外部原因不负责任？',
        en: 'For which products is there no liability for the customer’s content, third-party software, partners or outside causes?',
      },
      clauses: of(
        exclusionOfLiability,
        'g-2.1.2',
        'p-3.4',
        'p-18.4',
        'p-19.3',
        'p-20.6',
        'p-38.1',
        'p-39.11',
        'p-39.12',
        'p-44.2',
        'p-48.1',
        'p-48.4',
        'p-56.1.1.4',
        'p-56.1.4',
        'p-59.1.6',
        'p-62.1.3',
        'p-62.1.5',
        'p-64.3.3.3',
        'p-64.3.3.4',
        'p-64.4.1.2',
        'p-69.1',
        'p-73.2.1',
        'p-73.2.2',
      ),
      asks: {
        zh: '阿里云预装或选定的软件由阿里云负责；“技术上的原因”限于客户一方；第三方原因不影响阿里云对客户负责。',
        en: 'Liability for software that the vendor preinstalls or chooses; “技术上的原因” (technical reasons) only on the customer’s side; third parties do not relieve the vendor.',
      },
      law: law('thirdPartyBreach', 'standardVoid'),
    },
    {
      id: 'free-services',
      question: {
        zh: '免费、公测的服务免除了哪些责任？',
        en: 'Which liability is excluded for free and beta services?',
      },
      clauses: of(exclusionOfLiability, 'g-7.2.7', 'p-29.1', 'p-64.3.12.1'),
      asks: {
        zh: '保密、数据保护和故意、重大过失的责任不因免费而免除。',
        en: 'No exclusion for confidence, protection of data, intent and gross negligence because a service is free.',
      },
      law: law('exclusionVoid'),
    },
    {
      id: 'support',
      question: {
        zh: '哪些故障、软件或模型没有支持或更新的义务？',
        en: 'For which faults, software or models is there no duty to support or update?',
      },
      clauses: of(exclusionOfLiability, 'g-3.3.2', 'p-36.3.6', 'p-72.4.5'),
      asks: {
        zh: '写明安全更新的期限；第三方组件的问题由阿里云转交并跟进。',
        en: 'A period of security updates; the vendor passes on and follows up problems of third-party parts.',
      },
    },
  ],
};
