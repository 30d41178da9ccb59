/** How far an indexer is, as it tells it. */

export interface IndexProgress {
  /** Files of the library that are known as they are now, of all. */
  readonly read: number;
  readonly total: number;
  /** Sources whose attributions have been analysed, of all. */
  readonly analysed: number;
  readonly sources: number;
  /** So much is unread that a draft cannot be held against the library: the first build, or most files are new. */
  readonly isPartial: boolean;
  readonly isPaused: boolean;
  /** Nothing is left to read or analyse. */
  readonly isDone: boolean;
}
