import type { ProductLifecycle } from '../../src/lifecycle/model';
import { ACCESS, INSTANCE } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 智能推荐服务. Stopped at expiry, but kept and charged for seven days, and back when renewed in them. */
export const intelligentRecommendation: ProductLifecycle = {
  number: 28,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '实例到期（包年包月）', en: 'Instance expires (yearly or monthly)' },
      parameters: [],
      rules: [
        rule(
          'stopped',
          'trigger',
          atOnce,
          'stop',
          'service',
          says('28.1', '如果您的包年包月实例到期，服务将停止，除了无法获得推荐结果'),
        ),
        rule(
          'changes-barred',
          'trigger',
          atOnce,
          'bar',
          'operations',
          says('28.1', '您将不能执行修改和升级类操作，如实例名称、配置信息（规格）、数据导入、开启数据训练等'),
          { object: { zh: '修改和升级类操作', en: 'Changes and upgrades' } },
        ),
        rule(
          'instance-kept',
          'trigger',
          atOnce,
          'keep',
          'instance',
          says('28.1', '但服务到期后7日内实例仍将保留并计收实例租用费（您仍需支付该部分费用）'),
          { object: INSTANCE },
        ),
        rule(
          'charged',
          'trigger',
          atOnce,
          'charge',
          'instance',
          says('28.1', '但服务到期后7日内实例仍将保留并计收实例租用费（您仍需支付该部分费用）'),
          { object: { zh: '实例租用费', en: 'Rent of the instance' } },
        ),
        rule(
          'released',
          'trigger',
          at(7, 'day', 'day'),
          'release',
          'instance',
          says('28.1', '如服务到期后7日届满您未续费的，阿里云将清空实例并释放实例相关数据'),
          { object: INSTANCE },
        ),
        rule('deleted', 'released', atOnce, 'delete', 'data', says('28.1', '阿里云将清空实例并释放实例相关数据'), {
          object: { zh: '实例相关数据', en: 'Data of the instance' },
        }),
      ],
      readings: [],
      recovery: [
        {
          since: 'stopped',
          before: 'released',
          what: { zh: '服务', en: 'Service' },
          basis: 'printed',
          citations: [says('28.1', '服务到期后7日内您续费的，服务将恢复，您可继续使用服务')],
        },
      ],
      silences: [ACCESS],
    },
  ],
};
