/** A page of documentation. */
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
