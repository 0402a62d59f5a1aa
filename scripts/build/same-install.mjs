/** Compares what npm installed with what the lockfile asks for. Plain JavaScript without dependencies for any Node ≥ 18. */

/**
 * @typedef {{
 *   version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 * }} LockedPackage `os`, `cpu` and `libc` are those it is made for; a name with `!` in front: all but that one
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 * @typedef {{ os: string, cpu: string, libc: string | undefined }} Platform `libc` is `glibc` or `musl`, on Linux only
 */

/** The machine that this runs on. @returns {Platform} */
export function thisPlatform() {
  const { platform: os, arch: cpu } = process;
  if (os !== 'linux') return { os, cpu, libc: undefined };
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return { os, cpu, libc: report.header.glibcVersionRuntime ? 'glibc' : 'musl' };
}

/** @param {string[] | undefined} names @param {string | undefined} mine */
function allows(names, mine) {
  if (!names) return true;
  if (mine === undefined || names.includes(`!${mine}`)) return false;
  return names.includes(mine) || names.every((name) => name.startsWith('!'));
}

/**
 * Whether a package is native code for this machine. npm leaves such a package out when its `engines` refuse the Node
 * that installs; without it, the build stops.
 * @param {LockedPackage} entry @param {Platform} platform
 */
const isNative = ({ os, cpu, libc }, platform) =>
  Boolean(os ?? cpu) && allows(os, platform.os) && allows(cpu, platform.cpu) && allows(libc, platform.libc);

/**
 * Whether what npm installed is what the lockfile asks for: the same packages, versions and checksums. Optional packages
 * may be absent, but for the native code of this machine.
 * @param {Lockfile} wanted `package-lock.json`
 * @param {Lockfile} installed `node_modules/.package-lock.json`, which npm writes last
 * @param {Platform} platform
 * @returns {boolean}
 */
export function sameInstall(wanted, installed, platform) {
  const locked = Object.entries(wanted.packages ?? {}).filter(([path]) => path !== '');
  const present = installed.packages ?? {};
  const known = new Set(locked.map(([path]) => path));
  return (
    Object.keys(present).every((path) => known.has(path)) &&
    locked.every(([path, entry]) => {
      const found = present[path];
      if (!found) return entry.optional === true && !isNative(entry, platform);
      return found.version === entry.version && found.integrity === entry.integrity;
    })
  );
}
