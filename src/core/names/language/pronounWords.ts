/**
 * Pronouns that are one gender's and nothing else's: German "sie" is also "they", French "il" also
 * "it", so they tell nothing. They stand for people in the order of `KIN`'s languages.
 */
export const PRONOUNS: Readonly<Record<'female' | 'male', string>> = {
  female: 'she|her|hers|herself|elle|ella|ela|dela|lei|она|её|ней|그녀|彼女|她',
  male: 'he|him|his|himself|ele|dele|lui|он|него|彼|他',
};

/** Those that stand for who acts, in languages where events are told by them: "the talks that he was to have". */
export const ACTING_PRONOUNS = 'he|she|they|we';

/** Those that stand for whom somebody acts with: "the meeting with him". */
export const OTHER_PRONOUNS = 'him|her|them|us|me|ihm|ihr|ihnen';
