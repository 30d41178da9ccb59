/** The program `whence`. */
import { setModels } from "../core/languages/models";
import { modelsBeside } from "../hosts/modelFiles";
import { run } from "./run";
import { exitCodes } from "./streams";

// A reader that has seen enough (`| head`) closes the pipe: no fault of anybody's.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? exitCodes.clean : exitCodes.failure);
});

setModels(modelsBeside(import.meta.url));
process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
});
