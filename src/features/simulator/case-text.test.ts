import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { withGeneral } from '@/lifecycle/with-general';
import { reportCase } from './case-report';
import { caseText } from './case-text';
import { simulate } from '@/cases/simulate';

const translator = await createTranslator('zh-CN');
for (const part of ['simulator', 'events', 'exporting'] as const) await addWording(translator, part);

test('2.2: a case as it is pasted, passed and to come, with the payment', () => {
  const own = lifecycleContent.lifecycles.find(({ number }) => number === 2);
  const view = simulate(
    { lifecycle: withGeneral(2, own, lifecycleContent), withoutRules: undefined },
    { trigger: 'arrears', at: '2026-11-20T10:00', paid: '2026-11-27T12:00' },
  );
  if (!view) throw new Error('Nothing was worked out.');
  const origin = {
    slug: 'log-service',
    product: '日志服务',
    shortNames: [],
    link: 'https://example.org/products/log-service?at=2026-11-20T10:00',
    nameOf: (id: string) => id.slice(2),
    glosses: {},
  };
  const now = Date.parse('2026-11-27T11:00:00+08:00');
  expect(caseText(reportCase(view, { translator, origin, now, render: renderToStaticMarkup }))).toMatchInlineSnapshot(`
    "日志服务 · 欠费
    截至2026年11月27日周五 11:00（北京时间）
    欠费，2026年11月20日周五 10:00（北京时间）、假如2026年11月27日周五 12:00付清

    按所填的付清时刻，赶在2026年11月28日周六 10:00之前：数据因此不会被删除。
    现在是第 8 天，按条文——服务：暂停；数据：保留，能否取用未写明。
    · 什么都不停，本须在此前付清：2026年11月21日周六 10:00；已过 6 天 1 小时
    · 数据能可靠取用，已到此为止：2026年11月21日周六 10:00；已过 6 天 1 小时
    · 什么都不丢，须在此前付清：2026年11月28日周六 10:00；按所填的付清时刻，赶在此前

    依次发生的事
    1. 2026年11月20日周五 10:00 — 服务继续 · 自此起，按条文已止
       专用 2.1 “自首次欠费之时起，您仍可继续使用阿里云日志服务24小时”
    2. 2026年11月21日周六 10:00 — 服务暂停 · 应已发生
       专用 2.1 “如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务”
    3. 2026年11月21日周六 10:00 — 操作权限冻结 · 应已发生
       专用 2.1 “阿里云将暂停提供服务、冻结您账户下日志服务的操作”
    4. 2026年11月21日周六 10:00 — 数据保留 · 自此起
       专用 2.1 “但仍存储您的数据并持续计费”
    5. 2026年11月21日周六 10:00 — 服务计费 · 自此起
       专用 2.1 “但仍存储您的数据并持续计费”
    6. 2026年11月28日周六 10:00 — 服务终止 · 付清即可避免
       专用 2.2 “自阿里云暂停服务之时起7日届满（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同）” … “阿里云将会终止本服务条款并停止为您继续提供服务”
    7. 2026年11月28日周六 10:00 — 数据删除 · ✕ 不可恢复 · 付清即可避免
       专用 2.2 “自阿里云暂停服务之时起7日届满（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同）” … “您保存在阿里云日志服务的全部数据将会被删除并清空且不可恢复”

    假如改天付
    · 假如在2026年11月27日周五 12:00付清或续费：
    · 可以（按条文推断）。到那时，服务自2026年11月21日周六 10:00起已暂停 6 天 2 小时，付清后应当恢复（条文没有明写）。什么都没丢，此后也不会再丢。
    · 服务与数据：恢复 · 推出，条文未明写 专用 2.2 “您仍未成功充值并足以支付所欠服务费用的”
    · 因此避免：服务终止、数据删除
    · 已经失去，或可能已失去：无
    · 还欠什么：其间仍计费的：专用 2.1；数额以账单为准。通用条款 5.2 还保留按日万分之五的违约金。只付一部分，期间是否停止计算，条文多未写明；写明的（如日志服务的专用说明 2.1、2.2）要求“足以支付所欠服务费用”。稳妥按不停止计。

    计法、读法
    · 期间算到同一时刻为止（专用 2.2 的写法）

    付清或续费能换回什么（1）
    · 服务与数据 在“数据删除”之前 (推出，条文未明写) 专用 2.2 “您仍未成功充值并足以支付所欠服务费用的”

    条文没有说的（4）
    · “至7日相同时刻”：按满7日（7×24小时）推算，与“7日届满”一致；若把暂停当日算作第1日，则早一天：保险起见，提前一天。 专用 2.2 “自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满”
    · “首次欠费”是每次欠费的开始，还是一生只有一次，条文没有说；若是后者，再次欠费就没有24小时。 专用 2.1 “自首次欠费之时起”
    · 暂停期间数据仍被存储，但操作被冻结；条文没有说那时还能读出数据。
    · 最初24小时内如何计费，条文没有说。

    还须留意（3）
    · 欠费时，阿里云“可能会”提示或催告：不是承诺，没有收到提醒也照常计算期间。 通用 5.1 “您发生欠费时，阿里云可能会向您发出合理的提示或催告”
    · 波及：您名下其他阿里云账号内的资金可被用于抵充；仍不足的，阿里云有权拒绝和终止所有这些账号的服务。 通用 5.4 “您所有阿里云账号内的资金不足以抵充您的欠费和其他应付费用的，对您所有阿里云账号予以拒绝和终止服务”
    · 阿里云及其关联公司对您的到期债务可被暂停支付，经书面通知后可直接抵消。 通用 5.3 “则阿里云及/或其关联公司将有权暂停支付该到期债务，并有权经书面通知您后，直接将前述到期债务用于抵消您在本协议项下的应付费用”

    产品文档、价格说明和订购页面先于本协议（14.4.1），可能不同：请查“日志服务 欠费说明”。版本 2024-05-15。非官方，不构成法律意见。
    依据《阿里云产品服务协议》版本 2024-05-15，原文 SHA-256 4d98063395106c2b2daece67b17ebb021f4f9d0181f8e701e9d13cbc379eb5cc。
    https://example.org/products/log-service?at=2026-11-20T10:00
    "
  `);
});
