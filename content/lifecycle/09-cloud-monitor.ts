import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterExpiry } from './general.ts';
import { ACCESS, CHARGING } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 云监控. Ends with its term; the reader's own time series go seven days after the stop. */
export const cloudMonitor: ProductLifecycle = {
  number: 9,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期（包年包月等固定期限）', en: 'Expiry (fixed term)' },
      parameters: [],
      rules: [
        rule('terminated', 'trigger', atOnce, 'terminate', 'service', says('9.1', '服务到期则服务终止')),
        rule(
          'stopped',
          'trigger',
          atOnce,
          'stop',
          'operations',
          says('9.1', '如服务到期后未续费，阿里云将在服务到期时停止您就该服务的操作权限'),
        ),
        rule(
          'series-deleted',
          // 服务停止后: the service, which ends at the same moment as the right to operate it.
          'terminated',
          at(7, 'day', 'day'),
          'delete',
          'data',
          says('9.1', '并在服务停止后7日届满时删除您设置的自定义监控时间序列'),
          { object: { zh: '自定义监控时间序列', en: 'Custom time series' } },
        ),
        deletedAfterExpiry,
      ],
      readings: [],
      recovery: [
        {
          before: 'series-deleted',
          what: { zh: '自定义监控时间序列', en: 'Custom time series' },
          basis: 'implied',
          citations: [says('9.1', '如服务到期后未续费')],
        },
      ],
      silences: [
        {
          aspect: 'deletion',
          note: {
            zh: '监控数据另按“既定的数据过期规则”呈现，阿里云不负责存储。',
            en: 'Monitoring data are shown by rules of expiry of their own; the vendor does not answer for storing them.',
          },
          citations: [
            says('9.3', '阿里云并不负责对您的监控数据进行存储，阿里云按照既定的数据过期规则呈现最新一批的监控数据'),
          ],
        },
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
