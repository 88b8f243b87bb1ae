import type { Checklist } from '../../src/checklists/model';
import { priceChange as concept } from '../concepts/price-change.ts';
import { law } from './laws.ts';
import { of, says } from './write.ts';

export const price: Checklist = {
  id: 'price',
  title: { zh: '价格与免费转收费', en: 'Prices, and free services that become paid' },
  sources: [{ concept: 'price-change', leftOut: [] }],
  items: [
    {
      id: 'rise',
      question: {
        zh: '阿里云可以怎样调价，通知期多长，已买的受不受影响？',
        en: 'How may prices be raised, with what notice, and are services already bought affected?',
      },
      clauses: [
        ...of(concept, 'g-4.6', 'g-3.4.5'),
        says(
          'g-3.4.5',
          '在终止该种服务或进行此种变更前，阿里云将尽最大努力且提前以网站公告、站内信、邮件或短信等一种或多种方式进行事先通知',
          '依该款变更的，事先通知，没有写天数。',
          'Changes under that clause come after prior notice; no number of days is printed.',
        ),
      ],
      asks: {
        zh: '合同期内锁价，续费涨幅设上限；写明调价只依 4.6、提前30日，不依 3.4.5。',
        en: 'Fixed prices within the term, a cap on rises at renewal; changes under 4.6 with its 30 days alone, not under 3.4.5.',
      },
      law: law('change', 'standardVoid'),
    },
    {
      id: 'metered',
      question: {
        zh: '后付费的服务按哪一刻的价格计费？',
        en: 'By the price of which moment are postpaid services charged?',
      },
      clauses: of(concept, 'g-4.3.para1', 'p-71.2.1', 'p-69.3.3'),
      asks: {
        zh: '按量服务也锁定单价或折扣，涨价提前通知。',
        en: 'Fixed unit prices or discounts for metered services too, and notice of rises.',
      },
      law: law('performance'),
    },
    {
      id: 'renewal-price',
      question: { zh: '自动续费按什么价格扣款？', en: 'At which price is an automatic renewal charged?' },
      clauses: of(concept, 'g-4.9'),
      asks: {
        zh: '续费价格不高于原订单价格，扣款前告知金额。',
        en: 'No higher price than in the first order, and the sum told before it is taken.',
      },
      law: law('renewal'),
    },
    {
      id: 'free-to-paid',
      question: {
        zh: '免费的服务改为收费前怎样通知，仍使用的是否须付费？',
        en: 'What notice comes before a free service becomes paid, and must one pay who goes on using it?',
      },
      clauses: [
        ...of(concept, 'g-4.5', 'g-7.2.7', 'p-30.1', 'p-64.3.12.2'),
        says(
          'g-4.5',
          '如果收费期开始后您仍使用相应产品/服务的，您应按届时有效的收费政策为后续使用的产品/服务付费',
          '收费后仍使用的，须付费。',
          'One who goes on after charging begins must pay.',
        ),
        says(
          'p-64.3.12.2',
          '如您仍使用阿里云云迁移中心的，应按届时有效的收费政策付费并应遵守届时阿里云公布的有效的服务条款',
          '云迁移中心：仍使用的，须付费并遵守届时的条款。',
          'Migration center: one who goes on must pay and keep the terms then in force.',
        ),
        says(
          'p-64.3.12.2',
          '如在收费后，您拒绝支付服务费的，阿里云有权不再向您提供服务，并有权利不再继续保留您的业务数据',
          '云迁移中心：拒付的，可停止服务，并可不再保留数据。',
          'Migration center: where one refuses to pay, service may stop and data need not be kept.',
        ),
      ],
      asks: {
        zh: '未经确认不收费；不同意的，数据保留到迁出。',
        en: 'No charge without confirmation; data kept until moved out where one refuses.',
      },
      law: law('silence', 'standardVoid'),
    },
    {
      id: 'underlying-services',
      question: {
        zh: '工具或服务里用到的其他付费资源按什么收费？',
        en: 'How are other paid resources charged that a tool or service uses?',
      },
      clauses: [
        ...of(concept, 'p-4.1', 'p-30.2.2', 'p-69.3.3'),
        says(
          'p-26.3',
          '如果您通过云存储网关使用阿里云对象存储服务(OSS)，您仍需开通、订购对象存储服务，并另行付费',
          '云存储网关：所用的对象存储另行付费。',
          'Storage gateway: object storage is paid for apart.',
        ),
        says(
          'p-48.2',
          '您在使用无影云电脑/无影云应用服务过程中使用的阿里云云资源，仍需按照资源对应的计费标准支付相应的费用',
          '无影：所用的云资源按其标准付费。',
          'WUYING: cloud resources are paid for by their own rates.',
        ),
      ],
      asks: {
        zh: '创建资源前显示费用，设预算上限。',
        en: 'Costs shown before resources are created, and a limit on spending.',
      },
    },
    {
      id: 'withdrawal',
      question: {
        zh: '提前退订会恢复原价或收费吗？',
        en: 'Does withdrawing early bring back the list price or a charge?',
      },
      clauses: [
        ...of(concept, 'g-3.4.1.2', 'g-4.4.2'),
        says(
          'g-3.4.1.2',
          '收取违约金或收取退订/退款手续费等方式进行处理，以相应官网展示页面或相应订单中载明的方式为准',
          '也可收违约金或手续费；方式以页面或订单为准。',
          'A penalty or charge may be taken too; the page or the order says how.',
        ),
        says(
          'g-4.4.2',
          '收取违约金或收取退订/退款手续费、支付已使用免费代金券的等值金额等一种或多种方式进行处理，以相应官网展示页面或相应订单中载明的方式为准',
          '优惠服务同样，还可要求支付已用代金券的金额。',
          'Promoted services alike, and the value of vouchers used may be claimed.',
        ),
      ],
      asks: {
        zh: '写明什么是“无理由擅自退订”，手续费的比例和上限；依约定终止的不适用。',
        en: 'What “无理由擅自退订” (to withdraw without reason or leave) means, rate and limit of the charge; none where one ends by right.',
      },
      law: law('penalty'),
    },
    {
      id: 'which-page',
      question: {
        zh: '价格说明和订购页面是不是协议的一部分，先于谁？',
        en: 'Are price descriptions and order pages part of the agreement, and before what do they come?',
      },
      clauses: [
        says(
          'g-14.4.1',
          '服务说明、价格说明和您确认同意的订购页面（包括产品的专用条款、操作文档等）均为本协议不可分割的一部分',
          '价格说明和订购页面是协议的一部分。',
          'Price descriptions and order pages are part of the agreement.',
        ),
        says(
          'g-14.4.1',
          '以（1）服务说明、价格说明、其他订购页面，（2）专用条款和附件，（3）本协议通用条款的顺序予以适用',
          '不一致时最先适用。',
          'They come first where the documents differ.',
        ),
        says(
          'g-4.1',
          '服务费用将在您订购页面予以列明公示，您可自行选择具体服务类型并按列明的价格予以支付',
          '费用在订购页面列明，按列明的价格支付。',
          'Fees are stated on the order page and paid as stated there.',
        ),
      ],
      asks: { zh: '下单时的价格页面存档并作附件。', en: 'The price page as it was when ordering, kept as an annex.' },
    },
  ],
};
