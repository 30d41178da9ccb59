/** The browser's database, with promises for its events. */

/** Opens the database, with the tables of a store. Rejects where the browser does not let it. */
export function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("manifest");
    request.result.createObjectStore("files");
  };
  return askDatabase(request);
}

export const askDatabase = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(faultOf(request));
    };
  });

/** Waits until a transaction is on its way to the disk. */
export const endOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(faultOf(transaction));
    };
  });

const faultOf = ({ error }: { readonly error: DOMException | null }): Error =>
  error ?? new DOMException("", "AbortError");
