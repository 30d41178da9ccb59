/** A trie of names by their words: an append-only store that snapshots of the actor book share; whose name it is, they tell. */

export interface NameTrie {
  readonly next: Map<string, NameTrie>;
  /** The key of the name that ends here. */
  key?: string;
}

export const emptyNameTrie = (): NameTrie => ({ next: new Map() });

/** Adds a name by its key. */
export function addName(trie: NameTrie, key: string): void {
  let node = trie;
  for (const term of key.split(" ")) {
    let next = node.next.get(term);
    if (!next) {
      next = emptyNameTrie();
      node.next.set(term, next);
    }
    node = next;
  }
  node.key = key;
}
