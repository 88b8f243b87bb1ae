import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 28 to 33: what their own terms say, or leave open otherwise than the general terms. */
export const products2833: SilenceContent['own'] = {
  28: {
    grace: {
      expiry: cell('printed', [['p-28.1', '如果您的包年包月实例到期，服务将停止']], '答案为否。', 'The answer is no.'),
    },
    stop: {
      expiry: cell('printed', [
        ['p-28.1', '如果您的包年包月实例到期，服务将停止'],
        ['p-28.1', '您将不能执行修改和升级类操作'],
      ]),
    },
    deletion: {
      expiry: cell('printed', [['p-28.1', '如服务到期后7日届满您未续费的，阿里云将清空实例并释放实例相关数据']]),
    },
    charging: { expiry: cell('printed', [['p-28.1', '但服务到期后7日内实例仍将保留并计收实例租用费']]) },
    recovery: { expiry: cell('printed', [['p-28.1', '服务到期后7日内您续费的，服务将恢复，您可继续使用服务']]) },
    access: {
      expiry: cell(
        'general',
        [['g-9.2.4', '阿里云没有继续保留、导出或者返还用户业务数据的义务']],
        '自有条款只写无法获得推荐结果；数据能否取出未写。',
        'Own terms only say recommendations cannot be got; reaching the data is not said.',
      ),
    },
  },
  29: {
    grace: { expiry: cell('printed', [['p-29.3', '服务到期的6个自然日内，您仍可正常使用服务']]) },
    stop: {
      expiry: cell(
        'printed',
        [['p-29.3', '阿里云在第7个自然日将云解析DNS付费版自动降级至免费版']],
        '降级为免费版。',
        'Downgraded to the free edition.',
      ),
    },
    deletion: {
      expiry: cell(
        'disputed',
        [
          ['p-29.3', '阿里云还将释放您付费版服务的解析实例'],
          ['p-29.3', '在实例释放日后第7个自然日内，阿里云将删除付费版DNS集群中的解析数据'],
        ],
        '实例第7日释放有时点；数据“第7个自然日内”是期限还是当日不明。',
        'The instance has its day; for the data 第7个自然日内 (within the 7th natural day) is a bound or that very day.',
      ),
    },
    recovery: {
      expiry: cell('general', [['g-9.2.4', '用户业务数据一经删除，即不可恢复']], ...notes.recoveryImplied),
    },
  },
  30: {
    stop: {
      arrears: cell(
        'general',
        [
          ['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务'],
          ['g-5.2', '或者终止服务和/或技术支持的权利'],
        ],
        ...notes.freeButPaidServices,
      ),
      expiry: cell('general', [['g-3.4.1.2', '服务期限至订购的期限届满为止']], ...notes.freeButPaidServices),
    },
  },
  31: {
    grace: { arrears: cell('printed', [['p-31.1', '您仍可继续使用服务24小时']]) },
    stop: {
      arrears: cell('printed', [
        ['p-31.1', '如24小时届满您仍未充值并结清欠费账单的，阿里云将停止服务但仍存储您的实例信息'],
      ]),
    },
    deletion: {
      arrears: cell(
        'window',
        [['p-31.1', '自欠费之日起7日内您仍未充值并结清欠费账单的，阿里云将删除您的实例']],
        '只有7日缴费期限，未写删除时点；录像未写。',
        'Only the 7-day bound; the moment is not said, nor recordings.',
      ),
    },
    recovery: {
      arrears: cell(
        'general',
        [
          ['g-5.6', '用户业务数据一经删除，即不可恢复'],
          ['g-5.2', '在您未按照约定支付全部费用之前不向您提供服务'],
        ],
        ...notes.recoveryImplied,
      ),
    },
  },
  32: {
    grace: {
      arrears: cell(
        'printed',
        [['p-32.2', '但仍可继续使用已创建的实例7日']],
        '不能新建、扩容、部署、重启、变更规格。',
        'No creating, scaling, deploying, restarting or resizing.',
      ),
    },
    stop: {
      arrears: cell('printed', [
        ['p-32.2', '您不能再创建/扩容新的实例'],
        ['p-32.3', '则阿里云将在您欠费满7日时，终止为您提供服务'],
      ]),
    },
    deletion: {
      arrears: cell('printed', [
        ['p-32.3', '则阿里云将在您欠费满7日时'],
        ['p-32.3', '您所创建的实例将被释放并且其中数据会被删除且不可恢复'],
      ]),
    },
    charging: { arrears: cell('printed', [['p-32.2', '但仍可继续使用已创建的实例7日，并持续计费']]) },
    recovery: {
      arrears: cell('printed', [['p-32.3', '其中数据会被删除且不可恢复']], ...notes.recoveryImpliedOnPayment),
    },
  },
  33: {
    grace: { arrears: cell('printed', [['p-33.1', '您仍可继续使用服务24小时']]) },
    stop: {
      arrears: cell(
        'printed',
        [['p-33.1', '阿里云将停止您新建或者执行新的流程']],
        '整个服务何时停未写。',
        'When the service as a whole stops is not said.',
      ),
    },
    deletion: {
      arrears: cell(
        'window',
        [['p-33.1', '欠费30日后您仍未充值并结清欠费账单的，阿里云将不再存储您的流程和执行过程的信息']],
        '30日后的哪一刻未写。',
        'At which moment after the 30 days is not said.',
      ),
    },
    running: {
      arrears: cell(
        'disputed',
        [['p-33.1', '第7日起系统会终止您正在执行的流程']],
        '“第7日起”从何日起算，可作几读。',
        '第7日起 (from the 7th day): from which day the seventh is counted can be read in several ways.',
      ),
    },
    recovery: {
      arrears: cell(
        'general',
        [
          ['g-5.6', '用户业务数据一经删除，即不可恢复'],
          ['g-5.2', '在您未按照约定支付全部费用之前不向您提供服务'],
        ],
        '自有条款只可推知，未明写恢复；通用只写已删数据不可恢复。',
        'Own terms only imply it; the general terms say only that deleted data do not come back.',
      ),
    },
    backups: {
      arrears: cell(
        'printed',
        [['p-33.1', '阿里云将不再存储您的流程和执行过程的信息']],
        '指执行记录；30日后。',
        'Execution records, after 30 days.',
      ),
    },
  },
};
