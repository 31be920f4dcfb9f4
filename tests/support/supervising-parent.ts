import { supervise } from '@/server/run/supervise';

/** A process to be killed by a test: it supervises the script given to it. */
supervise({ name: 'child', script: process.argv[2] ?? '', env: {} });
