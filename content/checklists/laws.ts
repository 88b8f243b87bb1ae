import type { Wording } from '../../src/lifecycle/model';

/**
 * The law that lists name, each with what it says something about: of the Civil Code the articles, of other laws the matter alone, for
 * they are revised and numbered anew.
 */
const ARTICLES = {
  standardNotice: [
    '民法典第496条（格式条款的提示和说明）',
    'Civil Code, article 496 (notice and explanation of standard terms)',
  ],
  standardVoid: ['民法典第497条（格式条款无效的情形）', 'Civil Code, article 497 (when standard terms are void)'],
  standardMeaning: ['民法典第498条（格式条款的解释）', 'Civil Code, article 498 (how standard terms are read)'],
  exclusionVoid: [
    '民法典第506条（免责条款无效的情形）',
    'Civil Code, article 506 (when exclusions of liability are void)',
  ],
  silence: ['民法典第140条（沉默作为意思表示）', 'Civil Code, article 140 (silence as a declaration of will)'],
  arrival: ['民法典第137条（意思表示的到达）', 'Civil Code, article 137 (when a declaration arrives)'],
  meaning: ['民法典第142条、第466条（合同的解释）', 'Civil Code, articles 142 and 466 (how contracts are read)'],
  change: ['民法典第543条、第544条（合同的变更）', 'Civil Code, articles 543 and 544 (change of a contract)'],
  performance: ['民法典第509条（全面履行和诚信）', 'Civil Code, article 509 (full performance and good faith)'],
  breach: ['民法典第577条（违约责任）', 'Civil Code, article 577 (liability for breach)'],
  damages: ['民法典第584条（损失赔偿的范围）', 'Civil Code, article 584 (extent of damages)'],
  mitigation: [
    '民法典第591条、第592条（减损和双方违约）',
    'Civil Code, articles 591 and 592 (mitigation, breach by both)',
  ],
  penalty: ['民法典第585条（违约金及其调整）', 'Civil Code, article 585 (liquidated damages and their adjustment)'],
  thirdPartyBreach: ['民法典第593条（因第三人原因违约）', 'Civil Code, article 593 (breach caused by a third party)'],
  thirdPartyPerformance: ['民法典第523条（由第三人履行）', 'Civil Code, article 523 (performance by a third party)'],
  rescission: [
    '民法典第562条至第565条（解除合同及其通知）',
    'Civil Code, articles 562 to 565 (termination and its notice)',
  ],
  afterRescission: [
    '民法典第566条、第567条（解除的后果和结算条款）',
    'Civil Code, articles 566 and 567 (effects of termination, clauses on settlement)',
  ],
  afterContract: ['民法典第558条（合同终止后的义务）', 'Civil Code, article 558 (duties after the contract has ended)'],
  defences: ['民法典第525条至第528条（履行抗辩权）', 'Civil Code, articles 525 to 528 (defences against performance)'],
  setOff: ['民法典第568条、第569条（抵销）', 'Civil Code, articles 568 and 569 (set-off)'],
  allocation: ['民法典第560条、第561条（清偿的抵充）', 'Civil Code, articles 560 and 561 (to which debts payments go)'],
  assignment: [
    '民法典第545条、第546条、第551条、第555条、第556条（债权转让、债务转移、概括转让）',
    'Civil Code, articles 545, 546, 551, 555 and 556 (assignment of claims, debts and whole contracts)',
  ],
  forceMajeure: ['民法典第180条、第590条（不可抗力）', 'Civil Code, articles 180 and 590 (force majeure)'],
  changedCircumstances: ['民法典第533条（情势变更）', 'Civil Code, article 533 (change of circumstances)'],
  personalInformation: [
    '民法典第1034条至第1039条（个人信息保护）',
    'Civil Code, articles 1034 to 1039 (personal information)',
  ],
  entrusted: ['个人信息保护法（委托处理）', 'Personal Information Protection Law (entrusted processing)'],
  crossBorder: ['个人信息保护法（向境外提供）', 'Personal Information Protection Law (provision abroad)'],
  breachNotice: [
    '个人信息保护法（泄露的补救和通知）',
    'Personal Information Protection Law (remedies and notice after a leak)',
  ],
  deletion: ['个人信息保护法（删除）', 'Personal Information Protection Law (deletion)'],
  dataSecurity: ['数据安全法（数据安全保护义务）', 'Data Security Law (duties of data security)'],
  dataAbroad: [
    '数据安全法（重要数据出境、境外机关调取）',
    'Data Security Law (important data abroad, requests by foreign authorities)',
  ],
  consumer: ['消费者权益保护法（格式条款）', 'Law on the Protection of Consumers (standard terms)'],
  renewal: [
    '网络交易监督管理办法（自动续费的提示）',
    'Measures for the Supervision of Online Transactions (reminder before automatic renewal)',
  ],
  name: [
    '民法典第1013条、第1014条（法人的名称权）',
    'Civil Code, articles 1013 and 1014 (right of a legal person in its name)',
  ],
  networkTort: [
    '民法典第1194条至第1197条（网络侵权的通知和声明）',
    'Civil Code, articles 1194 to 1197 (notices of infringement on networks)',
  ],
  formation: ['民法典第491条（数据电文订立合同）', 'Civil Code, article 491 (contracts made by data messages)'],
  partialVoid: ['民法典第156条（部分无效）', 'Civil Code, article 156 (partial invalidity)'],
  disputeClause: ['民法典第507条（争议解决条款的效力）', 'Civil Code, article 507 (clauses on disputes stay in force)'],
  court: ['民事诉讼法（协议管辖）', 'Civil Procedure Law (agreement on a court)'],
  choiceOfLaw: [
    '涉外民事关系法律适用法（合同的法律适用）',
    'Law on the Application of Law to Foreign-related Civil Relations (law of contracts)',
  ],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;

/** Names them in one sentence of each language. */
export function law(...names: readonly (keyof typeof ARTICLES)[]): Wording {
  const articles = names.map((name) => ARTICLES[name]);
  return {
    zh: `${articles.map(([zh]) => zh).join('；')}。`,
    en: `${articles.map(([, en]) => en).join('; ')}.`,
  };
}
