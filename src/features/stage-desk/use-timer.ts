import { useEffect, useState } from 'react';

const KEY = 'stage-timer';

/** A reload of the notes must not set the speaker's time back; where nothing can be stored it does. */
function readStart(): number {
  try {
    const stored = Number(sessionStorage.getItem(KEY));
    return stored > 0 && stored <= Date.now() ? stored : Date.now();
  } catch {
    return Date.now();
  }
}

function keepStart(start: number): void {
  try {
    sessionStorage.setItem(KEY, String(start));
  } catch {
    // The timer runs on; only a reload would lose it.
  }
}

/** Time of day and seconds since the notes were opened or the timer was reset. */
export function useTimer(): { now: Date; seconds: number; reset: () => void } {
  const [start, setStart] = useState(readStart);
  const [now, setNow] = useState(() => Date.now());
  useEffect(
    function keepTime() {
      keepStart(start);
      const timer = setInterval(() => setNow(Date.now()), 1000);
      return () => clearInterval(timer);
    },
    [start],
  );
  return {
    now: new Date(now),
    seconds: Math.max(0, Math.floor((now - start) / 1000)),
    reset() {
      setStart(Date.now());
      setNow(Date.now());
    },
  };
}

/** "7:05", "1:02:30": the same in all three languages. */
export function elapsedText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
