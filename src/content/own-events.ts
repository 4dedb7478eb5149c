/** Events that begin in our element and that the page shall not hear. */
export const ownEvents = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'wheel',
];

export const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
