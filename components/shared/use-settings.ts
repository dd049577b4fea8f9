import { useEffect, useRef, useState } from 'preact/hooks';
import type { LoadedSettings, SettingsProblem } from '@/settings/parse';
import type { Settings } from '@/settings/schema';
import { loadSettings, saveSettings, watchSettings } from '@/settings/store';

export type SaveState = 'idle' | 'saved' | 'failed';

export interface SettingsState {
  /** Absent until storage has answered. */
  settings: Settings | undefined;
  problem: SettingsProblem | undefined;
  save: SaveState;
  /** Changes and saves at once; a refused save puts the old settings back. */
  update(change: Partial<Settings>): Promise<void>;
}

const SHOW_SAVED_FOR = 2_500;

/** The family's settings for a page of ours, kept in step with other open pages. */
export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<SettingsProblem>();
  const [save, setSave] = useState<SaveState>('idle');
  // Changes may come faster than storage answers: each is made on top of the last, and saved in turn.
  const latest = useRef<Settings | undefined>(undefined);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const pending = useRef(0);

  useEffect(() => {
    const take = (loaded: LoadedSettings) => {
      // Our own changes come back as well, and late ones must not undo what has been chosen since.
      if (pending.current > 0) return;
      latest.current = loaded.settings;
      setSettings(loaded.settings);
      setProblem(loaded.problem);
    };
    void loadSettings().then(take);
    return watchSettings(take);
  }, []);

  useEffect(() => {
    if (save !== 'saved') return undefined;
    const timer = setTimeout(() => setSave('idle'), SHOW_SAVED_FOR);
    return () => clearTimeout(timer);
  }, [save]);

  const update = async (change: Partial<Settings>) => {
    const before = latest.current;
    if (!before) return;
    const next = { ...before, ...change };
    latest.current = next;
    setSettings(next);
    pending.current++;
    const saved = saving.current.then(() => saveSettings(next));
    saving.current = saved.catch(() => undefined);
    try {
      await saved;
      setProblem(undefined);
      setSave('saved');
    } catch {
      latest.current = before;
      setSettings(before);
      setSave('failed');
    } finally {
      pending.current--;
    }
  };
  return { settings, problem, save, update };
}
