/**
 * Pronouns that are one gender's and nothing else's: German "sie" is also "they", French "il" also
 * "it", so they tell nothing. They stand for people in the order of `KIN`'s languages.
 */
export const PRONOUNS: Readonly<Record<'female' | 'male', string>> = {
  female: 'she|her|hers|herself|elle|ella|ela|dela|lei|она|её|ней|그녀|彼女|她',
  male: 'he|him|his|himself|ele|dele|lui|он|него|彼|他',
};
