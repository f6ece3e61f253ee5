/** Full screen on and off. A browser that refuses, or that fills the screen already, changes nothing. */
export function turnFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => undefined);
}
