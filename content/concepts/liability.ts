import type { Concept } from '../../src/concepts/model';

export const liability: Concept = {
  slug: 'liability',
  name: {
    zh: '责任',
    en: 'Liability',
  },
  variants: {
    zh: ['责任全景', '赔偿责任', '责任分配', '责任条款'],
    en: ['liabilities', 'liability overview', 'allocation of risk', 'liability clauses'],
  },
  summary: {
    zh: '阿里云的赔偿以该服务过往12个月的费用为限，间接损失不赔（通用条款 12.6）；客户违约的，赔偿没有上限（12.2）。专用说明里另有许多免责、不保证和风险自担；若 14.4.1 的“专用条款”就是专用说明，它们在通用条款之前。是取代上限，还是只说不构成违约，条文没有写明。',
    en: 'The vendor’s liability is capped at twelve months’ fees for the service, and indirect loss is excluded (general 12.6); the customer’s liability for breach has no cap (12.2). The special terms have many exclusions, disclaimers and risks of the customer. If “专用条款” in 14.4.1 means them, they come before the general terms. Whether they displace the cap or only say that there is no breach is not printed.',
  },
  groups: [
    {
      title: {
        zh: '上限（通用条款）',
        en: 'The cap (general terms)',
      },
      clauses: [
        {
          unit: 'g-11.5',
          quote: '应赔偿因此给对方造成的直接经济损失',
          note: {
            zh: '泄密只赔直接经济损失，双方都适用。',
            en: 'For leaks only direct economic loss is paid, by either party.',
          },
          side: 'vendor',
          doubt: {
            zh: '阿里云一方是否还受 12.6 的上限，没有写明。',
            en: 'Whether 12.6 also caps the vendor here is not printed.',
          },
        },
        {
          unit: 'g-12.6',
          quote: '不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和',
          note: {
            zh: '赔偿以该服务过往 12 个月所缴费用为限。',
            en: 'Damages are limited to the fees paid for the service in the past 12 months.',
          },
          side: 'vendor',
          doubt: {
            zh: '“该服务”是哪些服务、未满 12 个月怎么算，没有写明。',
            en: 'Which services, and what holds before 12 months have passed, is not printed.',
          },
        },
      ],
    },
    {
      title: {
        zh: '免责（通用条款）',
        en: 'Exclusions (general terms)',
      },
      clauses: [
        {
          unit: 'g-2.1.2',
          quote: '并向您承担产品和服务的责任',
          note: {
            zh: '合作伙伴单独提供的，由合作伙伴负责。',
            en: 'Where a partner alone supplies, the partner is liable.',
          },
          side: 'vendor',
          doubt: {
            zh: '没有写阿里云因此一概不负责。',
            en: 'It does not say that the vendor is free altogether.',
          },
        },
        {
          unit: 'g-3.2.2',
          quote: '对于您违反相关操作指引所引起的后果由您自行承担，阿里云不承担任何责任',
          note: {
            zh: '违反操作指引的后果归客户，阿里云不负责。',
            en: 'Results of departing from instructions fall on the customer; the vendor is not liable.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何责任”及于 12.6 所留的有限赔偿，还是只在其事项之内，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any liability” reaches the limited damages left by 12.6 or only its own matter is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'g-3.3.2',
          quote: '但因您的人为原因和/或不可抗力、以及其他非阿里云控制范围内的事项除外',
          note: {
            zh: '故障支持不及于客户原因、不可抗力和不受阿里云控制的事项。',
            en: 'Fault support does not cover the customer’s causes, force majeure or what is beyond the vendor’s control.',
          },
          side: 'vendor',
          doubt: {
            zh: '它限定支持的义务，没有写不赔偿。',
            en: 'It limits the duty of support and does not speak of damages.',
          },
        },
        {
          unit: 'g-3.4.3',
          quote: '阿里云无须针对此中断或暂停向您承担任何责任',
          note: {
            zh: '维护造成的短时中断不负责。',
            en: 'No liability for short interruptions by maintenance.',
          },
          side: 'vendor',
          doubt: {
            zh: '“不影响您正常使用”是不是条件，有两读。',
            en: 'Whether “without affecting normal use” is a condition has two readings.',
          },
        },
        {
          unit: 'g-4.10.para1',
          quote: '阿里云不就此承担任何责任',
          note: {
            zh: '不符合条件，不能重开发票和退款，阿里云不负责。',
            en: 'No liability if invoice and refund cannot be redone.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何责任”及于 12.6 所留的有限赔偿，还是只在其事项之内，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any liability” reaches the limited damages left by 12.6 or only its own matter is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'g-7.1.8',
          quote: '您确认阿里云不会因为用户业务数据或您处理用户业务数据违反上述约定，而需要承担任何责任',
          note: {
            zh: '因客户数据违约，阿里云不负责。',
            en: 'The vendor is not liable for the customer’s breach over data.',
          },
          side: 'vendor',
          doubt: {
            zh: '它取代 12.6 的上限，还是只说这件事不由阿里云负责，没有写明。',
            en: 'It is not printed whether it displaces the cap of 12.6 or only says that this is not the vendor’s to answer for.',
          },
        },
        {
          unit: 'g-7.2.7',
          quote: '阿里云亦不对您使用或不能使用阿里云服务的工作或结果承担任何责任',
          note: {
            zh: '免费期间的结果不负责。',
            en: 'No liability for results while free.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何责任”及于 12.6 所留的有限赔偿，还是只在其事项之内，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any liability” reaches the limited damages left by 12.6 or only its own matter is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'g-8.4',
          quote: '阿里云不对第三方软件的合法性、安全性、准确性进行任何保证，不对由此引发的任何损害承担责任',
          note: {
            zh: '附带的第三方软件不保证、不负责。',
            en: 'No warranty and no liability for attached third-party software.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何损害”是否连 12.6 所留的有限赔偿也排除，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any damage” also takes away the limited damages left by 12.6 is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'g-12.3.1',
          quote: '阿里云在进行系统及服务器配置、维护、升级时，需要短时间中断服务',
          note: {
            zh: '维护的短时中断不算违约。',
            en: 'A short interruption for maintenance is no breach.',
          },
          side: 'vendor',
          doubt: {
            zh: '不算违约与不赔偿是两件事；它可能只说没有违约，因而用不到上限。',
            en: '“No breach” and “no damages” differ; it may only say that there is no breach, so that the cap is never reached.',
          },
        },
        {
          unit: 'g-12.3.2',
          quote: '由于Internet上的通路阻塞造成您网站访问速度下降',
          note: {
            zh: '互联网阻塞不算违约。',
            en: 'Congestion of the Internet is no breach.',
          },
          side: 'vendor',
          doubt: {
            zh: '不算违约与不赔偿是两件事；它可能只说没有违约，因而用不到上限。',
            en: '“No breach” and “no damages” differ; it may only say that there is no breach, so that the cap is never reached.',
          },
        },
        {
          unit: 'g-12.6',
          quote:
            '阿里云均不对任何间接性、后果性、惩戒性、偶然性、特殊性的损害，包括您使用阿里云服务而遭受的利润损失承担责任',
          note: {
            zh: '一概不赔间接等损害和利润损失。',
            en: 'No indirect or like damage and no lost profits.',
          },
          side: 'vendor',
          doubt: {
            zh: '直接的利润损失是否也排除，有两读；这一句没有“在法律允许的情况下”。',
            en: 'Whether direct lost profits are excluded has two readings; this sentence lacks “as the law allows”.',
          },
        },
      ],
    },
    {
      title: {
        zh: '免责（专用说明）',
        en: 'Exclusions (special terms)',
      },
      clauses: [
        {
          unit: 'p-5.2',
          quote: '阿里云不对该等结果承担任何责任',
          note: {
            zh: '目标服务器受压不能运转，阿里云不负责。',
            en: 'No liability if the target server fails under the load.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何责任”及于 12.6 所留的有限赔偿，还是只在其事项之内，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any liability” reaches the limited damages left by 12.6 or only its own matter is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'p-5.3',
          quote: '阿里云不对您依据该数据进行的工作及工作结果承担任何责任',
          note: {
            zh: '依据测试结果所做的工作不负责。',
            en: 'No liability for work based on test results.',
          },
          side: 'vendor',
          doubt: {
            zh: '它取代 12.6 的上限，还是只说这件事不由阿里云负责，没有写明。',
            en: 'It is not printed whether it displaces the cap of 12.6 or only says that this is not the vendor’s to answer for.',
          },
        },
        {
          unit: 'p-18.3',
          quote: '不承担翻译中任何错误，遗漏或表达不当引起的责任',
          note: {
            zh: '翻译错误不负责。',
            en: 'No liability for errors of translation.',
          },
          side: 'vendor',
          doubt: {
            zh: '它取代 12.6 的上限，还是只说这件事不由阿里云负责，没有写明。',
            en: 'It is not printed whether it displaces the cap of 12.6 or only says that this is not the vendor’s to answer for.',
          },
        },
        {
          unit: 'p-18.4',
          quote:
            '由于您键入或传输的内容或翻译结果造成的侵权或其他的违法违规行为，以及因纠纷、诉讼、仲裁导致的损失，阿里云不承担任何法律责任',
          note: {
            zh: '输入或译文的侵权，阿里云不负责。',
            en: 'No liability for infringement by input or translation.',
          },
          side: 'vendor',
          doubt: {
            zh: '译文是阿里云生成的，也在其内；是否及于其过错，没有写明。',
            en: 'The translation is made by the vendor and is included; whether its own fault is covered is not printed.',
          },
        },
        {
          unit: 'p-19.3',
          quote:
            '由于您的素材造成的侵权或其他的违法违规行为，以及因纠纷、诉讼、仲裁导致的损失，阿里云均不承担任何法律责任',
          note: {
            zh: '客户素材侵权，阿里云不负责。',
            en: 'No liability for infringement by the customer’s material.',
          },
          side: 'vendor',
          doubt: {
            zh: '它取代 12.6 的上限，还是只说这件事不由阿里云负责，没有写明。',
            en: 'It is not printed whether it displaces the cap of 12.6 or only says that this is not the vendor’s to answer for.',
          },
        },
        {
          unit: 'p-20.6',
          quote:
            '由于您的素材造成的侵权或其他的违法违规行为，以及因纠纷、诉讼、仲裁导致的损失，阿里云均不承担任何法律责任',
          note: {
            zh: '客户素材侵权，阿里云不负责。',
            en: 'No liability for infringement by the customer’s material.',
          },
          side: 'vendor',
          doubt: {
            zh: '它取代 12.6 的上限，还是只说这件事不由阿里云负责，没有写明。',
            en: 'It is not printed whether it displaces the cap of 12.6 or only says that this is not the vendor’s to answer for.',
          },
        },
        {
          unit: 'p-22.2.1',
          quote: '并有权清除您的部分或全部数据或解除合同而无需承担任何责任',
          note: {
            zh: '超出申报用途，停服、清数据而不负责。',
            en: 'Beyond the declared use: stop and clearing without liability.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何责任”及于 12.6 所留的有限赔偿，还是只在其事项之内，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any liability” reaches the limited damages left by 12.6 or only its own matter is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'p-22.2.2',
          quote: '并有权清除您的部分或全部数据或解除合同而无需承任何责任',
          note: {
            zh: 'NFT 活动可能影响公益的，停服、清数据而不负责。',
            en: 'For NFT activity that may affect the public: stop and clearing without liability.',
          },
          side: 'vendor',
          doubt: {
            zh: '只要“可能影响”，没有写由谁判断；是否及于判断错误，没有写明。',
            en: '“May affect” is enough and no judge is named; whether a wrong judgement is covered is not printed.',
          },
        },
        {
          unit: 'p-24.5',
          quote: '除非阿里云故意或重大过失，阿里云无法且不会对因前述风险而导致的任何损失或损害承担责任',
          note: {
            zh: '除故意或重大过失外不负责。',
            en: 'No liability save for intent or gross negligence.',
          },
          side: 'vendor',
          doubt: {
            zh: '故意或重大过失时，12.6 的上限是否仍在，没有写明。',
            en: 'Whether the cap of 12.6 stays for intent or gross negligence is not printed.',
          },
        },
        {
          unit: 'p-29.1',
          quote:
            '包括但不限于直接或间接的个人损害、商业赢利的丧失、贸易中断、商业信息的丢失或任何其它经济损失，阿里云均不承担任何责任',
          note: {
            zh: 'DNS 免费版：一切损害不负责，包括直接的。',
            en: 'Free DNS: no liability for any damage, direct included.',
          },
          side: 'vendor',
          doubt: {
            zh: '有“在适用法律允许的最大范围内”；是否使 12.6 的有限赔偿归零，没有写明。',
            en: 'It says “to the extent the law allows”; whether the limited damages of 12.6 fall to nil is not printed.',
          },
        },
        {
          unit: 'p-38.1',
          quote: '您方承诺不就相关自主加密服务向产品提供方主张相应法律责任',
          note: {
            zh: '自主加密不向产品提供方主张责任。',
            en: 'No claims against the product’s supplier over own encryption.',
          },
          side: 'vendor',
          doubt: {
            zh: '“产品提供方”是钉钉还是也包括阿里云，没有写明。',
            en: 'Whether “the supplier” is DingTalk only or also the vendor is not printed.',
          },
        },
        {
          unit: 'p-39.6',
          quote: '阿里云不会对您利用分析结果做出进一步行为所导致的损失承担任何责任',
          note: {
            zh: '利用分析结果的损失不负责。',
            en: 'No liability for loss from acting on results.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何责任”及于 12.6 所留的有限赔偿，还是只在其事项之内，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any liability” reaches the limited damages left by 12.6 or only its own matter is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'p-39.11',
          quote: '任何由于自定义资源组自身及其相关的网络问题导致的各种系统故障，DataWorks均不承担任何责任',
          note: {
            zh: '自定义资源组的故障不负责。',
            en: 'No liability for faults of own resource groups.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'p-39.12',
          quote: 'DataWorks和阿里云对您开放IP白名单引擎的任何非DataWorks和阿里云造成的故障不承担责任',
          note: {
            zh: '非阿里云造成的故障不负责。',
            en: 'No liability for faults not caused by the vendor.',
          },
          side: 'vendor',
          doubt: {
            zh: '它本来就只及于非阿里云造成的，与上限不冲突。',
            en: 'It covers only faults not caused by the vendor, and does not conflict with the cap.',
          },
        },
        {
          unit: 'p-44.2',
          quote: '阿里云不对外呼模板内容或您发送的任何信息承任何责任任',
          note: {
            zh: '审核通过也不对外呼内容负责。',
            en: 'Even after review, no liability for the content.',
          },
          side: 'vendor',
          doubt: {
            zh: '它取代 12.6 的上限，还是只说这件事不由阿里云负责，没有写明。',
            en: 'It is not printed whether it displaces the cap of 12.6 or only says that this is not the vendor’s to answer for.',
          },
        },
        {
          unit: 'p-48.1',
          quote: '阿里云不对该类第三方软件的可用性、安全性、售后服务等承担责任',
          note: {
            zh: '第三方软件不负责。',
            en: 'No liability for third-party software.',
          },
          side: 'vendor',
          doubt: {
            zh: '它取代 12.6 的上限，还是只说这件事不由阿里云负责，没有写明。',
            en: 'It is not printed whether it displaces the cap of 12.6 or only says that this is not the vendor’s to answer for.',
          },
        },
        {
          unit: 'p-56.1.1.4',
          quote: '在法律允许的范围内，我们对您创建或上传的内容不承担责任',
          note: {
            zh: '不对客户内容负责。',
            en: 'No liability for the customer’s content.',
          },
          side: 'vendor',
          doubt: {
            zh: '它取代 12.6 的上限，还是只说这件事不由阿里云负责，没有写明。',
            en: 'It is not printed whether it displaces the cap of 12.6 or only says that this is not the vendor’s to answer for.',
          },
        },
        {
          unit: 'p-56.1.2',
          quote: '我们将不就因您对本平台的依赖而造成的任何损害负责',
          note: {
            zh: '依赖造成的损害不负责。',
            en: 'No liability for damage from reliance.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何损害”是否连 12.6 所留的有限赔偿也排除，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any damage” also takes away the limited damages left by 12.6 is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'p-56.1.4',
          quote: '我们不承担因您违反以上约定或承诺而引发的任何法律责任和风险',
          note: {
            zh: '客户违反所引发的责任，阿里云不承担。',
            en: 'No liability that comes from the customer’s breach.',
          },
          side: 'vendor',
          doubt: {
            zh: '它取代 12.6 的上限，还是只说这件事不由阿里云负责，没有写明。',
            en: 'It is not printed whether it displaces the cap of 12.6 or only says that this is not the vendor’s to answer for.',
          },
        },
        {
          unit: 'p-59.1.6',
          quote: '对于因软件服务引起的任何直接、间接或后果性损害赔偿和补偿，微软或其供应商以及阿里云不负责任',
          note: {
            zh: '软件服务的直接和间接损害都不负责。',
            en: 'No liability for direct or indirect damage from the software service.',
          },
          side: 'vendor',
          doubt: {
            zh: '“软件服务”没有定义；若及于整个服务，12.6 的上限和服务等级协议是否被取代，没有写明。',
            en: '“Software service” is undefined; if it means the whole service, whether the cap and the SLA are displaced is not printed.',
          },
        },
        {
          unit: 'p-62.1.3',
          quote: '在法律允许的范围内，我们对您创建或上传的内容不承担责任',
          note: {
            zh: '不对客户内容负责。',
            en: 'No liability for the customer’s content.',
          },
          side: 'vendor',
          doubt: {
            zh: '它取代 12.6 的上限，还是只说这件事不由阿里云负责，没有写明。',
            en: 'It is not printed whether it displaces the cap of 12.6 or only says that this is not the vendor’s to answer for.',
          },
        },
        {
          unit: 'p-62.1.4',
          quote: '我们将不就因您对本平台的依赖而造成的任何损害负责',
          note: {
            zh: '依赖造成的损害不负责。',
            en: 'No liability for damage from reliance.',
          },
          side: 'vendor',
          doubt: {
            zh: '若“本服务”“本平台”及于整个 AnalyticDB，免责就及于数据仓库本身；没有写明。',
            en: 'If “this service” or “platform” means all of AnalyticDB, the exclusion reaches the warehouse itself; this is not printed.',
          },
        },
        {
          unit: 'p-62.1.5',
          quote: '我们不承担因您违反以上约定或承诺而引发的任何法律责任和风险',
          note: {
            zh: '客户违反所引发的责任，阿里云不承担。',
            en: 'No liability that comes from the customer’s breach.',
          },
          side: 'vendor',
          doubt: {
            zh: '它取代 12.6 的上限，还是只说这件事不由阿里云负责，没有写明。',
            en: 'It is not printed whether it displaces the cap of 12.6 or only says that this is not the vendor’s to answer for.',
          },
        },
        {
          unit: 'p-63.3',
          quote: '我们不对该等建议的真实性、准确性、可靠性承担任何责任',
          note: {
            zh: 'AI 建议不负责。',
            en: 'No liability for AI suggestions.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何责任”及于 12.6 所留的有限赔偿，还是只在其事项之内，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any liability” reaches the limited damages left by 12.6 or only its own matter is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'p-64.3.1',
          quote: '如果您的服务需求超出上述服务规格、SLA的范围而阿里云未能做到的，不视为阿里云违约',
          note: {
            zh: '超出规格和 SLA 的不算违约。',
            en: 'What goes beyond specification and SLA is no breach.',
          },
          side: 'vendor',
          doubt: {
            zh: '不算违约与不赔偿是两件事；它可能只说没有违约，因而用不到上限。',
            en: '“No breach” and “no damages” differ; it may only say that there is no breach, so that the cap is never reached.',
          },
        },
        {
          unit: 'p-64.3.3.3',
          quote:
            '若您未按照方案实施，或者因业务场景变更等原因，导致方案无法继续实施或者方案实施后未达到验收要求的，阿里云不承担责任',
          note: {
            zh: '未按方案实施或场景变更的，不负责。',
            en: 'No liability if the plan is not followed or the case changes.',
          },
          side: 'vendor',
          doubt: {
            zh: '“等原因”是否限于客户一方，没有写明。',
            en: 'Whether “and other causes” are only those on the customer’s side is not printed.',
          },
        },
        {
          unit: 'p-64.3.3.4',
          quote: '因安全信息（包括密码、密钥等）保管不善而引发的后果及损失，均与阿里云无关',
          note: {
            zh: '安全信息保管不善与阿里云无关。',
            en: 'Careless keeping of secrets is not the vendor’s concern.',
          },
          side: 'vendor',
          doubt: {
            zh: '没有写是谁保管不善；阿里云也可能接触这些信息。',
            en: 'It does not say whose carelessness; the vendor too may hold them.',
          },
        },
        {
          unit: 'p-64.3.7.2',
          quote: '阿里云亦不对您使用服务工作或结果承担任何责任',
          note: {
            zh: '不对使用的结果负责。',
            en: 'No liability for the results of use.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何责任”及于 12.6 所留的有限赔偿，还是只在其事项之内，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any liability” reaches the limited damages left by 12.6 or only its own matter is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'p-64.3.11.2.B',
          quote: '如果您的服务需求超过约定的服务范围，阿里云将无法处理',
          note: {
            zh: '超出范围不处理。',
            en: 'What is out of scope is not handled.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'p-64.3.12.1',
          quote: '阿里云亦不对您使用阿里云云迁移中心工作或结果承担任何责任',
          note: {
            zh: '免费试用的结果不负责。',
            en: 'No liability for results in a free trial.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何责任”及于 12.6 所留的有限赔偿，还是只在其事项之内，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any liability” reaches the limited damages left by 12.6 or only its own matter is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'p-69.1',
          quote: '如因开源软件本身的缺陷造成了用户的数据损失，阿里云不负任何责任',
          note: {
            zh: '开源软件缺陷的数据损失不负责。',
            en: 'No liability for data lost by its defects.',
          },
          side: 'vendor',
          doubt: {
            zh: '“任何责任”及于 12.6 所留的有限赔偿，还是只在其事项之内，没有写明；也没有写故意或重大过失的例外。',
            en: 'Whether “any liability” reaches the limited damages left by 12.6 or only its own matter is not printed; nor is there an exception for intent or gross negligence.',
          },
        },
        {
          unit: 'p-70.8',
          quote: '不构成阿里云的违约，阿里云也不为此承担责任',
          note: {
            zh: '因数据方的原因，不算违约，也不负责。',
            en: 'For causes on the data supplier’s side: no breach and no liability.',
          },
          side: 'vendor',
          doubt: {
            zh: '它既说不违约又说不负责；阿里云选用数据方有过错时如何，没有写明。',
            en: 'It says both “no breach” and “no liability”; what holds if the vendor was at fault over the supplier is not printed.',
          },
        },
        {
          unit: 'p-71.2.2',
          quote: '您已支付的购买DataV服务的服务费均不作退返',
          note: {
            zh: '服务费一律不退。',
            en: 'No service fee is returned.',
          },
          side: 'vendor',
          doubt: {
            zh: '阿里云自己终止时是否也不退，有两读。',
            en: 'Whether it holds when the vendor itself ends service has two readings.',
          },
        },
        {
          unit: 'p-71.2.6.4',
          quote:
            '用户同意阿里云不退还已收取的服务费，且无需承担用户因暂停或终止DataV服务的使用而遭受的任何直接或间接损失',
          note: {
            zh: '账号受限而停用，不退费，不赔直接和间接损失。',
            en: 'When an account is restricted: no refund, no direct or indirect loss.',
          },
          side: 'vendor',
          doubt: {
            zh: '账号被误限时是否也免，没有写明；排除直接损失，与 12.6 的有限赔偿不一致。',
            en: 'Whether a mistaken restriction is covered is not printed; it excludes direct loss, unlike the limited damages of 12.6.',
          },
        },
        {
          unit: 'p-73.2.1',
          quote:
            '如因政策法规、任何第三方原因或技术上的原因导致域名无法正常使用，将可能影响企业邮箱的正常服务，阿里云对此将不承担任何责任',
          note: {
            zh: '域名不能使用影响邮箱的，不负责。',
            en: 'No liability if an unusable domain affects mail.',
          },
          side: 'vendor',
          doubt: {
            zh: '“技术上的原因”是否包括阿里云自己的，没有写明。',
            en: 'Whether “technical causes” include the vendor’s own is not printed.',
          },
        },
        {
          unit: 'p-73.2.2',
          quote: '而导致企业邮箱无法正常使用的，阿里云不承担任何责任',
          note: {
            zh: '解析配置错误等，不负责。',
            en: 'No liability for wrong DNS settings and the like.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
      ],
    },
    {
      title: {
        zh: '不保证（通用条款）',
        en: 'No warranty (general terms)',
      },
      clauses: [
        {
          unit: 'g-3.4.5',
          quote: '阿里云不保证永久的提供某种服务',
          note: {
            zh: '不保证服务永久。',
            en: 'No promise that a service lasts.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'g-7.2.3',
          quote: '即使阿里云提供的服务存在瑕疵，但上述瑕疵是当时行业技术水平所无法避免的，其将不被视为阿里云违约',
          note: {
            zh: '当时技术无法避免的瑕疵不算违约。',
            en: 'Defects that the state of the art could not avoid are no breach.',
          },
          side: 'vendor',
          doubt: {
            zh: '不算违约与不赔偿是两件事；它可能只说没有违约，因而用不到上限。',
            en: '“No breach” and “no damages” differ; it may only say that there is no breach, so that the cap is never reached.',
          },
        },
        {
          unit: 'g-7.2.6',
          quote: '并不能保证其与所有的软硬件系统完全兼容，亦不能保证其软件及服务的完全准确性',
          note: {
            zh: '安全防护和监控不保证兼容和准确。',
            en: 'No warranty that protection and monitoring are compatible and accurate.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'g-7.2.7',
          quote: '将不对任何服务可用性、可靠性做出承诺',
          note: {
            zh: '免费期间不承诺可用性。',
            en: 'No promise of availability while free.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
      ],
    },
    {
      title: {
        zh: '不保证（专用说明）',
        en: 'No warranty (special terms)',
      },
      clauses: [
        {
          unit: 'p-9.4',
          quote: '阿里云无法承诺所有探测点持续提供服务',
          note: {
            zh: '不承诺探测点持续。',
            en: 'No promise that probes go on.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-9.5',
          quote: '通过探测点模拟拨测获得的网络时延效果可能与实际用户访问的时延效果有差异，仅作为您分析问题参考',
          note: {
            zh: '拨测结果仅供参考。',
            en: 'Probe results are for reference only.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-11.2',
          quote: '阿里云所提供的技术服务和/或可交付成果物仅仅是当时情况下给出的技术建议',
          note: {
            zh: '成果只是当时的技术建议。',
            en: 'The result is only advice at the time.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-18.2',
          quote: '阿里云所提供的技术服务和/或可交付成果物仅仅是当时情况下给出的技术建议',
          note: {
            zh: '成果只是当时的技术建议。',
            en: 'The result is only advice at the time.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-18.3',
          quote: '机器翻译对于翻译结果的准确性和合法性不做保证',
          note: {
            zh: '翻译不保证准确和合法。',
            en: 'No warranty that translations are accurate and lawful.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-22.1.4',
          quote:
            '在任何情况下，分布式身份服务不得被视为阿里云对通过服务取得的任何数据或信息的真实性、合法性作出的任何担保或保证',
          note: {
            zh: '不保证数据真实、合法。',
            en: 'No warranty that data is true and lawful.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-22.1.4',
          quote: '也不对原始数据的真实性、合法性进行核验或提供任何保证',
          note: {
            zh: '不核验、不保证原始数据。',
            en: 'Original data is neither checked nor warranted.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-27.4',
          quote: '阿里云不对技术服务和/或可交付成果物的准确性、有效性、可持续性承担任何的担保责任',
          note: {
            zh: '不担保准确、有效、可持续。',
            en: 'No guarantee of accuracy, effect or lasting.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-36.3.3',
          quote: '该等形式审查并不意味我们对三方模型及技术服务和其生成内容的时效性、可用性、安全性、合规性作出任何承诺',
          note: {
            zh: '三方模型不作承诺。',
            en: 'No promise about third-party models.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-36.3.6',
          quote: '我们没有义务对三方模型及技术服务提供客服支持',
          note: {
            zh: '三方模型没有客服的义务。',
            en: 'No duty of support for third-party models.',
          },
          side: 'vendor',
          doubt: {
            zh: '只限定义务，不谈赔偿。',
            en: 'It only limits a duty and does not speak of damages.',
          },
        },
        {
          unit: 'p-39.6',
          quote: '阿里云不承诺分析结果100%的准确性，仅供参考',
          note: {
            zh: '分析结果不承诺准确。',
            en: 'No promise that results are accurate.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-39.10',
          quote: '不对您的所有安全行为承担任何兜底',
          note: {
            zh: '安全服务不兜底。',
            en: 'The security service gives no full cover.',
          },
          side: 'vendor',
          doubt: {
            zh: '“兜底”不是法律用语，是不担保还是不赔偿，没有写明。',
            en: 'The word is not legal; whether it denies warranty or damages is not printed.',
          },
        },
        {
          unit: 'p-39.11',
          quote: 'DataWorks并无法保证运行在自定义资源组上的任务能正常执行，以及数据正确的保存和导入导出',
          note: {
            zh: '自定义资源组不保证执行和数据。',
            en: 'No warranty for tasks and data on own resource groups.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-45.2',
          quote: '阿里云不对服务及服务反馈的结果数据的准确性、有效性、可持续性承担任何的担保责任',
          note: {
            zh: '不担保结果。',
            en: 'No guarantee of results.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-45.2',
          quote: '阿里云亦不保证服务能够满足您的需求',
          note: {
            zh: '不保证满足需求。',
            en: 'No warranty that needs are met.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-48.4',
          quote: '阿里云不对您上传应用的安全性、稳定性、合规性提供任何保证',
          note: {
            zh: '不保证客户上传的应用。',
            en: 'No warranty for the customer’s applications.',
          },
          side: 'vendor',
          doubt: {
            zh: '只及于客户自己的应用，与上限不冲突。',
            en: 'It covers only the customer’s own applications and does not conflict with the cap.',
          },
        },
        {
          unit: 'p-50.1',
          quote: '阿里云无法承诺所有探测点持续提供服务',
          note: {
            zh: '不承诺探测点持续。',
            en: 'No promise that probes go on.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-50.2',
          quote: '通过探测点模拟拨测获得的网络时延效果可能与实际用户访问的时延效果有差异，仅作为您分析问题参考',
          note: {
            zh: '拨测结果仅供参考。',
            en: 'Probe results are for reference only.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-56.1.2',
          quote: '我们不能保证本服务生成内容合规、准确和完整',
          note: {
            zh: '不保证生成内容。',
            en: 'No warranty for generated content.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-59.1.6',
          quote: '微软和阿里云不提供任何保证',
          note: {
            zh: '没有任何保证。',
            en: 'No warranty of any kind.',
          },
          side: 'vendor',
          doubt: {
            zh: '只及于微软产品还是及于整个服务，有两读。',
            en: 'Whether it covers the Microsoft product or the whole service has two readings.',
          },
        },
        {
          unit: 'p-59.1.8',
          quote: '微软产品不具备容错功能，并且不保证不会出现错误或操作时不会出现中断',
          note: {
            zh: '微软产品不保证无错误或中断。',
            en: 'No warranty that the Microsoft product is free of errors or breaks.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-62.1.4',
          quote: '我们不能保证本服务生成内容合规、准确和完整',
          note: {
            zh: '不保证生成内容。',
            en: 'No warranty for generated content.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-64.3.7.2',
          quote: '阿里云不对任何服务的准确性、有效性、可持续性承担任何的担保责任',
          note: {
            zh: '不担保结果。',
            en: 'No guarantee of results.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-64.3.11.2.A',
          quote: '问题处理时间需视具体情况而定',
          note: {
            zh: '处理时间不保证。',
            en: 'No time of solution is promised.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-64.3.12.1',
          quote: '阿里云将不对任何服务可用性、可靠性做出承诺',
          note: {
            zh: '免费试用不承诺可用性。',
            en: 'No promise of availability in a free trial.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-69.1',
          quote: '阿里云不对其安全性或可用性等做任何保证',
          note: {
            zh: '预装开源软件不保证。',
            en: 'No warranty for pre-installed open source.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-70.7',
          quote: '均按“原样”提供。除本协议中的明示的保证外，阿里云不提供任何其他关于云行情产品服务的任何保证',
          note: {
            zh: '按原样提供，没有其他保证。',
            en: 'As is, with no other warranty.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
        {
          unit: 'p-72.4.5',
          quote: '但甲方无义务必须提供乙方上述更新版及维护和支持',
          note: {
            zh: '没有更新、维护、支持的义务。',
            en: 'No duty of updates, maintenance or support.',
          },
          side: 'vendor',
          doubt: {
            zh: '甲方、乙方是谁没有写明；与通用条款 3.3 的售后支持如何并存也没有。',
            en: 'Who the parties A and B are is not printed, nor how it stands with the support of general 3.3.',
          },
        },
        {
          unit: 'p-73.3',
          quote: '任何措施都无法保障绝对安全',
          note: {
            zh: '不保障绝对安全。',
            en: 'No absolute security.',
          },
          side: 'vendor',
          doubt: {
            zh: '不保证可只限定所承诺的内容，不一定排除有过错时的赔偿。',
            en: 'Giving no warranty may only limit what is promised; it need not exclude damages for fault.',
          },
        },
      ],
    },
    {
      title: {
        zh: '风险自担（通用条款）',
        en: 'At the customer’s own risk (general terms)',
      },
      clauses: [
        {
          unit: 'g-4.7',
          quote: '相关后果由您自行承担',
          note: {
            zh: '付款主体不一致的后果归客户。',
            en: 'Results of a payer who is not the account holder fall on the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'g-5.6',
          quote: '您应承担数据因此被删除所引发的后果和责任',
          note: {
            zh: '欠费后数据被删的后果归客户。',
            en: 'Results of deletion after arrears fall on the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '提前或错误删除时是否也免，没有写明。',
            en: 'Whether early or mistaken deletion is covered is not printed.',
          },
        },
        {
          unit: 'g-6.1',
          quote: '操作系统之上部分（如您在系统上安装的应用程序）由您负责',
          note: {
            zh: '操作系统之上由客户负责，阿里云负责底层。',
            en: 'What is above the operating system is for the customer, below for the vendor.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'g-6.2',
          quote: '您应当自行制定云上安全策略，并确保对云产品的配置符合安全策略',
          note: {
            zh: '安全策略和配置由客户负责。',
            en: 'Security policy and settings are for the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'g-6.3',
          quote: '您仍需要结合产品的使用情况自行判断安全保护服务是否符合自身数据和业务系统安全性和合规性要求',
          note: {
            zh: '安全服务是否合用由客户判断。',
            en: 'The customer judges whether security services fit.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'g-7.1.4',
          quote: '因您维护不当或保密不当致使上述数据、口令、密码等丢失或泄漏所引起的损失和后果均由您承担',
          note: {
            zh: '口令、密码和数据保管不当的损失归客户。',
            en: 'Loss from careless keeping of data and passwords falls on the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '限于客户的不当。',
            en: 'It is limited to the customer’s carelessness.',
          },
        },
        {
          unit: 'g-7.1.6',
          quote: '阿里云并不负担这样的义务',
          note: {
            zh: '备份由客户负责。',
            en: 'Backup is for the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'g-7.1.10',
          quote: '您将承担违反相关操作指引所引起的后果',
          note: {
            zh: '违反操作指引的后果归客户。',
            en: 'Results of departing from instructions fall on the customer.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.2',
          quote: '操作系统之上部分（如您在系统上安装的应用程序）由您负责',
          note: {
            zh: '与通用条款 6.1 相同的分界。',
            en: 'The same line as in general 6.1.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'g-7.2.4',
          quote: '否则因此造成您业务无法访问或其他问题的，相应后果由您自行承担',
          note: {
            zh: '迁移时不按通知调整，后果归客户。',
            en: 'If the customer does not adapt to a move as told, the results are its own.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.3',
          quote: '就数据的删除、更改等操作，您应谨慎操作',
          note: {
            zh: '客户自己删除、更改数据应谨慎。',
            en: 'The customer’s own deleting and changing calls for care.',
          },
          side: 'vendor',
          doubt: {
            zh: '只是提示，没有写不负责。',
            en: 'It is only a reminder; no exclusion is printed.',
          },
        },
        {
          unit: 'g-9.2.4',
          quote: '您应承担数据因此被删除所引发的后果和责任',
          note: {
            zh: '缓冲期满删除的后果归客户。',
            en: 'Results of deletion after the buffer fall on the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '未给缓冲期就删除时是否也免，没有写明。',
            en: 'Whether deletion without a buffer is covered is not printed.',
          },
        },
        {
          unit: 'g-12.1.para1',
          quote: '阿里云依据前述约定采取中止服务、终止服务等措施而造成的用户损失将由您自行承担',
          note: {
            zh: '因违约措施造成的损失归客户。',
            en: 'Loss from measures on breach falls on the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '阿里云判断错误时是否也归客户，有两读。',
            en: 'Whether it also holds if the vendor judged wrongly has two readings.',
          },
        },
        {
          unit: 'g-14.1.4',
          quote: '将由您承担由此可能产生的法律后果',
          note: {
            zh: '联系方式不确切的后果归客户。',
            en: 'Results of wrong contact details fall on the customer.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.2',
          quote: '并自行负责将业务数据迁出',
          note: {
            zh: '不同意变更而停用的，自行迁出数据。',
            en: 'A customer who stops because of a change moves its own data.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
      ],
    },
    {
      title: {
        zh: '风险自担（专用说明）',
        en: 'At the customer’s own risk (special terms)',
      },
      clauses: [
        {
          unit: 'p-9.3',
          quote: '但阿里云并不负责对您的监控数据进行存储',
          note: {
            zh: '监控数据的存储由客户负责。',
            en: 'Keeping monitoring data is for the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'p-9.5',
          quote: '参考本产品监控数据所做的任何业务决策，由您自己承担对应的结果',
          note: {
            zh: '依监控数据的决定由客户承担。',
            en: 'Decisions on monitoring data are at the customer’s risk.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-10.3',
          quote: '您需自行负责数据的存储以及备份',
          note: {
            zh: '存储和备份由客户负责。',
            en: 'Storage and backup are for the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'p-11.2',
          quote: '您仍需对采纳或不予采纳阿里云的技术建议，以及采纳该技术建议的工作过程和结果负责',
          note: {
            zh: '采纳与否的结果归客户。',
            en: 'Results of following the advice or not fall on the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-16.2',
          quote: '但不负责存储及备份前述多媒体文件，存储及备份是您的责任',
          note: {
            zh: '存储和备份由客户负责。',
            en: 'Storage and backup are for the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'p-16.2',
          quote: '您需自行承担其数据被销毁后引发的后果',
          note: {
            zh: '任务结果销毁的后果归客户。',
            en: 'Results of destroyed output fall on the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-18.2',
          quote: '您仍需对采纳或不予采纳阿里云的技术建议，以及采纳该技术建议的工作过程和结果负责',
          note: {
            zh: '采纳与否的结果归客户。',
            en: 'Results of following the advice or not fall on the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-18.3',
          quote: '您需自己承担使用翻译内容的风险',
          note: {
            zh: '使用译文的风险归客户。',
            en: 'Use of translations is at the customer’s risk.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-19.2',
          quote: '阿里云不负责存储，请您自行存储并备份',
          note: {
            zh: '素材和成果由客户存储。',
            en: 'Material and results are for the customer to keep.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'p-20.5',
          quote: '但是存储或备份并非是阿里云的责任',
          note: {
            zh: '存储和备份由客户负责。',
            en: 'Storage and backup are for the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'p-21.3',
          quote: '阿里云Data Lake Analytics服务并不负责您提交任务以及使用该服务处理结果的存储，您应及时存储并备份',
          note: {
            zh: '任务和结果由客户存储。',
            en: 'Tasks and results are for the customer to keep.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'p-24.2',
          quote: '您应自行负责存储和备份',
          note: {
            zh: '存储和备份由客户负责。',
            en: 'Storage and backup are for the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'p-24.3',
          quote: '您应自行负责运行程序的资源，如硬件服务器或相应操作系统等',
          note: {
            zh: '运行资源由客户负责。',
            en: 'Resources to run it are for the customer.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.4',
          quote: '独立对自己通过码栈实施的行为所引发的后果承担全部责任',
          note: {
            zh: '通过码栈的行为由客户负责。',
            en: 'Acts done through Codestack are the customer’s.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-24.5',
          quote: '并承担因使用服务而引起的所有风险，包括因对服务的正确性、完整性或实用性的依赖而产生的风险',
          note: {
            zh: '使用和依赖的风险归客户。',
            en: 'Risks of use and reliance are the customer’s.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-26.4',
          quote: '并不负责您数据的存储，您应妥善存储数据',
          note: {
            zh: '数据由客户存储、备份。',
            en: 'Data is for the customer to store and back up.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'p-30.2',
          quote: '属于您自行操作的部分，您将对自行操作的行为及其产生的结果负责',
          note: {
            zh: '自行操作的结果归客户。',
            en: 'Results of the customer’s own operation are its own.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-30.2.1',
          quote: '该类行为亦视为您自行操作的行为，您将对自行操作的行为及其产生的结果负责',
          note: {
            zh: '按客户设定自动执行的，也视为客户的操作。',
            en: 'What runs by the customer’s settings counts as its own act.',
          },
          side: 'vendor',
          doubt: {
            zh: '阿里云执行有误时是否也算，没有写明。',
            en: 'Whether a faulty execution by the vendor counts is not printed.',
          },
        },
        {
          unit: 'p-36.2',
          quote: '否则产生的费用将由您承担',
          note: {
            zh: '未停用而产生的费用归客户。',
            en: 'Fees for not stopping the service are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '您应当自行判断并承担因使用三方模型及技术服务引起的风险',
          note: {
            zh: '使用三方模型的风险归客户。',
            en: 'Use of third-party models is at the customer’s risk.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-40.2',
          quote: '数据库之上的应用部分由您自行负责并运营维护',
          note: {
            zh: '数据库之上归客户。',
            en: 'What is above the database is for the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '它说的是义务的范围；义务之内的过失是否也免，没有写明。',
            en: 'It draws the bounds of the duty; whether negligence within them is also excluded is not printed.',
          },
        },
        {
          unit: 'p-42.1',
          quote: '由此引发的所有风险及后果由用户自行承担',
          note: {
            zh: '超出用途采集的风险归客户。',
            en: 'Risks of collecting beyond the purpose are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-45.2',
          quote: '您基于阿里云反馈的结果数据所作出的任何行为的后果及责任均由您自行承担',
          note: {
            zh: '依结果的行为归客户。',
            en: 'Acts on the results are the customer’s.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-48.4',
          quote: '并自行承担相应责任',
          note: {
            zh: '上传应用的责任归客户。',
            en: 'Uploaded applications are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-50.2',
          quote: '参考本产品监控数据所做的任何业务决策，由您自己承担对应的结果',
          note: {
            zh: '依监控数据的决定由客户承担。',
            en: 'Decisions on monitoring data are at the customer’s risk.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-51.1',
          quote: '您需自行承担其数据被销毁后引发的一切后果',
          note: {
            zh: '数据销毁的后果归客户。',
            en: 'Results of destroyed data fall on the customer.',
          },
          side: 'vendor',
          doubt: {
            zh: '提前销毁时是否也免，没有写明。',
            en: 'Whether early destruction is covered is not printed.',
          },
        },
        {
          unit: 'p-58.2',
          quote: '自行判断数字证书管理服务与您选择适用的操作系统、浏览器、云服务器等产品或服务的适配性',
          note: {
            zh: '适配由客户判断。',
            en: 'Fit is for the customer to judge.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-58.3',
          quote: '由您手动设置的部分（如您对证书审核信息相关内容的设置）及其产生的结果由您自行负责',
          note: {
            zh: '手动设置的结果归客户。',
            en: 'Results of manual settings are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.1',
          quote: '您需自行使用该服务备份您的数据',
          note: {
            zh: '备份由客户操作。',
            en: 'Backing up is for the customer to do.',
          },
          side: 'vendor',
          doubt: {
            zh: '它是操作的分工，没有写不负责。',
            en: 'It divides tasks; no exclusion is printed.',
          },
        },
        {
          unit: 'p-64.3.2',
          quote: '您应自行承担该等工作人员的管理责任和管理不善的风险',
          note: {
            zh: '人员管理的风险归客户。',
            en: 'Risks of managing staff are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.5',
          quote: '为此您应提前做好自身侧的数据安全风险防控措施',
          note: {
            zh: '到期后的数据风险由客户防控。',
            en: 'After expiry data risks are for the customer to guard.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-64.3.12.2',
          quote: '并有权利不再继续保留您的业务数据',
          note: {
            zh: '拒付费后可不保留数据。',
            en: 'After refusal to pay data need not be kept.',
          },
          side: 'vendor',
          doubt: {
            zh: '有没有缓冲期，没有写明。',
            en: 'Whether there is a buffer is not printed.',
          },
        },
        {
          unit: 'p-64.4.1.1',
          quote: '以及因以上人员的行为或不作为而导致的结果，均由您负责',
          note: {
            zh: '人员信息和行为的结果归客户。',
            en: 'Results of staff details and acts are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '全部后果及责任由您自行承担',
          note: {
            zh: '未反馈投诉而被处理的后果归客户。',
            en: 'Results of measures after no answer to a complaint are the customer’s.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-66.5',
          quote: '由此导致的损失和责任由商户自行承担',
          note: {
            zh: '未反馈投诉而被处理的损失归商户。',
            en: 'Loss from measures after no answer falls on the merchant.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-67.2',
          quote: '您将对您自行判断结果或自行操作的行为负责',
          note: {
            zh: '自行判断和操作归客户。',
            en: 'The customer’s own judgement and acts are its own.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-67.2.1',
          quote: '您应自行判断容器服务与您选择适用的操作系统、数据库等软件、硬件的适配性',
          note: {
            zh: '适配由客户判断。',
            en: 'Fit is for the customer to judge.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-67.2.2',
          quote: '所有操作行为以及由此产生的结果，都将由您自行承担全部责任',
          note: {
            zh: '按指令操作的结果归客户。',
            en: 'Results of acts on instruction are the customer’s.',
          },
          side: 'vendor',
          doubt: {
            zh: '阿里云执行有误时是否也算，没有写明。',
            en: 'Whether a faulty execution by the vendor counts is not printed.',
          },
        },
        {
          unit: 'p-67.2.3',
          quote: '您对您自行操作（如代码编写，业务逻辑设定等）的行为负责',
          note: {
            zh: '代码和业务逻辑归客户。',
            en: 'Code and business logic are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.3',
          quote: '您通过阿里云容器服务部署的软件或应用程序的版权、安全性等内容，由您自己负责',
          note: {
            zh: '部署的软件归客户。',
            en: 'Deployed software is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2',
          quote: '否则阿里云有权停止服务，并没有义务继续存储您的数据',
          note: {
            zh: '欠费后没有存储的义务。',
            en: 'No duty to store after arrears.',
          },
          side: 'vendor',
          doubt: {
            zh: '与 69.2.1(4)“仍将存储”如何并存，没有写明。',
            en: 'How it stands with “will still store” in 69.2.1(4) is not printed.',
          },
        },
        {
          unit: 'p-69.3',
          quote: '使用阿里云E-HPC自动伸缩服务是您自行独立审慎判断的结果，您将自行对此负责',
          note: {
            zh: '自动伸缩由客户负责。',
            en: 'Auto-scaling is the customer’s responsibility.',
          },
          side: 'vendor',
          doubt: {
            zh: '它只把风险归客户，没有说阿里云有过错时也不负责。',
            en: 'It puts the risk on the customer; it does not say that the vendor is free where it is itself at fault.',
          },
        },
        {
          unit: 'p-69.3.1',
          quote: '您将对自行操作的行为及其产生的结果负责',
          note: {
            zh: '伸缩规则的结果归客户。',
            en: 'Results of scaling rules are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.3.2',
          quote: '该类行为亦视为您自行操作的行为，您将对自行操作的行为及其产生的结果负责',
          note: {
            zh: '按规则自动创建或释放，也视为客户的操作。',
            en: 'Automatic creation or release counts as the customer’s act.',
          },
          side: 'vendor',
          doubt: {
            zh: '阿里云执行有误时是否也算，没有写明。',
            en: 'Whether a faulty execution by the vendor counts is not printed.',
          },
        },
        {
          unit: 'p-71.2.4',
          quote: '由此导致的后果及责任由您承担',
          note: {
            zh: '余额不足不能续费的后果归客户。',
            en: 'Results of a failed renewal for lack of money are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.5',
          quote: '您对自己行为（如自行安装的软件和进行的操作）所引起的结果承担全部责任',
          note: {
            zh: '自装软件的结果归客户。',
            en: 'Results of own software are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.7',
          quote: '因您的原因致使数据在上传过程中出现的泄漏、丢失等任何风险，均由您自行承担责任',
          note: {
            zh: '因客户原因上传时的风险归客户。',
            en: 'Risks in uploading by the customer’s cause are its own.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.4',
          quote: '因您维护不当或保密不当致使上述数据、口令、密码等丢失或泄漏所引起的一切损失和后果均又您自行承担',
          note: {
            zh: '口令保管不当的损失归客户。',
            en: 'Loss from careless keeping of passwords is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.5',
          quote: '由此带来的后果由您自行负责',
          note: {
            zh: '到期后删除数据的后果归客户。',
            en: 'Results of deletion after expiry are the customer’s.',
          },
          side: 'vendor',
          doubt: {
            zh: '提前删除时是否也免，没有写明。',
            en: 'Whether early deletion is covered is not printed.',
          },
        },
        {
          unit: 'p-73.6',
          quote: '由此造成的损失由您自行承担',
          note: {
            zh: '垃圾邮件被限制的损失归客户。',
            en: 'Loss from limits on spam is the customer’s.',
          },
          side: 'vendor',
          doubt: {
            zh: '阿里云判断错误时如何，没有写明。',
            en: 'What holds if the vendor judged wrongly is not printed.',
          },
        },
      ],
    },
    {
      title: {
        zh: '特别救济（通用条款）',
        en: 'Special remedies (general terms)',
      },
      clauses: [
        {
          unit: 'g-3.4.4.3',
          quote: '将剩余款项（如有）返还',
          note: {
            zh: '因攻击而终止的，按实际月份计费并返还余款。',
            en: 'If service ends because of an attack, the rest of the fee is returned.',
          },
          side: 'customer',
          doubt: {
            zh: '补偿是不是唯一的救济，没有写明。',
            en: 'It is not printed whether this is the only remedy.',
          },
        },
        {
          unit: 'g-3.4.4.5',
          quote: '届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户',
          note: {
            zh: '停止服务的，提前 30 日通知并退余款。',
            en: 'On ending a service: 30 days’ notice and return of the rest.',
          },
          side: 'customer',
          doubt: {
            zh: '补偿是不是唯一的救济，没有写明。',
            en: 'It is not printed whether this is the only remedy.',
          },
        },
        {
          unit: 'g-12.4',
          quote: '您可终止接受服务，但非阿里云控制之内的原因引起的除外',
          note: {
            zh: '连续 72 小时不能使用，客户可终止。',
            en: 'After 72 hours without service the customer may end it.',
          },
          side: 'customer',
          doubt: {
            zh: '是否退余款，没有写明。',
            en: 'Whether the rest is returned is not printed.',
          },
        },
      ],
    },
    {
      title: {
        zh: '服务等级（通用条款）',
        en: 'Service levels (general terms)',
      },
      clauses: [
        {
          unit: 'g-12.5',
          quote:
            '如因阿里云过错导致产品/服务不可用，阿里云将按照相应产品/服务所对应的《服务等级协议（SLA）》的约定进行补偿',
          note: {
            zh: '有过错的不可用按服务等级协议补偿。',
            en: 'Unavailability by fault is compensated by the SLA.',
          },
          side: 'customer',
          doubt: {
            zh: '补偿是不是唯一的救济，没有写明。',
            en: 'It is not printed whether this is the only remedy.',
          },
        },
      ],
    },
    {
      title: {
        zh: '服务等级（专用说明）',
        en: 'Service levels (special terms)',
      },
      clauses: [
        {
          unit: 'p-13.3',
          quote: '阿里云按照《图形工作站服务等级协议》的约定为您提供服务',
          note: {
            zh: '按服务等级协议提供。',
            en: 'Service by its SLA.',
          },
          side: 'customer',
          doubt: {
            zh: '补偿是不是唯一的救济，没有写明。',
            en: 'It is not printed whether this is the only remedy.',
          },
        },
        {
          unit: 'p-21.4',
          quote: '阿里云承诺按照阿里云在官网上公布的《Data Lake Analytics服务等级协议》提供服务',
          note: {
            zh: '按服务等级协议提供。',
            en: 'Service by its SLA.',
          },
          side: 'customer',
          doubt: {
            zh: '补偿是不是唯一的救济，没有写明。',
            en: 'It is not printed whether this is the only remedy.',
          },
        },
        {
          unit: 'p-26.3',
          quote: '阿里云将按照对象存储服务的服务条款和服务等级协议提供对象存储服务',
          note: {
            zh: 'OSS 按其自己的服务等级协议。',
            en: 'OSS by its own SLA.',
          },
          side: 'customer',
          doubt: {
            zh: '补偿是不是唯一的救济，没有写明。',
            en: 'It is not printed whether this is the only remedy.',
          },
        },
        {
          unit: 'p-34.4',
          quote: '阿里云承诺按照阿里云在官网上公布的《NAT网关服务等级协议》提供服务',
          note: {
            zh: '按服务等级协议提供。',
            en: 'Service by its SLA.',
          },
          side: 'customer',
          doubt: {
            zh: '补偿是不是唯一的救济，没有写明。',
            en: 'It is not printed whether this is the only remedy.',
          },
        },
        {
          unit: 'p-64.3.1',
          quote: '按照服务的不同规格、服务等级承诺（SLA）向您提供相应的服务',
          note: {
            zh: '按规格和 SLA 提供。',
            en: 'Service by specification and SLA.',
          },
          side: 'customer',
          doubt: {
            zh: '补偿是不是唯一的救济，没有写明。',
            en: 'It is not printed whether this is the only remedy.',
          },
        },
        {
          unit: 'p-73.7',
          quote: '我们将根据《企业邮箱服务等级协议》的约定对您做出赔偿',
          note: {
            zh: '因阿里云原因，按服务等级协议赔偿。',
            en: 'For causes on the vendor’s side, paid by the SLA.',
          },
          side: 'customer',
          doubt: {
            zh: '写“赔偿”而不是“补偿”；是否唯一、是否受上限，没有写明。',
            en: 'It says 赔偿 (damages) and not 补偿 (compensation); whether it is sole or capped is not printed.',
          },
        },
      ],
    },
    {
      title: {
        zh: '客户的责任（通用条款）',
        en: 'The customer’s own liability (general terms)',
      },
      clauses: [
        {
          unit: 'g-3.4.1.2',
          quote: '阿里云有权采取恢复官网价格计费、收取违约金或收取退订/退款手续费等方式进行处理',
          note: {
            zh: '提前退订可被收违约金或手续费。',
            en: 'Early cancellation may cost a penalty or fee.',
          },
          side: 'vendor',
          doubt: {
            zh: '能否并用没有写。',
            en: 'Whether they add up is not printed.',
          },
        },
        {
          unit: 'g-4.4.2',
          quote:
            '阿里云有权采取恢复原价计费、收取违约金或收取退订/退款手续费、支付已使用免费代金券的等值金额等一种或多种方式进行处理',
          note: {
            zh: '优惠服务提前退订的，可收几种费用。',
            en: 'On early cancellation of a discounted service several charges may be made.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.2',
          quote: '按日承担万分之五的违约金以及追究其他法律责任的权利',
          note: {
            zh: '欠费每日万分之五。',
            en: '0.05 % a day on arrears.',
          },
          side: 'vendor',
          doubt: {
            zh: '起算日没有写。',
            en: 'The start is not printed.',
          },
        },
        {
          unit: 'g-5.3',
          quote: '您仍应对未清偿部分承担责任',
          note: {
            zh: '抵消后不足的部分仍由客户承担。',
            en: 'What set-off does not cover is still owed.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.5',
          quote: '您将承担未按规定保留相关记录而引起的相应法律责任',
          note: {
            zh: '未留日志的法律责任归客户。',
            en: 'Liability for not keeping logs is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.7',
          quote: '您将承担因您的用户业务数据内容违反法律法规、部门规章或国家政策而造成的相应结果及责任',
          note: {
            zh: '数据内容违法的责任归客户。',
            en: 'Liability for unlawful data is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '并由您承担由此产生所有责任',
          note: {
            zh: '数据处理违法或未获授权的一切责任归客户。',
            en: 'All liability for unlawful or unauthorised processing is the customer’s.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'g-7.1.12',
          quote: '您应对该等第三方的所有行为和后果承担连带责任',
          note: {
            zh: '客户与实际使用的第三方连带负责。',
            en: 'The customer is jointly liable with the third party that uses the service.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.5',
          quote: '都将由您承担相应的责任和由此产生的服务费用',
          note: {
            zh: '被授权账户的行为由客户负责。',
            en: 'The customer answers for authorised accounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.1',
          quote: '否则应承担相应的责任',
          note: {
            zh: '任何一方擅用对方成果的，承担责任。',
            en: 'Either party is liable for using the other’s works without leave.',
          },
          side: 'vendor',
          doubt: {
            zh: '双方都适用；阿里云的责任是否受上限，没有写明。',
            en: 'It binds both; whether the vendor’s liability is capped is not printed.',
          },
        },
        {
          unit: 'g-10.5',
          quote: '否则由此引起的一切法律后果由您负责',
          note: {
            zh: '攻击官网、反向工程等的后果归客户。',
            en: 'Results of attacks or reverse engineering are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.6',
          quote: '保护阿里云及其雇员、股东、合作伙伴等免于因该等事件受到影响或损失',
          note: {
            zh: '客户使阿里云等免受侵权损失。',
            en: 'The customer keeps the vendor and others free of loss from infringement.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'g-10.6',
          quote: '终止向您提供服务并不退还任何款项的权利',
          note: {
            zh: '侵权时可终止而不退款。',
            en: 'On infringement service may end without refund.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须侵权已经确定，有两读。',
            en: 'Whether the infringement must be established has two readings.',
          },
        },
        {
          unit: 'g-10.7',
          quote: '违约方应负责解决，承担费用和损失，以及使另一方免责',
          note: {
            zh: '双方：违约方承担知识产权争议的费用和损失。',
            en: 'Both: the party in breach bears costs and loss of IP claims.',
          },
          side: 'vendor',
          doubt: {
            zh: '阿里云违约时是否受 12.6 的上限，没有写明。',
            en: 'Whether 12.6 caps it when the vendor is in breach is not printed.',
          },
        },
        {
          unit: 'g-12.1.3',
          quote: '追究您的法律责任',
          note: {
            zh: '违约或异常时可追究客户的责任。',
            en: 'On breach or anomaly the customer may be held liable.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.2',
          quote:
            '您应对阿里云、其他用户或相关第三方的实际损失进行全额赔偿，包括合理的诉讼费、保全费、律师费、差旅费等维权费用',
          note: {
            zh: '客户违法或违约，全额赔偿，没有上限。',
            en: 'The customer pays in full for breach of law or agreement, with no cap.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '客户的责任（专用说明）',
        en: 'The customer’s own liability (special terms)',
      },
      clauses: [
        {
          unit: 'p-3.4',
          quote:
            '因任何第三方向阿里云主张未获取授权处理其数据而引起的纠纷及相关后果、责任均应由您负责解决并保证使阿里云免责',
          note: {
            zh: '数据未获授权的纠纷由客户解决，并使阿里云免责。',
            en: 'The customer settles claims over unauthorised data and holds the vendor harmless.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'p-5.1',
          quote: '否则因此导致的第三方损失及一切后果将由您承担全部法律责任',
          note: {
            zh: '无权测试的后果归客户。',
            en: 'Results of testing without a right are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.5',
          quote: '并就其违反前述规定的行为对我们负责就如同用户自身违反一样',
          note: {
            zh: '客户对其人员的违反负责。',
            en: 'The customer answers for its people.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.3',
          quote: '还有权要求您承担给阿里云造成的损失赔偿',
          note: {
            zh: '独立使用设计元素，赔偿损失。',
            en: 'The customer pays for separate use of design elements.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'p-20.4',
          quote: '并将要求您赔偿由此给阿里云造成的损失',
          note: {
            zh: '未付费而取得视频，赔偿损失。',
            en: 'The customer pays for taking videos without payment.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'p-22.2.1',
          quote: '并对申报的结果负责',
          note: {
            zh: '客户对用途申报负责。',
            en: 'The customer answers for its declaration of use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.4',
          quote: '则您需全额赔偿阿里云或任何第三方的相关支出及损失，包括合理的律师费用',
          note: {
            zh: '使用行为致人担责的，全额赔偿。',
            en: 'Full payment if use brings liability on others.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'p-27.3',
          quote: '且造成的阿里云及任何第三方的全部损失均由您承担',
          note: {
            zh: '对无权实例使用的全部损失归客户。',
            en: 'All loss from instances without right is the customer’s.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'p-35.3',
          quote: '并承担由此造成的阿里云或任何第三方的全部损失',
          note: {
            zh: '违反自用等约定，承担全部损失。',
            en: 'On a breach of own use and the like, all loss is borne.',
          },
          side: 'vendor',
          doubt: {
            zh: '照字面主语是阿里云；谁承担有两读。',
            en: 'Literally the subject is the vendor; who bears it has two readings.',
          },
        },
        {
          unit: 'p-36.3.2',
          quote: '您应向我们承担赔偿责任任',
          note: {
            zh: '违反三方协议使阿里云担责的，客户赔偿。',
            en: 'The customer pays if breach of third-party terms brings liability.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'p-39.11',
          quote: '同时保留由这些资源组产生的DataWorks或者是阿里云上及以外连带事故的追偿责任',
          note: {
            zh: '保留向客户追偿连带事故。',
            en: 'Recourse against the customer for resulting accidents is kept.',
          },
          side: 'vendor',
          doubt: {
            zh: '“追偿责任”文义不全；向谁、以多少为限，没有写明。',
            en: 'The words are incomplete; against whom and to what limit is not printed.',
          },
        },
        {
          unit: 'p-39.13',
          quote: '并由您独立承担因此产生的所有责任',
          note: {
            zh: '处理数据的责任归客户。',
            en: 'Liability for processing is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.1',
          quote: '且用户需要承担阿里云因此遭受的全部损失',
          note: {
            zh: '并承担阿里云的全部损失。',
            en: 'It also bears the vendor’s whole loss.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'p-42.2',
          quote: '并就其违反前述规定的行为对我们负责就如同用户自身违反一样',
          note: {
            zh: '客户对其人员的违反负责。',
            en: 'The customer answers for its people.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.3',
          quote: '并承担由此造成的阿里云或任何第三方的全部损失',
          note: {
            zh: '违反自用等约定，承担全部损失。',
            en: 'On a breach of own use and the like, all loss is borne.',
          },
          side: 'vendor',
          doubt: {
            zh: '照字面主语是阿里云；谁承担有两读。',
            en: 'Literally the subject is the vendor; who bears it has two readings.',
          },
        },
        {
          unit: 'p-44.1',
          quote: '要求您赔偿全部损失、停止服务及/或解除本协议，并要求您承担由此产生所有责任',
          note: {
            zh: '违规外呼，赔偿全部损失。',
            en: 'Unlawful calls: pay all loss.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'p-44.3',
          quote: '并由您承担由此产生的所有责任',
          note: {
            zh: '录音的授权和责任归客户。',
            en: 'Consent to recording and its liability are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.2',
          quote: '您将承担因您的终端管理对象所发布内容违反法律法规、部门规章或国家政策而造成的相应结果及责任',
          note: {
            zh: '终端用户发布内容的责任归客户。',
            en: 'Liability for what end users publish is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.1',
          quote: '但您注册账号下的一切行为由您自行完全负责',
          note: {
            zh: '账号下的行为归客户。',
            en: 'Acts under the account are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.4',
          quote: '您应对您所上传的内容承担责任',
          note: {
            zh: '上传内容的责任归客户。',
            en: 'Liability for uploaded content is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.4',
          quote: '当我们或/及我们的合作方因此遭受任何名誉、声誉或财产上的直接或间接损失时，您负有全部的损害赔偿责任',
          note: {
            zh: '客户赔偿直接和间接损失，与 12.6 不对等。',
            en: 'The customer pays direct and indirect loss, unlike the vendor under 12.6.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-57.1.2',
          quote: '考试费不退',
          note: {
            zh: '错过考试时间，考试费不退。',
            en: 'A missed exam is not refunded.',
          },
          side: 'vendor',
          doubt: {
            zh: '因阿里云原因错过时如何，没有写明。',
            en: 'What holds if the vendor caused it is not printed.',
          },
        },
        {
          unit: 'p-62.1.2',
          quote: '但您注册账号下的一切行为由您自行完全负责',
          note: {
            zh: '账号下的行为归客户。',
            en: 'Acts under the account are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.3',
          quote: '您应对您所上传的内容承担责任',
          note: {
            zh: '上传内容的责任归客户。',
            en: 'Liability for uploaded content is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.5',
          quote: '当我们或/及我们的合作方因此遭受任何名誉、声誉或财产上的直接或间接损失时，您负有全部的损害赔偿责任',
          note: {
            zh: '客户赔偿直接和间接损失，与 12.6 不对等。',
            en: 'The customer pays direct and indirect loss, unlike the vendor under 12.6.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.2.para1',
          quote: '您将承担对应的法律后果，导致阿里云及其关联公司遭受任何损失的，您应承担赔偿责任',
          note: {
            zh: '跨域传输违规的赔偿归客户。',
            en: 'The customer pays for unlawful transfers.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'p-64.4.1.2',
          quote: '您应对自己的行为（如自行安装和/或操作盗版软件）所引起的结果承担全部责任',
          note: {
            zh: '盗版软件的结果归客户。',
            en: 'Results of pirated software are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.2',
          quote: '您应当采取一切合理措施以保证阿里云免责',
          note: {
            zh: '客户使阿里云免于侵权主张。',
            en: 'The customer keeps the vendor free of claims.',
          },
          side: 'vendor',
          doubt: {
            zh: '是保证结果还是只尽合理措施，没有写明。',
            en: 'Whether it warrants the result or only reasonable steps is not printed.',
          },
        },
        {
          unit: 'p-66.2',
          quote: '均不影响商户承担上述保证义务及责任',
          note: {
            zh: '阿里云检查与否，授权的责任都归商户。',
            en: 'Whether or not the vendor checks, consent is the merchant’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.3',
          quote: '商户应向阿里云赔偿',
          note: {
            zh: '未获同意使阿里云受损的，包括商誉，商户赔偿。',
            en: 'The merchant pays loss from missing consent, goodwill included.',
          },
          side: 'vendor',
          doubt: {
            zh: '是否须有过错、有无限额，没有写明；12.6 只限阿里云的责任。',
            en: 'Whether fault is needed and whether there is a limit is not printed; 12.6 limits only the vendor.',
          },
        },
        {
          unit: 'p-66.6',
          quote:
            '否则商户应在阿里云发出书面通知后五个工作日内向阿里云支付违约金人民币五十万元；违约金不足以弥补阿里云损失的，商户仍应补足',
          note: {
            zh: '擅自转让，违约金五十万元并补足损失。',
            en: 'Transfer without leave: 500,000 yuan and any further loss.',
          },
          side: 'vendor',
          doubt: {
            zh: '管整个协议还是只管信息核验，有两读。',
            en: 'Whether it covers the whole agreement or only verification has two readings.',
          },
        },
        {
          unit: 'p-66.6',
          quote: '因阿里云在该情况下提前终止本协议而给任何第三方造成的损失，由商户承担',
          note: {
            zh: '终止给第三方造成的损失归商户。',
            en: 'Loss of third parties from the end falls on the merchant.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.3',
          quote: '您需要为此向阿里云和/或云行情数据提供方承担责任',
          note: {
            zh: '未及时、准确报备的责任归客户，包括罚金。',
            en: 'Liability for late or wrong reports, fines included, is the customer’s.',
          },
          side: 'vendor',
          doubt: {
            zh: '罚金的数额没有写。',
            en: 'The amount of the fine is not printed.',
          },
        },
        {
          unit: 'p-70.6',
          quote: '否则云行情数据提供方可以要求您承担相应的责任',
          note: {
            zh: '违反与数据方的协议，由客户负责。',
            en: 'Breach of the agreement with the data supplier is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.8',
          quote: '并不退还您已经支付的费用（如有）',
          note: {
            zh: '严重违反的，终止而不退费。',
            en: 'On grave breach: end without refund.',
          },
          side: 'vendor',
          doubt: {
            zh: '不退费是不是违约金，没有写明。',
            en: 'Whether keeping the fee is a penalty is not printed.',
          },
        },
      ],
    },
    {
      title: {
        zh: '不可抗力（通用条款）',
        en: 'Force majeure (general terms)',
      },
      clauses: [
        {
          unit: 'g-3.4.4.4',
          quote: '服务因阿里云无法控制的事由而无法提供（包括但不限于不可抗力）',
          note: {
            zh: '不受控制的事由使服务期限提前终止。',
            en: 'Causes beyond control end the service term early.',
          },
          side: 'both',
          doubt: {
            zh: '没有写不退款或不赔偿；余款如何没有写明。',
            en: 'It does not say that nothing is returned or paid; the rest of the fee is open.',
          },
        },
        {
          unit: 'g-14.2.1',
          quote: '遭受不可抗力、意外事件的一方不承担责任',
          note: {
            zh: '双方：不可抗力、意外事件不负责。',
            en: 'Both: no liability for force majeure and accidents.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.2.2',
          quote: '以下及类似情形视为不可抗力：电信主干线路中断、黑客攻击、病毒、网路堵塞、电信部门技术调整等',
          note: {
            zh: '攻击、病毒、堵塞等视为不可抗力。',
            en: 'Attacks, viruses, congestion and the like are deemed force majeure.',
          },
          side: 'both',
          doubt: {
            zh: '是否仍须不能避免，有两读。',
            en: 'Whether they must still be unavoidable has two readings.',
          },
        },
        {
          unit: 'g-14.2.4',
          quote: '任何一方可立即向对方发出终止通知',
          note: {
            zh: '不可抗力持续 60 日并协商 30 日不成，任何一方可终止。',
            en: 'After 60 days of force majeure and 30 days of talks either party may end.',
          },
          side: 'both',
          doubt: {
            zh: '余款如何没有写明。',
            en: 'What happens to the rest of the fee is not printed.',
          },
        },
      ],
    },
  ],
  related: [
    'limitation-of-liability',
    'exclusion-of-liability',
    'indirect-damages',
    'customer-indemnity',
    'own-risk',
    'no-warranty',
    'force-majeure',
    'sla',
  ],
  isComplete: true,
};
