import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Session } from "../../server/lsp/session";
import { whenIdle } from "../../server/lsp/whenIdle";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("works at once where nothing comes", () => {
  const work = vi.fn();
  whenIdle({ taken: 3 } as Session, work);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersToNextTimer();
  expect(work).toHaveBeenCalledOnce();
});

it("lets pass what comes in the meantime, and another turn in which it is answered", () => {
  const session = { taken: 3 } as Session;
  const work = vi.fn();
  whenIdle(session, work);
  for (let message = 0; message < 3; message++) {
    session.taken += 1;
    vi.advanceTimersToNextTimer();
    expect(work).not.toHaveBeenCalled();
  }
  vi.advanceTimersToNextTimer();
  expect(work).toHaveBeenCalledOnce();
});
