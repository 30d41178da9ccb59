/** The pace of an indexer: how long it works at a stretch, and what it waits for. */

/** Times in milliseconds. */
export interface Pace {
  readonly now: () => number;
  /** Lets waiting messages be taken in. */
  readonly breathe: () => Promise<void>;
  /** Called when there is nothing more to do after much work, for machines that can be told to give memory back. */
  readonly rest?: () => void;
  /** How long one slice of reading or analysis takes. */
  readonly slice: number;
  /** How long changes are gathered before they are read. */
  readonly gathering: number;
  /** When the first documents of a build are delivered; later ones wait longer and longer. */
  readonly sealing: number;
  /** How long a host that has failed is left alone at first. */
  readonly retrying: number;
  /** How long an unsaved change waits for others. */
  readonly saving: number;
}

/** In a thread of its own: long slices, and a breath between them. */
export const ownThread: Pace = {
  now: () => performance.now(),
  breathe: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
  slice: 50,
  gathering: 25,
  sealing: 300,
  retrying: 1000,
  saving: 2000,
};

/** In the thread that answers requests: short slices. */
export const sharedThread: Pace = { ...ownThread, slice: 10 };

/** Unsaved changes wait so many times `saving` at most while work goes on. */
export const mostWaits = 8;
