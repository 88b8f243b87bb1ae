import type { Precedence } from '../../src/precedence/model';
import {
  CHANGE,
  CHANGE_NOTICE,
  ENDING_NOTICE,
  MAINTENANCE,
  NO_PERMANENCE,
  REMINDER,
  UNREACHABLE,
} from './general-clauses.ts';
import { before } from './write.ts';

const REMINDERS = [
  '写明欠费后第12小时和第23小时发送通知；通用条款只说可能提示或催告。',
  'Says that notices are sent in hours 12 and 23 of arrears; the general terms only say that there may be a reminder.',
] as const;
const CONTENT_CHANGES = [
  '写明可以调整服务的分级或具体项目；没有提到事先通知，所得以下单时页面展示为准。',
  'Says that tiers or items of the service may be changed; notice is not mentioned, and what one gets is what the page showed on ordering.',
] as const;
const PROBE_NODES = [
  '具体到探测点：不承诺所有探测点持续提供服务。',
  'Made concrete for probe nodes: none is promised to go on.',
] as const;
const DEEMED_SILENT = [
  '写明联系不上的后果：视为逾期未反馈。',
  'States what follows when the customer cannot be reached: it counts as no answer in time.',
] as const;

/** What is notified and when, and how a service may change. */
export const noticesAndChanges: readonly Precedence[] = [
  before(
    ['p-3.1.2', '并在欠费后的第12小时和第23小时发送通知提醒您尽快续费'],
    'specifies',
    REMINDER,
    'notice',
    ...REMINDERS,
  ),
  before(['p-9.4', '阿里云无法承诺所有探测点持续提供服务'], 'specifies', NO_PERMANENCE, 'service', ...PROBE_NODES),
  before(
    ['p-34.5.1', '我们会提前至少7天在阿里云官方网站上公告或以其他书面通知的方式通知有关升级事宜'],
    'specifies',
    MAINTENANCE,
    'notice',
    '升级至少提前7天通知，通用条款是合理时间；但3.4.3说的是短时间的中断，本条的升级可能以新版取代原版。',
    'At least seven days’ notice of an upgrade, by the general terms a reasonable time; but 3.4.3 is about short breaks, and this upgrade may replace the version.',
  ),
  before(
    ['p-34.5.1', '我们会提前至少7天在阿里云官方网站上公告或以其他书面通知的方式通知有关升级事宜'],
    'displaces',
    ENDING_NOTICE,
    'notice',
    '原产品、原版本被取代而不再提供的，至少提前7天通知；通用条款终止服务须提前30日。',
    'When a product or version is replaced and no longer offered, at least seven days’ notice; by the general terms 30 days before a service is ended.',
  ),
  before(
    ['p-34.5.1', '我们会提前至少7天在阿里云官方网站上公告或以其他书面通知的方式通知有关升级事宜'],
    'specifies',
    CHANGE_NOTICE,
    'notice',
    '升级至少提前7天通知；通用条款没有写明提前多久。',
    'At least seven days’ notice of an upgrade; the general terms do not say how long before.',
  ),
  before(
    ['p-34.5.2', '在未经您同意的情况下，NAT网关的升级不会增加您的义务或减少您的权利'],
    'displaces',
    CHANGE,
    'notice',
    '升级未经同意不增加义务、不减少权利；通用条款有权变更服务。',
    'Without consent an upgrade adds no duty and takes no right; by the general terms the vendor may change the service.',
  ),
  before(
    [
      'p-36.3.5',
      '我们有权在未经提前通知您的情况下对三方模型及技术服务进行中止、关停或下架，并在合理的时间范围内对您发出事后通知',
    ],
    'displaces',
    ENDING_NOTICE,
    'notice',
    '三方模型可以不提前通知即中止、关停或下架，事后通知；通用条款终止服务须提前30日。',
    'Third-party models may be suspended, shut or withdrawn without notice, which comes afterwards; by the general terms 30 days before a service is ended.',
  ),
  before(
    [
      'p-36.3.5',
      '我们有权在未经提前通知您的情况下对三方模型及技术服务进行中止、关停或下架，并在合理的时间范围内对您发出事后通知',
    ],
    'displaces',
    CHANGE_NOTICE,
    'notice',
    '三方模型可以不提前通知即中止、关停或下架，事后通知；通用条款是事先通知。',
    'Third-party models may be suspended, shut or withdrawn without notice, which comes afterwards; by the general terms it comes before.',
  ),
  before(
    ['p-38.1', '您方应征得最终用户同意钉钉公司可以不经同意即对交付成果进行升级'],
    'specifies',
    MAINTENANCE,
    'notice',
    '您须征得最终用户同意钉钉可以不经同意即升级；没有提到提前通知，通用条款应在合理时间提前通知。',
    'The customer is to have end users agree that DingTalk upgrades without asking; prior notice is not mentioned, where the general terms require it in reasonable time.',
  ),
  before(
    ['p-39.1.2', '并在欠费后的第12小时和第23小时发送通知提醒您尽快续费'],
    'specifies',
    REMINDER,
    'notice',
    ...REMINDERS,
  ),
  before(['p-50.1', '阿里云无法承诺所有探测点持续提供服务'], 'specifies', NO_PERMANENCE, 'service', ...PROBE_NODES),
  before(
    ['p-64.3.6.2', '阿里云有权调整支持计划的分级、每一等级的支持计划所包含的具体服务项目等相关内容'],
    'specifies',
    CHANGE,
    'service',
    ...CONTENT_CHANGES,
  ),
  before(
    ['p-64.3.8.2', '阿里云有权调整云上稳定性保障服务所包含的具体服务项目等相关内容'],
    'specifies',
    CHANGE,
    'service',
    ...CONTENT_CHANGES,
  ),
  before(
    ['p-64.3.10.2', '阿里云有权调整容器化交付服务的分级、每一等级所包含的具体服务项目等相关内容'],
    'specifies',
    CHANGE,
    'service',
    ...CONTENT_CHANGES,
  ),
  before(
    ['p-64.4.1.1', '如以上人员发生变动，您应自行将变动后的信息进行在线更新并及时通知阿里云'],
    'specifies',
    ['g-14.1.1', '对于联系方式发生变更的，您有义务及时更新有关信息，并保持可被联系的状态'],
    'notice',
    '须提交联系人和管理人员的名单；变动的须在线更新并及时通知阿里云，通用条款只要求及时更新。',
    'Contacts and a list of managing staff are to be given; changes are to be updated online and notified, where the general terms ask for an update.',
  ),
  before(
    ['p-64.4.1.3', '因您未及时更新联系方式或联系方式不正确而致使未能联系到您的，亦视为您逾期未作反馈'],
    'specifies',
    UNREACHABLE,
    'notice',
    ...DEEMED_SILENT,
  ),
  before(
    ['p-66.5', '因您未及时更新联系方式或联系方式不正确而致使未能联系到您的，亦视为您逾期未能反馈'],
    'specifies',
    UNREACHABLE,
    'notice',
    ...DEEMED_SILENT,
  ),
  before(
    ['p-71.3.1', '阿里云应通过提前30 天在数加网站的适当版面公告向您提示修改内容'],
    'displaces',
    ['g-14.4.2', '变更后的协议和规则一经通知或公布即自动生效或在所公布的指定日期生效'],
    'notice',
    '协议变动须提前30天公告；通用条款没有写明提前多久，一经通知或公布即可生效。',
    'Changes of the agreement are announced 30 days before; the general terms do not say how long before, and they may take effect once announced.',
  ),
  before(
    ['p-72.3', '有效期直至甲方通知乙方撤回本协议约定的许可'],
    'displaces',
    ENDING_NOTICE,
    'notice',
    '有效期至通知撤回为止，没有提到提前30日；谁是甲方也没有写明。',
    'The licence runs until withdrawal is notified; 30 days before it are not mentioned, nor who “Party A” is.',
  ),
  before(
    ['p-72.4.5', '甲方有权视具体情况通知乙方并提供更新版'],
    'displaces',
    MAINTENANCE,
    'notice',
    '更新版由甲方“视具体情况”通知；通用条款应在合理时间提前通知，但说的是服务的中断。',
    'Updates are notified as circumstances require; by the general terms in reasonable time before, though of breaks in service.',
  ),
];
