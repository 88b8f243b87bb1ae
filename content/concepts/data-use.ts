import type { Concept } from '../../src/concepts/model';

export const dataUse: Concept = {
  slug: 'data-use',
  name: {
    zh: '数据使用',
    en: 'Use of data by the vendor',
  },
  variants: {
    zh: [
      '数据利用',
      '使用客户数据',
      '数据授权使用',
      '数据披露',
      '训练数据',
      '服务改进',
      '衍生数据使用',
      '未经授权使用',
      '算法训练',
    ],
    en: [
      'data use',
      'vendor use of data',
      'use for service improvement',
      'training of models',
      'disclosure of data',
      'purpose limitation',
      'derived data use',
    ],
  },
  summary: {
    zh: '除执行服务要求外，不作未获授权的使用及披露，机关依法查询和另行协商除外（通用条款 9.2.2）；衍生数据可用于安全、结算、运营改进（7.2.8）。地址标准化“仅会”用于服务改进、优化（专用说明 41.1）；DataWorks、DMS、ADB、访问控制等另有授权。',
    en: 'Beyond the customer’s orders there is no use or disclosure without authority, except for lawful requests of authorities and separate agreement (general 9.2.2). Derived data may be used for security, settlement and improvement (7.2.8). Address standardization uses data “only” for service improvement (special 41.1); DataWorks, DMS, ADB, access control and others have own authority.',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-9.2.2',
          quote: '就用户业务数据，阿里云除执行您的服务要求外，不进行任何未获授权的使用及披露',
          note: {
            zh: '不擅自使用披露。',
            en: 'No use or disclosure without authority.',
          },
          side: 'customer',
        },
        {
          unit: 'g-9.2.2.1',
          quote: '并向第三方或者行政、司法等机构披露的义务',
          note: {
            zh: '依法披露。',
            en: 'Lawful disclosure.',
          },
        },
        {
          unit: 'g-9.2.2.2',
          quote: '您和阿里云另行协商一致',
          note: {
            zh: '另行协商一致。',
            en: 'Separate agreement.',
          },
          side: 'both',
        },
        {
          unit: 'g-7.2.8',
          quote: '阿里云有权基于保障网络及数据安全、完成统计结算、改善产品的运营策略等需要进行使用',
          note: {
            zh: '衍生数据的使用。',
            en: 'Use of derived data.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.3',
          quote: '阿里云不会擅自使用、修改、复制、公开传播、改变、散布、发行或公开发表您拥有知识产权的成果',
          note: {
            zh: '不擅自使用成果。',
            en: 'No use of the customer’s work.',
          },
          side: 'customer',
        },
        {
          unit: 'g-11.2',
          quote: '双方仅能将保密信息用于与本协议项下的有关用途或目的',
          note: {
            zh: '保密信息目的限制。',
            en: 'Confidential information only for the purpose.',
          },
          side: 'both',
        },
        {
          unit: 'g-9.1.para1',
          quote: '阿里云账号数据的采集及使用',
          note: {
            zh: '账号数据看用户协议。',
            en: 'Account data: User Agreement.',
          },
        },
        {
          unit: 'g-11.1',
          quote: '客户信息，客户数据',
          note: {
            zh: '客户数据属保密信息。',
            en: 'Customer data are confidential information.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '各产品',
        en: 'By product',
      },
      clauses: [
        {
          unit: 'p-3.4',
          quote: '阿里云根据您的指令分析、处理该等数据',
          note: {
            zh: '开放搜索按指令。',
            en: 'OpenSearch: on instruction.',
          },
        },
        {
          unit: 'p-9.2',
          quote: '阿里云的各服务为您提供您服务的使用情况',
          note: {
            zh: '云监控汇集使用情况。',
            en: 'Usage is shown in the monitor.',
          },
        },
        {
          unit: 'p-19.2',
          quote: '鹿班服务就您提供的素材仅用于为您提供服务',
          note: {
            zh: '鹿班素材。',
            en: 'Luban material.',
          },
          side: 'customer',
        },
        {
          unit: 'p-27.2',
          quote: '不会将采集的任何数据用于其他任何非经您授权或许可的目的',
          note: {
            zh: '数据库专家。',
            en: 'Database experts.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.5.2',
          quote: '阿里云承诺只会使用该权限进行NAT网关产品升级、配置所必须的操作',
          note: {
            zh: 'NAT 权限。',
            en: 'NAT permission.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.6',
          quote: 'DataWorks会分析您任务运行过程中的数据（如日志数据、访问记录信息等）',
          note: {
            zh: 'DataWorks 分析运行数据。',
            en: 'DataWorks analyses run data.',
          },
        },
        {
          unit: 'p-39.7',
          quote: '您理解并授权DataWorks使用您的计算资源，用于安全管理模块的数据识别扫描',
          note: {
            zh: '识别扫描。',
            en: 'Scanning.',
          },
        },
        {
          unit: 'p-39.8',
          quote: '您理解并授权DataWorks暂存数据识别结果的1条数据作为样例',
          note: {
            zh: '暂存1条样例。',
            en: 'One sample is kept.',
          },
        },
        {
          unit: 'p-39.9',
          quote: '您理解并授权DataWorks使用您的表结构和访问记录信息',
          note: {
            zh: '表结构和访问记录。',
            en: 'Table structure and access records.',
          },
        },
        {
          unit: 'p-41.1',
          quote: '阿里云仅会将可能包含个人信息的用户业务数据用于服务改进、优化用途',
          note: {
            zh: '地址标准化：用于服务改进。',
            en: 'Address service: for improvement.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-41.1',
          quote: '亦不会将您的用户业务数据中可能包含的个人信息和阿里云掌握的其他数据进行关联或融合',
          note: {
            zh: '不关联融合。',
            en: 'No combination with other data.',
          },
          side: 'customer',
        },
        {
          unit: 'p-45.1',
          quote: '您同意且授权阿里云对您指定的资产进行扫描、分类、打标、审计',
          note: {
            zh: '数据安全中心。',
            en: 'Data security center.',
          },
        },
        {
          unit: 'p-55.1',
          quote: '视为您授权阿里云对您的流数据进行采集、分析及展示',
          note: {
            zh: '流数据。',
            en: 'Flow data.',
          },
        },
        {
          unit: 'p-56.1.5',
          quote: '我们将仅基于如下目的或场景使用您的用户信息及用户业务数据',
          note: {
            zh: 'DMS 目的限定。',
            en: 'DMS purposes.',
          },
          side: 'customer',
        },
        {
          unit: 'p-56.1.5.1',
          quote: '我们不会将其用于其他任何非经您授权的场景',
          note: {
            zh: 'DMS 不作他用。',
            en: 'DMS: no other use.',
          },
          side: 'customer',
        },
        {
          unit: 'p-56.1.5.2',
          quote: '在经过去标识化且无法重新识别特定个人的前提下，我们将收集您的评价及反馈，以改善本服务的对话质量',
          note: {
            zh: 'DMS 反馈用于改进。',
            en: 'DMS feedback for improvement.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.5.3',
          quote: '我们可能会根据法律法规或监管单位明确要求，处理您的用户信息及用户业务数据',
          note: {
            zh: 'DMS 依法处理。',
            en: 'DMS: as law requires.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.1.para1',
          quote: '授权阿里云技术支持合作伙伴收集、使用您安装的远程支持软件的密钥、IP和用户名用于远程操作您的设备',
          note: {
            zh: '证书支持伙伴。',
            en: 'Certificate partner.',
          },
        },
        {
          unit: 'p-62.3',
          quote: '我们将仅基于如下目的或场景使用您的用户信息及用户业务数据',
          note: {
            zh: 'ADB 目的限定。',
            en: 'ADB purposes.',
          },
          side: 'customer',
        },
        {
          unit: 'p-62.3.1',
          quote: '智能助手需处理您输入的需求描述数据',
          note: {
            zh: 'ADB 输入数据。',
            en: 'ADB input.',
          },
        },
        {
          unit: 'p-62.3.2',
          quote: '我们可能会根据法律法规、或监管单位明确要求，处理您的用户信息及用户业务数据',
          note: {
            zh: 'ADB 依法处理。',
            en: 'ADB: as law requires.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.3',
          quote: '我们及我们的关联公司将在必要范围内处理您的错误信息',
          note: {
            zh: 'DTS 错误信息。',
            en: 'DTS error data.',
          },
        },
        {
          unit: 'p-64.3.7.1',
          quote: '对您已有阿里云服务的基本信息和使用情况进行分析',
          note: {
            zh: '智能顾问。',
            en: 'Advisor.',
          },
        },
        {
          unit: 'p-64.3.8.3',
          quote: '需要您授权阿里云读取分析您的资源/应用使用情况',
          note: {
            zh: '稳定性保障。',
            en: 'Stability service.',
          },
        },
        {
          unit: 'p-66.2',
          quote: '同意阿里云向合法保存信息主体信息的机构核对身份识别等所需的信息',
          note: {
            zh: '信息核验。',
            en: 'Verification.',
          },
        },
        {
          unit: 'p-68.1',
          quote: '用于持续检测和分析您的账号身份、权限配置及使用情况',
          note: {
            zh: '身份权限治理。',
            en: 'Access governance.',
          },
        },
        {
          unit: 'p-70.2',
          quote: '您同意授权阿里云通过云行情产品读取并解析确认邮箱中您的邮件信息以核对该书面同意',
          note: {
            zh: '读取邮件核对。',
            en: 'Mail is read.',
          },
        },
        {
          unit: 'p-70.4',
          quote: '您理解并同意阿里云将您在云行情产品中报备的相关信息提供给云行情数据提供方',
          note: {
            zh: '提供给数据提供方。',
            en: 'Passed on.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.1',
          quote: '我们有权采取技术或者人工方式对您的输入数据和合成结果进行审核',
          note: {
            zh: 'DMS 审核数据。',
            en: 'DMS review.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.2',
          quote: '我们有权采取技术或者人工方式对您的输入数据和合成结果进行审核',
          note: {
            zh: 'ADB 审核数据。',
            en: 'ADB review.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '阿里云有权(但无义务)对您提交的外呼模板内容(以下称“外呼模板内容”)进行审核',
          note: {
            zh: '外呼模板审核。',
            en: 'Call templates reviewed.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.3',
          quote: '我们会依法保存有关记录，并向网信部门和有关主管部门报告',
          note: {
            zh: 'DMS 保存记录并报告。',
            en: 'DMS: records kept and reported.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.5',
          quote: '上述信息将传输至证书服务机构所在地新加坡',
          note: {
            zh: '证书信息传输。',
            en: 'Certificate data are sent.',
          },
        },
        {
          unit: 'p-64.4.1.3',
          quote: '并且阿里云系统记录有可能被依法用作指证您违反法律法规的证据',
          note: {
            zh: '系统记录用作证据。',
            en: 'Records used as evidence.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '为提供服务之目的，阿里云可能需要登录您的服务器或与您可能存在工单服务流转，信息交互',
          note: {
            zh: '专家服务接触数据。',
            en: 'Expert services may touch data.',
          },
        },
        {
          unit: 'p-56.1.1.2',
          quote: '我们根据您的指令分析、处理该等信息内容以及生成新的信息内容',
          note: {
            zh: 'DMS 按指令处理内容。',
            en: 'DMS: content is processed on instruction.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '是否用客户数据训练模型，只有 DMS、ADB 的目的限定间接回答，一般没有写；9.2.2 与 41.1 的关系没有写明。',
    en: 'Whether customer data train models is answered only indirectly for DMS and ADB, not in general. How 9.2.2 and special 41.1 fit together is open.',
  },
  related: ['data-ownership', 'personal-information', 'vendor-access', 'disclosure-to-authorities', 'generative-ai'],
  isComplete: true,
};
