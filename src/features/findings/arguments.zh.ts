/** Wording of the page of readings that are argued, in Chinese. */
export const argumentsZh = {
  arguments: {
    title: '几读',
    meta: '《阿里云产品服务协议》里可以有两种以上读法、而读法关系到权利、费用、数据或日期的条款：各种读法的理由与反对理由，逐字引用。非官方。',
    lead: '同一条可以有几种读法时，逐一列出理由和反对的理由：文字、体系、目的，以及民法典的解释规则（只指出，不作建议）。哪种读法用来安排时间最稳妥，与哪种更有理，是两回事；本站不下结论。',
    filterPlaceholder: '词语、产品、条款号',
    part: '部分',
    parts: { g: '提示条款与通用条款', p: '专用说明' },
    count_one: '{{count}} 种读法',
    count_other: '{{count}} 种读法',
    grounds: { text: '文字', system: '体系', purpose: '目的', law: '法律' },
    for: '理由',
    against: '反对的理由',
    pointless: '照这样读会落空的条款',
    burdens: { customer: '不利于客户', vendor: '不利于阿里云' },
    safest: '安排时间以此为稳妥',
    arguable: '怎么主张：',
    known: '一位读者通读全文后写成；每一条引文由程序核对。读法可能还有别的。',
    found_one: '{{count}} 个问题',
    found_other: '{{count}} 个问题',
    empty: '没有符合所选条件的；减少条件可看到更多。',
  },
};
