import { says } from './write.ts';

/** Clauses that several answers quote, in the same words. */

export const RIGHT_TO_STOP = says(
  'g-5.2',
  'Until all fees are paid as agreed, Alibaba Cloud reserves the right to give no service or support, or to end them',
  '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利',
);
export const RENEW_BY = says(
  'g-4.2.2',
  'You are to pay for the renewal at least within 7 days before the term ends, so that the service can go on',
  '您至少应在服务期满前7日内支付续费款项，以使服务得以继续进行',
);
export const UNUSED_IS_VOID = says(
  'g-3.4.1.3',
  'When a package expires, what you ordered and did not use is void, and Alibaba Cloud gives nothing in its place',
  '如资源包的服务期限届满，您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充',
);
export const VENDOR_ENDS = says(
  'g-3.4.4.5',
  'Before a service or feature that you use is ended you are told 30 days ahead; what you prepaid and did not use is then paid back to your account',
  '我们将提前30日在阿里云网站上通告',
  '届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户',
);
