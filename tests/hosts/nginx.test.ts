/** The built site on nginx. Caddy, Apache and what takes long: `servers.volledig.test.ts`. */
import { describeHost } from './suite.ts';

describeHost('nginx', ['gzip']);
