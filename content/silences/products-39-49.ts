import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 39 to 49: what their own terms say, or leave open otherwise than the general terms. */
export const products3949: SilenceContent['own'] = {
  39: {
    grace: {
      arrears: cell('printed', [['p-39.1.2', '将为您延续24小时的服务时间']]),
      expiry: cell(
        'printed',
        [
          ['p-39.3', '则到期后将立即停止各增值版本的功能，并且将其降级为基础版'],
          ['p-39.4', '则到期后将立即停止订单内资源的服务'],
        ],
        '增值功能与独享资源即停；基础版继续。',
        'Paid functions and exclusive resources stop at once; the basic edition goes on.',
      ),
    },
    stop: {
      arrears: cell('printed', [['p-39.1.2', '如果欠费状态超过24小时，则该服务会被停用']]),
      expiry: cell('printed', [
        ['p-39.3', '则到期后将立即停止各增值版本的功能'],
        ['p-39.4', '则到期后将立即停止订单内资源的服务'],
      ]),
    },
    deletion: {
      expiry: cell(
        'disputed',
        [
          ['p-39.4', '独享资源到期后，将为您继续保留7天，如果7天内您仍未完成续费，则该实例将被释放'],
          ['p-39.3', 'DataWorks相关实体将为您保留在基础版内'],
          ['p-39.1.1', '使用到期后将自动释放服务'],
        ],
        '39.1.1写“到期后将自动释放服务”并误指38.2，39.3、39.4写降级保留、保留7天，两处不一。',
        '39.1.1 says released at expiry and points wrongly to 38.2; 39.3 keeps the entities and 39.4 keeps the instance for 7 days.',
      ),
    },
    running: {
      expiry: cell(
        'none',
        [],
        '39.3只写已创建的任务保留，运行中的未写。',
        '39.3 keeps created tasks; runs under way are not named.',
      ),
    },
    notice: {
      arrears: cell('printed', [['p-39.1.2', '并在欠费后的第12小时和第23小时发送通知提醒您尽快续费']]),
      expiry: cell(
        'printed',
        [
          ['p-39.3', '到期前的第7天、第3天和第1天'],
          ['p-39.4', '到期前的7天、3天和1天，分别向您的阿里云主账号绑定手机、邮箱等发送到期通知'],
        ],
        '到期前有；释放前的未写。',
        'Before expiry; nothing before the release.',
      ),
    },
    recovery: {
      expiry: cell(
        'printed',
        [['p-39.3', '如果您仍需使用增值版本，请再次登录售卖页重新购买']],
        '增值版须重购；独享资源7天内续费恢复只能推知。',
        'Editions by buying anew; for exclusive resources renewal within 7 days is implied.',
      ),
    },
    access: {
      expiry: cell(
        'general',
        [['g-9.2.4', '阿里云没有继续保留、导出或者返还用户业务数据的义务']],
        '39.3写实体保留在基础版内，可否取用只能推知。',
        '39.3 keeps the entities in the basic edition; reaching them is implied only.',
      ),
    },
  },
  40: {
    grace: {
      expiry: cell(
        'general',
        [
          ['g-3.4.1.2', '服务期限至订购的期限届满为止'],
          ['g-3.4.1.4', '您未继续订购资源包服务但持续使用此项服务的'],
        ],
        '自有“到期后阿里云将暂停”无时点；通用：期限届满为止。',
        'Own words give no moment of the pause; the general terms end the term at expiry.',
      ),
    },
    stop: {
      expiry: cell(
        'printed',
        [
          ['p-40.4.1', '则到期后阿里云将暂停提供服务、冻结您账户下CDDC的操作'],
          ['p-40.4.1', '自暂停服务之时起7日届满'],
        ],
        '40.3另写“到期后将自动释放服务”并误指39.4。',
        '40.3 also says 到期后将自动释放 (released automatically after expiry) and points wrongly to 39.4.',
      ),
    },
    deletion: {
      expiry: cell(
        'disputed',
        [
          ['p-40.4.1', '自暂停服务之时起7日届满'],
          ['p-40.4.1', '您保存在阿里云的全部数据将会被删除并清空且永不可恢复'],
          ['p-40.3', '使用到期后将自动释放服务'],
        ],
        '40.3写到期后自动释放（具体规则误指39.4），40.4.1写暂停满7日才删除，两处不一；40.4.2须客户事先通知，不属此情形。',
        '40.3 has it released at expiry (and points wrongly to 39.4 for the detail), 40.4.1 deleted 7 days after the pause: they differ; 40.4.2 needs prior notice by the customer.',
      ),
    },
    charging: {
      expiry: cell(
        'disputed',
        [
          ['p-40.4.1', '但仍存储您的数据并持续计费'],
          ['p-40.3', '使用到期后将自动释放服务'],
        ],
        '40.4.1写暂停后持续计费；如按40.3到期即自动释放，则此后无可计费。40.4.2须客户事先通知，届时不再计费。',
        '40.4.1 charges on after the pause; if 40.3 releases the service at expiry, nothing is left to charge for. 40.4.2 needs prior notice by the customer; then nothing is charged.',
      ),
    },
    recovery: {
      expiry: cell('printed', [['p-40.4.1', '将会被删除并清空且永不可恢复']], ...notes.recoveryImpliedOnRenewal),
    },
    access: {
      expiry: cell('disputed', [['p-40.4.1', '冻结您账户下CDDC的操作']], ...notes.freezeOperationsIncludes),
    },
  },
  43: {
    grace: {
      arrears: cell(
        'printed',
        [
          ['p-43.2.1', '自您欠费之日起7日内，您仍可使用数据湖构建的元数据服务'],
          ['p-43.2.2', '已经运行的入湖作业仍可继续执行7日'],
        ],
        '新作业、新模板即停。',
        'New jobs and templates stop at once.',
      ),
    },
    stop: {
      arrears: cell('printed', [
        ['p-43.2.1', '阿里云将停止为您提供数据湖元数据服务'],
        ['p-43.2.2', '您将无法执行新的入湖作业'],
        ['p-43.2.3', '您将无法创建新的入湖模板'],
      ]),
    },
    deletion: {
      arrears: cell(
        'printed',
        [['p-43.2.3', '阿里云将清空您的全部入湖模板']],
        '30日届满，只写入湖模板；元数据未写。',
        'At 30 days, templates only; metadata are not named.',
      ),
    },
    charging: { arrears: cell('printed', [['p-43.2', '同时未停止的服务将持续计费']]) },
    running: {
      arrears: cell('printed', [
        ['p-43.2.2', '已经运行的入湖作业仍可继续执行7日'],
        ['p-43.2.2', '阿里云将停止您执行所有入湖作业'],
      ]),
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
    access: {
      arrears: cell(
        'printed',
        [['p-43.2.1', '自您欠费之日起7日内，您仍可使用数据湖构建的元数据服务']],
        '只讲元数据；其他数据能否取出未写。',
        'Of metadata only; whether other data can be fetched is not said.',
      ),
    },
  },
  49: {
    grace: {
      arrears: cell(
        'general',
        [['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务']],
        '自有条款写欠费后“将暂停为您提供服务”，但无时点；通用：未付清即有权不提供服务。',
        'Own words pause service on arrears but give no moment; by the general terms the vendor may refuse service until all is paid.',
      ),
      expiry: cell(
        'general',
        [
          ['g-3.4.1.2', '服务期限至订购的期限届满为止'],
          ['g-3.4.1.4', '您未继续订购资源包服务但持续使用此项服务的'],
        ],
        '自有“到期后，阿里云将暂停”无时点；通用：期限届满为止。',
        'Own words give no moment of the pause; the general terms end the term at expiry.',
      ),
    },
    stop: {
      arrears: cell('printed', [['p-49.2', '服务处于欠费状态，阿里云将暂停为您提供服务']], ...notes.noMomentGiven),
      expiry: cell('printed', [['p-49.1', '预付费实例到期后，阿里云将暂停为您提供服务']]),
    },
    deletion: {
      arrears: cell(
        'window',
        [['p-49.2', '欠费后15天内您仍未成功充值并足以支付所欠服务费用的，实例将自动释放']],
        '只有15天缴费期限，未写释放时点。',
        'Only the 15-day bound; the moment of release is not said.',
      ),
      expiry: cell(
        'window',
        [['p-49.1', '到期后15天内仍未续费，实例将自动释放']],
        '只有15天续费期限，未写释放时点。',
        'Only the 15-day bound; the moment of release is not said.',
      ),
    },
    recovery: {
      arrears: cell('printed', [['p-49.2', '被释放实例与数据均不可恢复']], ...notes.recoveryImpliedOnPayment),
      expiry: cell('printed', [['p-49.1', '被释放实例与数据均不可恢复']], ...notes.recoveryImpliedOnRenewal),
    },
  },
};
