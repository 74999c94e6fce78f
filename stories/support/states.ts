import type { Args, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { StateName } from '../../src/noticeboard.js';
import { DataElement } from '../../src/ui/data-element.js';

type Play = (context: StoryContext) => Promise<void>;

/** Every element of the story comes to a state, and draws what the state promises. */
export function reaches(state: StateName): Play {
  return async ({ canvasElement }) => {
    const elements = elementsIn(canvasElement);
    await expect(elements).not.toHaveLength(0);
    for (const element of elements) {
      await waitFor(() => expect(element.state).toBe(state), { timeout: 10_000 });
      await element.updateComplete;
      await expect(element.matches(`:state(${state})`)).toBe(true);
      await drawsSomething(element);
      await showsFallback(element, state === 'loading' || state === 'error');
    }
  };
}

/** A story whose data is read once, and cannot be read again. */
export function becomesStale(site: object, render: (args: Args) => TemplateResult): StoryObj {
  let src = '';
  return {
    beforeEach() {
      src = URL.createObjectURL(jsonBlob(site));
      return () => URL.revokeObjectURL(src);
    },
    render: (args) => render({ ...args, src }),
    async play(context) {
      await reaches('ready')(context);
      URL.revokeObjectURL(src);
      await Promise.all(elementsIn(context.canvasElement).map((element) => element.reload()));
      await reaches('stale')(context);
    },
    parameters: { docs: { story: { autoplay: true } } },
  };
}

function elementsIn(canvas: HTMLElement): DataElement<unknown>[] {
  return [...canvas.querySelectorAll('*')].filter((element) => element instanceof DataElement);
}

async function drawsSomething(element: DataElement<unknown>): Promise<void> {
  await expect(element.offsetHeight).toBeGreaterThan(0);
  await expect(element.shadowRoot?.textContent).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
}

async function showsFallback(element: DataElement<unknown>, shown: boolean): Promise<void> {
  for (const child of element.querySelectorAll(':scope > :not(script, [slot])')) {
    await expect(child.checkVisibility()).toBe(shown);
  }
}

/** Its links are made absolute: in a Blob there is no address that they could be relative to. */
function jsonBlob(site: object): Blob {
  const base = new URL('front-page/', document.baseURI);
  const text = JSON.stringify(site, (key, value: unknown) =>
    key.endsWith('url') && typeof value === 'string' ? new URL(value, base).href : value,
  );
  return new Blob([text], { type: 'application/json' });
}
