import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 54 to 60: what their own terms say, or leave open otherwise than the general terms. */
export const products5460: SilenceContent['own'] = {
  54: {
    grace: {
      arrears: cell(
        'disputed',
        [
          ['p-54.1', '阿里云将在到期或欠费时暂停为您提供全部或部分服务'],
          ['p-54.1', '未停止的服务将持续计费'],
        ],
        ...notes.whatGoesOnLeftOpen,
      ),
      expiry: cell(
        'disputed',
        [
          ['p-54.1', '阿里云将在到期或欠费时暂停为您提供全部或部分服务'],
          ['p-54.1', '未停止的服务将持续计费'],
        ],
        ...notes.whatGoesOnLeftOpen,
      ),
    },
    stop: {
      arrears: cell(
        'printed',
        [['p-54.1', '阿里云将在到期或欠费时暂停为您提供全部或部分服务']],
        ...notes.allOrPartLeftOpen,
      ),
      expiry: cell(
        'printed',
        [['p-54.1', '阿里云将在到期或欠费时暂停为您提供全部或部分服务']],
        ...notes.allOrPartLeftOpen,
      ),
    },
    deletion: {
      arrears: cell('printed', [['p-54.1', '如15日届满仍未续费，阿里云将释放您的实例，并删除全部实例数据']]),
      expiry: cell('printed', [['p-54.1', '如15日届满仍未续费，阿里云将释放您的实例，并删除全部实例数据']]),
    },
    charging: {
      arrears: cell('printed', [['p-54.1', '未停止的服务将持续计费']], ...notes.pausedChargesUnsaid),
      expiry: cell('printed', [['p-54.1', '未停止的服务将持续计费']], ...notes.pausedChargesUnsaid),
    },
    recovery: {
      arrears: cell('printed', [['p-54.1', '被释放实例与数据均不可恢复']], ...notes.recoveryImpliedOnPayment),
      expiry: cell('printed', [['p-54.1', '被释放实例与数据均不可恢复']], ...notes.recoveryImpliedOnRenewal),
    },
  },
  55: {
    deletion: {
      arrears: cell(
        'general',
        [
          ['g-5.5', '缓冲期届满阿里云将删除所有用户业务数据'],
          ['g-5.5', '以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准'],
          ['g-9.2.4', '如本协议第5条所述您发生欠费时'],
        ],
        ...notes.switchedOffByCustomer,
      ),
      expiry: cell(
        'general',
        [
          ['g-9.2.4', '当服务期届满、服务提前终止'],
          ['g-9.2.4', '缓冲期届满阿里云将删除所有用户业务数据'],
        ],
        ...notes.switchedOffByCustomer,
      ),
    },
  },
  57: {
    grace: {
      expiry: cell(
        'printed',
        [['p-57.1.1', '可享受ACA/Apsara Clouder认证包内课程在有效期内无限次观看权益']],
        '由“有效期内”推知，答案为否。',
        'The answer is no, following from 有效期内 (within the validity).',
      ),
    },
    stop: {
      expiry: cell(
        'printed',
        [
          ['p-57.1', '该服务的有效期为自购买之日起6个月'],
          ['p-57.1.2', '阿里云有权取消该用户考试资格，考试费不退'],
        ],
        '有效期6个月；取消考试资格只是权利。',
        'Valid 6 months; cancelling the exam place is a right only.',
      ),
    },
  },
  58: {
    stop: {
      expiry: cell(
        'general',
        [['g-3.4.1.2', '服务期限至订购的期限届满为止']],
        '58.1只写证书有效期至终止情形出现时，未写服务到期。',
        '58.1 only says a certificate is valid until a ground of termination occurs.',
      ),
    },
  },
  59: {
    grace: {
      expiry: cell(
        'disputed',
        [['p-59.2.1.1', '阿里云将冻结您的操作权限，但仍保留该云数据库、继续存储您的数据']],
        ...notes.freezeAlsoCuts,
      ),
    },
    stop: {
      arrears: cell(
        'general',
        [
          ['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务'],
          ['g-5.2', '或者终止服务和/或技术支持的权利'],
        ],
        '标题为“到期与欠费”，实只有包年包月；通用只给权利。',
        'Headed 到期与欠费 (expiry and arrears), yet only subscription is dealt with; the general clause gives a right only.',
      ),
      expiry: cell(
        'printed',
        [['p-59.2.1.1', '服务到期您未续费的，阿里云将冻结您的操作权限']],
        ...notes.saysFrozenOperating,
      ),
    },
    deletion: {
      expiry: cell(
        'window',
        [
          ['p-59.2.1.2', '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库'],
          ['p-59.2.1.2', '同时删除云数据库服务中数据'],
        ],
        ...notes.momentOfReleaseOpen,
      ),
    },
    recovery: {
      expiry: cell('general', [['g-9.2.4', '用户业务数据一经删除，即不可恢复']], ...notes.recoveryImplied),
    },
    backups: { expiry: cell('printed', [['p-59.2.1.2', '在服务到期后第14日届满阿里云将删除离线数据（备份数据）']]) },
    access: {
      expiry: cell(
        'disputed',
        [['p-59.2.1.1', '阿里云将冻结您的操作权限，但仍保留该云数据库、继续存储您的数据']],
        ...notes.freezeIncludesReading,
      ),
    },
  },
  60: {
    grace: {
      expiry: cell(
        'disputed',
        [['p-60.1.1', '阿里云将冻结您的操作权限，但仍保留该云数据库、继续存储您的数据']],
        ...notes.freezeAlsoCuts,
      ),
    },
    stop: {
      expiry: cell(
        'printed',
        [['p-60.1.1', '服务到期您未续费的，阿里云将冻结您的操作权限']],
        ...notes.saysFrozenOperating,
      ),
    },
    deletion: {
      expiry: cell(
        'window',
        [
          ['p-60.1.2', '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库'],
          ['p-60.1.2', '同时删除云数据库服务涉及的数据'],
        ],
        ...notes.momentOfReleaseOpen,
      ),
    },
    recovery: {
      expiry: cell('general', [['g-9.2.4', '用户业务数据一经删除，即不可恢复']], ...notes.recoveryImplied),
    },
    access: {
      expiry: cell(
        'disputed',
        [['p-60.1.1', '阿里云将冻结您的操作权限，但仍保留该云数据库、继续存储您的数据']],
        ...notes.freezeIncludesReading,
      ),
    },
  },
};
