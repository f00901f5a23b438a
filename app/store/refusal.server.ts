// What cannot be done, and what to do about it, in one line for the user.

/** An expected failure: commands print its message alone, without a stack, and exit with code 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
