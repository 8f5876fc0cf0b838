/**
 * Modules that the build makes from a story in `seeds/` (build/extension/packPlugin.ts). The build validates
 * the story first and stops on any problem, so what arrives here has these types.
 */

declare module 'sidelight:pack' {
  const pack: import('./pack/packSchema').Pack;
  export default pack;
}

/** The same pack as JSON: for who may never need it. */
declare module 'sidelight:pack-json' {
  const json: string;
  export default json;
}

declare module 'sidelight:lexicon' {
  const lexicon: import('./names/Lexicon').Lexicon;
  export default lexicon;
}

/** The same as JSON: for the background, which hands it on. */
declare module 'sidelight:lexicon-json' {
  const json: string;
  export default json;
}

/** What the sentinel asks for, compact: for `readTrigger`. */
declare module 'sidelight:trigger' {
  const trigger: string;
  export default trigger;
}

/** The sentence to try Sidelight on, found when building. */
declare module 'sidelight:sample' {
  const sentence: import('./sample/sampleSentence').SampleSentence | null;
  export default sentence;
}

declare module 'sidelight:writings' {
  /** In which writings each topic is looked for, by the topic's id. See `nameScripts`. */
  const writings: Readonly<Record<string, readonly import('./names/nameScripts').Writing[]>>;
  export default writings;
}
