import type { OutsideName } from '../src/references/model';

/**
 * Products and services that the text names and that are none of the 75: their own terms are not part of this text. Only
 * in the units listed; elsewhere the same words are part of another name. The build fails on a name that is not there.
 */
export const outsideNames: readonly OutsideName[] = [
  { name: '云盾安骑士服务', units: ['g-7.2.6'], whose: 'vendor' },
  { name: '云服务器', units: ['p-4.1', 'p-58.2', 'p-69.3.3'], whose: 'vendor' },
  { name: '对象存储服务', units: ['p-26.3'], whose: 'vendor' },
  { name: 'VPC', units: ['p-34.5.2'], whose: 'vendor' },
  { name: '金融云', units: ['p-64.3.8.2'], whose: 'vendor' },
  { name: 'mPaaS', units: ['p-64.3.8.2', 'p-64.3.8.4'], whose: 'vendor' },
  { name: '云市场', units: ['p-64.3.11.1'], whose: 'vendor' },
  { name: '易提平台', units: ['p-64.3.11.2.C'], whose: 'vendor' },
  { name: '钉钉基础产品服务', units: ['p-38.1'], whose: 'affiliate' },
  { name: '钉钉应用市场', units: ['p-38.1'], whose: 'affiliate' },
  { name: '钉钉平台', units: ['p-75.1'], whose: 'affiliate' },
  { name: '支付宝', units: ['p-71.2.4'], whose: 'affiliate' },
];
