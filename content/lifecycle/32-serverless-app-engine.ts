import type { ProductLifecycle } from '../../src/lifecycle/model';
import { FROM_THE_DAY, INSTANCE } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** Serverless应用引擎. Creating, scaling, deploying and restarting are barred at once; what runs goes on, charged, for seven days. */
export const serverlessAppEngine: ProductLifecycle = {
  number: 32,
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
          says('32.2', '服务处于欠费状态时，您不能再创建/扩容新的实例'),
          { object: { zh: '创建/扩容新的实例', en: 'Creating and scaling out' } },
        ),
        rule(
          'changes-barred',
          'trigger',
          atOnce,
          'bar',
          'starting',
          says('32.2', '也不能对已有实例进行部署/重启/变更规格操作'),
          { object: { zh: '部署/重启/变更规格', en: 'Deploying, restarting, resizing' } },
        ),
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'instance',
          says('32.2', '但仍可继续使用已创建的实例7日，并持续计费'),
          { object: { zh: '已创建的实例', en: 'Existing instances' } },
        ),
        rule(
          'charged',
          'trigger',
          atOnce,
          'charge',
          'instance',
          says('32.2', '但仍可继续使用已创建的实例7日，并持续计费'),
          { object: { zh: '已创建的实例', en: 'Existing instances' } },
        ),
        rule(
          'terminated',
          'trigger',
          at(7, 'day', 'date'),
          'terminate',
          'service',
          says(
            '32.3',
            '如果您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，则阿里云将在您欠费满7日时，终止为您提供服务',
          ),
        ),
        rule(
          'released',
          'terminated',
          atOnce,
          'release',
          'instance',
          says('32.3', '同时您所创建的实例将被释放并且其中数据会被删除且不可恢复'),
          { irrecoverable: true, object: INSTANCE },
        ),
        rule(
          'deleted',
          'terminated',
          atOnce,
          'delete',
          'data',
          says('32.3', '同时您所创建的实例将被释放并且其中数据会被删除且不可恢复'),
          { irrecoverable: true },
        ),
      ],
      readings: [],
      recovery: [
        {
          since: 'creating-barred',
          before: 'terminated',
          what: { zh: '创建、扩容、部署、重启与变更规格', en: 'Creating, scaling, deploying, restarting and resizing' },
          basis: 'implied',
          citations: [
            says('32.2', '服务处于欠费状态时，您不能再创建/扩容新的实例', '也不能对已有实例进行部署/重启/变更规格操作'),
          ],
        },
        {
          before: 'terminated',
          what: { zh: '实例与数据', en: 'Instances and data' },
          basis: 'implied',
          citations: [says('32.3', '仍未能补缴所有欠费账单的')],
        },
      ],
      silences: [
        FROM_THE_DAY(
          '32.3',
          '如果您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，则阿里云将在您欠费满7日时，终止为您提供服务',
          '自欠费之日起的7日届满',
        ),
      ],
    },
  ],
};
