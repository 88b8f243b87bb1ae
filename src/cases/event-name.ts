import { useTranslation } from '@/i18n/use-translation';
import type { LifecycleRule, Wording } from '@/lifecycle/model';

/** Picks the reader's language of a wording that content has in both. */
export function useWording() {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (wording: Wording): string => wording[language];
}

/** Names what a rule is about, as the product calls it. */
export function useSubjectName() {
  const { t } = useTranslation();
  const wording = useWording();
  return ({ subject, object }: Pick<LifecycleRule, 'subject' | 'object'>): string =>
    object ? wording(object) : t(($) => $.events.subject[subject]);
}

/** Names what a rule does to what, with the condition on which it does (16.2: 如果它仍存有您的数据). */
export function useConditionalName() {
  const { t } = useTranslation();
  const eventName = useEventName();
  const wording = useWording();
  return (rule: LifecycleRule) =>
    rule.condition
      ? t(($) => $.site.withNote, {
          text: eventName(rule),
          note: t(($) => $.simulator.condition, { condition: wording(rule.condition) }),
        })
      : eventName(rule);
}

/** Names what a rule does to what, as the product calls it: 数据删除, 自定义监控时间序列删除. */
export function useEventName() {
  const { t } = useTranslation();
  const subjectName = useSubjectName();
  return (rule: LifecycleRule) =>
    t(($) => $.events.event, {
      subject: subjectName(rule),
      effect: t(($) => $.events.effect[rule.effect]),
    });
}
