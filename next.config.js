import { availableParallelism } from 'node:os';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

/** Two dev-only addresses are forwarded to the local status server that `npm run dev` starts. */
const statusServer = process.env.STATUS_URL;
const exporting = process.env.NODE_ENV === 'production';

/** @type {import('next').NextConfig} */
const config = {
  ...(exporting ? { output: 'export' } : {}),
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  trailingSlash: false,
  images: { unoptimized: true },
  // `npm test` checks types; a second check here would cost every first start a quarter of its time.
  typescript: { ignoreBuildErrors: true },
  // Next leaves one core free by itself, which on two cores means one worker.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
  ...(!exporting && statusServer ? { rewrites: async () => [{ source: '/status/:path*', destination: `${statusServer}/status/:path*` }] } : {}),
};

export default withNextIntl(config);
