/**
 * What the clauses that the interface itself shows (`content/shown.ts`) mean in English; they are part of all glosses, and small enough
 * to be loaded without them.
 */
export const shownGlosses: Readonly<Record<string, string>> = {
  '以包年包月等固定期限形式售卖的服务，服务期限至订购的期限届满为止':
    'For services sold for a fixed term such as by year or month, the term of service lasts until the term ordered ends',
  '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利':
    'Alibaba Cloud reserves the right not to provide service and/or technical support to you before you have paid all fees as agreed, or to terminate service and/or technical support',
  '除法律法规明确规定、主管部门要求或双方另有约定外，阿里云仅在一定的缓冲期（以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本，不再保留您的任何用户业务数据':
    'Unless laws and regulations expressly provide, the competent authorities require, or both parties agree otherwise, Alibaba Cloud will go on storing your business data (if any) only within a certain buffer period (as stated in the dedicated terms, product documents, service descriptions and the like of the service you ordered); when the buffer period is over, Alibaba Cloud will delete all business data, including all cached or backup copies, and no longer keep any business data of yours',
  '除法律法规明确规定、主管部门要求或双方另有约定外，阿里云仅在一定的缓冲期（以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本，不再保留您的任何用户业务数据':
    'Unless laws and regulations expressly provide, the competent authorities require, or both parties agree otherwise, Alibaba Cloud will go on storing your business data (if any) only within a certain buffer period (as stated in the special terms, product documents, service descriptions and the like of the service you ordered); when the buffer period is over, Alibaba Cloud will delete all business data, including all cached or backup copies, and no longer keep any business data of yours',
  '（1）服务说明、价格说明、其他订购页面，（2）专用条款和附件，（3）本协议通用条款的顺序予以适用':
    'They apply in the order of (1) service descriptions, price descriptions and other order pages, (2) the special terms and annexes, (3) the general terms of this agreement',
  阿里云保留对您的欠费要求您按日承担万分之五的违约金:
    'Alibaba Cloud reserves the right to claim from you a penalty of five ten-thousandths of the arrears for each day',
};
