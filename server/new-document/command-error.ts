/** A command that cannot be carried out as it was written. Nothing has been changed. */
export class CommandError extends Error {
  readonly remedy: string;

  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(problem, options);
    this.name = 'CommandError';
    this.remedy = remedy;
  }
}
