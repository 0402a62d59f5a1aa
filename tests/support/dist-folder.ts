import { resolve } from 'node:path';

/** Absolute path of the built site. */
export const distFolder = (): string => resolve(import.meta.dirname, '../../dist');
