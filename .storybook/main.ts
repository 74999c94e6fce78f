import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The stories run the source; the project's vite.config.ts, which builds the library, has no say here.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // Data is read over HTTP, as on a real page.
  staticDirs: [
    { from: '../stories/front-page', to: '/front-page' },
    { from: '../stories/data', to: '/data' },
  ],
  // The workbench calls nobody: it works offline, and tells nothing about who works with it.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
};

export default config;
