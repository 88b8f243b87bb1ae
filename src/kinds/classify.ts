import { PROVISION_KINDS, type ProvisionKind } from './kinds.ts';

/** Words for which a text was given a kind: UTF-16 offsets, end exclusive. */
export interface KindMark {
  readonly kind: ProvisionKind;
  readonly start: number;
  readonly end: number;
}

/** Whom the terms call the vendor, and whom the customer; 钉钉 in 38, 甲方 and 乙方 in 72, 商户 in 66. */
const VENDOR = '(?:阿里云|我们|我方|钉钉(?:公司)?|产品提供方|甲方)(?!服务|产品(?!提供)|账号|网站|官网|通知|要求|的)';
const CUSTOMER = '(?:您|用户|客户|商户|乙方|双方|各方|受影响方)';

/** Within one part of a sentence. */
const near = (most: number) => `[^，。；：;\\n]{0,${most}}?`;

const PATTERNS: Readonly<Record<ProvisionKind, readonly string[]>> = {
  obligation: [
    // 相应, 对应 and 应付费用 lay nothing on anybody.
    `${CUSTOMER}${near(24)}(?:(?<![相对])应(?!用|付)当?|(?<!无)须(?!知)|必须|(?<!无)需(?!求)要?|不得|不能(?:再)?(?:转让|出租)|(?:有|负有${near(6)})义务|承诺(?!为前提)|保证|禁止|负责(?!解决)|务必|仅(?:能|可|限)|不可(?!避免|抗力|恢复))`,
    `${CUSTOMER}${near(12)}同意${near(40)}(?:不进行|约束|确保)`,
    `请${near(6)}(?:您|务必|及时|仔细|审慎|立即|勿)`,
    '无权(?:复制|使用|转让)|(?:^|[，。；：\\n])(?:并)?(?:(?<![相对])应(?!用|付)当?|不得|须(?!知)|需(?!求|要您)|禁止|未经|由您)',
  ],
  right: [
    `${VENDOR}[^，。；：\\n您客]{0,24}?(?:(?<!所)有权|保留${near(70)}(?:权利|可能性))`,
    // 认可, 许可, 所有可, 即可 are no powers; nor is what the customer can do with what the vendor gives (3.4.1(1)).
    `${VENDOR}[^，。；：\\n您客]{0,10}?(?<![认许有或即不])可(?!能|用|靠|享)(?:以|自行|单方|随时|不时|决定|采取|选择|根据|依)?`,
    `(?<![您户所])有权${near(10)}(?:暂停|停止|终止|中止|删除|拒绝|收取|调整|修改|要求|决定)`,
  ],
  promise: [
    // What the vendor will stop, take away or not do is no promise.
    `${VENDOR}(?!${near(16)}(?:停止|终止|暂停|不(?!断)|没有|无法|无义务|删除|释放|清空|中止|冻结|收取|扣))${near(20)}(?:应(?!用)当?|将(?!来)|(?<!可能)会(?!员)|承诺|保证|须|有义务|尽)${near(16)}(?:提供|通知|公告|公布|发布|告知|退还|返还|恢复|保留|继续|存储|采取|遵照|遵守|确保|开具|及时|提前|努力|协助|响应|处理|支持|保护|保密|发出|履行|开始|进行|补偿|提升)`,
    `${VENDOR}${near(12)}(?:不会|仅会|恪守)${near(30)}(?:使用|用于|识别|披露|披漏|泄露|公开|安全承诺)`,
    '(?:为|将)您(?:继续)?(?:保留|延续)',
    '仍(?:将|会)?(?:保留|存储)',
  ],
  exemption: [
    `不${near(6)}(?:承担|负)${near(20)}(?:责任|义务|风险)`,
    `不对${near(40)}(?:承担|负)`,
    '(?:无法|不能)(?:保证|承诺)|不负责|概不|免责|免除|豁免|自行承担|无需承担|无须承担',
    `由(?:此|其)?${near(14)}(?:您|用户|客户|商户|乙方)${near(12)}(?:承担|负责)`,
    // 无须针对此中断…承担任何责任 (3.4.3), 没有义务 (36.3.6), 独立…承担全部责任 (24.4), 自行对此负责 (69.3).
    `无[须需]${near(24)}承担|${VENDOR}${near(8)}没有义务`,
    `(?:您|用户|客户|商户|乙方)${near(12)}(?:独立|自行|仍需)?对${near(40)}(?:负责(?!解决)|承担(?:全部|一切|所有)责任)`,
    `自行(?:对此)?负责|承担${near(14)}风险|使阿里云免责|您(?:应|将)?承担${near(24)}后果`,
    `受(?:限于)?${near(20)}(?:技术|网络)${near(24)}(?:影响|约束|局限)|仅仅是当时情况下|无法保障`,
    `(?:责任|风险|后果|损失)${near(12)}由${near(8)}(?:您|用户|客户|商户|乙方)`,
    `不(?:作|做|提供|保证|担保|承诺)${near(16)}(?:保证|担保|承诺|陈述|永久|完全|准确|无误)?`,
    `不${near(6)}(?:视为|构成|属于)${near(20)}(?:违约|担保|保证|义务|承诺)`,
    `(?:赔偿)?责任${near(8)}(?:不超过|以${near(30)}为限)`,
    '与阿里云无关|现有技术水平|按现状|不可抗力',
  ],
  data: [
    `(?:同意|授权|许可|允许)${near(30)}(?:数据|信息|内容)`,
    `(?:收集|使用|处理|分析|披露|共享|训练|访问|获取)${near(16)}(?:个人信息|用户信息|用户(?:业务)?数据|您的${near(6)}数据|信息主体|您提供的信息)`,
    '数据使用|去标识化|个人信息|隐私权?(?!政策》、|》、)|用户业务数据|信息主体|数据安全|数据跨[境域]|数据出境',
    `(?:口令|密码|密钥)${near(12)}(?:保密|保管|维护|更新|完整性)|授权${near(30)}(?:系统权限|基本信息|访问密钥)`,
  ],
  payment: [
    // A lawyer's fees and a penalty are damages, and to buy or to order is not to pay.
    '(?<!律师|诉讼|维权)费用|付费|支付(?!宝|违约金|赔偿)|计费|扣费|扣划|价格|账单|发票|退款|充值|欠款|预付|收费|服务费|余额|优惠|按量|不退还',
  ],
  lifecycle: [
    '到期|期满|届满|欠费|停服|续费|续订|释放|缓冲期|宽限期|服务期限|资源包|有效期|余额不足|消耗完毕|使用完毕',
  ],
  termination: [
    '终止|解除|停止(?:为您)?(?:提供|服务|使用)|不能(?:再)?(?:继续)?使用|中止|暂停|关停|下架|封停|停用|冻结|退订|关闭',
  ],
  breach: [
    '违约|违反|赔偿|补偿|补足|法律责任|追偿|免责',
    `要求您承担|承担${near(12)}法律后果|(?:纠纷|索赔|责任)${near(14)}负责解决`,
  ],
  change: [
    `(?:修改|变更|调整|修订|更新|升级)${near(20)}(?:协议|条款|规则|价格|费用|服务|功能|版本|政策|规范)`,
    `(?:协议|条款|规则|价格|服务|政策|规范|收费方式|内容)${near(14)}(?:修改|变更|调整|修订|变动|更新)`,
    `(?:产品|服务|平台|系统|设备)${near(14)}(?:升级|维护优化|迁移|改造)`,
  ],
  notice: ['通知|公告|公布|送达|(?<!被)告知|站内信'],
  property: ['知识产权|著作权|版权|专利|商标|所有权(?!人)|开源|反向工程|许可使用|使用许可|作品'],
  confidentiality: ['保密(?!性|不当)'],
  // Lawsuits among the losses that one bears (12.2, 18.4) settle no dispute, and 适用法律允许 chooses no law.
  dispute: [`争议(?=解决|，|，?由)|提起诉讼|管辖|签订地|法律适用|(?<!在)适用(?!的)${near(12)}法律(?!允许|法规)`],
  definition: ['(?:下|简|统|合|或)称|称之为|是指|特指|指代|[，：]指|指(?:：|的是)|[”"]指|^指|[（(]“[^”]{1,12}”[）)]'],
};

