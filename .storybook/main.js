/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // While it is being developed, Vite serves them: static folders would win over the stories' own imports from there.
  staticDirs: (_, { configType }) => (configType === 'PRODUCTION' ? [{ from: '../documents', to: '/documents' }] : []),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    // One Lit: the renderer's own imports would bring a second one to the dev server.
    resolve: { ...config.resolve, dedupe: ['lit'] },
    optimizeDeps: {
      ...config.optimizeDeps,
      include: ['lit', 'lit/decorators.js', 'lit/directive-helpers.js', 'lit/directives/if-defined.js', 'chart.js'],
    },
  }),
};
