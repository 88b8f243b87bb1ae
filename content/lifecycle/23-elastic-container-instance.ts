import type { ProductLifecycle } from '../../src/lifecycle/model';
import { INSTANCE } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 弹性容器实例服务. Creating is barred at once; what runs goes on and is charged for seven days. */
export const elasticContainerInstance: ProductLifecycle = {
  number: 23,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费', en: 'Arrears' },
      parameters: [],
      rules: [
        rule(
          'creating-barred',
          'trigger',
          atOnce,
          'bar',
          'creating',
          says('23.2', '服务处于欠费状态时，您不能再创建新的实例'),
          { object: { zh: '创建新实例', en: 'Creating instances' } },
        ),
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'instance',
          says('23.2', '但自欠费之日起仍可继续使用您已创建的实例7日'),
          { object: { zh: '已创建的实例', en: 'Existing instances' } },
        ),
        rule('charged', 'trigger', atOnce, 'charge', 'instance', says('23.2', '使用期间阿里云会持续计费'), {
          object: { zh: '已创建的实例', en: 'Existing instances' },
        }),
        rule(
          'terminated',
          'trigger',
          at(7, 'day'),
          'terminate',
          'service',
          says(
            '23.3',
            '如果您自欠费之时起届满7日，仍未能补缴所有欠费账单的，则阿里云将在您欠费满7日时，终止为您提供服务',
          ),
        ),
        rule(
          'released',
          'terminated',
          atOnce,
          'release',
          'instance',
          says('23.3', '同时，该实例将被释放并且其中数据会被删除且不可恢复'),
          { irrecoverable: true, object: INSTANCE },
        ),
        rule(
          'deleted',
          'terminated',
          atOnce,
          'delete',
          'data',
          says('23.3', '同时，该实例将被释放并且其中数据会被删除且不可恢复'),
          { irrecoverable: true },
        ),
      ],
      readings: [],
      recovery: [
        {
          since: 'creating-barred',
          before: 'terminated',
          what: { zh: '创建新实例', en: 'Creating instances' },
          basis: 'implied',
          citations: [says('23.2', '服务处于欠费状态时，您不能再创建新的实例')],
        },
        {
          before: 'terminated',
          what: { zh: '实例与数据', en: 'Instances and data' },
          basis: 'implied',
          citations: [says('23.3', '仍未能补缴所有欠费账单的')],
        },
      ],
      silences: [
        {
          aspect: 'suspension',
          note: {
            zh: '23.2 自“之日”起、23.3 自“之时”起；时刻以23.3为准，23.2 没有写明时刻；若按23.2把欠费当日算作第1日，最多早一天。',
            en: '23.2 counts “自欠费之日起” (from the day of the arrears), 23.3 “自欠费之时起” (from the moment of the arrears); only 23.3 fixes a time of day; were by 23.2 the day of arrears day one, it would be up to a day earlier.',
          },
          citations: [
            says('23.2', '自欠费之日起仍可继续使用您已创建的实例7日'),
            says('23.3', '如果您自欠费之时起届满7日'),
          ],
        },
      ],
    },
  ],
};
