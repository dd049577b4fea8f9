import { useEffect, useState } from 'preact/hooks';
import type { SettingsProblem } from '@/settings/parse';
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

  useEffect(() => {
    const take = (loaded: Awaited<ReturnType<typeof loadSettings>>) => {
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
    if (!settings) return;
    const next = { ...settings, ...change };
    setSettings(next);
    try {
      await saveSettings(next);
      setProblem(undefined);
      setSave('saved');
    } catch {
      setSettings(settings);
      setSave('failed');
    }
  };
  return { settings, problem, save, update };
}
