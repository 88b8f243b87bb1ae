import type { Defect } from '../../src/defects/model';

export const notice: readonly Defect[] = [
  {
    unit: 'pre.para1',
    quote: '（下称“阿里云”或“我们”）',
    also: [
      {
        unit: 'g-2.1.para1',
        quote: '包括阿里云计算有限公司、阿里巴巴云计算（北京）有限公司以及其他提供服务的关联公司',
      },
      {
        unit: 'g-2.1.1',
        quote: '由关联公司独立为用户提供产品/服务',
      },
      {
        unit: 'p-66.1',
        quote: '阿里云智能科技（江苏）有限公司',
      },
    ],
    kind: 'ambiguity',
    weight: 'right',
    printed: {
      zh: '“阿里云”被定义为阿里云计算有限公司一家，通用条款 2.1又说服务提供方包括另一家公司和其他关联公司。',
      en: '“阿里云” is defined as one company, 阿里云计算有限公司; general 2.1 then says that the providers include another company and further affiliates.',
    },
    meant: {
      zh: '可能指“阿里云”包括当次实际提供服务的公司；文中没有写明。',
      en: 'Perhaps “阿里云” is to include the company that provides the service in each case; the text does not say so.',
    },
    literally: {
      zh: '只有一家公司承担和享有“阿里云”的义务与权利，其他提供方的地位没有规定。',
      en: 'Only one company has the duties and rights of “阿里云”; the place of the other providers is not settled.',
    },
    certainty: 'probable',
  },
  {
    unit: 'pre.para2',
    quote: '这些条款将以粗体、下划线标识',
    kind: 'lost-formatting',
    weight: 'right',
    printed: {
      zh: '文中说重要条款以粗体、下划线标识，但所给文本里没有任何粗体或下划线。',
      en: 'The text says that the weighty terms are marked by bold type and underline; the text as given has neither.',
    },
    meant: {
      zh: '应恢复原有的粗体、下划线。原网页是否有标识，此处无从核对。',
      en: 'The bold type and underline should be restored. Whether the web page has them cannot be checked here.',
    },
    literally: {
      zh: '照此文本，没有一条被标识，读者无法知道哪些条款要重点阅读。',
      en: 'In this text no term is marked, so the reader cannot tell which terms to read with care.',
    },
    certainty: 'probable',
  },
  {
    unit: 'pre.para2',
    quote: '下文“联系我们”条款中的联系方式',
    also: [
      {
        unit: 'g-14.4.9',
        quote: '请通过支持与服务联系我们',
      },
      {
        unit: 'p-36.3.4',
        quote: '通过本协议披露的方式与我们联系协商',
      },
      {
        unit: 'p-63.3',
        quote: '通过本协议提供的联系方式与我们沟通',
      },
    ],
    kind: 'reference',
    weight: 'reading',
    printed: {
      zh: '这里指向“联系我们”条款里的联系方式；通用条款 14.4.9只写“请通过支持与服务联系我们”，没有电话、邮箱或地址。',
      en: 'It points to the contact details in the clause “联系我们”. That clause, general 14.4.9, only says “through Support and Services” and gives no phone, mail or address.',
    },
    meant: {
      zh: '“支持与服务”大概原是一个链接。',
      en: '“支持与服务” was probably a link.',
    },
    literally: {
      zh: '协议没有提供任何联系方式。',
      en: 'The agreement gives no way of contact.',
    },
    certainty: 'probable',
  },
];
