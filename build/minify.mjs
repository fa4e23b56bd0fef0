/** How the drop-in files are minified; the byte count of `npm run bytes` has to minify in the same way. */
export const minifyOptions = {
  ecma: 2022,
  module: true,
  compress: { passes: 3, unsafe_arrows: true },
  format: { comments: /^!/ },
};
