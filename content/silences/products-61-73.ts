import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 61 to 73: what their own terms say, or leave open otherwise than the general terms. */
export const products6173: SilenceContent['own'] = {
  61: {
    grace: {
      arrears: cell(
        'general',
        [['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务']],
        '自有条款写余额不足“将停止为您提供”，但无时点；通用：未付清即有权不提供服务。',
        'Own words stop service on a short balance but give no moment; by the general terms the vendor may refuse service until all is paid.',
      ),
      expiry: cell(
        'printed',
        [['p-61.2', '如果服务周期届满，您将不能继续使用阿里云的数据库备份服务']],
        ...notes.answerNo,
      ),
    },
    stop: {
      arrears: cell(
        'printed',
        [['p-61.3.para1', '如果您的账户余额不足以支付服务费用的，则阿里云将停止为您提供数据库备份服务']],
        ...notes.noMomentGiven,
      ),
      expiry: cell('printed', [['p-61.2', '如果服务周期届满，您将不能继续使用阿里云的数据库备份服务']]),
    },
    recovery: {
      expiry: cell(
        'printed',
        [['p-61.2', '除非在服务周期届满后，继续订购阿里云的数据库备份服务']],
        '届满后再订购可续用；备份集是否还在未写。',
        'Usable again on a new order after the term; whether the backup sets are still there is not said.',
      ),
    },
    backups: {
      arrears: cell('printed', [['p-61.1', '您需自行使用该服务备份您的数据']], ...notes.whoseTaskBackup),
      expiry: cell('printed', [['p-61.1', '您需自行使用该服务备份您的数据']], ...notes.whoseTaskBackup),
    },
  },
  64: {
    grace: {
      expiry: cell(
        'printed',
        [['p-64.3.5', '如果服务期限届满后您未续费的，阿里云将不再继续为您提供服务的相关内容']],
        ...notes.answerNo,
      ),
    },
    stop: {
      arrears: cell('right', [
        ['p-64.2.1', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务'],
        ['p-64.3.12.2', '您拒绝支付服务费的，阿里云有权不再向您提供服务'],
      ]),
      expiry: cell('printed', [['p-64.3.5', '如果服务期限届满后您未续费的，阿里云将不再继续为您提供服务的相关内容']]),
    },
    deletion: {
      arrears: cell(
        'right',
        [['p-64.3.12.2', '并有权利不再继续保留您的业务数据']],
        '仅云迁移中心收费后拒付时。',
        'Cloud migration centre only, on refusal to pay once it is charged.',
      ),
    },
    backups: {
      expiry: cell(
        'general',
        [
          ['g-9.2.4', '包括所有缓存或者备份的副本'],
          ['g-7.1.6', '为了数据的安全，您应负责您数据的备份工作。'],
        ],
        '自有64.3.5只要求客户提前做好数据安全风险防控，未写备份。',
        'Own 64.3.5 only asks for data-safety precautions in advance, not backup.',
      ),
    },
  },
  67: {
    stop: {
      arrears: cell(
        'general',
        [
          ['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务'],
          ['g-5.2', '或者终止服务和/或技术支持的权利'],
        ],
        ...notes.deletedByCustomer,
      ),
      expiry: cell('general', [['g-3.4.1.2', '服务期限至订购的期限届满为止']], ...notes.deletedByCustomer),
    },
  },
  69: {
    grace: {
      arrears: cell(
        'right',
        [
          ['p-69.2.1.2', '阿里云亦有给予您一定的延停额度/或延停时长（“延停权益”）'],
          ['p-69.2.1.3', '您是否享有延停权益，由阿里云根据您的消费情况、信用状况等综合评定并适时调整'],
        ],
        '“亦有给予”措辞不全；“宽限期”只讲存储。',
        '亦有给予 (also has given) is incomplete wording; the 宽限期 (grace period) of 69.2.1(4) is for storage only.',
      ),
    },
    stop: {
      arrears: cell(
        'right',
        [
          ['p-69.2.1.1', '阿里云有权选择自您欠费之时起即时暂停服务、冻结您账号下的相关操作'],
          ['p-69.2.1.2', '延期停服期满您仍未付清所欠服务费用的，阿里云将暂停提供服务'],
        ],
        '首停是权利；延停期满停写为“将”。',
        'The first pause is a right; the pause after deferral is printed.',
      ),
    },
    deletion: {
      arrears: cell(
        'disputed',
        [
          ['p-69.2', '否则阿里云有权停止服务，并没有义务继续存储您的数据'],
          ['p-69.2.1.4', '自阿里云暂停服务之日起一定期限内（“宽限期”），阿里云仍将存储您的数据'],
          ['p-69.2.1.4', '您保存在阿里云的全部数据将会被删除并清空'],
        ],
        '一处称无义务存储，一处称宽限期内仍存储；宽限期无长短。',
        'Once no duty to store, once storage through a grace period of no stated length.',
      ),
    },
    charging: {
      arrears: cell('printed', [
        ['p-69.2.1.4', '并持续计算存储费用'],
        ['p-69.2.1.2', '并应按正常费用标准缴纳服务费用'],
      ]),
    },
    recovery: {
      arrears: cell(
        'printed',
        [['p-69.2.1.4', '全部数据将会被删除并清空且用不可恢复']],
        '“用不可恢复”疑为“永”之误；服务恢复只能推知。',
        '用 (use) is likely a slip for 永 (never); return of service is implied at most.',
      ),
    },
    access: {
      arrears: cell(
        'disputed',
        [['p-69.2.1.2', '阿里云将暂停提供服务、冻结您账号下的相关操作']],
        '“冻结…相关操作”是否含读取，可两读。即时冻结一支只是权利。',
        'Whether 冻结相关操作 (a freeze of operations) includes reading can be read two ways. The immediate freeze is a right only.',
      ),
    },
  },
  71: {
    stop: {
      arrears: cell('right', [
        ['p-71.3.8', '您未按照本服务协议的约定履行付款义务'],
        ['p-71.3.8', '阿里云有权按本服务协议的相关约定单方面终止服务'],
      ]),
      expiry: cell(
        'general',
        [['g-3.4.1.2', '服务期限至订购的期限届满为止']],
        '自有71.2.4只写自动续费失败后果自负。',
        "Own 71.2.4 only puts a failed auto-renewal at the customer's risk.",
      ),
    },
  },
  72: {
    stop: {
      arrears: cell(
        'general',
        [
          ['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务'],
          ['g-5.2', '或者终止服务和/或技术支持的权利'],
        ],
        ...notes.licenceUntilWithdrawn,
      ),
      expiry: cell('general', [['g-3.4.1.2', '服务期限至订购的期限届满为止']], ...notes.licenceUntilWithdrawn),
    },
  },
  73: {
    grace: {
      expiry: cell('printed', [['p-73.5', '则在服务有效期结束后本服务即告终止']], '答案为否。', 'The answer is no.'),
    },
    stop: {
      expiry: cell('printed', [
        ['p-73.5', '则在服务有效期结束后本服务即告终止'],
        ['p-73.5', '阿里云届时将关闭您的账号'],
      ]),
    },
    deletion: {
      expiry: cell(
        'right',
        [['p-73.5', '关闭账号之日起10日内若您仍然没有续费的，阿里云将有权删除您使用账号内的所有数据']],
        '是权利，且只有10日期限。',
        'A right, and only with the 10-day bound.',
      ),
    },
    recovery: {
      expiry: cell('printed', [['p-73.5', '该数据删除操作将不可恢复']], ...notes.recoveryImpliedOnRenewal),
    },
    backups: {
      arrears: cell('printed', [['p-73.3', '定期对数据进行备份']], ...notes.customerTaskSecurity),
      expiry: cell('printed', [['p-73.3', '定期对数据进行备份']], ...notes.customerTaskSecurity),
    },
    access: {
      expiry: cell(
        'printed',
        [['p-73.5', '阿里云届时将关闭您的账号']],
        '由关闭账号推知，未点名读取、导出。',
        'Follows from closing the account; reading or export is not named.',
      ),
    },
  },
};
