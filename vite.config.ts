import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Firefox has no service workers for extensions, and asks what an extension collects. */
const firefoxManifest = {
  ...manifest,
  minimum_chrome_version: undefined,
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'masthead@masthead.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/** `--mode firefox` builds for Firefox, `--mode open` builds Chromium's with an open shadow root, for tests that look inside. */
export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  return {
    plugins: [
      preact(),
      crx({
        manifest: (firefox ? firefoxManifest : manifest) as unknown as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
        contentScripts: { standaloneFiles: ['src/content/index.ts'] },
      }),
    ],
    define: { __OPEN_ROOT__: JSON.stringify(mode === 'open') },
    build: {
      outDir: mode === 'firefox' ? 'dist-firefox' : mode === 'open' ? 'dist-open' : 'dist',
      target: 'es2022',
      modulePreload: false,
      // Opened by the background after the first installation; no manifest entry names it.
      rolldownOptions: { input: { welcome: 'src/popup/welcome.html' } },
      emptyOutDir: true,
    },
  };
});
