interface BuiltIn {
  createHash(name: string): { update(bytes: Uint8Array): { digest(encoding: 'hex'): string } };
}

/** The SHA-256 of some bytes in hexadecimal; by Node's own where there is one, else by the platform's. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const builtIn = globalThis.process?.getBuiltinModule?.('node:crypto') as BuiltIn | undefined;
  if (builtIn) return builtIn.createHash('sha256').update(bytes).digest('hex');
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
