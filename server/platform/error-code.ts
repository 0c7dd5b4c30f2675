/** What Node calls a failure, such as "ENOENT"; "" for other failures. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
