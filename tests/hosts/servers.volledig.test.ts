import { describeHost } from './suite.ts';

describeHost('caddy', ['gzip', 'br']);
describeHost('apache2', ['gzip', 'br']);
