import type { ScreenReading } from './screen-size.ts';

/** What the browser says of the device; a field is missing until it has been read, and null where the browser does not say. */
export interface DeviceReadings {
  readonly now: number;
  readonly zone: string;
  /** Milliseconds the clock is ahead of the server's; null where no server answers. */
  readonly clockAhead: number | null;
  /** Faces that did not load, as a person would call them. */
  readonly missingFonts: readonly string[];
  /** Scripts the system has no letters for. */
  readonly missingScripts: readonly ('zh' | 'ru')[];
  /** Free bytes, and whether the browser has promised not to clear what is kept. */
  readonly room: { readonly free: number; readonly isPersistent: boolean } | null;
  readonly wakeLock: 'granted' | 'refused' | 'none';
  readonly hasFullScreen: boolean;
  /** Whether two windows of this browser hear each other. */
  readonly hasChannel: boolean;
  readonly hasManyScreens: boolean | null;
  readonly isMotionReduced: boolean;
  readonly contrast: 'usual' | 'more' | 'forced';
  readonly power: { readonly isPlugged: boolean; readonly level: number } | null;
  readonly screen: ScreenReading;
  readonly touchPoints: number;
}

/** What the device keeps of the site. */
export interface SiteReadings {
  readonly support: 'loading' | 'none' | 'there';
  /** Bytes of what is wanted, and of that what is on the device. */
  readonly state: { readonly present: number; readonly total: number } | null;
  /** What was asked to be kept holds what is wanted now. */
  readonly isCovered: boolean;
  readonly work: 'rest' | 'busy' | 'failed' | 'checked';
  /** Files of the last reading back, and those that were missing or damaged. */
  readonly checked: { readonly total: number; readonly missing: number } | null;
  /** Pages and files asked for without a network, and how many had no answer; null until it was tried. */
  readonly rehearsal: { readonly pages: number; readonly files: number; readonly failed: number } | null;
  readonly isRehearsing: boolean;
  /** The service worker beside this page: null until it has answered. */
  readonly worker: 'none' | 'same' | 'other' | null;
  readonly isUpdateReady: boolean;
  readonly build: string;
  readonly dataDate: string;
  /** Public address of the site, which all codes begin with. */
  readonly publicUrl: string;
}

/** What a press has shown. */
export interface Trials {
  readonly fullScreen: 'untried' | 'works' | 'refused';
  readonly notes: 'untried' | 'waiting' | 'works' | 'blocked' | 'silent';
  readonly persist: 'untried' | 'refused';
  /** Commands of the stage that arrived from the clicker. */
  readonly commands: ReadonlySet<string>;
}
