import type { Concept } from '../../src/concepts/model';

export const customerBreach: Concept = {
  slug: 'customer-breach',
  name: {
    zh: '客户违约及处置',
    en: 'Breach by the customer and measures',
  },
  variants: {
    zh: ['违约责任', '违约', '客户违约', '处置措施', '使用异常', '严重违反', '违规处理', '根本违约', '处罚措施'],
    en: [
      'breach of contract',
      'default',
      'customer default',
      'remedies of the vendor',
      'unusual use',
      'material breach',
      'sanctions for misuse',
    ],
  },
  summary: {
    zh: '客户违反任一内容，或阿里云判断使用异常，阿里云可单方限制、中止、终止、追究责任或采取其他措施，损失自担（通用条款 12.1）；并可要求全额赔偿（12.2）。各专用说明另写处置。',
    en: 'If the customer breaks any term, or the vendor judges the use unusual, it may restrict, suspend, end, claim or act otherwise, and the loss is the customer’s (general 12.1); it may claim full compensation (12.2). Special terms add measures.',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-12.1',
          quote:
            '您违反本协议中任一内容，或阿里云根据其判断认为您的使用行为存在异常的，阿里云均有权就其情节，根据独立判断并单方采取以下措施中的一种或多种',
          note: {
            zh: '任一违反或使用异常即可处置。',
            en: 'Any breach or unusual use is enough.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.1',
          quote: '限制、中止使用服务',
          note: {
            zh: '措施一。',
            en: 'Measure one.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.2',
          quote: '终止提供服务，终止本协议',
          note: {
            zh: '措施二。',
            en: 'Measure two.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.3',
          quote: '追究您的法律责任',
          note: {
            zh: '措施三。',
            en: 'Measure three.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.4',
          quote: '其他阿里云认为适合的处理措施',
          note: {
            zh: '兜底措施。',
            en: 'Any other measure.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.para1',
          quote: '而造成的用户损失将由您自行承担',
          note: {
            zh: '损失自担。',
            en: 'The loss is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.2',
          quote: '实际损失进行全额赔偿',
          note: {
            zh: '全额赔偿。',
            en: 'Full compensation.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.2',
          quote: '您严重违反本协议（包括您严重违反相关法律法规规定，或您严重违反本协议项下之任一承诺内容等）',
          note: {
            zh: '严重违约可终止并清除数据。',
            en: 'Serious breach: end and clear data.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.1.2',
          quote: '若您无理由擅自退订相应产品/服务',
          note: {
            zh: '擅自退订。',
            en: 'Cancelling without reason.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.2',
          quote: '若您无理由擅自退订相应服务',
          note: {
            zh: '优惠服务退订。',
            en: 'Cancelling a service on promotion.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.4',
          quote: '阿里云有权取消该等优惠，并有权决定是否暂停或终止服务',
          note: {
            zh: '泄露优惠。',
            en: 'Disclosed discounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.2',
          quote: '不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利',
          note: {
            zh: '欠费。',
            en: 'Arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.4',
          quote: '予以拒绝和终止服务',
          note: {
            zh: '欠费波及账号。',
            en: 'Arrears of accounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.5',
          quote: '阿里云有权依法追究您的法律责任',
          note: {
            zh: '攻击、反向工程。',
            en: 'Attacks, reverse engineering.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.6',
          quote: '终止向您提供服务并不退还任何款项的权利',
          note: {
            zh: '侵权。',
            en: 'Infringement.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.5',
          quote: '不应视为其对您的其他或以后同类之过失或违约行为弃权',
          note: {
            zh: '不弃权。',
            en: 'No waiver.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.2.2',
          quote: '对于您违反相关操作指引所引起的后果由您自行承担',
          note: {
            zh: '违反操作指引。',
            en: 'Ignoring guides.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.10',
          quote: '您将承担违反相关操作指引所引起的后果',
          note: {
            zh: '违反操作指引。',
            en: 'Ignoring guides.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.5',
          quote: '您将承担未按规定保留相关记录而引起的相应法律责任',
          note: {
            zh: '未留日志。',
            en: 'Logs not kept.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.7',
          quote: '您将承担因您的用户业务数据内容违反法律法规、部门规章或国家政策而造成的相应结果及责任',
          note: {
            zh: '数据内容违法。',
            en: 'Unlawful data.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '并由您承担由此产生所有责任',
          note: {
            zh: '数据处理违法或未获授权。',
            en: 'Unlawful or unauthorised processing.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.1',
          quote: '否则应承担相应的责任',
          note: {
            zh: '擅用对方成果。',
            en: 'Using the other party’s work without leave.',
          },
          side: 'both',
        },
        {
          unit: 'g-7.1.12',
          quote: '您应对该等第三方的所有行为和后果承担连带责任',
          note: {
            zh: '第三方使用。',
            en: 'Third-party users.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-11.5',
          quote: '应赔偿因此给对方造成的直接经济损失',
          note: {
            zh: '泄密。',
            en: 'Disclosure.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '专用说明',
        en: 'Special terms',
      },
      clauses: [
        {
          unit: 'p-12.2',
          quote: '如违反相关规定的，阿里云有权暂停、终止为您提供服务',
          note: {
            zh: 'PrivateZone。',
            en: 'PrivateZone.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.2',
          quote: '阿里云将有权回收该等资源',
          note: {
            zh: 'MaxCompute 占用不用。',
            en: 'MaxCompute left idle.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.3',
          quote: '阿里云除有权要求您停止前述使用外，还有权要求您承担给阿里云造成的损失赔偿',
          note: {
            zh: '微电影元素。',
            en: 'Film elements.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.4',
          quote: '阿里云将要求您停止使用服务，并将要求您赔偿由此给阿里云造成的损失',
          note: {
            zh: '未付费使用。',
            en: 'Unpaid use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.1',
          quote: '阿里云有权暂时或永久停止服务，并有权清除您的部分或全部数据或解除合同',
          note: {
            zh: '区块链超用途。',
            en: 'Outside purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.2',
          quote: '阿里云有权暂时或永久停止服务',
          note: {
            zh: 'NFT。',
            en: 'NFT.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-27.3',
          quote: '若您违反该约定的，阿里云有权立即终止您对数据库专家服务的使用',
          note: {
            zh: '无权限实例。',
            en: 'Instance without authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.3',
          quote: '若您违反该约定，阿里云有权立即终止您对本服务的使用',
          note: {
            zh: '容器镜像非自用。',
            en: 'Registry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.2',
          quote: '若您违反前述协议条款约定的行为导致我们或我们的关联公司承担任何侵权诉讼、或其他责任的',
          note: {
            zh: '三方模型协议。',
            en: 'Third-party model terms.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.5',
          quote: '阿里云将有权回收该等资源',
          note: {
            zh: 'DataWorks 占用不用。',
            en: 'DataWorks left idle.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.3',
          quote: '若您违反该约定，阿里云有权立即终止您对本服务的使用',
          note: {
            zh: 'VR 成像仪。',
            en: 'VR imager.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.1',
          quote: '要求您赔偿全部损失、停止服务及/或解除本协议',
          note: {
            zh: '外呼。',
            en: 'Calls.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '立即停止提供本服务、封停账号以及加入黑名单等',
          note: {
            zh: '外呼信息。',
            en: 'Call messages.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-46.1',
          quote: '阿里云有权随时终止向您提供服务',
          note: {
            zh: '终端访问控制。',
            en: 'Terminal control.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.1',
          quote: '阿里云有权随时终止向您提供服务',
          note: {
            zh: '办公安全平台。',
            en: 'Office security.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.3',
          quote: '阿里云将有权提前终止服务',
          note: {
            zh: '无影投诉。',
            en: 'Complaint.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.3',
          quote: '我们会依法保存有关记录，并向网信部门和有关主管部门报告',
          note: {
            zh: 'DMS 虚假信息。',
            en: 'False information.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.4',
          quote: '您负有全部的损害赔偿责任',
          note: {
            zh: 'DMS 违规。',
            en: 'DMS breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.1',
          quote: '否则智能助手有权拒绝做出回复',
          note: {
            zh: 'ADB 超范围提问。',
            en: 'ADB: questions out of scope.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.5',
          quote: '您负有全部的损害赔偿责任',
          note: {
            zh: 'ADB 违规。',
            en: 'ADB breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.2.para1',
          quote: '您将承担对应的法律后果',
          note: {
            zh: '数据跨域违规。',
            en: 'Data transfers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.2',
          quote: '阿里云有权拒绝使用盗版软件的相关应用系统在阿里云服务或平台上部署',
          note: {
            zh: '盗版软件。',
            en: 'Pirated software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '如阿里云发现您违反上述条款的约定，有权根据情况采取相应的处理措施',
          note: {
            zh: '专家服务。',
            en: 'Expert services.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.3',
          quote: '商户应向阿里云赔偿',
          note: {
            zh: '信息核验授权。',
            en: 'Verification consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.5',
          quote: '阿里云将采取包括但不限于立即删除相应信息、中止服务，或终止服务等处理措施',
          note: {
            zh: '信息核验投诉。',
            en: 'Complaints.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '违约金人民币五十万元',
          note: {
            zh: '擅自转让。',
            en: 'Transfer.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.3',
          quote: '该责任包括但不限于罚金、接受云行情数据提供方的审计、调查、停止使用云行情产品服务',
          note: {
            zh: '云行情报备。',
            en: 'Market data reports.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.6',
          quote: '否则云行情数据提供方可以要求您承担相应的责任',
          note: {
            zh: '数据提供方的请求。',
            en: 'Claims of the data provider.',
          },
        },
        {
          unit: 'p-71.3.8',
          quote: '由于您严重违反本服务协议',
          note: {
            zh: 'DataV 严重违约。',
            en: 'DataV serious breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.2.3',
          quote: '阿里云有权采取合理措施予以纠正',
          note: {
            zh: '不当绑定域名。',
            en: 'Improper domain binding.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.6',
          quote: '有权限制您使用本服务的部分或全部功能',
          note: {
            zh: '垃圾邮件。',
            en: 'Spam.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-5.1',
          quote: '否则因此导致的第三方损失及一切后果将由您承担全部法律责任',
          note: {
            zh: '性能测试无授权。',
            en: 'Test without authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.5',
          quote: '并就其违反前述规定的行为对我们负责就如同用户自身违反一样',
          note: {
            zh: '鹿班人员违反。',
            en: 'Breach by staff.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.1',
          quote: '否则，由此引发的所有风险及后果由用户自行承担',
          note: {
            zh: 'VR 采集违规。',
            en: 'VR collection.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.2',
          quote: '就其违反前述规定的行为对我们负责就如同用户自身违反一样',
          note: {
            zh: 'VR 人员违反。',
            en: 'Breach by staff.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.2',
          quote: '您将承担因您的终端管理对象所发布内容违反法律法规、部门规章或国家政策而造成的相应结果及责任',
          note: {
            zh: '终端对象内容。',
            en: 'Terminal content.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有改正期、申诉程序；“使用行为存在异常”“严重违反”没有定义（DataV 71.3.8 有举例）。',
    en: 'No time to cure and no appeal; “unusual use” and “serious” are not defined (DataV 71.3.8 gives examples).',
  },
  related: [
    'suspension',
    'termination-by-vendor',
    'customer-indemnity',
    'liquidated-damages',
    'unilateral-determination',
    'acceptable-use',
  ],
  isComplete: true,
};
