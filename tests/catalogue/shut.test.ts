import { describe, expect, it } from 'vitest';
import { platforms, recognise } from '@/catalogue';
import { shutPlatforms } from '@/catalogue/shut';

describe.each(shutPlatforms.map((platform) => [platform.name, platform] as const))(
  '%s, which is no more,',
  (name, platform) => {
    it('matches nothing', () => {
      for (const host of platform.hosts) {
        for (const path of ['/', '/somebody', '/w/abc', '/live'])
          expect(recognise(`https://${host}${path}`)).toBeUndefined();
      }
    });

    it('is not listed among those that run', () => {
      expect(platforms.map((running) => running.name)).not.toContain(name);
    });

    it('has a day or month, a source and a date', () => {
      expect(platform.shut).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
      expect(platform.source).toMatch(/^https:\/\//);
      expect(platform.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    });
  },
);
