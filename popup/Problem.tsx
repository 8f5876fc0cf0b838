/** What went wrong, said at once to everybody. */
export const Problem = ({ text }: { readonly text: string | null }) => (
  <p role="alert" class="problem" hidden={text === null}>
    {text}
  </p>
);
