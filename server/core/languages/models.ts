/** The door through which a host hands over the learned models of languages, as bytes. */

/** The bytes of a language's model by its code; undefined for one that cannot be had. */
export type ModelSource = (code: string) => Uint8Array | undefined;

let source: ModelSource = () => undefined;

/** Sets where models come from: once, before texts are read. What is read without a model is read by rules alone. */
export function setModels(models: ModelSource): void {
  source = models;
}

export const modelBytes = (code: string): Uint8Array | undefined => source(code);
