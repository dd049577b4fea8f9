import { useEffect, useState } from 'preact/hooks';
import { composeHelp, type HelpParts } from '@/guidance/compose-help';
import { ask } from '../shared/background';
import { HelpSheetView } from './HelpSheetView';

interface Props extends Omit<HelpParts, 'privateWindows'> {
  onBack?: () => void;
  takesFocus?: boolean;
}

const openPrivately = (url: string) => ask<'open-privately'>({ type: 'open-privately', url }).catch(() => false);

/** The help sheet on a page of ours. */
export function OwnHelp({ onBack, takesFocus, ...parts }: Props) {
  const [privateWindows, setPrivateWindows] = useState(false);
  // Help is there at once, whatever the background does.
  useEffect(
    () => void ask<'private-windows'>({ type: 'private-windows' }).then(setPrivateWindows, () => undefined),
    [],
  );
  return (
    <HelpSheetView
      sheet={composeHelp({ ...parts, privateWindows })}
      openPrivately={openPrivately}
      onBack={onBack}
      takesFocus={takesFocus}
    />
  );
}
