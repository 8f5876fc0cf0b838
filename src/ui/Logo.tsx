/** The extension's icon, as in src/icons/icon.svg; unheard beside the name. */
export function Logo() {
  return (
    <svg class="logo" viewBox="8 8 112 112" aria-hidden="true" focusable="false">
      <path d="M64 8a56 56 0 0 1 0 112z" fill="#f0b35c" />
      <path d="M64 8a56 56 0 0 0 0 112z" fill="#8a4b08" />
    </svg>
  );
}
