import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Slide } from '#data/slides/slide.ts';
import { stepOf } from '#data/stage/commands.ts';
import { openNotesWindow } from '#data/stage/notes-window.ts';
import { type Show, type ShowStep, stepShow } from '#data/stage/show-machine.ts';
import { turnFullScreen } from '#lib/stage/full-screen.ts';
import type { StageCommand } from '#lib/stage/stage-keys.ts';
import { pathOf } from '#routing/paths.ts';
import { writeStage } from '#routing/stage-params.ts';

interface CommandOptions {
  show: Show;
  change: (next: (show: Show) => Show) => void;
  slides: readonly Slide[];
  /** What of the link means nothing here: handed to the editor. */
  dropped: readonly string[];
}

/** What the commands of the wall do. */
export function useCommands({ show, change, slides, dropped }: CommandOptions) {
  const navigate = useNavigate();
  const [panel, setPanel] = useState<'help' | 'blocked' | null>(null);
  const closePanel = () => setPanel(null);

  function take(step: ShowStep): void {
    change((current) => stepShow(current, step, slides));
  }

  function openEditor(): void {
    const search = writeStage({ ...show, isBlank: false });
    void navigate({ pathname: pathOf(show.lang, { page: 'stage-edit' }), search: search && `?${search}` }, { state: { dropped } });
  }

  /** Closes what is open, one thing at a time; with nothing open it leaves the wall. */
  function leave(): void {
    if (panel) closePanel();
    else if (show.isBlank) take({ type: 'blank' });
    else if (document.fullscreenElement) turnFullScreen();
    else openEditor();
  }

  function run(command: StageCommand): void {
    switch (command) {
      case 'help':
        setPanel((current) => (current === 'help' ? null : 'help'));
        break;
      case 'leave':
        leave();
        break;
      case 'notes':
        setPanel(openNotesWindow(show) ? null : 'blocked');
        break;
      case 'full-screen':
        turnFullScreen();
        break;
      default:
        closePanel();
        take(stepOf(command));
    }
  }

  return { take, run, openEditor, panel, closePanel };
}
