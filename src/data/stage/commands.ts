import { LANGS } from '#i18n/languages.ts';
import type { StageCommand } from '#lib/stage/stage-keys.ts';
import type { ShowStep } from './show-machine.ts';

/** Commands that the window they are given in carries out itself. */
type WindowCommand = 'help' | 'leave' | 'notes' | 'full-screen';
type StepCommand = Exclude<StageCommand, WindowCommand>;

/** The step of a command that moves the show. */
export function stepOf(command: StepCommand): ShowStep {
  switch (command) {
    case 'language-1':
      return { type: 'language', lang: LANGS[0] };
    case 'language-2':
      return { type: 'language', lang: LANGS[1] };
    case 'language-3':
      return { type: 'language', lang: LANGS[2] };
    default:
      return { type: command };
  }
}
