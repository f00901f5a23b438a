// How many sentences back a word is looked up: a pronoun, a noun without a country, a definite noun or office.
export const PRONOUN_WINDOW = 2;
export const COUNTRY_WINDOW = 3;
export const ANAPHOR_WINDOW = 8;
