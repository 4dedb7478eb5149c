/** Puts a text on the clipboard, after a reader's click; nothing happens where the browser does not allow it. */
export function copyText(text: string): void {
  void navigator.clipboard?.writeText(text).catch(() => undefined);
}
