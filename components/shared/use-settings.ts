import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '@/guidance/languages';
import type { Settings } from '@/settings/schema';
import { type LoadedSettings, loadSettings, watchSettings } from '@/settings/store';
import { parentLanguage } from '@/stores/parent-words';
import { ask } from './background';
import { drawAnew } from './drawn-anew';
import { whenFree } from './hold-page';

export type SaveState = 'idle' | 'saved' | 'failed' | 'locked';

export interface SettingsState {
  /** Absent until storage has answered. */
  loaded: LoadedSettings | undefined;
  save: SaveState;
  /** Changes and saves at once; a refused save puts the old settings back. Gives whether it was saved. */
  update(change: Partial<Settings>): Promise<boolean>;
  /** Something else was refused since the page has locked itself: says so, as of a change. */
  onLocked(): void;
}

const SHOW_SAVED_FOR = 2_500;

/**
 * The family's settings for a page of ours, kept in step with other open pages.
 * @param token shows that this page was unlocked
 */
export function useSettings(token?: string): SettingsState {
  const [loaded, setLoaded] = useState<LoadedSettings>();
  const [save, setSave] = useState<SaveState>('idle');
  // Changes may come faster than the background answers: each is made on top of the last, and saved in turn.
  const latest = useRef<LoadedSettings | undefined>(undefined);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const pending = useRef(0);
  const spoken = useRef<Language>(undefined);
  const unlocked = useRef(token);
  unlocked.current = token;

  useEffect(() => {
    const take = (next: LoadedSettings) => {
      // The modules of this page took their words when they were loaded.
      const language = parentLanguage(next.settings);
      spoken.current ??= language;
      if (spoken.current !== language) whenFree(() => drawAnew(unlocked.current));
      // Our own changes come back as well, and late ones must not undo what has been chosen since.
      if (pending.current > 0) return;
      latest.current = next;
      setLoaded(next);
    };
    void loadSettings().then(take);
    return watchSettings(take);
  }, []);

  // Unlocked or locked anew: what was said of the last change is over. At once, or a refusal that comes right then would go with it.
  useLayoutEffect(() => {
    if (token !== undefined) setSave('idle');
  }, [token]);

  useEffect(() => {
    if (save !== 'saved') return undefined;
    const timer = setTimeout(() => setSave('idle'), SHOW_SAVED_FOR);
    return () => clearTimeout(timer);
  }, [save]);

  const show = (next: LoadedSettings) => {
    latest.current = next;
    setLoaded(next);
  };

  const update = async (change: Partial<Settings>) => {
    const before = latest.current;
    if (!before) return false;
    const { problem: _, ...rest } = before;
    show({ ...rest, settings: { ...before.settings, ...change } });
    pending.current++;
    // A refusal is taken away first, or the next one would be read out to nobody.
    setSave((last) => (last === 'saved' ? last : 'idle'));
    const asked = saving.current.then(() =>
      ask<'save'>({ type: 'save', change, ...(token !== undefined && { token }) }),
    );
    saving.current = asked.catch(() => undefined);
    const answer = await asked.catch(() => ({ saved: false, because: 'refused' }) as const);
    pending.current--;
    if (!answer.saved) show(before);
    setSave(answer.saved ? 'saved' : answer.because === 'locked' ? 'locked' : 'failed');
    // What others changed meanwhile was passed over, and what stood here before may itself have been refused.
    const now = await loadSettings();
    if (pending.current === 0 && now.problem !== 'unreadable') show(now);
    return answer.saved;
  };
  return { loaded, save, update, onLocked: () => setSave('locked') };
}
