import { expect, test } from 'vitest';
import type { Scenario } from '../lifecycle/model';
import { nameVariants } from './name-variants';

const scenario = (trigger: Scenario['trigger'], variant: string | null, zh: string, en: string): Scenario => ({
  id: `${trigger}-${variant}`,
  trigger,
  variant,
  name: { zh, en },
  parameters: [],
  rules: [],
  readings: [],
  recovery: [],
  silences: [],
});

const monthly = scenario('expiry', 'monthly', '到期：包月', 'Expiry: monthly');
const yearly = scenario('expiry', 'yearly', '到期：包年', 'Expiry: yearly');
const pack = scenario('expiry', 'package', '到期：资源包', 'Expiry: package');
const arrears = scenario('arrears', null, '欠费', 'Arrears');
const all = [monthly, yearly, pack, arrears];

test('34.1: those for which it holds are named in the order of the product, without their trigger', () => {
  expect(nameVariants(new Set([pack, monthly]), all)).toEqual({ zh: '包月、资源包', en: 'monthly, package' });
});

test('what holds for every variant of its trigger names none; other triggers do not count', () => {
  expect(nameVariants(new Set([monthly, yearly, pack]), all)).toBeUndefined();
  expect(nameVariants(new Set([arrears]), all)).toBeUndefined();
});

test('26.1.1: one variant in several triggers is named once', () => {
  const one = ['到期', '欠费'].map((word, index) =>
    scenario(index ? 'arrears' : 'expiry', 'local', `${word}：本地`, index ? 'Arrears: local' : 'Expiry: local'),
  );
  const other = ['到期', '欠费'].map((word, index) =>
    scenario(index ? 'arrears' : 'expiry', 'cloud', `${word}：云上`, index ? 'Arrears: cloud' : 'Expiry: cloud'),
  );
  expect(nameVariants(new Set(one), [...one, ...other])).toEqual({ zh: '本地', en: 'local' });
});

test('a name that is no trigger and variant stays whole: 39.4, 17.1.4', () => {
  const edition = scenario('expiry', 'edition', '增值版本到期（标准版）', 'Edition expires');
  const resource = scenario('expiry', 'resource', '独享资源到期', 'Exclusive resources expire');
  expect(nameVariants(new Set([resource]), [edition, resource])?.zh).toBe('独享资源到期');
  const none = scenario('arrears', 'none', '欠费，没有延停权益', 'Arrears, without deferral');
  const closed = scenario('arrears', 'closed', '欠费，延停权益已关闭', 'Arrears, deferral closed');
  expect(nameVariants(new Set([none]), [none, closed])).toEqual({ zh: '没有延停权益', en: 'without deferral' });
});
