/** The one import of webextension-polyfill. */
import browser from 'webextension-polyfill';

export { browser };
