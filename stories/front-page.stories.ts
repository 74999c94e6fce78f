import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import page from './front-page/index.html?raw';
import style from './front-page/front-page.css?inline';
import { SITE } from './support/addresses.js';
import { overChosen } from './support/network.js';
import { reaches } from './support/states.js';

export default {
  title: 'Pages/Front page',
  tags: ['!autodocs'], // the page's style would be that of the documentation, too
  parameters: { layout: 'none' },
} satisfies Meta;

const FOLDER = SITE.replace(/[^/]*$/, '');

/** All five elements on the page of an invented institution, which has a style of its own. */
export const FrontPage: StoryObj = {
  name: 'Front page',
  render: () =>
    html`<style>
        ${style}</style
      >${contentOfPage()}`,
  play: reaches('ready'),
};

/** What the page's file has in its body, with addresses that hold outside its folder. */
function contentOfPage(): Element[] {
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  for (const name of ['src', 'href']) {
    for (const element of body.querySelectorAll(`[${name}]:not([href^="#"])`)) {
      element.setAttribute(name, FOLDER + element.getAttribute(name));
    }
  }
  for (const element of body.querySelectorAll('*')) {
    if (customElements.get(element.localName)) element.setAttribute('src', overChosen(SITE));
  }
  return [...body.children];
}
