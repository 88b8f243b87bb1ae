import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 34 to 38: what their own terms say, or leave open otherwise than the general terms. */
export const products3438: SilenceContent['own'] = {
  34: {
    grace: {
      arrears: cell('printed', [['p-34.3.1', '您仍可继续使用阿里云NAT网关24小时']]),
      expiry: cell('printed', [['p-34.1', '服务到期未及时续订的，您将不能再继续使用此服务']], ...notes.answerNo),
    },
    stop: {
      arrears: cell('printed', [
        ['p-34.3.1', '如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务'],
      ]),
      expiry: cell('printed', [['p-34.1', '服务到期未及时续订的，您将不能再继续使用此服务']]),
    },
    deletion: {
      arrears: cell('printed', [['p-34.3.2', '阿里云将在7日届满释放您的NAT网关实例']]),
      expiry: cell(
        'printed',
        [['p-34.1', '到期后7日仍未续费的，阿里云将释放您的NAT网关实例']],
        '释放句只列包月与资源包，未列包年。',
        'The release sentence names monthly and pack sales, not yearly.',
      ),
    },
    charging: {
      expiry: cell(
        'printed',
        [['p-34.2', '阿里云不会自动开通、创建按量付费的NAT网关服务']],
        '写的是不转按量付费，与通用条款 3.4.1（4）相反。',
        'It does not turn pay-as-you-go, against general 3.4.1(4).',
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
      expiry: cell('general', [['g-9.2.4', '用户业务数据一经删除，即不可恢复']], ...notes.recoveryImplied),
    },
  },
  35: {
    grace: {
      expiry: cell(
        'printed',
        [
          ['p-35.2', '阿里云将在服务到期时停止您就该服务的操作权限'],
          ['p-35.1', '您需要及时续费才能继续使用'],
        ],
        ...notes.answerNo,
      ),
    },
    stop: { expiry: cell('printed', [['p-35.2', '阿里云将在服务到期时停止您就该服务的操作权限']]) },
    deletion: {
      arrears: cell(
        'general',
        [
          ['g-5.5', '缓冲期届满阿里云将删除所有用户业务数据'],
          ['g-5.5', '以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准'],
          ['g-9.2.4', '如本协议第5条所述您发生欠费时'],
        ],
        '自有“欠费满7日”写在包年包月到期句中，未计入欠费。',
        'Own 欠费满7日 (7 full days in arrears) stands in the sentence on expiry and is not counted here.',
      ),
      expiry: cell(
        'disputed',
        [['p-35.2', '并在欠费满7日时释放您的企业版实例']],
        '讲的是到期未续费，却从“欠费”起算7日。',
        'The case is expiry, yet the 7 days count from 欠费 (arrears).',
      ),
    },
    recovery: {
      expiry: cell(
        'general',
        [['g-9.2.4', '用户业务数据一经删除，即不可恢复']],
        '自有条款只写须续费才能继续使用，未写恢复；通用只写已删数据不可恢复。',
        'Own terms only say renewal is needed for further use; the general terms say only that deleted data do not come back.',
      ),
    },
    access: {
      expiry: cell('disputed', [['p-35.2', '停止您就该服务的操作权限']], ...notes.endOperatingRights),
    },
  },
  36: {
    grace: {
      arrears: cell(
        'printed',
        [['p-36.2', '如您的欠费状态超过24小时，阿里云将暂停为您提供PAI服务']],
        '由“超过24小时，阿里云将暂停”推知。',
        'Follows from the pause coming only after 24 hours.',
      ),
      expiry: cell(
        'general',
        [
          ['g-3.4.1.2', '服务期限至订购的期限届满为止'],
          ['g-3.4.1.4', '您未继续订购资源包服务但持续使用此项服务的'],
        ],
        '自有“到期后未续费或续费不成功的，阿里云将暂停”无时点；通用：期限届满为止。',
        'Own words give no moment of the pause; the general terms end the term at expiry.',
      ),
    },
    stop: {
      arrears: cell('printed', [
        ['p-36.2', '如您的欠费状态超过24小时，阿里云将暂停为您提供PAI服务'],
        ['p-36.2', '否则，阿里云将在您实际欠费满15个自然日起，终止为您提供PAI服务'],
      ]),
      expiry: cell('printed', [
        ['p-36.1', '且在服务到期后未续费或续费不成功的，阿里云将暂停为您提供PAI服务'],
        ['p-36.1', '阿里云将在服务到期满15个自然日起，终止为您提供PAI服务'],
      ]),
    },
    deletion: {
      arrears: cell(
        'disputed',
        [
          ['p-36.2', '阿里云将在您实际欠费满15个自然日起'],
          ['p-36.2', '您保存在阿里云的全部数据将会被删除并清空且永不可恢复'],
        ],
        '“满15个自然日起”：欠费当日算不算第1日，可两读；此前15日内保留数据只写“可以”。',
        '满15个自然日起 (from when 15 natural days are full): whether the day of the arrears is day one can be read two ways; keeping the data until then is only 可以 (may).',
      ),
      expiry: cell(
        'disputed',
        [
          ['p-36.1', '阿里云将在服务到期满15个自然日起'],
          ['p-36.1', '您保存在阿里云的全部数据将会被删除并清空且永不可恢复'],
        ],
        '“满15个自然日起”：到期当日算不算第1日，可两读；此前15日内保留数据只写“可以”。',
        '满15个自然日起 (from when 15 natural days are full): whether the day of expiry is day one can be read two ways; keeping the data until then is only 可以 (may).',
      ),
    },
    charging: {
      arrears: cell(
        'disputed',
        [['p-36.2', '请及时操作停用服务以结束计费，否则产生的费用将由您承担']],
        '可读作未停用则暂停期间仍计费，也可读作只管正常使用时。',
        'May mean that charges run on through the pause unless switched off, or only in normal use.',
      ),
    },
    recovery: {
      arrears: cell('printed', [['p-36.2', '如您自欠费之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务']]),
      expiry: cell('printed', [['p-36.1', '如您在服务到期之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务']]),
    },
  },
  37: {
    grace: { arrears: cell('printed', [['p-37.1', '您仍可继续使用阿里云数据总线24小时']]) },
    stop: {
      arrears: cell('printed', [
        ['p-37.1', '阿里云将暂停提供服务'],
        ['p-37.2', '自阿里云暂停服务之时起7日届满'],
      ]),
    },
    deletion: {
      arrears: cell('printed', [
        ['p-37.2', '自阿里云暂停服务之时起7日届满'],
        ['p-37.2', '您保存在阿里云数据总线的全部数据将会被删除清空且不可恢复'],
      ]),
    },
    charging: { arrears: cell('printed', [['p-37.1', '但仍存储您的数据并持续计费']]) },
    recovery: {
      arrears: cell('printed', [['p-37.2', '全部数据将会被删除清空且不可恢复']], ...notes.recoveryImpliedOnPayment),
    },
  },
  38: {
    stop: {
      arrears: cell(
        'general',
        [
          ['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务'],
          ['g-5.2', '或者终止服务和/或技术支持的权利'],
        ],
        ...notes.alsoPointDingtalk,
      ),
      expiry: cell('general', [['g-3.4.1.2', '服务期限至订购的期限届满为止']], ...notes.alsoPointDingtalk),
    },
  },
};
