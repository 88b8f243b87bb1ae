/**
 * Words that readers use for words of the agreement. A query is widened by them, visibly: the text says the words on the
 * right. Only what means the same here; a word of the text that means something else is not a synonym.
 */
export const synonyms: readonly (readonly [typed: readonly string[], says: readonly string[]])[] = [
  [
    ['过期', 'expired', 'expiry', 'expiration', 'expire'],
    ['到期', '届满'],
  ],
  // What is overdue is a payment, not a term.
  [['余额不足', '没钱', '没交钱', '欠款', 'arrears', 'unpaid', 'overdue', 'in debt', 'insufficient balance'], ['欠费']],
  [
    ['停机', '停用', 'suspension', 'suspend', 'suspended'],
    ['停服', '暂停', '停止'],
  ],
  [
    ['删库', '删数据', '清数据', 'data deletion', 'delete data', 'data loss'],
    ['删除', '清空'],
  ],
  [['数据丢失', '找回', '恢复数据'], ['不可恢复']],
  [
    ['退钱', 'refund'],
    ['退款', '返还'],
  ],
  [
    ['续约', '续订', 'renew', 'renewal'],
    ['续费', '续订'],
  ],
  [
    ['包月', '包年', 'subscription', 'prepaid'],
    ['包年包月', '预付费', '先付费'],
  ],
  [
    ['按量', '后付', 'pay-as-you-go', 'postpaid'],
    ['按量付费', '后付费'],
  ],
  [
    ['宽限', '缓冲', 'grace period', 'buffer period'],
    ['宽限期', '缓冲期'],
  ],
  [['销毁', 'release', 'released'], ['释放']],
  [['罚款', '滞纳金', 'penalty', 'late fee'], ['违约金']],
  [
    ['封号', '封停'],
    ['终止', '封停账号'],
  ],
  [
    ['隐私', 'privacy', 'personal data'],
    ['个人信息', '隐私'],
  ],
  [
    ['打官司', '起诉', '仲裁', 'jurisdiction', 'dispute'],
    ['诉讼', '争议'],
  ],
  [
    ['免责', '不负责', 'liability', 'disclaimer'],
    ['不承担', '免责'],
  ],
  [['天灾', 'force majeure'], ['不可抗力']],
  [['保密', 'confidentiality'], ['保密']],
  [['发票', 'invoice'], ['发票']],
  [['备份', 'backup'], ['备份']],
  [['知识产权', 'intellectual property', 'copyright'], ['知识产权']],
  [['通知', 'notice', 'notification'], ['通知']],
  [['终止', 'termination', 'terminate'], ['终止']],
];
