import { expect, test } from 'vitest';
import { readNames } from './read-names';

const slugsOf = (text: string) => readNames(text).found.map(({ slug }) => slug);

test.each([
  ['日志服务 RDS NAT', ['log-service', 'rds', 'nat-gateway'], []],
  ['SLS、云手机；maxcompute', ['log-service', 'cloud-phone', 'maxcompute'], []],
  ['Log Service, NAT Gateway', ['log-service', 'nat-gateway'], []],
  ['SLS, foo, NAT', ['log-service', 'nat-gateway'], ['foo']],
  ['SLS foo', ['log-service'], ['foo']],
  ['Prometheus 智能媒体管理', ['intelligent-media-management', 'prometheus'], []],
  ['随便写的', [], ['随便写的']],
])('%s', (text, slugs, left) => {
  expect(slugsOf(text).toSorted()).toEqual([...slugs].toSorted());
  expect(readNames(text).left).toEqual(left);
});

test('a name of none of the 75 is told as such', () => {
  expect(readNames('ECS RDS')).toMatchObject({ outside: ['云服务器 ECS'], left: [] });
});
