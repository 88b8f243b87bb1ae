import type { UnitId } from '../src/agreement/model';
import { shown } from './shown.ts';

/** What a wording of the interface says of a provision: the words of the text that it rests on. */
export interface WordingClaim {
  readonly provision: UnitId;
  readonly quote: string;
  /** A figure of that quote, as the wording writes it in each language; whole where both write it alike. */
  readonly figure?: { readonly zh: string; readonly en: string };
}

/** A claim that the interface rests on elsewhere too. */
const asShown = ({ provision, quotes }: { readonly provision: UnitId; readonly quotes: readonly [string] }) => ({
  provision,
  quote: quotes[0],
});

const ORDER = asShown(shown.precedence);
const [TERM, STOP, BUFFER_OF_ARREARS, BUFFER] = [
  asShown(shown.withoutRules[0]),
  asShown(shown.withoutRules[1]),
  asShown(shown.withoutRules[2]),
  asShown(shown.withoutRules[3]),
] as const;
/** Without its figure. */
const PENALTY_RIGHT = asShown(shown.penalty);
const PENALTY: WordingClaim = { ...PENALTY_RIGHT, figure: { zh: '万分之五', en: '0.05 %' } };
const ASKED_EARLIER: WordingClaim = {
  provision: 'g-4.2.2',
  quote: '您至少应在服务期满前7日内支付续费款项',
};

const SAME_MOMENT: WordingClaim = {
  provision: 'p-2.2',
  quote: '自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同',
};

/**
 * Every wording of the interface that speaks of a numbered provision, by its key, with the words that it rests on.
 * A test fails where a wording names a provision that is not here, or the text does not have the words.
 */
export const wordingClaims: Readonly<Record<string, readonly WordingClaim[]>> = {
  'about.unofficial.text': [ORDER],
  'special.generalLead': [ORDER],
  'services.caveat': [ORDER],
  'together.note.edition': [ORDER],
  'answering.penalty.assumes': [PENALTY],
  'check.placeholder': [
    {
      provision: 'g-12.6',
      quote: '不超过违约事件发生前就该服务过往12个月',
      figure: { zh: '12个月', en: '12个月' },
    },
  ],
  'simulator.withoutRulesLead': [
    {
      provision: 'g-4.2.1',
      quote: '您未在下单后立即付费的，订单将为您保留7日',
      figure: { zh: '7日', en: '7 days' },
    },
    { ...ASKED_EARLIER, figure: { zh: '7日', en: '7 days' } },
  ],
  'simulator.withoutRulesSee': [ORDER],
  'simulator.withoutRulesSeeExpiry': [ORDER],
  'simulator.generalScenario': [ORDER],
  'simulator.caveat': [ORDER],
  'simulator.documents': [ORDER],
  'simulator.countMoment': [SAME_MOMENT],
  'simulator.askedForPerhaps.dated': [ASKED_EARLIER],
  'simulator.askedForPerhaps.today': [ASKED_EARLIER],
  'simulator.askedForPerhaps.passed': [{ ...ASKED_EARLIER, figure: { zh: '7日', en: '7 days' } }],
  'simulator.askedForPerhaps.over': [ASKED_EARLIER],
  'simulator.askedForPerhaps.undated': [ASKED_EARLIER],
  'simulator.owesPenalty': [PENALTY],
  'simulator.partPayment': [
    { provision: 'p-2.1', quote: '仍未成功充值并足以支付所欠服务费用' },
    { provision: 'p-2.2', quote: '仍未成功充值并足以支付所欠服务费用' },
  ],
  'simulator.money': [PENALTY_RIGHT],
  'simulator.moneyLead': [PENALTY],
  'timeline.period.buffer': [BUFFER, BUFFER_OF_ARREARS],
  'simulator.bufferAnchor': [BUFFER, BUFFER_OF_ARREARS],
  'exporting.countMoment': [SAME_MOMENT],
  'exporting.money': [PENALTY_RIGHT],
  'answering.caveat': [ORDER],
  'answering.all.rest': [STOP, BUFFER_OF_ARREARS, BUFFER],
  'answering.all.restExpiry': [TERM, BUFFER],
  'listing.lead': [ORDER],
  'listing.notSpoken': [TERM, STOP, BUFFER_OF_ARREARS, BUFFER],
  'listing.othersNote': [TERM, STOP, BUFFER_OF_ARREARS, BUFFER],
  'layers.order': [ORDER],
  'topics.order': [ORDER],
  'layers.productPrecedenceLead': [ORDER],
  'deadlines.limitsLead': [
    { provision: 'g-14.4.13', quote: '除非另有说明，本协议正文及其附件中所有的“日”、“天”均为自然日' },
  ],
  'deadlines.howCounted': [SAME_MOMENT],
  'deletions.ends.general': [
    { provision: 'g-5.6', quote: '用户业务数据一经删除，即不可恢复' },
    { provision: 'g-9.2.4', quote: '用户业务数据一经删除，即不可恢复' },
  ],
  'together.seen.fit.buffer.arrears': [BUFFER_OF_ARREARS, BUFFER],
  'together.seen.fit.buffer.end': [BUFFER],
  'together.seen.fit.kept': [BUFFER_OF_ARREARS, BUFFER],
  'deletions.known': [
    { provision: 'g-5.1', quote: '您发生欠费时，阿里云可能会向您发出合理的提示或催告。' },
    { provision: 'g-5.2', quote: '阿里云因此终止服务和/或技术支持的，会向您发出必要的通知。' },
  ],
};
