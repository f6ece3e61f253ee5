import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { useSend } from './send-control.ts';

/** Sends the page on the screen: the same panel as the header opens, among the actions of a page. */
export function SendButton() {
  const { t } = useTranslation();
  return (
    <Button icon="share-2" {...useSend()}>
      {t('send.action')}
    </Button>
  );
}
