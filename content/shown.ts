import type { ShownContent } from '../src/compile/check-shown';

/**
 * Provisions that the interface itself leads to, shows or rests on, outside lifecycles and layers, each with words that it
 * is chosen for. The build fails where a provision does not have them, as with every other claim.
 */
export const shown = {
  /** On the home page, by what they are about. */
  oftenRead: [
    { subject: 'term', provision: 'g-3.4.1', quotes: ['先付费的服务'] },
    { subject: 'arrears', provision: 'g-5', quotes: ['欠费停服'] },
    { subject: 'retention', provision: 'g-9.2.4', quotes: ['缓冲期届满阿里云将删除所有用户业务数据'] },
    { subject: 'liability', provision: 'g-12', quotes: ['违约责任'] },
    { subject: 'precedence', provision: 'g-14.4.1', quotes: ['如遇不一致之处'] },
    { subject: 'contact', provision: 'g-14.4.9', quotes: ['【联系我们】'] },
  ],
  /** With every product's own terms: expiry, arrears, data, and what comes before what. */
  withEveryProduct: [
    { provision: 'g-3.4.1', quotes: ['先付费的服务'] },
    { provision: 'g-5', quotes: ['欠费停服'] },
    { provision: 'g-9.2.4', quotes: ['缓冲期届满阿里云将删除所有用户业务数据'] },
    { provision: 'g-14.4.1', quotes: ['如遇不一致之处'] },
  ],
  /** The penalty for arrears, which the simulator reckons. */
  penalty: { provision: 'g-5.2', quotes: ['阿里云保留对您的欠费要求您按日承担万分之五的违约金'] },
  /** Why deleted data count as past recovery where a product's own clause does not say so. */
  deletedData: { provision: 'g-5.6', quotes: ['用户业务数据一经删除，即不可恢复'] },
  /** What orders the documents. */
  precedence: {
    provision: 'g-14.4.1',
    quotes: ['（1）服务说明、价格说明、其他订购页面，（2）专用条款和附件，（3）本协议通用条款的顺序予以适用'],
  },
  /**
   * What holds for a product whose own terms have no rules: the end of a term, the right to stop, and the buffer period
   * without a length.
   */
  withoutRules: [
    { provision: 'g-3.4.1.2', quotes: ['以包年包月等固定期限形式售卖的服务，服务期限至订购的期限届满为止'] },
    {
      provision: 'g-5.2',
      quotes: ['阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利'],
    },
    {
      provision: 'g-5.5',
      quotes: [
        '除法律法规明确规定、主管部门要求或双方另有约定外，阿里云仅在一定的缓冲期（以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本，不再保留您的任何用户业务数据',
      ],
    },
    {
      provision: 'g-9.2.4',
      quotes: [
        '除法律法规明确规定、主管部门要求或双方另有约定外，阿里云仅在一定的缓冲期（以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本，不再保留您的任何用户业务数据',
      ],
    },
  ],
  /** General clauses that stand where a product's own terms say nothing, by aspect; for the open data. */
  whereSilent: {
    suspension: [{ provision: 'g-5.2', quotes: ['不向您提供服务和/或技术支持'] }],
    termination: [
      { provision: 'g-5.2', quotes: ['或者终止服务和/或技术支持的权利'] },
      { provision: 'g-3.4.1.2', quotes: ['服务期限至订购的期限届满为止'] },
    ],
    deletion: [
      { provision: 'g-5.5', quotes: ['缓冲期届满阿里云将删除所有用户业务数据'] },
      { provision: 'g-9.2.4', quotes: ['缓冲期届满阿里云将删除所有用户业务数据'] },
    ],
  },
} as const satisfies ShownContent;
