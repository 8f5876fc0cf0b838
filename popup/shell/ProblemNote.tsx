/** What went wrong, said at once to everybody. */
export const ProblemNote = ({ text }: { readonly text: string | null }) => (
  <p role="alert" class="problem" hidden={text === null}>
    {text}
  </p>
);
