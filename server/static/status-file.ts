import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType } from './content-type';
import { acceptsEncoding } from './preferences';

type Version = { mtimeMs: number; plain: Buffer; br?: Promise<Buffer>; gzip?: Promise<Buffer> };

/**
 * Answers `/status/…` from the monitor's folder. These files change every few seconds, so they are compressed here,
 * once per version, and not at build. Resolves to false when there is no such file.
 */
export function createStatusFiles(statusDir: string): (request: IncomingMessage, response: ServerResponse, pathname: string) => Promise<boolean> {
  const versions = new Map<string, Version>();
  return async function answer(request, response, pathname) {
    const version = await current(path.join(statusDir, pathname.slice('/status'.length)), versions);
    if (!version) return false;
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Content-Type', contentType(pathname));
    const body = await encode(version, request.headers['accept-encoding'], response);
    response.setHeader('Content-Length', body.length);
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}

const mostVersions = 2000;

async function current(file: string, versions: Map<string, Version>): Promise<Version | null> {
  const stats = await stat(file).catch(() => null);
  if (!stats?.isFile() || path.basename(file).startsWith('.')) return null;
  const known = versions.get(file);
  if (known?.mtimeMs === stats.mtimeMs) return known;
  const plain = await readFile(file).catch(() => null);
  if (!plain) return null;
  if (versions.size >= mostVersions) versions.clear();
  const version = { mtimeMs: stats.mtimeMs, plain };
  versions.set(file, version);
  return version;
}

async function encode(version: Version, accepted: string | undefined, response: ServerResponse): Promise<Buffer> {
  if (version.plain.length < 200) return version.plain;
  if (acceptsEncoding(accepted, 'br')) {
    response.setHeader('Content-Encoding', 'br');
    return (version.br ??= promisify(brotliCompress)(version.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
  }
  if (acceptsEncoding(accepted, 'gzip')) {
    response.setHeader('Content-Encoding', 'gzip');
    return (version.gzip ??= promisify(gzip)(version.plain));
  }
  return version.plain;
}
