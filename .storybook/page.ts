import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { directionOf } from '../src/data/language-choice.js';
import { configure } from '../src/index.js';
import { DataElement } from '../src/ui/data-element.js';
import { chooseNetwork } from '../stories/support/network.js';
import './themes.js';
import { MOMENTS } from './toolbar.js';

/**
 * Sets the page around a story as the toolbar says. Its time zone is given, so that stories look the same in every place.
 * Language and direction stand close to the story: the pages of documentation are in English themselves.
 */
export const withPage: Decorator = (story, { globals }) => {
  const { theme, mode, language, direction, network, time } = globals;
  document.documentElement.style.colorScheme = mode;
  setClock(time);
  chooseNetwork(network);
  const dir = direction === 'auto' ? directionOf(language) : direction;
  return html`
    <div
      theme=${theme}
      lang=${language}
      dir=${dir}
      time-zone="Europe/London"
      @load=${network === 'stale' ? readAgain : null}
    >
      ${keyed(network, story())}
    </div>
  `;
};

let clock: string | undefined;

function setClock(time: string): void {
  if (time === clock) return;
  clock = time;
  configure({ now: MOMENTS[time]?.now ?? (() => Date.now()) });
}

/** What was read once cannot be read again. The event does not bubble, so it is caught on its way down. */
const readAgain = {
  capture: true,
  handleEvent({ target }: Event): void {
    if (target instanceof DataElement) void target.reload();
  },
};
