import type { SilenceContent } from '../../src/silences/model';
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
        '“全部或部分”，哪些继续未定。',
        '全部或部分: whether anything goes on is left open.',
      ),
      expiry: cell(
        'disputed',
        [
          ['p-54.1', '阿里云将在到期或欠费时暂停为您提供全部或部分服务'],
          ['p-54.1', '未停止的服务将持续计费'],
        ],
        '“全部或部分”，哪些继续未定。',
        '全部或部分: whether anything goes on is left open.',
      ),
    },
    stop: {
      arrears: cell(
        'printed',
        [['p-54.1', '阿里云将在到期或欠费时暂停为您提供全部或部分服务']],
        '停全部还是部分未定。',
        'All or part is left open.',
      ),
      expiry: cell(
        'printed',
        [['p-54.1', '阿里云将在到期或欠费时暂停为您提供全部或部分服务']],
        '停全部还是部分未定。',
        'All or part is left open.',
      ),
    },
    deletion: {
      arrears: cell('printed', [['p-54.1', '如15日届满仍未续费，阿里云将释放您的实例，并删除全部实例数据']]),
      expiry: cell('printed', [['p-54.1', '如15日届满仍未续费，阿里云将释放您的实例，并删除全部实例数据']]),
    },
    charging: {
      arrears: cell(
        'printed',
        [['p-54.1', '未停止的服务将持续计费']],
        '已停部分与存储是否计费未写。',
        'Not said for what is paused or for storage.',
      ),
      expiry: cell(
        'printed',
        [['p-54.1', '未停止的服务将持续计费']],
        '已停部分与存储是否计费未写。',
        'Not said for what is paused or for storage.',
      ),
    },
    recovery: {
      arrears: cell(
        'printed',
        [['p-54.1', '被释放实例与数据均不可恢复']],
        '只写已删数据不可恢复；缴清后服务恢复只能推知。',
        'Only that deleted data do not come back; return of service is implied at most.',
      ),
      expiry: cell(
        'printed',
        [['p-54.1', '被释放实例与数据均不可恢复']],
        '只写已删数据不可恢复；续费后服务恢复只能推知。',
        'Only that deleted data do not come back; return of service on renewal is implied at most.',
      ),
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
        '55.1只写客户自行关闭功能后的删除。',
        '55.1 speaks only of deletion when the customer switches the function off.',
      ),
      expiry: cell(
        'general',
        [
          ['g-9.2.4', '当服务期届满、服务提前终止'],
          ['g-9.2.4', '缓冲期届满阿里云将删除所有用户业务数据'],
        ],
        '55.1只写客户自行关闭功能后的删除。',
        '55.1 speaks only of deletion when the customer switches the function off.',
      ),
    },
  },
  57: {
    grace: {
      expiry: cell(
        'printed',
        [['p-57.1.1', '可享受ACA/Apsara Clouder认证包内课程在有效期内无限次观看权益']],
        '由“有效期内”推知，答案为否。',
        'The answer is no, following from 有效期内.',
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
        '冻结“操作权限”是否也停数据库连接，可两读。',
        'Whether a freeze of 操作权限 also cuts database connections can be read two ways.',
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
        'Headed 到期与欠费, yet only subscription is dealt with; the general clause gives a right only.',
      ),
      expiry: cell(
        'printed',
        [['p-59.2.1.1', '服务到期您未续费的，阿里云将冻结您的操作权限']],
        '写的是冻结操作权限，未写停止服务。',
        'It says frozen operating rights, not a stop of service.',
      ),
    },
    deletion: {
      expiry: cell(
        'window',
        [
          ['p-59.2.1.2', '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库'],
          ['p-59.2.1.2', '同时删除云数据库服务中数据'],
        ],
        '“7日届满前仍未续费”未定释放时点。',
        '7日届满前 does not fix the moment of release.',
      ),
    },
    recovery: {
      expiry: cell(
        'general',
        [['g-9.2.4', '用户业务数据一经删除，即不可恢复']],
        '自有条款只可推知（仍未续费/充值才释放），未明写恢复；通用只写已删数据不可恢复。',
        'Own terms only imply it (released if still unpaid); the general terms say only that deleted data do not come back.',
      ),
    },
    backups: { expiry: cell('printed', [['p-59.2.1.2', '在服务到期后第14日届满阿里云将删除离线数据（备份数据）']]) },
    access: {
      expiry: cell(
        'disputed',
        [['p-59.2.1.1', '阿里云将冻结您的操作权限，但仍保留该云数据库、继续存储您的数据']],
        '冻结“操作权限”是否含读取，可两读。',
        'Whether the freeze includes reading can be read two ways.',
      ),
    },
  },
  60: {
    grace: {
      expiry: cell(
        'disputed',
        [['p-60.1.1', '阿里云将冻结您的操作权限，但仍保留该云数据库、继续存储您的数据']],
        '冻结“操作权限”是否也停数据库连接，可两读。',
        'Whether a freeze of 操作权限 also cuts database connections can be read two ways.',
      ),
    },
    stop: {
      expiry: cell(
        'printed',
        [['p-60.1.1', '服务到期您未续费的，阿里云将冻结您的操作权限']],
        '写的是冻结操作权限，未写停止服务。',
        'It says frozen operating rights, not a stop of service.',
      ),
    },
    deletion: {
      expiry: cell(
        'window',
        [
          ['p-60.1.2', '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库'],
          ['p-60.1.2', '同时删除云数据库服务涉及的数据'],
        ],
        '“7日届满前仍未续费”未定释放时点。',
        '7日届满前 does not fix the moment of release.',
      ),
    },
    recovery: {
      expiry: cell(
        'general',
        [['g-9.2.4', '用户业务数据一经删除，即不可恢复']],
        '自有条款只可推知（仍未续费/充值才释放），未明写恢复；通用只写已删数据不可恢复。',
        'Own terms only imply it (released if still unpaid); the general terms say only that deleted data do not come back.',
      ),
    },
    access: {
      expiry: cell(
        'disputed',
        [['p-60.1.1', '阿里云将冻结您的操作权限，但仍保留该云数据库、继续存储您的数据']],
        '冻结“操作权限”是否含读取，可两读。',
        'Whether the freeze includes reading can be read two ways.',
      ),
    },
  },
};
