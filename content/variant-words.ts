import type { VariantWords } from '../src/search/model';

const DEFERRAL: readonly VariantWords[] = [
  {
    variants: ['deferral-closed'],
    words: '延停(?:权益|额度|时长)?(?:已经?|被|将|要)?(?:关闭|关了|关掉|取消)|关(?:闭|了|掉)延停',
  },
  { variants: ['no-deferral'], words: '(?:没有?|无)延停(?:权益|额度|时长)?|\\b(?:no|without) deferral\\b' },
  { variants: ['deferral-quota'], words: '延停额度|\\bdeferral (?:amount|quota)\\b' },
  {
    variants: ['deferral-time'],
    words:
      '延停(?:权益)?\\s*(?:了|有|是|为)?\\s*(?=\\d+\\s*个?(?:小时|天|日))|延停时长|延停时间|\\bdeferral (?:period|time)\\b',
  },
];

/**
 * The words by which customers name one of several cases of a product, by number: what 39.3, 39.4 and the others tell apart. Sources
 * of regular expressions for a folded query; the first that fits counts. Every variant is one of the product's scenarios: a test
 * holds that.
 */
export const variantWords: Readonly<Record<number, readonly VariantWords[]>> = {
  // 6.2 names 企业铂金版 and 微消息队列 alone.
  6: [{ variants: ['other-instances'], words: '标准版|专业版|铂金版以外|其他实例|\\bstandard\\b|\\bprofessional\\b' }],
  17: DEFERRAL,
  22: [
    { variants: ['organization', 'other'], words: '组织型?|\\borgani[sz]ation\\b' },
    { variants: ['consortium', 'other'], words: '联盟型?|\\bconsortium\\b' },
    { variants: ['ant-blockchain', 'other'], words: '蚂蚁(?:区块)?链?|\\bant ?(?:block)?chain\\b' },
    { variants: ['distributed-identity'], words: '分布式身份|\\bdid\\b|\\bdistributed identity\\b' },
    { variants: ['organization', 'consortium', 'other'], words: 'fabric' },
  ],
  26: [
    {
      variants: ['local'],
      words:
        '本地(?:数据中心|机房|部署)?|自建机房|线下(?:机房)?|\\bidc\\b|\\bon-?prem(?:ises?)?\\b|\\bown data cent(?:er|re)\\b',
    },
    { variants: ['cloud'], words: '(?:部署)?(?:在)?(?:阿里云上|云上|云端|公有云)(?:部署)?|\\bin the cloud\\b' },
  ],
  // 34.1: a yearly term has no release; 包年包月 is both.
  34: [
    { variants: ['package'], words: '资源包|套餐包|\\b(?:resource )?packages?\\b' },
    { variants: ['yearly'], words: '(?<!包月)包年(?!包月)|年付|按年|\\byearly\\b|\\bannual\\b' },
    { variants: ['monthly'], words: '(?<!包年)包月|月付|按月|\\bmonthly\\b' },
  ],
  39: [
    {
      variants: ['resource'],
      words:
        '独享(?:调度|数据集成|数据服务)?(?:资源组?)?|资源组|\\bexclusive(?: resources?(?: groups?)?)?\\b|\\bresource groups?\\b',
    },
    {
      variants: ['edition'],
      words:
        '增值版本?|标准版|专业版|企业版|旗舰版|版本|\\b(?:standard|professional|enterprise|ultimate)(?: edition)?\\b|\\beditions?\\b',
    },
  ],
  40: [{ variants: ['notice'], words: '(?:已经?)?书面通知|通知了?不再(?:使用|用)|\\b(?:written )?notice given\\b' }],
  64: [
    { variants: ['migration-center'], words: '云迁移中心|\\bcmh\\b|\\bmigration cent(?:er|re)\\b' },
    { variants: ['other'], words: '支持计划|智能顾问|专家服务|\\badvisor\\b|\\bahas\\b|\\bsupport plans?\\b' },
  ],
  69: DEFERRAL,
};
