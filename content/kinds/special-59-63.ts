import type { UnitKinds } from '../../src/kinds/kinds';

/** Products 59 to 63: of what kinds each unit is, with the words that show it. */
export const special5963: UnitKinds = {
  'p-59.1.para1': [
    ['customer-duty', '您应遵守如下'],
    ['third-party', '微软的镜像操作系统'],
    ['definition', '以下称微软产品'],
  ],
  'p-59.1.1': [
    ['customer-duty', '您不得删除、修改或掩藏产品中'],
    ['third-party', '微软公司（统称“微软”）的关联公司授予许可'],
    ['intellectual-property', '受版权法和其他知识产权法的保护'],
    ['definition', '统称“微软”'],
  ],
  'p-59.1.2': [
    ['customer-duty', '您应就阿里云向您提供的软件服务而使用'],
    ['third-party', '使用、安装阿里云向您提供的微软产品'],
    ['intellectual-property', '使用、安装阿里云向您提供的微软产品'],
  ],
  'p-59.1.3': [
    ['customer-duty', '您不得制作微软产品副本'],
    ['third-party', '微软产品副本'],
    ['intellectual-property', '不得制作微软产品副本'],
  ],
  'p-59.1.4': [
    ['customer-duty', '您不得对微软产品进行反向工程'],
    ['third-party', '微软产品'],
    ['intellectual-property', '反向工程、反向编译或反汇编'],
  ],
  'p-59.1.5': [
    ['customer-duty', '您不得向任何第三方出租'],
    ['assignment', '出租、租赁、出借、质押或直接或间接转让'],
    ['third-party', '转让或分发微软产品'],
    ['intellectual-property', '分发微软产品'],
  ],
  'p-59.1.6': [
    ['exclusion', '微软或其供应商以及阿里云不负责任'],
    ['no-warranty', '微软和阿里云不提供任何保证'],
    ['third-party', '微软或其供应商'],
  ],
  'p-59.1.7': [
    ['vendor-promise', '由阿里云或阿里云委托的合作伙伴向您提供'],
    ['assignment', '阿里云委托的合作伙伴'],
    ['third-party', '阿里云委托的合作伙伴'],
  ],
  'p-59.1.8': [
    ['customer-duty', '您不得将微软产品用于'],
    ['no-warranty', '不保证不会出现错误'],
    ['third-party', '微软产品不具备容错功能'],
    ['definition', '以下简称“高风险使用”'],
  ],
  'p-59.2.1': [],
  'p-59.2.1.1': [
    ['vendor-promise', '仍保留该云数据库、继续存储您的数据'],
    ['expiry-arrears', '服务到期您未续费的'],
    ['suspension-termination', '阿里云将冻结您的操作权限'],
    ['deletion', '仍保留该云数据库、继续存储您的数据'],
  ],
  'p-59.2.1.2': [
    ['expiry-arrears', '服务到期之时起7日届满前仍未续费'],
    ['period', '服务到期后第14日届满'],
    ['deletion', '阿里云将删除离线数据'],
  ],
  'p-60.1': [],
  'p-60.1.1': [
    ['vendor-promise', '仍保留该云数据库、继续存储您的数据'],
    ['expiry-arrears', '服务到期您未续费的'],
    ['suspension-termination', '阿里云将冻结您的操作权限'],
    ['deletion', '仍保留该云数据库、继续存储您的数据'],
  ],
  'p-60.1.2': [
    ['expiry-arrears', '服务到期之时起7日届满前仍未续费'],
    ['period', '服务到期之时起7日届满前'],
    ['deletion', '同时删除云数据库服务涉及的数据'],
  ],
  'p-61.1': [
    ['customer-duty', '您需自行使用该服务备份'],
    ['vendor-promise', '阿里云向您提供数据库备份的服务'],
    ['data', '备份您的数据'],
  ],
  'p-61.2': [
    ['expiry-arrears', '如果服务周期届满'],
    ['suspension-termination', '您将不能继续使用'],
    ['period', '以月为服务周期'],
  ],
  'p-61.3': [
    ['expiry-arrears', '服务额度被消耗完毕'],
    ['suspension-termination', '不能继续使用'],
  ],
  'p-61.3.1': [
    ['customer-right', '使用阿里云为您提供的按量付费的服务额度'],
    ['payment', '按量付费的服务额度'],
    ['expiry-arrears', '服务周期届满前'],
  ],
  'p-61.3.2': [
    ['customer-right', '升级您当前的数据库备份服务的规格'],
    ['payment', '费用以阿里云官网页面展示的为准'],
    ['expiry-arrears', '升级您当前的数据库备份服务的规格'],
    ['incorporated-documents', '以阿里云官网页面展示的为准'],
  ],
  'p-61.3.para1': [
    ['customer-right', '可先使用后付费'],
    ['payment', '可先使用后付费'],
    ['set-off', '自您的阿里云账户中扣划'],
    ['expiry-arrears', '账户余额不足以支付服务费用'],
    ['suspension-termination', '停止为您提供数据库备份服务'],
    ['period', '按小时自您的阿里云账户中扣划'],
  ],
  'p-62.1': [['definition', '（“智能助手”）']],
  'p-62.1.1': [
    ['customer-duty', '您仅能就使用云原生数据仓库'],
    ['vendor-right', '智能助手有权拒绝做出回复'],
    ['breach', '否则智能助手有权拒绝做出回复'],
    ['suspension-termination', '拒绝做出回复'],
  ],
  'p-62.1.2': [
    ['customer-duty', '全部行为应符合法律法规及政策'],
    ['vendor-right', '我们有权采取技术或者人工方式'],
    ['own-risk', '一切行为由您自行完全负责'],
    ['data', '对您的输入数据和合成结果进行审核'],
    ['security-compliance', '反动、色情、暴力、冒犯、侮辱等不良信息内容'],
  ],
  'p-62.1.3': [
    ['vendor-right', '我们有权协助主管机构删除'],
    ['exclusion', '我们对您创建或上传的内容不承担责任'],
    ['own-risk', '您应对您所上传的内容承担责任'],
    ['deletion', '协助主管机构删除其认为违反'],
    ['security-compliance', '违反了任何法律或平台协议或政策的内容'],
  ],
  'p-62.1.4': [
    ['customer-duty', '请不要对本服务生成的所有信息内容产生任何依赖'],
    ['exclusion', '我们将不就因您对本平台的依赖而造成的任何损害负责'],
    ['no-warranty', '不能保证本服务生成内容合规、准确和完整'],
  ],
  'p-62.1.5': [
    ['customer-duty', '您有义务积极采取措施'],
    ['exclusion', '我们不承担因您违反以上约定'],
    ['indemnity', '您负有全部的损害赔偿责任'],
    ['breach', '当您违反本条款使用本服务'],
  ],
  'p-62.2': [
    ['customer-duty', '您不得对智能助手进行反向工程'],
    ['intellectual-property', '反向工程、反向汇编、反向编译'],
  ],
  'p-62.3': [
    ['vendor-promise', '我们将仅基于如下目的或场景使用'],
    ['data', '使用您的用户信息及用户业务数据'],
    ['incorporated-documents', '《阿里云法律声明及隐私权政策》'],
  ],
  'p-62.3.1': [
    ['vendor-promise', '我们不会将其用于其他任何非经您授权的场景'],
    ['data', '处理您输入的需求描述数据'],
  ],
  'p-62.3.2': [['data', '处理您的用户信息及用户业务数据']],
  'p-63.1': [
    ['customer-duty', '您应确保完全拥有'],
    ['data', '云上业务数据传输至您所选择的区域'],
    ['security-compliance', '采取充分的数据安全保护技术和策略'],
  ],
  'p-63.2': [
    ['customer-duty', '确保相关数据跨境传输行为符合'],
    ['data', '导致数据跨境传输'],
    ['security-compliance', '完成安全评估等法定义务'],
  ],
  'p-63.2.para1': [
    ['own-risk', '您将承担对应的法律后果'],
    ['indemnity', '您应承担赔偿责任'],
    ['breach', '未遵守前述声明与保证的情况下'],
    ['data', '开展数据跨域操作'],
  ],
  'p-63.3': [
    ['customer-duty', '您应审慎参考AI生成的任务恢复建议'],
    ['vendor-promise', '为您提供任务恢复建议'],
    ['exclusion', '不对该等建议的真实性、准确性、可靠性承担任何责任'],
    ['no-warranty', '不对该等建议的真实性、准确性、可靠性承担任何责任'],
    ['data', '在必要范围内处理您的错误信息'],
    ['definition', '（“运维助手”）'],
  ],
};
