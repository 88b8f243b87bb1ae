const PREPAID = /包年|包月|预付|\bsubscription\b|\bpre-?paid\b/iu;
const PAY_AS_YOU_GO = /按量|按需|后付|\bpay[ -]as[ -]you[ -]go\b|\bpost-?paid\b/iu;

/**
 * What may happen to a service by the way it is billed: one paid in advance (包年包月) expires, one paid by use (按量付费) comes to be in
 * arrears. `undefined` where a text says neither, or both.
 */
export function triggerOfBilling(text: string): 'expiry' | 'arrears' | undefined {
  const isPrepaid = PREPAID.test(text);
  if (isPrepaid === PAY_AS_YOU_GO.test(text)) return undefined;
  return isPrepaid ? 'expiry' : 'arrears';
}
