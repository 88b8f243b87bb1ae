import type { ProductWithoutRules } from '../../src/lifecycle/model';
import { says } from './write.ts';

/**
 * Products whose own terms say nothing of what follows expiry, arrears, an unpaid order or a package that is used up, and
 * what they speak of instead. The general terms hold for them, which name no period (5.5, 9.2.4).
 */
export const withoutRules: readonly ProductWithoutRules[] = [
  reason(
    1,
    '只要求接受另一份协议。',
    'They only require another agreement to be accepted.',
    says('1.1', '《通信能力技术服务协议》'),
  ),
  reason(
    4,
    '目前不收费；由它取得的其他付费服务各依其条款。',
    'It is free for now; other paid services had through it follow their own terms.',
    says('4.1', '尽管目前使用阿里云资源编排服务您仍不需付费'),
  ),
  reason(
    20,
    '先付费后下载，没有期限：未付费的不能下载、使用。',
    'Payment comes before download, without a term: what is not paid cannot be used.',
    says('20.1', '您支付服务使用费后，方可下载、使用微电影'),
  ),
  reason(
    27,
    '只说服务内容、授权与违约。',
    'They speak of the service, of authorisation and of breach.',
    says('27.3', '若您违反该约定的，阿里云有权立即终止您对数据库专家服务的使用'),
  ),
  reason(
    30,
    '现阶段不收费，收费之前将提前通知。',
    'It is free for now; notice comes before it is charged.',
    says('30.1', '阿里云向您收取费用之前，将提前通知您'),
  ),
  reason(
    38,
    '说服务周期一年内的打包次数，没有说届满之后如何。',
    'They speak of builds within a yearly cycle, not of what follows its end.',
    says('38.1', '一个服务周期内(一年）将提供4个设备端'),
  ),
  reason(
    41,
    '只说个人信息的处理。',
    'They speak of personal information.',
    says('41.1', '您的用户业务数据中可能包含第三方的个人信息'),
  ),
  reason(
    42,
    '只说使用的限制；违反约定的可立即终止。',
    'They limit use; a breach can end it at once.',
    says('42.3', '若您违反该约定，阿里云有权立即终止您对本服务的使用'),
  ),
  reason(
    44,
    '只说使用的合规、审核与违约。',
    'They speak of lawful use, review and breach.',
    says('44.1', '禁止将本服务用于商业营销类、恶意骚扰类和违法犯罪类骚扰电话等用途或业务'),
  ),
  reason(
    45,
    '服务由您取消授权而终止，没有说到期或欠费。',
    'The customer ends it by withdrawing the authorisation; expiry and arrears are not mentioned.',
    says('45.1', '您可以在指定页面通过对您授权范围的取消勾选来终止服务'),
  ),
  reason(
    46,
    '只说授权；未获授权的可随时终止。',
    'They speak of authorisation; without it service can be ended.',
    says('46.1', '如您未获得相应授权，阿里云有权随时终止向您提供服务'),
  ),
  reason(
    47,
    '只说授权与内容。',
    'They speak of authorisation and content.',
    says('47.1', '如您未获得相应授权，阿里云有权随时终止向您提供服务'),
  ),
  reason(
    48,
    '只说第三方软件、云资源的费用与上传内容。',
    'They speak of third-party software, fees for resources and what is uploaded.',
    says('48.2', '仍需按照资源对应的计费标准支付相应的费用'),
  ),
  reason(
    50,
    '只说探测点与监控数据。',
    'They speak of probes and monitoring data.',
    says('50.1', '阿里云无法承诺所有探测点持续提供服务'),
  ),
  reason(
    55,
    '关闭流量分析功能时删除其数据，没有说到期或欠费。',
    'Data go when the function is switched off; expiry and arrears are not mentioned.',
    says('55.1', '关闭后阿里云将同步删除该功能采集及分析后的流数据'),
  ),
  reason(
    56,
    '只说智能助手服务的使用。',
    'They speak of using the assistant.',
    says('56.1', '您使用本服务前应仔细阅读并遵守相关使用规则及本须知要求'),
  ),
  reason(
    58,
    '只说退款与证书有效期的起算。',
    'They speak of refunds and of when a certificate’s validity begins.',
    says('58.1', '数字证书有效期自您的审核材料通过审核之日起开始计算'),
  ),
  reason(
    62,
    '只说智能助手的使用。',
    'They speak of using the assistant.',
    says('62.1', '我们研发并向您提供ADB MySQL智能助手'),
  ),
  reason(
    63,
    '只说数据跨域、跨境与运维助手。',
    'They speak of moving data across regions and borders, and of the assistant.',
    says('63.1', '您基于本服务所开展的数据跨域操作行为'),
  ),
  reason(
    65,
    '只说信息主体信息的保护与禁止的行为。',
    'They speak of protecting information and of what is forbidden.',
    says('65.1', '充分保护信息主体信息的安全'),
  ),
  reason(
    66,
    '只说授权、禁止的行为与转让。',
    'They speak of authorisation, of what is forbidden and of assignment.',
    says('66.2', '已获得信息主体合法、有效的授权'),
  ),
  reason(
    67,
    '服务由您删除所有集群而停止，没有说到期或欠费。',
    'It stops when the customer deletes all clusters; expiry and arrears are not mentioned.',
    says('67.4', '您删除容器服务的所有集群，阿里云将停止为您提供容器服务'),
  ),
  reason(
    68,
    '只说身份权限治理的授权。',
    'They speak of authorising a function.',
    says('68.1', '如您使用阿里云访问控制服务的身份权限治理功能'),
  ),
  reason(
    70,
    '只说数据提供方的同意与报备。',
    'They speak of the data provider’s consent and of reports.',
    says('70.1', '您需要获得云行情数据提供方的书面同意作为开通云行情产品服务的前提'),
  ),
  reason(
    72,
    '许可有效至通知撤回，没有说到期或欠费。',
    'The licence lasts until it is withdrawn by notice; expiry and arrears are not mentioned.',
    says('72.3', '有效期直至甲方通知乙方撤回本协议约定的许可'),
  ),
  reason(
    74,
    '只要求接受另外的协议。',
    'They only require other agreements to be accepted.',
    says('74.1', '《移动研发平台EMAS服务协议》'),
  ),
  reason(
    75,
    '只要求遵守另外的规则。',
    'They only require other rules to be followed.',
    says('75.1', '《宜搭服务使用规则》'),
  ),
];

function reason(
  number: number,
  zh: string,
  en: string,
  citation: ProductWithoutRules['citations'][number],
): ProductWithoutRules {
  return { number, reason: { zh, en }, citations: [citation] };
}
