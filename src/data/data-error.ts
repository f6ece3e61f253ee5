/** Why a slice could not be used; the view finds the words. */
export type DataErrorCode = 'offline' | 'not-found' | 'server' | 'malformed' | 'wrong-kind' | 'wrong-version';

/** A slice that could not be loaded or is not what was asked for. Carries codes and values, never text for the reader. */
export class DataError extends Error {
  readonly code: DataErrorCode;
  readonly file: string;

  constructor(code: DataErrorCode, file: string) {
    super(`${file}: ${code}`);
    this.name = 'DataError';
    this.code = code;
    this.file = file;
  }
}
