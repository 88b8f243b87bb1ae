import type { Checklist } from '../../src/checklists/model';
import { noticeDelivery } from '../concepts/notice-delivery.ts';
import { unilateralChange as concept } from '../concepts/unilateral-change.ts';
import { law } from './laws.ts';
import { group, of, says } from './write.ts';

export const unilateralChange: Checklist = {
  id: 'unilateral-change',
  title: { zh: '单方变更协议和服务', en: 'Unilateral change of terms and services' },
  sources: [{ concept: 'unilateral-change', leftOut: [] }],
  items: [
    {
      id: 'terms',
      question: {
        zh: '阿里云可以怎样单方变更协议和规则，何时生效？',
        en: 'How may the vendor change the agreement and its rules, and when does a change take effect?',
      },
      clauses: of(concept, 'g-14.4.2', 'g-2.2.para1', 'g-1.2', 'g-3.2.3', 'p-71.3.1'),
      asks: {
        zh: '对客户不利的变更须经同意，或者至少提前30日逐一通知；合同期内已订的服务适用旧条款。',
        en: 'Consent to changes against the customer, or at least 30 days’ notice of each; the old terms for services ordered, until their term ends.',
      },
      law: law('change', 'standardNotice', 'standardVoid'),
    },
    {
      id: 'notice-period',
      question: {
        zh: '哪些变更写了提前多少天通知，哪些没有？',
        en: 'For which changes is a period of notice printed, and for which not?',
      },
      clauses: group(noticeDelivery, '变更与终止前的通知'),
      asks: {
        zh: '所有变更统一至少30日、向指定联系人书面通知。',
        en: 'At least 30 days for every change, in writing to a named contact.',
      },
      law: law('standardNotice', 'arrival'),
    },
    {
      id: 'objection',
      question: {
        zh: '客户不同意变更时能做什么，费用和数据怎样处理？',
        en: 'What can the customer do against a change, and what becomes of fees and data?',
      },
      clauses: [
        says(
          'g-14.4.2',
          '如您不同意阿里云所做的修改，您有权停止使用阿里云提供的服务，此等情况下，您应通知阿里云终止服务，并自行负责将业务数据迁出，阿里云将及时与您进行服务费结算（如有）',
          '可停止使用，须通知终止、自行迁出数据，阿里云结算。',
          'One may stop, must give notice of the end and move the data out oneself; the vendor settles the fees.',
        ),
        says(
          'p-71.3.1',
          '您有权停止使用DataV服务，此等情况下，阿里云应与您进行服务费结算（ 如有），并且您应将业务数据迁出',
          'DataV：可停止使用，结算，自行迁出数据。',
          'DataV: one may stop; fees are settled, data moved out by the customer.',
        ),
        says(
          'g-4.6',
          '若您不接受调整后的价格，可停止购买相关服务',
          '不接受新价，可停止购买。',
          'One who refuses a new price may stop buying.',
        ),
        says(
          'g-4.6',
          '您在价格调整前购买的服务不受影响',
          '调价前已买的服务不受影响。',
          'Services bought before the change are not affected.',
        ),
        says(
          'p-34.5.2',
          '在未经您同意的情况下，NAT网关的升级不会增加您的义务或减少您的权利',
          'NAT 网关：升级未经同意不增加义务、不减少权利。',
          'NAT gateway: without consent an upgrade adds no duties and takes no rights.',
        ),
      ],
      asks: {
        zh: '不同意时可解除并按比例退还预付费用；给合理的迁移期，其间适用旧条款。',
        en: 'A right to terminate with a refund in proportion; a reasonable time to migrate under the old terms.',
      },
      law: law('rescission', 'afterRescission'),
    },
    {
      id: 'continued-use',
      question: {
        zh: '继续使用会被视为接受变更吗？',
        en: 'Is continued use taken as acceptance of a change?',
      },
      clauses: [
        says(
          'g-14.4.2',
          '如您继续使用阿里云服务，则视为您接受阿里云所做的相关修改',
          '继续使用视为接受。',
          'Continued use is deemed acceptance.',
        ),
        says(
          'p-71.3.1',
          '如您继续使用DataV服务，则视为您接受阿里云对本服务协议相关条款所做的修改',
          'DataV：继续使用视为接受。',
          'DataV: continued use is deemed acceptance.',
        ),
        says(
          'g-4.5',
          '如果收费期开始后您仍使用相应产品/服务的，您应按届时有效的收费政策为后续使用的产品/服务付费',
          '转收费后仍使用的，须付费。',
          'One who goes on after charging begins must pay.',
        ),
        says(
          'p-64.3.12.2',
          '如您仍使用阿里云云迁移中心的，应按届时有效的收费政策付费并应遵守届时阿里云公布的有效的服务条款',
          '云迁移中心：仍使用的，须付费并遵守届时的条款。',
          'Migration center: one who goes on must pay and keep the terms then in force.',
        ),
      ],
      asks: {
        zh: '重大变更须明示同意；通知期内的使用不算接受。',
        en: 'Express consent to material changes; use within the period of notice is no acceptance.',
      },
      law: law('silence', 'standardVoid'),
    },
    {
      id: 'service',
      question: {
        zh: '阿里云可以怎样变更、升级或下线服务本身？',
        en: 'How may the vendor change, upgrade or discontinue the service itself?',
      },
      clauses: of(
        concept,
        'g-3.4.3',
        'g-3.4.4.5',
        'g-3.4.5',
        'p-9.4',
        'p-34.5.1',
        'p-34.5.2',
        'p-36.3.5',
        'p-38.1',
        'p-50.1',
        'p-64.3.6.2',
        'p-64.3.8.2',
        'p-64.3.10.2',
        'p-64.4.2.2',
        'p-72.3',
        'p-72.4.5',
      ).concat(
        says(
          'g-3.1.para1',
          '具体服务以阿里云实际向您所提供的为准',
          '服务内容以实际提供的为准。',
          'The service is what is in fact provided.',
        ),
      ),
      asks: {
        zh: '付费期内不减功能、不降规格；下线提前6至12个月并协助迁移；退还剩余费用。',
        en: 'No fewer functions and no lower grade within the paid term; 6 to 12 months’ notice of discontinuation, help with migration, refund of the rest.',
      },
      law: law('change', 'performance'),
    },
    {
      id: 'charges',
      question: { zh: '价格和收费可以怎样变更？', en: 'How may prices and charges be changed?' },
      clauses: of(concept, 'g-4.3.para1', 'g-4.5', 'g-4.6', 'g-4.9', 'g-7.2.7', 'p-30.1', 'p-64.3.12.2', 'p-71.2.1'),
      asks: {
        zh: '合同期内锁价；涨价设上限、提前通知；按量服务同样提前通知。',
        en: 'Fixed prices within the term; a cap on rises, with notice; notice for metered services too.',
      },
      law: law('change', 'standardVoid'),
    },
    {
      id: 'credit',
      question: {
        zh: '欠费后的延停权益由谁决定，可以随时调整吗？',
        en: 'Who decides on deferred suspension after arrears, and may it be changed at any time?',
      },
      clauses: of(concept, 'p-17.1.3', 'p-69.2.1.3'),
      asks: {
        zh: '写进订单：延停的时长或额度，取消前通知。',
        en: 'Length or amount of the deferral in the order, and notice before it is withdrawn.',
      },
    },
  ],
};
