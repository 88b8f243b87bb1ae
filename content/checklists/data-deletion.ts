import type { Checklist } from '../../src/checklists/model';
import { dataDeletion as concept } from '../concepts/data-deletion.ts';
import { law } from './laws.ts';
import { group, inSentences, of, says } from './write.ts';

export const dataDeletion: Checklist = {
  id: 'data-deletion',
  title: { zh: '数据保留与删除', en: 'Retention and deletion of data' },
  sources: [{ concept: 'data-deletion', leftOut: [] }],
  items: [
    {
      id: 'buffer',
      question: {
        zh: '缓冲期在哪里写，何时开始，届满删除什么，能否恢复？',
        en: 'Where is the buffer period printed, when does it begin, what is deleted at its end, and can it be had back?',
      },
      clauses: [
        says(
          'g-5.5',
          '当您发生欠费导致阿里云终止服务和/或技术支持时，除法律法规明确规定、主管部门要求或双方另有约定外，阿里云仅在一定的缓冲期（以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有）',
          '欠费导致终止服务时存储一定的缓冲期；时限在专有条款、产品文档、服务说明等中，起算时刻没有明写。',
          'Where arrears end the service, data are kept for a buffer period. Its length is in product terms, documentation and service descriptions; the moment from which it runs is not stated expressly.',
        ),
        says(
          'g-9.2.4',
          '阿里云仅在一定的缓冲期（以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有）',
          '期满、提前终止或欠费时同样；时限不在通用条款中。',
          'The same on expiry, early end or arrears; the length is not in the general terms.',
        ),
        ...of(concept, 'g-5.5', 'g-5.6', 'g-9.2.4'),
      ],
      asks: {
        zh: '协议内写明至少30日；删除前两次书面通知；备份副本的删除时间和删除证明。',
        en: '30 days at least, in the agreement; two written notices before deletion; when backup copies are deleted, and a certificate.',
      },
      law: law('afterContract', 'deletion', 'standardVoid'),
    },
    {
      id: 'after-arrears',
      question: {
        zh: '我们买的产品欠费后，数据和实例多久保留、何时删除，从何时起算？',
        en: 'For the products bought: how long are data and instances kept after arrears, when are they deleted, counted from when?',
      },
      clauses: [
        ...inSentences(concept, '欠费后'),
        says(
          'p-21.2.2',
          '在异步调用队列中的请求，在您充值恢复服务后，阿里云仍将继续执行，因欠费您异步调用队列的请求将会被阿里云丢弃，被丢弃的请求，您需要重新提交，方可继续执行',
          'DLA：队列中的请求，既写继续执行又写丢弃，有两读。',
          'DLA: queued requests are said to be carried on and to be dropped, which has two readings.',
        ),
      ],
      asks: {
        zh: '各产品统一为通知后至少15日；有争议的欠费不删数据。',
        en: '15 days at least after notice for every product; no deletion while arrears are disputed.',
      },
      law: law('standardVoid', 'afterContract'),
    },
    {
      id: 'after-expiry',
      question: {
        zh: '我们买的产品到期后，数据和实例多久保留、何时删除？',
        en: 'For the products bought: how long are data and instances kept after expiry, and when are they deleted?',
      },
      clauses: [
        ...inSentences(concept, '到期后'),
        says(
          'p-22.1.4',
          '您曾经上传的相关数据和信息（如有）将继续保留在区块链平台',
          '分布式身份：到期后数据仍留在区块链平台。',
          'Identity: after expiry data stay on the blockchain platform.',
        ),
      ],
      asks: {
        zh: '到期前至少30日、7日、1日通知；删除前至少30日。',
        en: 'Notices 30, 7 and 1 days before expiry; 30 days at least before deletion.',
      },
      law: law('afterContract'),
    },
    {
      id: 'same-rule',
      question: {
        zh: '哪些产品到期和欠费适用同一期限？',
        en: 'Which products have one period for expiry and arrears alike?',
      },
      clauses: inSentences(concept, '到期和欠费同一规则'),
      asks: {
        zh: '写明从停服之日还是到期、首次欠费之日起算。',
        en: 'Whether the period runs from the stop or from expiry or first arrears.',
      },
    },
    {
      id: 'breach',
      question: {
        zh: '因违约、投诉、拒付或闲置会删除哪些数据，写了先通知吗？',
        en: 'Which data are deleted for breach, complaints, refusal to pay or idleness, and is notice first printed?',
      },
      clauses: [
        ...of(concept, 'g-3.4.4.2'),
        ...group(concept, '违规、闲置及其他处置', 'p-55.1'),
        says(
          'p-64.4.1.3',
          '阿里云将通知您，您有责任在规定时间内提供说明并出具证明材料',
          '专家服务：第三方投诉的，先通知，时间未写。',
          'Expert services: notice first on a third party’s complaint; no time is printed.',
        ),
        says(
          'p-66.5',
          '阿里云将通知您，您有责任在规定时间内进行说明并出具证明材料',
          '信息核验同样。',
          'Verification alike.',
        ),
      ],
      asks: {
        zh: '先停后删；删除限于违法的内容；给导出期。',
        en: 'A stop before deletion; only unlawful content deleted; a period for export.',
      },
      law: law('standardVoid', 'networkTort'),
    },
    {
      id: 'on-instruction',
      question: {
        zh: '客户自己删除、释放或关闭时，数据怎样处理？',
        en: 'What happens to data when the customer deletes, releases or switches off itself?',
      },
      clauses: of(concept, 'g-9.2.3', 'p-55.1', 'p-14.2'),
      asks: {
        zh: '误删的恢复窗口；按要求出具删除证明。',
        en: 'A window to restore what was deleted by mistake; a certificate on request.',
      },
      law: law('deletion', 'entrusted'),
    },
    {
      id: 'by-function',
      question: {
        zh: '哪些功能自己会释放、销毁或只保存一段时间？',
        en: 'Which functions release, destroy or keep data for a time only?',
      },
      clauses: group(concept, '按功能设定的删除', 'p-14.2'),
      asks: { zh: '写明保存的时间，可由客户设置。', en: 'The time of keeping, to be set by the customer.' },
    },
  ],
};
