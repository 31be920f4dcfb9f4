/** An import that cannot begin: wrong arguments, an unreadable file. The message is for the person at the keyboard. */
export class ImportError extends Error {
  readonly remedy: string;

  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(problem, options);
    this.name = 'ImportError';
    this.remedy = remedy;
  }
}
