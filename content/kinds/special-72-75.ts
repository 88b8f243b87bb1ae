import type { UnitKinds } from '../../src/kinds/kinds';

/** Products 72 to 75: of what kinds each unit is, with the words that show it. */
export const special7275: UnitKinds = {
  'p-72.1.1': [['definition', '软件，指包括']],
  'p-72.1.2': [['definition', '目的，指乙方']],
  'p-72.1.3': [
    ['assignment', '不可分许可的'],
    ['intellectual-property', '非独占的使用许可权'],
    ['definition', '许可，指甲方'],
  ],
  'p-72.1.4': [
    ['intellectual-property', '以源码形式披露或发布'],
    ['definition', '开源软件，指'],
  ],
  'p-72.1.5': [
    ['third-party', '第三方所有的'],
    ['definition', '第三方技术，指'],
  ],
  'p-72.1.6': [
    ['intellectual-property', '知识产权，指'],
    ['definition', '知识产权，指'],
  ],
  'p-72.1.7': [['definition', '商业秘密，指']],
  'p-72.2': [
    ['customer-right', '甲方许可乙方使用'],
    ['intellectual-property', '甲方许可乙方使用软件'],
  ],
  'p-72.3': [
    ['vendor-right', '甲方通知乙方撤回'],
    ['vendor-promise', '甲方向乙方提供本协议约定的软件'],
    ['suspension-termination', '撤回本协议约定的许可'],
    ['period', '有效期直至'],
    ['change-notice', '甲方通知乙方撤回'],
    ['intellectual-property', '本协议约定的许可'],
  ],
  'p-72.4.1': [
    ['customer-duty', '乙方仅能在乙方办公场所内'],
    ['intellectual-property', '使用、存储软件'],
  ],
  'p-72.4.2': [
    ['customer-duty', '乙方不得在本协议期限内'],
    ['assignment', '转让、授权、转租、分许可、再许可'],
    ['intellectual-property', '反编译、反汇编、反向工程'],
  ],
  'p-72.4.3': [
    ['customer-duty', '乙方对开源软件的使用应该符合'],
    ['incorporated-documents', '遵守相应的开源协议规定'],
    ['precedence', '开源协议的约定优于本协议的约定'],
    ['intellectual-property', '可能包含开源软件'],
  ],
  'p-72.4.4': [
    ['customer-duty', '乙方应从和/或第三方取得'],
    ['incorporated-documents', '与第三方技术有关的所有条款'],
    ['third-party', '与第三方技术有关的任何许可或授权'],
    ['intellectual-property', '本协议中未授予乙方'],
  ],
  'p-72.4.5': [
    ['vendor-right', '甲方有权视具体情况通知乙方'],
    ['no-warranty', '甲方无义务必须提供'],
  ],
  'p-72.5': [
    ['customer-duty', '乙方不得删除'],
    ['intellectual-property', '其中的知识产权及其他权益归甲方所有'],
  ],
  'p-73.para1': [
    ['customer-duty', '应当负责将本条款提供给'],
    ['deemed', '已充分知悉、理解并接受如下条款和条件'],
  ],
  'p-73.1': [
    ['customer-right', '合法使用权默认归属于最初购买'],
    ['vendor-right', '阿里云有权（但不是必须）'],
  ],
  'p-73.2': [['customer-duty', '您应使用自己合法持有']],
  'p-73.2.1': [
    ['customer-duty', '您保证对绑定企业邮箱的域名'],
    ['exclusion', '阿里云对此将不承担任何责任'],
  ],
  'p-73.2.2': [
    ['customer-duty', '您应正确配置'],
    ['exclusion', '阿里云不承担任何责任'],
  ],
  'p-73.2.3': [
    ['vendor-right', '阿里云有权采取合理措施予以纠正'],
    ['breach', '如果存在不正当行为'],
  ],
  'p-73.3': [
    ['customer-duty', '您应当确保所设置的密码'],
    ['vendor-promise', '阿里云将采取行业通用的管理及技术措施'],
    ['no-warranty', '任何措施都无法保障绝对安全'],
    ['security-compliance', '所设置的密码具备足够的复杂度'],
  ],
  'p-73.4': [
    ['customer-duty', '您应对管理、使用本服务的口令'],
    ['own-risk', '一切损失和后果均又您自行承担'],
    ['deletion', '数据、口令、密码等丢失'],
    ['security-compliance', '口令、密码的完整性和保密性'],
  ],
  'p-73.5': [
    ['customer-duty', '您应当在所购买的服务期限到期前'],
    ['vendor-right', '阿里云将有权删除'],
    ['own-risk', '后果由您自行负责'],
    ['payment', '及时进行付费'],
    ['expiry-arrears', '如果您没有及时完成续费'],
    ['suspension-termination', '本服务即告终止'],
    ['period', '关闭账号之日起10日内'],
    ['deletion', '删除您使用账号内的所有数据'],
  ],
  'p-73.6': [
    ['customer-duty', '您不得利用本服务散发'],
    ['vendor-right', '有权限制您使用'],
    ['own-risk', '造成的损失由您自行承担'],
    ['breach', '客户违反本条约定的'],
    ['suspension-termination', '限制您使用本服务的部分或全部功能'],
    ['security-compliance', '包含反动、色情等有害信息'],
    ['definition', '（“垃圾邮件”）'],
  ],
  'p-73.7': [
    ['vendor-remedy', '对您做出赔偿'],
    ['incorporated-documents', '《企业邮箱服务等级协议》'],
  ],
  'p-74.1': [
    ['customer-duty', '应已充分知悉、理解并接受'],
    ['deemed', '应已充分知悉、理解并接受'],
    ['incorporated-documents', '《移动研发平台EMAS服务协议》'],
    ['definition', '（“EMAS服务”）'],
  ],
  'p-75.1': [
    ['customer-duty', '仍需遵守'],
    ['incorporated-documents', '《宜搭服务使用规则》'],
    ['third-party', '由钉钉平台作为原厂方'],
  ],
};
