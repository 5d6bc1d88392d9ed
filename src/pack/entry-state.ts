// What a pass knows of an entry of a pack, a byte each.

/** An object that is stored twice counts where it has the lower number, and is made elsewhere only for what is built on it. */
export const entryState = { unseen: 0, seen: 1, storedElsewhere: 2 } as const
