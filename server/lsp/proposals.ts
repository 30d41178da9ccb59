/** Proposals of the same actor: found a few milliseconds at a time between messages. */
import type { Library } from "../core";
import { proposalCardOf, type ProposedName } from "../core/features/proposalCard";
import {
  allProposals,
  indexProposals,
  type ProposalIndex,
} from "../core/library/proposals/proposals";
import { toUri } from "./addresses";
import { toRangeOfSpan } from "./convert";
import type { ProposalItem } from "./protocol";
import type { Folder, Session } from "./session";
import { whenIdle } from "./whenIdle";

/** Milliseconds that a search may hold up a message. */
const slice = 5;

const indexes = new WeakMap<Library, Promise<ProposalIndex | undefined>>();

/** The index of the folder's library; undefined where another library takes its place before it is built. */
function proposalIndexOf(session: Session, folder: Folder): Promise<ProposalIndex | undefined> {
  const { library } = folder;
  let index = indexes.get(library);
  if (!index) {
    index = runInSlices(session, indexProposals(library), () => folder.library === library);
    indexes.set(library, index);
  }
  return index;
}

/** The same where it is there or can be within some milliseconds; none while sources are still analysed. */
export async function readyIndex(
  session: Session,
  folder: Folder,
  patience: number,
): Promise<ProposalIndex | undefined> {
  if (!folder.progress.isDone) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isTime = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  const index = await Promise.race([proposalIndexOf(session, folder), isTime]);
  clearTimeout(timer);
  return index;
}

/** What the steps come to; undefined once nobody wants it any more. */
function runInSlices<T>(
  session: Session,
  steps: Generator<undefined, T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const go = (): void => {
      try {
        const start = performance.now();
        while (performance.now() - start < slice) {
          const step = steps.next();
          if (step.done) {
            resolve(step.value);
            return;
          }
        }
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      whenIdle(session, () => {
        if (isWanted()) go();
        else resolve(undefined);
      });
    };
    go();
  });
}

/** All proposals of all folders. */
export async function answerProposals(session: Session): Promise<ProposalItem[]> {
  const found = await Promise.all(
    session.folders.map(async (folder) => {
      const index = await proposalIndexOf(session, folder);
      const isWanted = (): boolean => folder.library === index?.library;
      const proposals = index && (await runInSlices(session, allProposals(index), isWanted));
      return (proposals ?? []).map((proposal): ProposalItem => {
        const { names, reason } = proposalCardOf(folder.library, proposal);
        const actors = [names[0].actor, names[1].actor] as const;
        return {
          folder: folder.uri,
          actors,
          reason,
          names: names.map((name) => toName(name, folder)),
        };
      });
    }),
  );
  return found.flat();
}

const toName = (
  { name, actor, isListed, uses, more }: ProposedName,
  folder: Folder,
): ProposalItem["names"][number] => ({
  name,
  actor,
  isListed,
  more,
  uses: uses.map(({ whence, passage, place }) => {
    const range = place && toRangeOfSpan(place, folder);
    return { whence, passage, ...(range && { uri: toUri(place.path, folder), range }) };
  }),
});
