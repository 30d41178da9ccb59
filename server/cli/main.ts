/** The program `whence`. */
import { setModels } from "../core/languages/models";
import { modelsBeside } from "../hosts/modelFiles";
import { run } from "./run";
import { exitCodes } from "./streams";

let isRead = true;
// A reader that has seen enough (`| head`) closes the pipe: what was found counts all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.exit(exitCodes.failure);
  isRead = false;
});

setModels(modelsBeside(import.meta.url));
process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  isRead: () => isRead,
});
