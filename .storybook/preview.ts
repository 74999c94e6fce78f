import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { configure } from '../src/noticeboard.js';
import { direction, language, look, withPageSettings } from './page-settings.js';
import './preview.css';

setCustomElementsManifest(manifest);
// Controls set the elements, never the other way round: elements mirror their properties in attributes themselves.
setStorybookHelpersConfig({ disableArgObserver: true, hideArgRef: true });

// The clock stands still, so that every story looks the same at every visit.
configure({ now: '2020-09-25T10:15:00Z' });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: { look, language, direction },
  initialGlobals: { look: 'light', language: 'en-GB', direction: 'auto' },
  decorators: [withPageSettings],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    backgrounds: { disable: true }, // the toolbar's "Look" is in their place
    docs: {
      toc: true,
      source: { excludeDecorators: true },
      extractArgTypes: () => null, // the helpers do it: in a better order, and with the parts
    },
    options: { storySort: { order: ['Introduction', 'Front page', 'Elements'] } },
  },
};

export default preview;
