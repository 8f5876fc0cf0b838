/**
 * Listens, until `signal` aborts, to what a person or the browser does in this window: before the
 * page does, and without ever delaying it. What a script makes up is not heard.
 */
export const listen = <Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
  signal: AbortSignal,
): void =>
  window.addEventListener(type, (event) => event.isTrusted && listener(event), {
    capture: true,
    passive: true,
    signal,
  });
