import plugin from './index.cjs'; export default plugin.default;