const MATCHERS = PROVISION_KINDS.map((kind) => [kind, new RegExp(PATTERNS[kind].join('|'), 'g')] as const);

/** Every mark of every kind in a text, by kind. */
export function findKinds(text: string): KindMark[] {
  return MATCHERS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ kind, start: index, end: index + words.length })),
  );
}

/** A unit with its own text. */
interface Classified {
  readonly id: string;
  readonly text: string;
}

/**
 * The kinds of each unit. The entries of a list have those of the words that introduce it, which end with a colon
 * (不视为违约：), for by themselves they say nothing (12.3.1).
 *
 * @param units - in the order of the text.
 * @returns kinds by id; a unit that is of none has no entry.
 */
export function classify(units: readonly Classified[]): ReadonlyMap<string, ReadonlySet<ProvisionKind>> {
  const kinds = new Map<string, Set<ProvisionKind>>();
  const leads = new Map<string, boolean>();
  for (const { id, text } of units) {
    const around = id.replace(/\.[^.]+$/, '');
    const isEntry = around !== id && !id.includes('.para') && leads.get(around) === true;
    const own = new Set(findKinds(text).map(({ kind }) => kind));
    if (isEntry) for (const kind of kinds.get(around) ?? []) if (kind !== 'definition') own.add(kind);
    leads.set(id, /[：:]\s*$/.test(text));
    if (own.size > 0) kinds.set(id, own);
  }
  return kinds;
}
