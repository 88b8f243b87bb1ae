import type { Scenario, Wording } from '../lifecycle/model';

/** A variant without its trigger, of which a limit speaks apart: `到期：包月`, `到期（包年包月等固定期限）`. */
const WITHOUT_TRIGGER = {
  zh: /^(?:到期|欠费|用完)(?:[：，](.+)|（(.+)）)$/,
  en: /^(?:Expiry|Arrears|Used up)(?:[:,] | of )(.+)$/,
};

/** `到期：包月` is 包月; a name that is no trigger and variant (独享资源到期) stays whole. */
function nameOf({ name }: Scenario): Wording {
  const without = (text: string, pattern: RegExp) => {
    const [, plain, inBrackets] = pattern.exec(text) ?? [];
    return plain ?? inBrackets ?? text;
  };
  return { zh: without(name.zh, WITHOUT_TRIGGER.zh), en: without(name.en, WITHOUT_TRIGGER.en) };
}

/**
 * The variants of a product for which a limit holds, where it does not hold for all of them (34.1: 包月、资源包, not 包年).
 *
 * @param holds - the scenarios whose rules set the limit.
 * @param all - every scenario of the product.
 * @returns `undefined` where the limit holds for every variant of each trigger that leads to it.
 */
export function nameVariants(holds: ReadonlySet<Scenario>, all: readonly Scenario[]): Wording | undefined {
  // A general clause that products cite is about the general terms' own variants.
  const own = all.filter((scenario) => holds.has(scenario));
  const triggers = new Set(own.map(({ trigger }) => trigger));
  const others = all.filter((scenario) => triggers.has(scenario.trigger) && !holds.has(scenario));
  if (others.length === 0) return undefined;
  const names = own.map(nameOf);
  const list = (key: keyof Wording, comma: string) => [...new Set(names.map((name) => name[key]))].join(comma);
  return { zh: list('zh', '、'), en: list('en', ', ') };
}
