const stopgaps =
  /^(tb[acd]|t\.b\.[acd]\.?|n ?\/? ?a|xx+|\?+|todo|to be (confirmed|defined|announced|decided)|test|lorem ipsum|(a|da|por) definire?|do ustalenia)$/i;

const dashes = /^[-–—‐‑−./]+$/;

/** Whether a text stands in for a value that is not known yet: `tbc`, `?`, `n/a`. */
export function isStopgap(text: string): boolean {
  return stopgaps.test(text.trim());
}

/** Whether a text is a dash, as people write it where there is no value. */
export function isDash(text: string): boolean {
  return dashes.test(text.trim());
}
