import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import { defineRestyleEditor } from './support/restyle-editor.js';
import { comesTo, elementsIn } from './support/states.js';

export default { title: 'Looks/Restyle it', tags: ['!autodocs'] } satisfies Meta;

/** How a theme is made: set tokens, see the five elements in them, copy the CSS. */
export const RestyleIt: StoryObj = {
  name: 'Restyle it',
  render: () => {
    defineRestyleEditor();
    return html`
      <div style="max-inline-size: 78rem">
        <h1>Restyle it</h1>
        <p style="max-inline-size: 65ch">
          A theme is a CSS file of tokens. Begin with nothing or with a theme, set what shall be otherwise,
          and see it in light and dark with the toolbar. Save the CSS beside your page's own and link it: it
          is then for the whole page; or for what bears its name, as in
          <code>&lt;aside theme="mine"&gt;</code>. What no token reaches, a <code>::part()</code> does: each
          element's page lists its own.
        </p>
        <restyle-editor></restyle-editor>
      </div>
    `;
  },
  async play({ canvasElement }: StoryContext) {
    const editor = canvasElement.querySelector('restyle-editor')?.shadowRoot;
    const find = (selector: string) => editor?.querySelector<HTMLElement>(selector);
    const field = find('[id="--nb-radius"]');
    const css = () => find('pre')?.textContent;
    const writeText = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    if (!editor || !field) throw new TypeError('There is no field for --nb-radius.');
    for (const element of elementsIn(editor)) await comesTo('ready', element);
    await userEvent.type(field, '9px');
    await waitFor(() => expect(css()).toContain('--nb-radius: 9px;'));
    const clock = find('dual-clock');
    if (clock) await waitFor(() => expect(getComputedStyle(clock).borderStartStartRadius).toBe('9px'));
    find('button')?.click();
    await expect(writeText).toHaveBeenCalledWith(css());
    await waitFor(() => expect(find('[role=status]')).toHaveTextContent('Copied.'));
    writeText.mockRestore();
  },
};
