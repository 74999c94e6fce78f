import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import ElementPage from './element-page.mdx';
import { withPage } from './page.js';
import { globalTypes, initialGlobals, widths } from './toolbar.js';
import './preview.css';

setCustomElementsManifest(manifest);
// Controls set the elements, never the other way round: elements mirror their properties in attributes themselves.
setStorybookHelpersConfig({ disableArgObserver: true, hideArgRef: true });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withPage],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    backgrounds: { disable: true }, // themes and "Light or dark" are in their place
    viewport: widths,
    docs: {
      page: ElementPage,
      toc: { headingSelector: 'h2, h3' },
      source: { excludeDecorators: true },
      extractArgTypes: () => null, // the helpers do it: in a better order, and with the parts
    },
    options: { storySort: { order: ['Introduction', 'Pages', 'Elements', 'Looks'] } },
  },
};

export default preview;
