import type { ProvisionKind } from './kinds';

/** Within one part of a sentence. */
const near = (most: number) => `[^，。；]{0,${most}}`;

/** Whom the terms call the vendor. */
const VENDOR = '(?:阿里云|我们)';

/**
 * Words that hardly ever stand where a provision is not of the kind: the net under what readers gave. A kind whose words say
 * little (payment, third parties, precedence) has none: it would catch nothing but exceptions.
 */
const PATTERNS: Readonly<Partial<Record<ProvisionKind, string>>> = {
  'customer-duty': '您(?:应当|必须|不得|须|有义务|保证|承诺)',
  'customer-right': '您有权',
  'vendor-right': `${VENDOR}(?:均)?有权`,
  'unilateral-change': `${VENDOR}${near(10)}(?:有权|可)${near(16)}(?:修改|变更|调整)`,
  cap: `责任(?:总额)?${near(12)}不超过|以${near(30)}为限`,
  exclusion: `不(?:承担|负)${near(14)}责任|无[须需]${near(20)}承担|免责|不承任何责任|不${near(3)}视为${near(6)}违约|不构成${near(6)}违约`,
  'no-warranty': `(?:无法|不能|不)(?:保证|承诺|担保)(?!金)|不(?:作|做|提供)${near(16)}(?:保证|担保|承诺)|按现状`,
  'own-risk': `自行承担|自行负责|自担风险|由您(?:自行)?(?:承担|负责)`,
  indemnity: `(?:您|客户|乙方|商户|用户)${near(10)}(?:应|须)${near(12)}赔偿|使阿里云免责`,
  breach: '违约',
  'set-off': '抵销|扣划|划扣',
  deemed: '视为(?:您|已|同意|接受|送达|验收|正常)|即表示',
  assignment: '转让|转租|出租|出借|转售|转包|分包',
  'incorporated-documents': '组成部分|服务等级协议',
  'expiry-arrears': '到期|欠费|期满|届满',
  'suspension-termination': `(?:有权|将|可)${near(12)}(?:终止|中止|暂停|停止|冻结)`,
  deletion: `(?:有权|将|可|被|会)${near(8)}(?:删除|释放|清空|清除)`,
  data: '个人信息|用户业务数据',
  'security-compliance': '备案|实名',
  'change-notice': `${VENDOR}${near(16)}通知您`,
  'intellectual-property': '知识产权|著作权|开源|反向工程|反编译|商标',
  confidentiality: '保密',
  dispute: '管辖|提起诉讼|签订地',
  definition: '下称|简称|统称|合称|是指|[（(]“',
  period: '\\d+\\s*(?:个)?(?:自然日|工作日|日|天|小时|个月|年)',
};

const MATCHERS = (Object.entries(PATTERNS) as [ProvisionKind, string][]).map(
  ([kind, source]) => [kind, new RegExp(source)] as const,
);

/** The kinds whose words stand in a text, each with the first of them. */
export function hitsOf(text: string): { readonly kind: ProvisionKind; readonly words: string }[] {
  return MATCHERS.flatMap(([kind, pattern]) => {
    const [words] = pattern.exec(text) ?? [];
    return words === undefined ? [] : [{ kind, words }];
  });
}
