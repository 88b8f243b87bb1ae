import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 74 to 75: what their own terms say, or leave open otherwise than the general terms. */
export const products7475: SilenceContent['own'] = {
  74: {
    stop: {
      arrears: cell(
        'general',
        [
          ['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务'],
          ['g-5.2', '或者终止服务和/或技术支持的权利'],
        ],
        ...notes.agreementOfEmas,
      ),
      expiry: cell('general', [['g-3.4.1.2', '服务期限至订购的期限届满为止']], ...notes.agreementOfEmas),
    },
  },
  75: {
    stop: {
      arrears: cell(
        'general',
        [
          ['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务'],
          ['g-5.2', '或者终止服务和/或技术支持的权利'],
        ],
        ...notes.alsoPointRules,
      ),
      expiry: cell('general', [['g-3.4.1.2', '服务期限至订购的期限届满为止']], ...notes.alsoPointRules),
    },
  },
};
