import { optional } from '@/ui/optional';
import { Pending } from '@/ui/pending';
import type { Desk, DeskView, ReviewShelf } from './desk';
import { type ChangeSearch, type ReviewSearch, viewOf } from './page-search';
import type { UnitTexts } from './page-texts';

const fallback = <Pending />;
// Each view is loaded when it is asked for.
const IssuesView = optional(() => import('./page-issues'), { pick: (module) => module.IssuesView, fallback });
const ProvisionsView = optional(() => import('./page-provisions'), {
  pick: (module) => module.ProvisionsView,
  fallback,
});
const ChecklistsView = optional(() => import('./tick-lists'), { pick: (module) => module.ChecklistsView, fallback });
const ProposalsView = optional(() => import('./page-proposals'), { pick: (module) => module.ProposalsView, fallback });
const WaitingView = optional(() => import('./page-waiting'), { pick: (module) => module.WaitingView, fallback });
const ReportView = optional(() => import('./page-report'), { pick: (module) => module.ReportView, fallback });
const SettingsView = optional(() => import('./page-settings'), {
  pick: (module) => module.SettingsView,
  wording: ['moments'],
  fallback,
});

interface Props {
  readonly desk: Desk;
  readonly shelf: ReviewShelf;
  readonly view: DeskView;
  /** The own text of every unit, once it is there. */
  readonly texts: UnitTexts | undefined;
  readonly search: ReviewSearch;
  readonly onChange: ChangeSearch;
}

/** The view of a review that its address asks for. */
export function ReviewBody({ desk, shelf, view, texts, search, onChange }: Props) {
  const { state } = view;
  switch (viewOf(search)) {
    case 'issues':
      return <IssuesView desk={desk} state={state} search={search} onChange={onChange} />;
    case 'provisions':
      return <ProvisionsView desk={desk} state={state} texts={texts} search={search} onChange={onChange} />;
    case 'checklists':
      return <ChecklistsView desk={desk} state={state} search={search} onChange={onChange} />;
    case 'proposals':
      return <ProposalsView desk={desk} state={state} texts={texts} />;
    case 'waiting':
      return <WaitingView desk={desk} view={view} texts={texts} />;
    case 'report':
      return <ReportView state={state} texts={texts} />;
    case 'settings':
      return <SettingsView desk={desk} shelf={shelf} state={state} />;
  }
}
