import type { Args, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { initialGlobals } from '../../.storybook/toolbar.js';
import type { StateName } from '../../src/index.js';
import { DataElement } from '../../src/ui/data-element.js';
import { ONCE } from './addresses.js';

type Play = (context: StoryContext) => Promise<void>;

/**
 * Every element of the story comes to a state, and draws what the state promises; then whatever else holds. It is tried
 * in the page that the workbench opens with: in another language, at another time or without a network a story is only
 * looked at.
 */
export function reaches(state: StateName, then?: Play): Play {
  return async (context) => {
    if (!asOpened(context)) return;
    const elements = elementsIn(context.canvasElement);
    await expect(elements).not.toHaveLength(0);
    for (const element of elements) await comesTo(state, element);
    await then?.(context);
  };
}

/** A story whose data is read once, and cannot be read again. */
export function becomesStale(render: (args: Args) => TemplateResult, args: Args = {}): StoryObj {
  return {
    args: { ...args, src: ONCE },
    render: (given) => render(given), // without the context that Storybook hands on
    play: reaches('ready', async (context) => {
      const elements = elementsIn(context.canvasElement);
      await Promise.all(elements.map((element) => element.reload()));
      for (const element of elements) await comesTo('stale', element);
    }),
    parameters: { docs: { story: { autoplay: true } } },
  };
}

/** All of the parts of that name in the story, in order. */
export function partsIn({ canvasElement }: StoryContext, name: string): Element[] {
  return elementsIn(canvasElement).flatMap((element) => [
    ...(element.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? []),
  ]);
}

/** What the parts of that name say, in order. */
export function textsIn(context: StoryContext, name: string): string[] {
  return partsIn(context, name).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
}

function asOpened({ globals }: StoryContext): boolean {
  return (['language', 'network', 'time'] as const).every((name) => globals[name] === initialGlobals[name]);
}

/** The elements in some part of a page. */
export function elementsIn(canvas: ParentNode): DataElement<unknown>[] {
  return [...canvas.querySelectorAll('*')].filter((element) => element instanceof DataElement);
}

/** Waits until an element has come to a state, and shows what belongs to it. */
export async function comesTo(state: StateName, element: DataElement<unknown>): Promise<void> {
  await waitFor(() => expect(element.state).toBe(state), { timeout: 10_000 });
  await element.updateComplete;
  await expect(element.matches(`:state(${state})`)).toBe(true);
  await drawsSomething(element);
  await showsFallback(element, state === 'loading' || state === 'error');
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
