import { expect, test } from 'vitest';
import { parseAgreement } from '../agreement/parse-agreement';
import { findDomains } from './find-domains';

const find = (text: string) => findDomains(parseAgreement(`协议\n通用条款\n1.   服务\n1.1.     ${text}。`).agreement);

test('3.1, 64.1.1, 71.1.3: each name once, with every place where it stands', () => {
  expect(find('阿里云www.aliyun.com网站，data.aliyun.com，官网（www.aliyun.com）')).toEqual([
    {
      name: 'www.aliyun.com',
      places: [
        { unit: 'g-1.1', start: 3 },
        { unit: 'g-1.1', start: 39 },
      ],
    },
    { name: 'data.aliyun.com', places: [{ unit: 'g-1.1', start: 20 }] },
  ]);
});

test.each([
  '详见38.2',
  '“阿里云”、“aliyun”等文字',
  'a.您未按照约定',
  'RDS MySQL版/ RDS PPAS版',
  'E-HPC集群',
  '7×24小时',
])('39.1.1, 10.4, 71.3.8, 59, 69: %s is no domain name', (text) => {
  expect(find(text)).toEqual([]);
});
