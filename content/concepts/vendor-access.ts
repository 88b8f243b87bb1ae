import type { Concept } from '../../src/concepts/model';

export const vendorAccess: Concept = {
  slug: 'vendor-access',
  name: {
    zh: '客户授权阿里云访问',
    en: 'Access granted to the vendor',
  },
  variants: {
    zh: ['授权访问', '访问权限', '远程操作', '服务关联角色', '系统权限', '开放接口', '读取数据', '客户授权', '白名单'],
    en: [
      'access rights of the vendor',
      'authorization to access',
      'remote access',
      'service-linked role',
      'permission to read',
      'open API',
      'consent to access',
      'whitelist',
    ],
  },
  summary: {
    zh: '使用一些产品须授权阿里云访问：数据库专家（专用说明 27.2）、系统运维管理（30.2.3）、NAT 升级（34.5.2）、DataWorks（39.7–39.9、39.12）、数据安全中心（45.1）、流量分析（55.1）、证书支持（58.1）、专家服务（64.3.3（4）、64.3.7（1）、63.3.8（3））、访问控制（68.1）、云行情读邮件（70.2）。',
    en: 'Some products need access: database experts (special 27.2), operations (30.2.3), NAT upgrade (34.5.2), DataWorks (39.7 to 39.9, 39.12), data security center (45.1), flow analysis (55.1), certificate support (58.1), expert services (64.3.3(4), 64.3.7(1), 63.3.8(3)), access control (68.1), reading mail for market data (70.2).',
  },
  groups: [
    {
      title: {
        zh: '授权',
        en: 'Authority',
      },
      clauses: [
        {
          unit: 'p-9.2',
          quote: '即您在开通云监控时同意云监控服务统一在云监控的服务界面向您展示您服务的使用情况',
          note: {
            zh: '云监控展示使用情况。',
            en: 'Usage display.',
          },
        },
        {
          unit: 'p-27.2',
          quote: '您需要保证向阿里云进行必要的数据库授权',
          note: {
            zh: '数据库授权。',
            en: 'Database access.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-30.2.3',
          quote: '您即同意向阿里云开放您的应用程序编程接口（open API）',
          note: {
            zh: '开放 API。',
            en: 'Open API.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.5.2',
          quote: '但NAT网关产品升级可能需要获取访问您的产品其他资源的权限',
          note: {
            zh: 'NAT 升级权限。',
            en: 'NAT permission.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.7',
          quote: '您理解并授权DataWorks使用您的计算资源',
          note: {
            zh: '计算资源。',
            en: 'Computing resources.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.8',
          quote: '您理解并授权DataWorks暂存数据识别结果的1条数据作为样例',
          note: {
            zh: '暂存样例。',
            en: 'A sample.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.9',
          quote: '您理解并授权DataWorks使用您的表结构和访问记录信息',
          note: {
            zh: '表结构和访问记录。',
            en: 'Table structure.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.12',
          quote: '您理解并授权DataWorks通过您指定开放的IP白名单对您的计算资源做访问和使用',
          note: {
            zh: 'IP 白名单访问。',
            en: 'IP whitelist.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.6',
          quote: 'DataWorks会分析您任务运行过程中的数据',
          note: {
            zh: '分析运行数据。',
            en: 'Run data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-45.1',
          quote: '您同意且授权阿里云对您指定的资产进行扫描、分类、打标、审计',
          note: {
            zh: '扫描审计资产。',
            en: 'Scanning of assets.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-55.1',
          quote: '视为您授权阿里云对您的流数据进行采集、分析及展示',
          note: {
            zh: '流数据。',
            en: 'Flow data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.1.para1',
          quote: '用于远程操作您的设备（包括打开您设备中的软件、应用、设置系统等界面并进行相关操作）',
          note: {
            zh: '伙伴远程操作设备。',
            en: 'Remote operation by a partner.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '授权阿里云必要的系统权限、远程访问通道等',
          note: {
            zh: '系统权限、远程访问。',
            en: 'System rights and remote access.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '阿里云可能需要登录您的服务器',
          note: {
            zh: '登录服务器。',
            en: 'Logging in to servers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.7.1',
          quote: '向阿里云的智能顾问服务授权对您已有阿里云服务的基本信息和使用情况进行分析',
          note: {
            zh: '智能顾问。',
            en: 'Advisor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.8.3',
          quote: '使用云上稳定性保障服务时需要您授权阿里云读取分析您的资源/应用使用情况',
          note: {
            zh: '稳定性保障。',
            en: 'Stability service.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.2.2',
          quote: '阿里云容器服务基于您的指令进行前述操作，视为已获得您的授权',
          note: {
            zh: '容器操作。',
            en: 'Containers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-68.1',
          quote: '您应授权阿里云访问、分析您阿里云账号及（访问控制）用户账号的配置信息',
          note: {
            zh: '账号配置信息。',
            en: 'Account settings.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.2',
          quote: '您同意授权阿里云通过云行情产品读取并解析确认邮箱中您的邮件信息',
          note: {
            zh: '读取邮件。',
            en: 'Reading mail.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.2',
          quote: '同意将个人身份信息由您传输给阿里云进行认证信息主体的身份',
          note: {
            zh: '信息主体的授权。',
            en: 'Consent of the individual.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.3',
          quote: '运维助手将处理您的报错信息并为您提供任务恢复建议',
          note: {
            zh: 'DTS 报错信息。',
            en: 'Error data.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '范围与撤回',
        en: 'Scope and withdrawal',
      },
      clauses: [
        {
          unit: 'p-27.2',
          quote: '不会将采集的任何数据用于其他任何非经您授权或许可的目的',
          note: {
            zh: '目的限制。',
            en: 'Purpose limit.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.5.2',
          quote: '阿里云承诺只会使用该权限进行NAT网关产品升级、配置所必须的操作',
          note: {
            zh: '只用于升级。',
            en: 'Only for the upgrade.',
          },
          side: 'customer',
        },
        {
          unit: 'p-45.1',
          quote: '阿里云在您的授权范围内进行扫描、分类、打标、审计并提供服务',
          note: {
            zh: '授权范围内。',
            en: 'Within the authority.',
          },
          side: 'customer',
        },
        {
          unit: 'p-45.1',
          quote: '您可以在指定页面通过对您授权范围的取消勾选来终止服务',
          note: {
            zh: '可取消。',
            en: 'May be withdrawn.',
          },
          side: 'customer',
        },
        {
          unit: 'p-55.1',
          quote: '开通期间您有权随时关闭该功能',
          note: {
            zh: '可随时关闭。',
            en: 'May be closed.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '尽管阿里云将严格按照您给予的明确授权范围、授权时间执行相应操作',
          note: {
            zh: '授权范围、时间内。',
            en: 'Within scope and time.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.7.1',
          quote: '阿里云将在您的授权范围内进行分析并提供服务',
          note: {
            zh: '授权范围内。',
            en: 'Within the authority.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.7.3',
          quote: '取消勾选来终止服务',
          note: {
            zh: '可取消。',
            en: 'May be withdrawn.',
          },
          side: 'customer',
        },
        {
          unit: 'g-9.2.2',
          quote: '阿里云除执行您的服务要求外，不进行任何未获授权的使用及披露',
          note: {
            zh: '一般限制。',
            en: 'General limit.',
          },
          side: 'customer',
        },
      ],
    },
  ],
  silent: {
    zh: '多数授权没有写期限、日志和撤回方式。',
    en: 'For most grants no period, log or way of withdrawal is printed.',
  },
  related: ['data-use', 'audit-review', 'personal-information', 'deemed-consent'],
  isComplete: true,
};
