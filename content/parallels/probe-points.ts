import type { Family } from '../../src/parallels/model';

export const probePoints: Family = {
  id: 'probe-points',
  title: {
    zh: '探测点：不承诺持续提供，结果仅供参考',
    en: 'Probe points: not promised, results for reference',
  },
  subject: 'liability',
  members: [
    {
      unit: 'p-9.4',
      quote:
        '因业务调整等探测节点可能出现变化，阿里云无法承诺所有探测点持续提供服务。建议您配置监控任务时选用多个探测点，以提高监控数据可用性。',
    },
    {
      unit: 'p-50.1',
      quote:
        '因业务调整等探测节点可能出现变化，阿里云无法承诺所有探测点持续提供服务。建议您配置监控任务时选用多个探测点，以提高监控数据可用性。',
    },
    {
      unit: 'p-9.5',
      quote:
        '由于使用的探测点所处网络环境与真实用户网络环境不完全相同，通过探测点模拟拨测获得的网络时延效果可能与实际用户访问的时延效果有差异，仅作为您分析问题参考。如需更准确的网络时延情况，请您根据真实用户提供的实际网络请求日志等综合判断。参考本产品监控数据所做的任何业务决策，由您自己承担对应的结果。',
    },
    {
      unit: 'p-50.2',
      quote:
        '由于使用的探测点所处网络环境与真实用户网络环境不完全相同，通过探测点模拟拨测获得的网络时延效果可能与实际用户访问的时延效果有差异，仅作为您分析问题参考。如需更准确的网络时延情况，请您根据真实用户提供的实际网络请求日志等综合判断。参考本产品监控数据所做的任何业务决策，由您自己承担对应的结果。',
    },
  ],
  differences: [
    {
      members: ['p-9.4', 'p-50.1', 'p-9.5', 'p-50.2'],
      what: {
        zh: '两个产品的两条都逐字相同，没有差别。',
        en: 'Both clauses are word for word the same in both products.',
      },
      quotes: [
        {
          unit: 'p-9.4',
          quote: '阿里云无法承诺所有探测点持续提供服务',
        },
        {
          unit: 'p-50.1',
          quote: '阿里云无法承诺所有探测点持续提供服务',
        },
        {
          unit: 'p-9.5',
          quote: '由您自己承担对应的结果',
        },
        {
          unit: 'p-50.2',
          quote: '由您自己承担对应的结果',
        },
      ],
      matters: 'wording',
    },
  ],
};
