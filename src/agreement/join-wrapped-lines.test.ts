import { expect, test } from 'vitest';
import { countColumns, joinWrappedLines, splitLines } from './join-wrapped-lines';
import { parseMarker } from './parse-marker';

const join = (source: string) =>
  joinWrappedLines(splitLines(source), (line) => parseMarker(line) !== undefined).map(({ text }) => text);

test('a Chinese character and its punctuation take two columns, a Latin letter one', () => {
  expect(countColumns('到期，API“”')).toBe(2 + 2 + 2 + 3 + 4);
});

test('63.3: a word cut in two is joined with nothing between', () => {
  const [joined] =
    join(`63.3、 为帮助您更高效地解决异常问题，我们已基于阿里巴巴自研大语言模型进一步开发并为您提供DTS Insight运维助手服务（“运维助手”），若您在使用DT

S服务过程中产生报错信息时`);
  expect(joined).toContain('若您在使用DTS服务过程中');
});

test('40.1: a blank at the end of a line stays', () => {
  const [joined] =
    join(`40.1、本第“39”条中“服务”或“CDDC服务”特指：阿里云向您提供www.aliyun.com网站上所展示的云数据库专属集群服务（Cloud Database Dedicated 

Cluster,简称CDDC）以及相关的技术及网络支持服务。`);
  expect(joined).toContain('Cloud Database Dedicated Cluster,简称CDDC');
});

test('38.2: a full line of 110 columns goes on, though it reads as complete', () => {
  const full = '专'.repeat(55);
  expect(countColumns(full)).toBe(110);
  expect(join(`${full}\n\n《钉钉服务协议》和规则。`)).toHaveLength(1);
});

test('61.3.2: a line of 94 columns ends its paragraph', () => {
  const short = '61.3.2、升级您当前的数据库备份服务的规格（费用以阿里云官网页面展示的为准），以获得更多的服务。';
  expect(countColumns(short)).toBe(94);
  expect(join(`${short}\n\n其中，按量付费的服务额度可先使用后付费`)).toHaveLength(2);
});

test('a full line that ends a paragraph does not swallow the next provision', () => {
  expect(join(`${'云'.repeat(70)}。\n\n9.5、由于使用的探测点\n\n（1）订单`)).toHaveLength(3);
});
