/** One at a time: two builds in one folder would share Astro's cache and `dist.new`. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SQLITE_BUSY = 5;

/** Kept here, since a database that nothing refers to is closed, and its lock freed. */
const held = new Set<DatabaseSync>();

/**
 * Takes a lock that another process may hold, and waits for it. The operating system frees it however its holder ends,
 * so that a killed build keeps nobody waiting. Node itself has no file locks: this one is SQLite's.
 * @param file path of the lock; it is made where it does not exist, and stays
 * @param onWait called once, before waiting
 * @param patience milliseconds to wait
 * @returns function that frees the lock
 * @throws when the lock is still held after that time
 */
export function takeLock(file: string, onWait: () => void, patience = 900_000): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    onWait();
    database.exec(`PRAGMA busy_timeout = ${patience}; BEGIN EXCLUSIVE`);
  }
  held.add(database);
  return () => {
    held.delete(database);
    database.close();
  };
}
