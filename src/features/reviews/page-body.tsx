import type { Desk, DeskView, ReviewShelf } from './desk';
import { IssuesView } from './page-issues';
import { ProposalsView } from './page-proposals';
import { ProvisionsView } from './page-provisions';
import { ReportView } from './page-report';
import { type ChangeSearch, type ReviewSearch, viewOf } from './page-search';
import { SettingsView } from './page-settings';
import { WaitingView } from './page-waiting';
import type { UnitTexts } from './page-texts';
import { ChecklistsView } from './tick-lists';

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
