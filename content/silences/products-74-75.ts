import type { SilenceContent } from '../../src/silences/model';
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
        '专用条款只指向《移动研发平台EMAS服务协议》，不在本文内。',
        'Own terms only point to a separate agreement not in the text.',
      ),
      expiry: cell(
        'general',
        [['g-3.4.1.2', '服务期限至订购的期限届满为止']],
        '专用条款只指向《移动研发平台EMAS服务协议》，不在本文内。',
        'Own terms only point to a separate agreement not in the text.',
      ),
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
        '自有条款另指向《宜搭服务使用规则》，不在本文内。',
        'Own terms also point to rules not in the text.',
      ),
      expiry: cell(
        'general',
        [['g-3.4.1.2', '服务期限至订购的期限届满为止']],
        '自有条款另指向《宜搭服务使用规则》，不在本文内。',
        'Own terms also point to rules not in the text.',
      ),
    },
  },
};
