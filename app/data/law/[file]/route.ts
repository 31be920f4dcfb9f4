import { citingFileLocale, citingFiles, loadCiting } from '@/server/content/citing-file';

export const dynamic = 'force-static';

type Context = { params: Promise<{ file: string }> };

export function generateStaticParams() {
  return citingFiles().map((file) => ({ file }));
}

/** What a reference to an article shows in place; everything in it is published elsewhere. */
export async function GET(_request: Request, { params }: Context) {
  const locale = citingFileLocale((await params).file);
  return locale ? Response.json(loadCiting(locale)) : new Response(null, { status: 404 });
}
