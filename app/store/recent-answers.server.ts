// Answers kept for the next question: a page asks several times about the same events.

/** Answers by question about a thing that never changes; they go with it, and the oldest where they are too many. */
export class RecentAnswers<About extends object, Answer> {
  readonly #most: number;
  readonly #answers = new WeakMap<About, Map<string, Promise<Answer>>>();

  /** `most` answers are kept about one thing. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The answer that is known, or that `find` gives; one that failed is looked for again. */
  answer(about: About, question: string, find: () => Promise<Answer>): Promise<Answer> {
    const answers = this.#answers.get(about) ?? new Map<string, Promise<Answer>>();
    this.#answers.set(about, answers);
    const answer = answers.get(question) ?? find();
    // The one asked for last stands at the end.
    answers.delete(question);
    answers.set(question, answer);
    answer.catch(() => answers.delete(question));
    for (const oldest of answers.keys()) {
      if (answers.size <= this.#most) break;
      answers.delete(oldest);
    }
    return answer;
  }
}
