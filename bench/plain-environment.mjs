/**
 * This environment without what makes every start of Node slower: certificates of a company, options of somebody's own. A
 * bare start with them takes up to three times as long, and whatever is measured in bare starts looks that much better.
 */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...rest } = process.env;
export const PLAIN_ENVIRONMENT = rest;
