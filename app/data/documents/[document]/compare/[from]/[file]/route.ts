import { paramsOrNone } from '@/app/static-params';
import { comparisonFile, comparisonFiles } from '@/server/content/comparison-files';
import { siteUrl } from '@/server/env';

export const dynamic = 'force-static';

type Context = { params: Promise<{ document: string; from: string; file: string }> };

export function generateStaticParams() {
  return paramsOrNone(comparisonFiles(), { document: 'none', from: 'none', file: 'none' });
}

export async function GET(_request: Request, { params }: Context) {
  const { document, from, file } = await params;
  const found = comparisonFile(document, from, file, siteUrl());
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.body, { headers: { 'content-type': found.type } });
}
