/** A broken invariant of ours. Input of a user can never cause it; the shells answer it with exit code 70. */
export class Bug extends Error {
  override readonly name = 'Bug'
}
