import { Component, type ReactNode } from 'react';
import { MissingWord } from './missing-part';

interface Props {
  readonly children: ReactNode;
  /** Nothing is said where it fails: for what the reader does not miss. */
  readonly isSilent?: boolean;
}

/** Keeps the fault of a part from taking the page around it. */
export class PartBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render() {
    if (!this.state.hasFailed) return this.props.children;
    if (this.props.isSilent === true) return null;
    return <MissingWord onRetry={() => this.setState({ hasFailed: false })} />;
  }
}
