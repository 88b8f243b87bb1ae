import type { UnitKinds } from '../../src/kinds/kinds';

/** Chapter 14: of what kinds each unit is, with the words that show it. */
export const general14: UnitKinds = {
  'g-14.1.1': [
    ['customer-duty', '应该向阿里云提供真实有效的联系方式'],
    ['change-notice', '也作为您的有效联系方式'],
  ],
  'g-14.1.2': [
    ['customer-duty', '请您务必及时关注'],
    ['change-notice', '向您送达各类通知'],
  ],
  'g-14.1.3': [
    ['period', '交邮后的第五个自然日即视为送达'],
    ['change-notice', '向您发出通知'],
    ['deemed', '在发送成功后即视为送达'],
  ],
  'g-14.1.4': [
    ['customer-duty', '应当保证所提供的联系方式是准确、有效的'],
    ['own-risk', '将由您承担由此可能产生的法律后果'],
    ['change-notice', '使法律文书无法送达或未及时送达'],
  ],
  'g-14.2.1': [['exclusion', '遭受不可抗力、意外事件的一方不承担责任']],
  'g-14.2.2': [
    ['exclusion', '以下及类似情形视为不可抗力'],
    ['definition', '不可抗力、意外事件是指'],
  ],
  'g-14.2.3': [
    ['customer-duty', '受影响方应采取适当措施'],
    ['vendor-promise', '受影响方应采取适当措施'],
    ['period', '不可抗力发生后15日内'],
    ['change-notice', '受影响方应立即通知相对方'],
  ],
  'g-14.2.4': [
    ['customer-duty', '双方应当进行协商'],
    ['customer-right', '任何一方可立即向对方发出终止通知'],
    ['vendor-right', '任何一方可立即向对方发出终止通知'],
    ['vendor-promise', '双方应当进行协商'],
    ['suspension-termination', '终止本协议'],
    ['period', '持续达到60日以上'],
    ['change-notice', '发出终止通知'],
  ],
  'g-14.3.1': [['dispute', '本协议的签订地']],
  'g-14.3.2': [['dispute', '均适用中华人民共和国大陆法律']],
  'g-14.3.3': [
    ['customer-right', '任何一方均可'],
    ['vendor-right', '任何一方均可'],
    ['dispute', '任何一方均可向杭州市西湖区人民法院提起诉讼'],
  ],
  'g-14.4.1': [
    ['incorporated-documents', '均为本协议不可分割的一部分'],
    ['precedence', '的顺序予以适用'],
  ],
  'g-14.4.2': [
    ['customer-duty', '您应通知阿里云终止服务，并自行负责将业务数据迁出'],
    ['customer-right', '您有权停止使用阿里云提供的服务'],
    ['vendor-right', '阿里云有权对本协议条款'],
    ['vendor-promise', '阿里云将及时与您进行服务费结算'],
    ['payment', '服务费结算'],
    ['suspension-termination', '您应通知阿里云终止服务'],
    ['period', '在所公布的指定日期生效'],
    ['unilateral-change', '对本协议条款以及各类业务规则进行调整'],
    ['change-notice', '等其他方式提前通知您'],
    ['data', '自行负责将业务数据迁出'],
    ['deemed', '则视为您接受阿里云所做的相关修改'],
    ['incorporated-documents', '具体以公告内容为准'],
  ],
  'g-14.4.3': [
    ['customer-right', '可在收到通知后的30日内向阿里云提出'],
    ['vendor-right', '阿里云有权将本协议部分或全部权利义务转让'],
    ['vendor-promise', '尽力确保不对您所使用的服务产生不利影响'],
    ['period', '收到通知后的30日内'],
    ['change-notice', '阿里云须提前通知您'],
    ['assignment', '转让予阿里云关联公司或其他指定的第三方'],
  ],
  'g-14.4.4': [
    ['customer-duty', '您不得转让'],
    ['vendor-right', '阿里云有权经提前通知'],
    ['change-notice', '经提前通知'],
    ['assignment', '转移给阿里云的关联公司'],
  ],
  'g-14.4.5': [
    ['vendor-right', '不应视为其对您的其他或以后同类之过失或违约行为弃权'],
    ['breach', '于您过失或违约时放弃本协议规定的权利'],
  ],
  'g-14.4.6': [['dispute', '并不影响本协议其余条款的有效性及可执行性']],
  'g-14.4.7': [
    ['suspension-termination', '不因本协议的终止而失效'],
    ['confidentiality', '保密条款'],
    ['intellectual-property', '知识产权条款'],
    ['dispute', '法律适用及争议解决条款'],
  ],
  'g-14.4.8': [],
  'g-14.4.9': [],
  'g-14.4.10': [
    ['vendor-right', '您授权阿里云'],
    ['vendor-promise', '阿里云不得违反本协议有关知识产权与保密的约定'],
    ['confidentiality', '不得违反本协议有关知识产权与保密的约定'],
    ['intellectual-property', '您的名称、商标等商业标识'],
  ],
  'g-14.4.11': [
    ['customer-duty', '双方均承诺遵守'],
    ['vendor-promise', '双方均承诺遵守'],
    ['security-compliance', '反贿赂反腐败法律、法规'],
  ],
  'g-14.4.12': [],
  'g-14.4.13': [
    ['period', '所有的“日”、“天”均为自然日'],
    ['definition', '所有的“日”、“天”均为自然日'],
  ],
};
