// ArchieML's own parser comes without types.
declare module 'archieml' {
  const archieml: { readonly load: (text: string) => unknown };
  // biome-ignore lint/style/noDefaultExport: the package is CommonJS, which has no other.
  export default archieml;
}
