/** True only in the build for tests that look inside the shadow root. */
declare const __OPEN_ROOT__: boolean;
