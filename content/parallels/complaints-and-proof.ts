import type { Family } from '../../src/parallels/model';

export const complaintsAndProof: Family = {
  id: 'complaints-and-proof',
  title: {
    zh: '第三方质疑或投诉：限期说明、出具证明',
    en: 'Third-party complaints: explain and prove in time',
  },
  subject: 'restriction',
  members: [
    {
      unit: 'g-10.7',
      quote:
        '如果第三方机构或个人对您使用阿里云服务所涉及的相关素材的知识产权归属提出质疑或投诉，或对您使用的阿里云服务的知识产权的归属提出质疑或投诉，您和阿里云均有责任出具相关知识产权证明材料，并配合对方的相关投诉处理工作。对于因此引起的索赔、诉讼或可能向其提起诉讼,违约方应负责解决，承担费用和损失，以及使另一方免责。',
    },
    {
      unit: 'p-48.3',
      quote:
        '如果第三方机构或个人对您的上传的应用提出质疑或投诉，阿里云将通知您，您有责任在规定时间内进行说明并出具证明材料，如您未能提供相反证据或您逾期未能反馈的，阿里云将有权提前终止服务。',
    },
    {
      unit: 'p-64.4.1.3',
      quote:
        '如第三方机构或个人对您提出质疑或投诉，阿里云将通知您，您有责任在规定时间内提供说明并出具证明材料，如您未能提供相反证据回应前述质疑或投诉，或您逾期未作反馈的，阿里云将采取包括但不限于立即删除相应信息、中止服务或终止服务等处理措施。因您未及时更新联系方式或联系方式不正确而致使未能联系到您的，亦视为您逾期未作反馈。',
    },
    {
      unit: 'p-66.5',
      quote:
        '如果第三方机构或个人对您提出质疑或投诉，阿里云将通知您，您有责任在规定时间内进行说明并出具证明材料，如您未能提供相反证据或您逾期未能反馈的，阿里云将采取包括但不限于立即删除相应信息、中止服务，或终止服务等处理措施，由此导致的损失和责任由商户自行承担。因您未及时更新联系方式或联系方式不正确而致使未能联系到您的，亦视为您逾期未能反馈。',
    },
  ],
  differences: [
    {
      members: ['g-10.7'],
      what: {
        zh: '双方都要出具证明、配合处理，由违约方负责。',
        en: 'Both sides give proof and help; the side in breach answers.',
      },
      quotes: [
        {
          unit: 'g-10.7',
          quote: '您和阿里云均有责任出具相关知识产权证明材料',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-48.3'],
      what: {
        zh: '后果只有提前终止服务。',
        en: 'The only consequence is the early end of the service.',
      },
      quotes: [
        {
          unit: 'p-48.3',
          quote: '阿里云将有权提前终止服务',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-64.4.1.3', 'p-66.5'],
      what: {
        zh: '后果是立即删除信息、中止或终止服务；联系不到也算逾期。',
        en: 'Information is deleted, the service suspended or ended; not being reached counts as late.',
      },
      quotes: [
        {
          unit: 'p-64.4.1.3',
          quote: '立即删除相应信息、中止服务或终止服务',
        },
        {
          unit: 'p-66.5',
          quote: '立即删除相应信息、中止服务，或终止服务',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-48.3', 'p-64.4.1.3', 'p-66.5'],
      what: {
        zh: '“规定时间”多长没有写。',
        en: 'How long “the time set” is, is not said.',
      },
      quotes: [
        {
          unit: 'p-48.3',
          quote: '您有责任在规定时间内',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '您有责任在规定时间内',
        },
        {
          unit: 'p-66.5',
          quote: '您有责任在规定时间内',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-66.5'],
      what: {
        zh: '责任人写“商户”，前面写“您”。',
        en: 'The bearer is called “商户” (merchant), before it “您” (you).',
      },
      quotes: [
        {
          unit: 'p-66.5',
          quote: '由此导致的损失和责任由商户自行承担',
        },
      ],
      matters: 'wording',
    },
  ],
  oddOneOut: 'g-10.7',
};
