import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { Button } from './Button.tsx';
import { Screen } from './Screen.tsx';

/** A bug shows here instead of an empty window; what is saved is not touched by it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <Screen
        icon={TriangleAlert}
        title={t('bugTitle')}
        alert
        detail={{ label: t('troubleDetail'), text: String(this.state.error) }}
        acts={
          <Button kind="primary" onClick={() => location.reload()}>
            {t('closedReload')}
          </Button>
        }
      >
        <p>{t('bugText')}</p>
      </Screen>
    );
  }
}
