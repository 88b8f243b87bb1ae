import type { LifecycleRule, ParameterId, Scenario, Subject, Wording } from '../lifecycle/model';

/** What rules speak of, where the product has no name of its own for it. */
const SUBJECTS: Partial<Record<Subject, Wording>> = {
  configuration: { zh: '配置信息', en: 'Configuration' },
  'queued-work': { zh: '等待执行的作业', en: 'Jobs waiting' },
  'running-work': { zh: '执行中的任务', en: 'Running tasks' },
  storage: { zh: '存储费用', en: 'Storage' },
  templates: { zh: '入湖模板', en: 'Templates' },
};

/** Periods that the text names and gives no length. */
const PERIODS: Partial<Record<ParameterId, Wording>> = {
  deferral: { zh: '延期停服期间', en: 'the deferral' },
  grace: { zh: '宽限期', en: 'the grace period' },
};

const MAY_DELETE: Wording = {
  zh: '这里是“有权”删除，通用条款是“将”删除。',
  en: 'Here the vendor may delete; by the general terms it will.',
};
const READ_IN_TWO_WAYS: Wording = { zh: '这里的时间可以有两种读法。', en: 'The time can be read in two ways.' };

/** Where the own rules reach only some of the data, the general ones fill in the rest; a may stays a may (73.5). */
export function noteOfRetention(rules: readonly LifecycleRule[], scenario: Scenario): Wording {
  const isWhole =
    scenario.rules.every(({ fills }) => fills !== 'deletion') &&
    rules.some(({ effect, subject }) => effect === 'delete' && (subject === 'data' || subject === 'database'));
  const whole = {
    zh: '本产品自己写明何时释放或删除；通用条款只说“一定的缓冲期”。',
    en: 'The product says itself when data are released or deleted; the general terms only say “a certain buffer period”.',
  };
  const part = {
    zh: '本产品只写明这一部分何时释放或删除；其余数据（如有）仍适用通用条款的“一定的缓冲期”。',
    en: 'The product says only when this part is released or deleted; for other data, if any, the general terms hold, with “a certain buffer period”.',
  };
  return sentences(
    isWhole ? whole : of(rules, part),
    rules.every(({ modality }) => modality === 'may') && MAY_DELETE,
    isReadInTwoWays(rules) && READ_IN_TWO_WAYS,
  );
}

/** The general terms reserve a right; so may the product (15.2, 17.1.1), and its period may be as open (17.1.2, 69.2.1(4)). */
export function noteOfSuspension(rules: readonly LifecycleRule[]): Wording {
  if (rules.every(({ modality }) => modality === 'may')) {
    return {
      zh: '这里同样只是“有权”；本产品写明自何时起可以暂停、停止或终止，通用条款没有写明。',
      en: 'Here too it is only a right; the product says from when the vendor may suspend, stop or end service, the general terms do not.',
    };
  }
  const [period, ...others] = rules.map(({ offset }) => offset.kind === 'parameter' && PERIODS[offset.parameter]);
  if (period && others.every((other) => other === period)) {
    return {
      zh: `“${period.zh}”届满才暂停、停止或终止；这段期间多久没有写明，通用条款也没有写明期间。`,
      en: `Service is suspended, stopped or ended only when ${period.en} is over; how long that is is not stated, nor do the general terms name a period.`,
    };
  }
  return sentences(
    {
      zh: '本产品自己写明欠费后何时暂停、停止或终止；通用条款只保留这样做的权利，没有写明期间。',
      en: 'The product says itself when service is suspended, stopped or ended after arrears; the general terms only reserve the right, and name no period.',
    },
    isReadInTwoWays(rules) && READ_IN_TWO_WAYS,
  );
}

/** The general terms do not speak of charges while service is withheld (2.1, 3.2, 21.2.1). */
export function noteOfCharges(rules: readonly LifecycleRule[]): Wording {
  return of(rules, {
    zh: '暂停或停止后仍继续计费；通用条款没有说到这时是否计费。',
    en: 'Charges go on after the suspension or stop; the general terms do not say whether they do.',
  });
}

/** The period of the product's own beside the general one (6.1, 7.1). */
export function noteOfOrder(rules: readonly LifecycleRule[]): Wording {
  const [days] = rules.flatMap(({ offset }) => ('period' in offset ? [offset.period.amount] : []));
  return {
    zh: `提交订单后${days}日内未付费即失效，通用条款为7日。`,
    en: `An order lapses when it is not paid within ${days} days, instead of 7.`,
  };
}

/** A note that says of what it speaks, where the rules name it. */
function of(rules: readonly LifecycleRule[], { zh, en }: Wording): Wording {
  const [name] = rules.flatMap(({ object, subject }) => object ?? SUBJECTS[subject] ?? []);
  return name ? { zh: `${name.zh}：${zh}`, en: `${name.en}: ${en.charAt(0).toLowerCase()}${en.slice(1)}` } : { zh, en };
}

const isReadInTwoWays = (rules: readonly LifecycleRule[]) => rules.some(({ reading }) => reading !== undefined);

function sentences(...parts: readonly (Wording | false)[]): Wording {
  const said = parts.filter((part) => part !== false);
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
}
