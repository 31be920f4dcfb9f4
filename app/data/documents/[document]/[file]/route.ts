import { documentFile, documentFiles } from '@/server/content/document-files';

export const dynamic = 'force-static';

type Context = { params: Promise<{ document: string; file: string }> };

export function generateStaticParams() {
  return documentFiles();
}

export async function GET(_request: Request, { params }: Context) {
  const { document, file } = await params;
  const found = documentFile(document, file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.body, { headers: { 'content-type': found.type } });
}
