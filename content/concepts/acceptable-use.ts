import type { Concept } from '../../src/concepts/model';

export const acceptableUse: Concept = {
  slug: 'acceptable-use',
  name: {
    zh: '使用限制与禁止行为',
    en: 'Acceptable use and prohibitions',
  },
  variants: {
    zh: [
      '使用限制',
      '禁止行为',
      '合理使用',
      '可接受使用',
      '禁止用途',
      '挖矿',
      '虚拟货币',
      'NFT',
      '垃圾邮件',
      '骚扰电话',
      '盗版软件',
      '高风险使用',
      '数字积分',
      '违法内容',
      '用途限制',
    ],
    en: [
      'acceptable use policy',
      'prohibited use',
      'restrictions on use',
      'cryptocurrency',
      'mining',
      'NFTs',
      'spam',
      'pirated software',
      'high-risk use',
      'illegal content',
      'nuisance calls',
    ],
  },
  summary: {
    zh: '客户须依法使用并遵守规则（通用条款 3.2.1、7.1.11），不得攻击、篡改、反向工程（10.5），不得让服务受开源许可约束（8.3）。专用说明禁止虚拟货币和数字积分业务（22.3、65.4、65.5、66.4）、骚扰电话（44.1）、盗版软件（64.4.1（2）、71.3.5）、高风险使用（59.1.8）、垃圾邮件（73.6）等。',
    en: 'Use must be lawful and follow the rules (general 3.2.1, 7.1.11); no attacks, changes or reverse engineering (10.5); no use that brings the service under an open-source licence (8.3). Special terms forbid virtual currency and digital points (22.3, 65.4, 65.5, 66.4), nuisance calls (44.1), pirated software (64.4.1(2), 71.3.5), high-risk use (59.1.8), spam (73.6) and more.',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-3.2.1',
          quote:
            '您对阿里云服务的使用应遵守法律法规，同时您在使用阿里云产品服务的过程中还应遵守阿里云发布的《服务使用规则》以及《安全管控规则》',
          note: {
            zh: '依法依规使用。',
            en: 'Lawful use under the rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.2.1',
          quote: '并遵守本协议的约定服务使用限制',
          note: {
            zh: '公测产品的使用限制。',
            en: 'Limits of beta products.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.9',
          quote: '并不得危害中华人民共和国国家秘密的安全',
          note: {
            zh: '国家秘密。',
            en: 'State secrets.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.11',
          quote: '您在使用阿里云服务时应当遵守所有可适用的法律、法规、政策、标准',
          note: {
            zh: '守法。',
            en: 'Lawful use.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.12',
          quote: '原则上只限您自用',
          note: {
            zh: '限自用。',
            en: 'Own use.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-8.3',
          quote: '您不得以任何可能导致本协议项下产品服务或其任何部分受开源软件许可协议约束的方式使用或部署产品服务',
          note: {
            zh: '不得引入开源传染。',
            en: 'No open-source effect.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.5',
          quote: '您不得攻击阿里云官网，不得修改、改编、翻译云服务所使用的软件、技术、材料等',
          note: {
            zh: '不得攻击、修改。',
            en: 'No attacks or changes.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-13.para1',
          quote: '您承诺不会将阿里云提供的产品或服务用于适用的出口管制及制裁法律法规禁止的用途',
          note: {
            zh: '出口管制用途。',
            en: 'Export control.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1',
          quote: '或阿里云根据其判断认为您的使用行为存在异常的',
          note: {
            zh: '使用异常可处置。',
            en: 'Unusual use allows measures.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.2.2',
          quote: '您应依照相关操作指引进行操作',
          note: {
            zh: '依操作指引。',
            en: 'Follow the guides.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.10',
          quote: '依照相关操作指引进行操作',
          note: {
            zh: '依操作指引。',
            en: 'Follow the guides.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.1',
          quote: '另一方无权复制、传播、转让、许可或提供他人使用上述知识成果',
          note: {
            zh: '不得擅用对方成果。',
            en: 'No use of the other’s work.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '虚拟货币、数字积分、NFT',
        en: 'Virtual currency, digital points, NFTs',
      },
      clauses: [
        {
          unit: 'p-22.3',
          quote: '您不得使用区块链服务从事如下行为',
          note: {
            zh: '区块链禁止行为。',
            en: 'Blockchain prohibitions.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.3.1',
          quote: '非法从事或者变相从事虚拟货币',
          note: {
            zh: '虚拟货币。',
            en: 'Virtual currency.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.3.2',
          quote: '提供与人民币或者其他主权货币之间可相互进行兑换的数字积分服务',
          note: {
            zh: '数字积分。',
            en: 'Digital points.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.1',
          quote: '您承诺仅在申报的用途范围内使用购买的区块链服务',
          note: {
            zh: '限申报用途。',
            en: 'Declared purpose only.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.2',
          quote: '您利用区块链服务从事任何与NFT数字作品相关的活动应提前与阿里云协商',
          note: {
            zh: 'NFT 须先协商。',
            en: 'NFTs: ask first.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.4',
          quote: '不得非法从事或者变相从事虚拟货币',
          note: {
            zh: '实人认证。',
            en: 'Real-person verification.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.5',
          quote: '不得提供与人民币或者其他主权货币之间可相互进行兑换的数字积分服务',
          note: {
            zh: '实人认证数字积分。',
            en: 'Digital points.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.4',
          quote: '不得从事以下行为：（1）非法从事或者变相从事虚拟货币',
          note: {
            zh: '信息核验十一项禁止。',
            en: 'Eleven prohibitions.',
          },
          side: 'vendor',
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
          unit: 'p-12.2',
          quote: '还应遵守阿里云云解析的有关限制性规定',
          note: {
            zh: 'PrivateZone。',
            en: 'PrivateZone.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.3',
          quote: '您不可将视频中所使用的设计元素（包括图片、字体、转场、特效和音乐等）独立于微电影使用',
          note: {
            zh: '不得独立使用元素。',
            en: 'No separate use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.4',
          quote: '如果您通过其他方式如浏览器源代码、或者录屏等方式获得视频并使用',
          note: {
            zh: '不得绕过付费。',
            en: 'No way round payment.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.5',
          quote: '出售、转租或作任何商业目的的使用',
          note: {
            zh: '鹿班。',
            en: 'Luban.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-27.3',
          quote: '您使用数据库专家服务进行服务的实例必须是您具有权限的实例',
          note: {
            zh: '须有权限。',
            en: 'Authority needed.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-29.2',
          quote: '应当遵守阿里云相关的API使用规则',
          note: {
            zh: 'API 规则。',
            en: 'API rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.3',
          quote: '不得用于从事任何非法目的，也不得利用本协议项下阿里云的服务对其他任何第三方的业务提供服务',
          note: {
            zh: '容器镜像自用。',
            en: 'Registry: own use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '您调用该模型能力将仅可用于内部研究及测试目的',
          note: {
            zh: '未备案模型只限内部。',
            en: 'Unfiled models: internal only.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.4',
          quote: '不得在本服务中使用根据GNU Affero 通用公共许可证 ( AGPL ) 许可的代码、模型等内容',
          note: {
            zh: '不得用 AGPL。',
            en: 'No AGPL.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '该服务的交付成果仅限于企业内分发，不能在任何应用市场上架发行',
          note: {
            zh: '钉钉 APP 只限企业内。',
            en: 'Internal distribution only.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.1',
          quote: '阿里云禁止使用VR成像仪进行移动数据、个人信息数据采集或在公共区域采集数据',
          note: {
            zh: 'VR 采集禁止。',
            en: 'VR: no such collection.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.2',
          quote: '出售、转租或作任何商业目的的使用',
          note: {
            zh: 'VR 成像仪。',
            en: 'VR imager.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.3',
          quote: '不得用于从事任何非法目的，也不得利用本协议项下阿里云的服务对其他任何第三方的业务提供服务',
          note: {
            zh: 'VR 成像仪自用。',
            en: 'VR: own use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.1',
          quote: '且禁止将本服务用于商业营销类、恶意骚扰类和违法犯罪类骚扰电话等用途或业务',
          note: {
            zh: '骚扰电话。',
            en: 'Nuisance calls.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-46.1',
          quote: '阿里云的终端访问控制系统仅用于对企业网络及系统资源的访问控制管理',
          note: {
            zh: '用途限定。',
            en: 'Purpose limited.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.1',
          quote: '仅用于对终端管理对象的网络访问行为及企业系统资源访问的控制管理',
          note: {
            zh: '用途限定。',
            en: 'Purpose limited.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.3',
          quote: '不存在未经授权使用、超授权范围使用等任何侵犯第三方知识产权或其他权利的情况',
          note: {
            zh: '上传应用不侵权。',
            en: 'Uploaded applications.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.1',
          quote: '如禁止反动、色情、暴力、冒犯、侮辱等不良信息内容的输入和生成',
          note: {
            zh: 'DMS 内容。',
            en: 'DMS content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.3',
          quote: '您不得利用本服务编造、传播虚假信息',
          note: {
            zh: 'DMS 虚假信息。',
            en: 'False information.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.3',
          quote: '您不得对本服务进行反向工程',
          note: {
            zh: 'DMS。',
            en: 'DMS.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.1',
          quote: '您不得删除、修改或掩藏产品中或产品上包含的任何版权、商标或其他专有权声明',
          note: {
            zh: '微软声明。',
            en: 'Microsoft notices.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.2',
          quote: '您应就阿里云向您提供的软件服务而使用、安装阿里云向您提供的微软产品',
          note: {
            zh: '微软产品用途。',
            en: 'Use of Microsoft products.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.3',
          quote: '您不得制作微软产品副本',
          note: {
            zh: '不得复制。',
            en: 'No copies.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.5',
          quote: '也不得允许任何第三方访问和/或使用产品的功能',
          note: {
            zh: '不得出租。',
            en: 'No renting out.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.8',
          quote:
            '您不得将微软产品用于由于产品故障而可能会导致死亡、严重人身伤害，或严重的物理或环境损害（以下简称“高风险使用”）的应用或情况',
          note: {
            zh: '高风险使用。',
            en: 'High-risk use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.1',
          quote: '您仅能就使用云原生数据仓库AnalyticDB MySQL版服务过程中遇到的问题向智能助手提问',
          note: {
            zh: '提问范围。',
            en: 'Scope of questions.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.2',
          quote: '如不得输入反动、色情、暴力、冒犯、侮辱等不良信息内容',
          note: {
            zh: 'ADB 内容。',
            en: 'ADB content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.2',
          quote: '您不得对智能助手进行反向工程',
          note: {
            zh: 'ADB。',
            en: 'ADB.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.1',
          quote: '如传输的数据中不含任何所适用法律限制、禁止传输或披露的内容',
          note: {
            zh: '传输内容。',
            en: 'Data transferred.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.2',
          quote: '您不应在阿里云服务或平台之上安装、使用盗版软件',
          note: {
            zh: '盗版软件。',
            en: 'Pirated software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.2.2',
          quote: '理解并遵守该等使用限制',
          note: {
            zh: '使用限制。',
            en: 'Limits of use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.3',
          quote: '不得明文存储信息主体的信息主体敏感隐私信息',
          note: {
            zh: '不得明文存储。',
            en: 'No plain-text storage.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.5',
          quote: '也不能用通过云行情产品服务获得的数据和资料对外提供SaaS服务',
          note: {
            zh: '行情数据。',
            en: 'Market data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.1',
          quote: '开通DataV服务使用权限的账户仅限于用户内部使用',
          note: {
            zh: 'DataV 内部使用。',
            en: 'DataV: internal use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.3',
          quote: '数据须为正常的商业、科研等符合国家法律规定的非违法数据',
          note: {
            zh: 'DataV 数据。',
            en: 'DataV data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.1',
          quote: '您同意遵守本服务协议以及服务展示页面的相关管理规范及流程',
          note: {
            zh: 'DataV 须守管理规范及流程。',
            en: 'DataV: follow its rules and procedures.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.4',
          quote: '不得包括并禁止任何直接或间接含有下列之目的功能或组件',
          note: {
            zh: 'DataV 禁止功能。',
            en: 'Forbidden functions.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.4.1',
          quote: '避开或试图避开DataV服务及阿里云所提供的任何安全保护机制',
          note: {
            zh: '绕过安全。',
            en: 'Avoiding security.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.4.2',
          quote: '含有可能对DataV服务产生不良影响的任何病毒、破坏性数据或程序',
          note: {
            zh: '病毒。',
            en: 'Viruses.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.4.3',
          quote: '以任何方式干扰或试图干扰DataV服务任何部分或全部功能的正常运行',
          note: {
            zh: '干扰。',
            en: 'Interference.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.4.4',
          quote: '产生削弱、损害或其它负面影响的使用',
          note: {
            zh: '负面影响。',
            en: 'Harmful use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.5',
          quote: '您不应在DataV服务之上安装、使用盗版软件',
          note: {
            zh: '盗版软件。',
            en: 'Pirated software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.6',
          quote: '您须按照阿里云要求的规范书写使用DataV服务的代码等',
          note: {
            zh: '代码规范。',
            en: 'Coding rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.1.2',
          quote: '指乙方仅将软件用于乙方开发、测试、评估、调试、分析、优化等在乙方设备上的内部的使用用途',
          note: {
            zh: '软件用途。',
            en: 'Purpose of software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.1',
          quote: '乙方仅能在乙方办公场所内且是乙方控制的服务器上使用、存储软件',
          note: {
            zh: '使用地点。',
            en: 'Place of use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.2',
          quote: '对软件进行反编译、反汇编、反向工程、分解拆卸',
          note: {
            zh: '反编译。',
            en: 'Decompiling.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.2',
          quote: '您应使用自己合法持有的且获得阿里云同意使用的域名',
          note: {
            zh: '域名。',
            en: 'Domains.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.2.3',
          quote: '您在绑定邮箱域名过程中如果存在不正当行为',
          note: {
            zh: '不当绑定。',
            en: 'Improper binding.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.6',
          quote: '您不得利用本服务散发大量不受欢迎的或者未经请求的电子邮件',
          note: {
            zh: '垃圾邮件。',
            en: 'Spam.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-75.1',
          quote: '仍需遵守《宜搭服务使用规则》相关要求',
          note: {
            zh: '宜搭规则。',
            en: 'Yida rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-5.1',
          quote: '您应对您所指定进行性能测试的服务器及相关系统具备完全的所有权',
          note: {
            zh: '性能测试只可测自己有权的服务器。',
            en: 'Performance tests only of servers to which one has the right.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-10.2',
          quote: '您需确保数据集成行为的合法合规性',
          note: {
            zh: '数据集成须合法合规。',
            en: 'Data integration must be lawful.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.4',
          quote: '用户保证在合法授权范围内使用作品',
          note: {
            zh: '鹿班素材须在授权范围内使用。',
            en: 'Luban material only within its licence.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.4',
          quote: '严格按照码栈的操作说明和/或使用说明进行使用',
          note: {
            zh: '码栈。',
            en: 'Codestack.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.2',
          quote: '您应确保您和最终客户不对专属钉钉产品进行反向工程',
          note: {
            zh: '专属钉钉。',
            en: 'DingTalk.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '一经发现您发送任何违反包括但不限于法律法规、部门规章、国家政策或本协议约定的信息',
          note: {
            zh: '外呼信息。',
            en: 'Call messages.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.4',
          quote: '您不得对微软产品进行反向工程、反向编译或反汇编',
          note: {
            zh: '微软。',
            en: 'Microsoft.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.3',
          quote: '乙方保证不会使软件中不是开源软件的部分面临必须开源的风险',
          note: {
            zh: '开源使用要求。',
            en: 'Open-source rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.5',
          quote: '乙方不得删除软件中的关于软件的任何版权等声明或通知',
          note: {
            zh: '不得删除声明。',
            en: 'Notices are kept.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '挖矿只在虚拟货币禁止中写到，一般云服务器的挖矿没有写（看规则）。',
    en: 'Mining is named only within the ban on virtual currency; for servers in general nothing is printed here (see the rules).',
  },
  related: [
    'customer-breach',
    'regulatory-compliance',
    'own-use-only',
    'reverse-engineering',
    'customer-content-warranty',
    'export-control',
  ],
  isComplete: true,
};
