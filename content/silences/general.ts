import type { GeneralAnswers } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** What the general terms answer for every product whose own terms are silent. */
export const general: GeneralAnswers = {
  grace: {
    arrears: cell(
      'general',
      [['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务']],
      '答案为否：未付清即有权不提供服务；缓冲期（5.5、9.2.4）只讲继续存储数据，不讲服务继续。',
      'The answer is no: until all is paid the vendor may refuse service; the buffer (5.5, 9.2.4) is for storing data only.',
    ),
    expiry: cell(
      'general',
      [
        ['g-3.4.1.2', '服务期限至订购的期限届满为止'],
        ['g-3.4.1.4', '您未继续订购资源包服务但持续使用此项服务的'],
      ],
      '答案为否：期限届满为止；缓冲期（通用条款 9.2.4）只讲继续存储数据，不讲服务继续；仅资源包到期后续用转后付费。',
      'The answer is no: the term ends at expiry, and the buffer (general 9.2.4) is for storing data only; only a used-on resource pack turns pay-as-you-go.',
    ),
  },
  stop: {
    arrears: cell(
      'general',
      [
        ['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务'],
        ['g-5.2', '或者终止服务和/或技术支持的权利'],
      ],
      '只是权利，未写时点。',
      'A right only; no moment is given.',
    ),
    expiry: cell(
      'general',
      [['g-3.4.1.2', '服务期限至订购的期限届满为止']],
      '只写期限何时届满，未写停服动作。',
      'It says when the term ends, not what is then shut off.',
    ),
  },
  deletion: {
    arrears: cell(
      'general',
      [
        ['g-5.5', '缓冲期届满阿里云将删除所有用户业务数据'],
        ['g-5.5', '以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准'],
        ['g-9.2.4', '如本协议第5条所述您发生欠费时'],
      ],
      '缓冲期长短另见他处；通用条款 5.5从终止服务说起，9.2.4从欠费说起。',
      'Length of the buffer is left to other papers; general 5.5 starts from termination, 9.2.4 from the arrears.',
    ),
    expiry: cell(
      'general',
      [
        ['g-9.2.4', '当服务期届满、服务提前终止'],
        ['g-9.2.4', '缓冲期届满阿里云将删除所有用户业务数据'],
      ],
      '缓冲期长短另见他处。',
      'The length of the buffer is left to other papers.',
    ),
  },
  charging: {
    arrears: cell(
      'none',
      [],
      '通用条款5.2的违约金不是服务计费。',
      'The daily penalty of general 5.2 is not a service charge.',
    ),
    expiry: cell(
      'none',
      [],
      '通用条款 3.4.1（4）只管资源包到期后续用；本产品条款未写以资源包售卖。',
      'General 3.4.1(4) covers only resource packs used on after expiry; these terms do not say the product is sold so.',
    ),
  },
  running: { arrears: cell('none'), expiry: cell('none') },
  notice: {
    arrears: cell(
      'general',
      [
        ['g-5.1', '您发生欠费时，阿里云可能会向您发出合理的提示或催告。'],
        ['g-5.2', '阿里云因此终止服务和/或技术支持的，会向您发出必要的通知。'],
      ],
      '只讲欠费催告与终止通知，未写提前多久，也不及删除。',
      'Reminder of arrears and notice of termination only; no lead time, nothing before deletion.',
    ),
    expiry: cell('none'),
  },
  recovery: {
    arrears: cell(
      'general',
      [
        ['g-5.6', '用户业务数据一经删除，即不可恢复'],
        ['g-5.2', '在您未按照约定支付全部费用之前不向您提供服务'],
      ],
      ...notes.recoveryImpliedOnPayment,
    ),
    expiry: cell(
      'general',
      [['g-9.2.4', '用户业务数据一经删除，即不可恢复']],
      '只写已删数据不可恢复，未写续费后服务是否恢复。',
      'Only that deleted data do not come back; return of service after renewal is not said.',
    ),
  },
  backups: {
    arrears: cell('general', [
      ['g-5.5', '包括所有缓存或者备份的副本'],
      ['g-7.1.6', '为了数据的安全，您应负责您数据的备份工作。'],
    ]),
    expiry: cell('general', [
      ['g-9.2.4', '包括所有缓存或者备份的副本'],
      ['g-7.1.6', '为了数据的安全，您应负责您数据的备份工作。'],
    ]),
  },
  access: {
    arrears: cell('general', [['g-5.6', '阿里云没有继续保留、导出或者返还用户业务数据的义务']], ...notes.dutyDenied),
    expiry: cell('general', [['g-9.2.4', '阿里云没有继续保留、导出或者返还用户业务数据的义务']], ...notes.dutyDenied),
  },
};
