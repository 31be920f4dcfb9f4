import { sourceFile, sourceFiles } from '@/server/content/document-files';

export const dynamic = 'force-static';

type Context = { params: Promise<{ file: string }> };

export function generateStaticParams() {
  return sourceFiles().map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: Context) {
  const bytes = sourceFile((await params).file);
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
