import type { Precedence } from '../../src/precedence/model';
import { WITHHOLDING } from './general-clauses.ts';
import { before } from './write.ts';

/** What a clause makes of the right to withhold service. */
const here = (zh: string, en: string) =>
  [
    `按通用条款，阿里云可不提供服务；本条写明${zh}`,
    `By the general terms the vendor may withhold service; here ${en}`,
  ] as const;

const NOT_STOPPED = [
  '没有停止的服务继续计费；通用条款没有说到这时是否计费。',
  'What has not been stopped is still charged; the general terms do not say whether it is.',
] as const;

/** When service is withheld for arrears, and what is charged meanwhile, where the rules of the lifecycles do not say it all. */
export const suspension: readonly Precedence[] = [
  before(
    ['p-3.1.2', '如果您的阿里云账号处于欠费状态，将为您延续24小时的服务时间'],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here(
      '欠费后延续24小时的服务（此后见专用说明3.2）。',
      'service goes on for 24 hours after arrears (for what follows see special 3.2).',
    ),
  ),
  before(
    ['p-3.2', '如果您的欠费状态超过24小时的，阿里云会暂停您的开放搜索服务的部分分功能，您可以查看、删除应用'],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here(
      '超过24小时只暂停部分功能，仍可查看、删除应用，实例租用费用照计。',
      'only part of the functions is suspended after 24 hours; applications can be viewed and deleted, and rent runs on.',
    ),
  ),
  before(
    [
      'p-17.1.4',
      '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据，并持续计算存储费用；15日内，您仍未支付所欠服务费用的，则阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务',
    ],
    'specifies',
    WITHHOLDING,
    'suspension',
    '写明15日后终止，却有两个起算点：前半句从暂停服务之时起，后半句从实际欠费起（有延停权益时两者不同）。通用条款只保留终止的权利，没有写明期间。',
    'Service ends after fifteen days with two starts: from the suspension in one sentence, from the arrears in the next (with a deferral they differ). The general terms only reserve the right, and name no period.',
  ),
  before(
    ['p-23.2', '您不能再创建新的实例，但自欠费之日起仍可继续使用您已创建的实例7日'],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here(
      '欠费即不能创建新的实例，已创建的仍可使用7日。',
      'no new instances can be created once in arrears, and existing ones can be used for 7 days.',
    ),
  ),
  before(
    ['p-32.2', '您不能再创建/扩容新的实例，也不能对已有实例进行部署/重启/变更规格操作，但仍可继续使用已创建的实例7日'],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here(
      '欠费即不能创建、扩容新的实例，已有的不能部署、重启、变更规格，但仍可使用7日。',
      'no new instances can be created or scaled out once in arrears; existing ones cannot be deployed, restarted or changed, and can be used for 7 days.',
    ),
  ),
  before(
    [
      'p-33.1',
      '您仍可继续使用服务24小时，如24小时届满您仍未充值并结清欠费账单的，阿里云将停止您新建或者执行新的流程；自欠费之日起7日内您仍未充值并结清欠费账单的，第7日起系统会终止您正在执行的流程',
    ],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here(
      '仍可使用24小时，届满停止新建和执行新的流程，第7日起终止正在执行的流程。',
      'it can be used for 24 hours; then no new flows can be made or started, and from day 7 running ones are ended.',
    ),
  ),
  before(
    ['p-43.2', '则阿里云将按本条约定停止您的部分或全部服务'],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here(
      '分步停止部分或全部服务（43.2.1至43.2.3）。',
      'service stops in part or whole, by the steps of 43.2.1 to 43.2.3.',
    ),
  ),
  before(['p-43.2', '同时未停止的服务将持续计费'], 'specifies', WITHHOLDING, 'payment', ...NOT_STOPPED),
  before(
    ['p-43.2.1', '自您欠费之日起7日内，您仍可使用数据湖构建的元数据服务'],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here('欠费之日起7日内仍可使用元数据服务。', 'the metadata service can be used for 7 days after arrears.'),
  ),
  before(
    ['p-43.2.2', '您将无法执行新的入湖作业，已经运行的入湖作业仍可继续执行7日'],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here(
      '欠费即不能执行新的入湖作业，已经运行的仍可继续7日。',
      'no new jobs can be run once in arrears, and those running go on for 7 days.',
    ),
  ),
  before(
    ['p-43.2.3', '自您欠费之日起，您将无法创建新的入湖模板'],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here('欠费即不能创建新的入湖模板。', 'no new templates can be created once in arrears.'),
  ),
  before(
    ['p-51.1', '但冻结您账户下的所有操作'],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here('暂停期间冻结您账户下的所有操作。', 'all operations of the account are frozen while it is suspended.'),
  ),
  before(
    ['p-52.1', '阿里云将在到期或欠费时暂停您就该云手机实例的操作权限'],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here('欠费时即暂停该云手机实例的操作权限。', 'the right to operate the instance is suspended on arrears.'),
  ),
  before(
    ['p-53.3', '自您的账户首次欠费之时起，阿里云将暂停您账户下所有按量付费服务的操作权限'],
    'specifies',
    WITHHOLDING,
    'suspension',
    ...here(
      '首次欠费之时起暂停账户下所有按量付费服务的操作权限。',
      'the right to operate any pay-as-you-go service of the account is suspended from the first arrears.',
    ),
  ),
  before(['p-54.1', '未停止的服务将持续计费'], 'specifies', WITHHOLDING, 'payment', ...NOT_STOPPED),
  before(
    [
      'p-64.2.1',
      '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持、或者终止服务和/或技术支持的权利',
    ],
    'repeats',
    WITHHOLDING,
    'suspension',
    '与通用条款相同；没有重复必要的通知和违约金。',
    'The same as the general terms; the notice and the penalty are not repeated.',
  ),
];
