// What a pass knows of an entry of a pack, a byte each.

export const entryState = {
  /** To be looked at. */
  unseen: 0,
  seen: 1,
  /** An object that is stored twice counts where it has the lower number, and is made elsewhere only for what is built on it. */
  storedElsewhere: 2,
  /** To be looked at, and not counted: that is another part's. */
  uncounted: 3,
  /** Not to be looked at, and made only for what is built on it. */
  base: 4,
} as const
