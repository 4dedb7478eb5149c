/** Stands in for webextension-polyfill in the gallery, where there is no extension: everything is empty, nothing answers. */
const event = { addListener: () => undefined, removeListener: () => undefined };

export default {
  runtime: { id: 'gallery', getURL: (path: string) => path, sendMessage: async () => undefined, onMessage: event },
  storage: { local: { get: async () => ({}), set: async () => undefined, remove: async () => undefined }, onChanged: event },
  i18n: { getUILanguage: () => 'en' },
  tabs: { sendMessage: async () => undefined, query: async () => [], reload: async () => undefined },
};
