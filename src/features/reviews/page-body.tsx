import type { Desk, DeskView, ReviewShelf } from './desk';
import { IssuesView } from './page-issues';
import { ProposalsView } from './page-proposals';
import { ProvisionsView } from './page-provisions';
import { ReportView } from './page-report';
import { type ChangeSearch, type ReviewSearch, viewOf } from './page-search';
import { SettingsView } from './page-settings';
import { WaitingView } from './page-waiting';
import { ChecklistsView } from './tick-lists';

interface Props {
  readonly desk: Desk;
  readonly shelf: ReviewShelf;
  readonly view: DeskView;
  readonly search: ReviewSearch;
  readonly onChange: ChangeSearch;
}

/** The view of a review that its address asks for. */
export function ReviewBody({ desk, shelf, view, search, onChange }: Props) {
  const { state } = view;
  switch (viewOf(search)) {
    case 'issues':
      return <IssuesView desk={desk} state={state} search={search} onChange={onChange} />;
    case 'provisions':
      return <ProvisionsView desk={desk} state={state} search={search} onChange={onChange} />;
    case 'checklists':
      return <ChecklistsView desk={desk} state={state} search={search} onChange={onChange} />;
    case 'proposals':
      return <ProposalsView desk={desk} state={state} />;
    case 'waiting':
      return <WaitingView desk={desk} view={view} />;
    case 'report':
      return <ReportView state={state} />;
    case 'settings':
      return <SettingsView desk={desk} shelf={shelf} state={state} />;
  }
}
