import type { ProductLifecycle } from '../../src/lifecycle/model';
import { atOnce, rule, says } from './write.ts';

/** 云解析DNS. Natural days and an ordinal, a downgrade instead of a stop, and two losses. */
export const dns: ProductLifecycle = {
  number: 29,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '付费版到期（包年包月）', en: 'Paid edition expires (yearly or monthly)' },
      parameters: [],
      rules: [
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('29.3', '服务到期的6个自然日内，您仍可正常使用服务'),
        ),
        rule(
          'downgraded',
          'trigger',
          { kind: 'on-day', day: 7, basis: 'natural-day', anchorIsDayOne: true },
          'downgrade',
          'edition',
          says('29.3', '如6个自然日内仍未续费，阿里云在第7个自然日将云解析DNS付费版自动降级至免费版'),
          { reading: 'day-one/expiry-day', object: { zh: '付费版', en: 'Paid edition' } },
        ),
        rule(
          'downgraded',
          'trigger',
          { kind: 'on-day', day: 7, basis: 'natural-day', anchorIsDayOne: false },
          'downgrade',
          'edition',
          says('29.3', '如6个自然日内仍未续费，阿里云在第7个自然日将云解析DNS付费版自动降级至免费版'),
          { reading: 'day-one/next-day', object: { zh: '付费版', en: 'Paid edition' } },
        ),
        rule(
          'released',
          'downgraded',
          atOnce,
          'release',
          'instance',
          says('29.3', '同时，阿里云还将释放您付费版服务的解析实例'),
          { object: { zh: '解析实例', en: 'DNS instance' } },
        ),
        rule(
          'dns-data-kept',
          'released',
          atOnce,
          'keep',
          'dns-data',
          says('29.3', '但不删除付费版DNS集群中的解析数据'),
        ),
        rule(
          'dns-data-deleted',
          'released',
          { kind: 'by-day', day: 7, basis: 'natural-day', anchorIsDayOne: false },
          'delete',
          'dns-data',
          says('29.3', '在实例释放日后第7个自然日内，阿里云将删除付费版DNS集群中的解析数据'),
          { decidedBy: 'released', reading: 'deletion-day/within' },
        ),
        rule(
          'dns-data-deleted',
          'released',
          { kind: 'on-day', day: 7, basis: 'natural-day', anchorIsDayOne: false },
          'delete',
          'dns-data',
          says('29.3', '在实例释放日后第7个自然日内，阿里云将删除付费版DNS集群中的解析数据'),
          { decidedBy: 'released', reading: 'deletion-day/seventh' },
        ),
      ],
      readings: [
        {
          id: 'day-one',
          question: { zh: '到期当天算不算第1个自然日？', en: 'Is the day of expiry calendar day one?' },
          alternatives: [
            {
              id: 'expiry-day',
              name: { zh: '到期当天算第1日', en: 'The day of expiry is day one' },
              citations: [says('29.3', '服务到期的6个自然日内，您仍可正常使用服务')],
            },
            {
              id: 'next-day',
              name: { zh: '到期次日算第1日', en: 'The next day is day one' },
              citations: [says('29.3', '服务到期的6个自然日内，您仍可正常使用服务')],
            },
          ],
        },
        {
          id: 'deletion-day',
          question: {
            zh: '“第7个自然日内”是第7日当天，还是第7日之前的任何时候？',
            en: 'Is “第7个自然日内” (within the 7th calendar day) the seventh day itself, or any time up to it?',
          },
          alternatives: [
            {
              id: 'within',
              name: { zh: '第7日结束前的任何时候', en: 'Any time until the seventh day ends' },
              citations: [says('29.3', '在实例释放日后第7个自然日内')],
            },
            {
              id: 'seventh',
              name: { zh: '第7日当天', en: 'On the seventh day' },
              citations: [says('29.3', '在实例释放日后第7个自然日内')],
            },
          ],
        },
      ],
      recovery: [
        {
          before: 'downgraded',
          what: { zh: '付费版服务', en: 'The paid edition' },
          basis: 'implied',
          citations: [says('29.3', '如6个自然日内仍未续费')],
        },
      ],
      silences: [
        {
          aspect: 'charging',
          note: {
            zh: '到期后的6个自然日是否收费，条文没有说。',
            en: 'Whether the six calendar days after expiry are charged is not said.',
          },
        },
        {
          aspect: 'recovery',
          note: {
            zh: '实例释放后、解析数据删除前续费，能否取回解析数据，条文没有说。',
            en: 'Whether renewing after the release, but before the data are deleted, brings them back is not said.',
          },
        },
      ],
    },
  ],
};
