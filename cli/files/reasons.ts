const UNTRUSTED = 'the certificate of the server is not known here; NODE_EXTRA_CA_CERTS names those you trust';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EEXIST: 'a part of its path is a file and no folder',
  ENOTDIR: 'a part of its path is a file and no folder',
  EACCES: 'the file system does not allow it',
  EPERM: 'the file system does not allow it',
  EROFS: 'the disk can only be read',
  EBUSY: 'another program has it open',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space that is yours on the disk is full',
  EFBIG: 'the file would be larger than the disk takes',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk does not answer',
  ECONNREFUSED: 'no server answers there',
  ECONNRESET: 'the server broke off',
  UND_ERR_SOCKET: 'the server broke off',
  ENOTFOUND: 'there is no such server',
  EAI_AGAIN: 'the name of the server cannot be looked up: is there a network?',
  CERT_HAS_EXPIRED: 'the certificate of the server is out of date',
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
};

/** The code that Node gives what goes wrong outside of the program; undefined for what goes wrong inside of it. */
export function codeOf(error: unknown): string | undefined {
  // fetch says only that it failed; why stands in its cause.
  const { code } = (causeOf(error) ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

/** Why a file or an address could not be read or written: half a sentence, without the name and without code. */
export function whyFailed(error: unknown): string {
  const cause = causeOf(error);
  const known = REASONS[codeOf(error) ?? ''];
  if (known !== undefined) return known;
  return (cause instanceof Error && cause.message) || (error instanceof Error && error.message) || String(error);
}

const causeOf = (error: unknown): unknown =>
  (error instanceof Error && error.cause instanceof Error ? error.cause : error);
