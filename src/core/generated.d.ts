/**
 * Modules that the build makes from the stories in `seeds/` (build/extension/packPlugin.ts). The build
 * validates each first and stops on any problem, so what arrives here has these types. Any number of
 * stories may be there, also none.
 */

declare module 'sidelight:packs' {
  const packs: readonly import('./pack/packSchema').Pack[];
  export default packs;
}

/** The same as JSON: for who may never need them. */
declare module 'sidelight:packs-json' {
  const json: string;
  export default json;
}

declare module 'sidelight:names' {
  const names: readonly import('./names/StoryNames').StoryNames[];
  export default names;
}

/** The same as JSON, a line for each story: for the background, which decides by those that a page may name. */
declare module 'sidelight:names-json' {
  const lines: string;
  export default lines;
}

/** The pack of each story with the numbers of its keys (`keyHash`), in the order of the stories; as JSON. */
declare module 'sidelight:keys-json' {
  const json: string;
  export default json;
}

/** What tells whether a text can hold a key of any story: for `readFilter`. */
declare module 'sidelight:filter' {
  const filter: string;
  export default filter;
}

/** What the sentinel asks for, of all stories at once, compact: for `readTrigger`. */
declare module 'sidelight:trigger' {
  const trigger: string;
  export default trigger;
}

/** The sentence to try Sidelight on, found when building; `null` where no story has one. */
declare module 'sidelight:sample' {
  const sample: import('./sample/sampleSentence').StorySentence | null;
  export default sample;
}

declare module 'sidelight:writings' {
  /** In which writings each topic is looked for, by the topic's full id. See `nameScripts`. */
  const writings: Readonly<Record<string, readonly import('./names/nameScripts').Writing[]>>;
  export default writings;
}

/** The first story alone: for the page of authors, and for tests. */
declare module 'sidelight:pack' {
  const pack: import('./pack/packSchema').Pack;
  export default pack;
}

declare module 'sidelight:lexicon' {
  const lexicon: import('./names/Lexicon').Lexicon;
  export default lexicon;
}
