import { type Activity, type Live, PLACES, type Place, type PlaceName } from './places';
import { type Choices, comesBack, firstChoices, isOver, type Kind, kindOf, MINUTE, pacingOf } from './rules';

const LONGEST_ABSENCE = 10 * MINUTE;

/** One stay at one platform and activity, in one tab. */
interface Visit {
  platform: string;
  activity: Activity;
  /** The reminder has had its say. */
  settled: boolean;
  /** The child carried on to where a camera may be on. */
  cameraAllowed: boolean;
  /** When the tab was last seen elsewhere; absent while it is here. */
  awaySince?: number;
}

/** One page in a tab's past. */
interface Entry {
  place: PlaceName | 'blank' | 'calm page';
  /** Entries of one number were reached from each other without loading. */
  load: number;
  /** The platform of the page with the link that led here. */
  from: string | undefined;
}

export interface Tab {
  past: Entry[];
  /** How the page was reached; once it has been live, whatever follows happens in the page. */
  reached?: Way;
  live?: Live | undefined;
  visit?: Visit | undefined;
  reminder?: Kind | undefined;
  /** What became of the page's last request for the camera. */
  camera?: 'waits' | 'on' | 'NotAllowedError' | undefined;
}

type Way = 'load' | 'in-page' | 'reload';

/**
 * What should be shown, said a second time and as simply as can be: nothing here is shared with the product.
 *
 * One child. Time is the computer's; to wait is to move back all that is remembered.
 */
export class Model {
  readonly choices: Choices = firstChoices();
  /** A grown-up is here and wants no reminders. */
  quiet = false;
  tabs: Tab[] = [];
  /** The tab that can be seen. */
  seen!: Tab;
  /** When a reminder last counted, by platform and activity. */
  private last: Record<string, number> = {};
  /** What the record should say, by platform and activity. */
  readonly record: Record<string, { shown: number; left: number; carriedOn: number }> = {};
  private loads = 0;

  constructor() {
    this.openTab();
  }

  // What the child does

  typeAddress(to: PlaceName): void {
    this.seen.past.push({ place: to, load: ++this.loads, from: undefined });
    this.arrive('load');
  }

  followLink(to: PlaceName): void {
    this.seen.past.push({ place: to, load: ++this.loads, from: placeOf(this.here())?.platform });
    this.arrive('load');
  }

  moveInPage(to: PlaceName): void {
    this.seen.past.push({ ...this.here(), place: to });
    this.arrive('in-page');
  }

  back(): void {
    const { load } = this.here();
    this.seen.past.pop();
    this.arrive(this.here().load === load ? 'in-page' : 'load');
  }

  reload(): void {
    this.arrive('reload');
  }

  goLive(): void {
    this.seen.live = placeOf(this.here())?.turns;
    this.beLive();
  }

  endLive(): void {
    this.beElsewhere();
  }

  /** A card makes way for a pause; a pause that stands speaks for the camera as well. */
  askForCamera(): void {
    const tab = this.seen;
    const kind = this.dueFor(tab, 'camera');
    if (tab.reminder === 'pause' || tab.reminder === 'gate') tab.camera = 'waits';
    else if (kind) {
      this.putUp(tab, kind);
      tab.camera = 'waits';
    } else tab.camera = 'on';
  }

  /** Back to where the child came from or, where that is live as well, to the calm page. */
  leave(): void {
    this.count('left');
    delete this.seen.reminder;
    delete this.seen.live;
    this.seen.past.pop();
    delete this.seen.camera;
    delete this.seen.visit;
    if (placeOf(this.here())?.live) this.seen.past.push({ place: 'calm page', load: ++this.loads, from: undefined });
  }

  carryOn(): void {
    this.count('carriedOn');
    this.answered('on');
    const { visit } = this.seen;
    if (visit?.activity === 'broadcasting' || visit?.activity === 'video-chat') visit.cameraAllowed = true;
  }

  notNow(): void {
    this.answered('NotAllowedError');
  }

  openTab(): void {
    this.seen = { past: [{ place: 'blank', load: ++this.loads, from: undefined }] };
    this.tabs.push(this.seen);
  }

  closeTab(): void {
    this.tabs = this.tabs.filter((tab) => tab !== this.seen);
    this.seen = this.tabs[0] as Tab;
  }

  switchTab(to: number): void {
    this.seen = this.tabs[to] as Tab;
  }

  // What happens

  /** Reminders that come back with time do so where it can be seen. */
  wait(minutes: number): void {
    const time = minutes * MINUTE;
    for (const key in this.last) this.last[key] = (this.last[key] as number) - time;
    for (const { visit } of this.tabs) if (visit?.awaySince !== undefined) visit.awaySince -= time;
    if (!this.seen.reminder) this.remindIfDue(this.seen);
  }

  /** Only what counts for pacing, and the choices, outlast the browser. */
  restart(): void {
    this.quiet = false;
    this.tabs = [];
    this.openTab();
  }

  /** Open tabs follow: what stands is drawn anew or taken away, what has become due comes up. */
  followChoices(): void {
    for (const tab of this.tabs) {
      if (!tab.reminder) {
        this.remindIfDue(tab);
        continue;
      }
      const kind = this.dueFor(tab, tab.camera === 'waits' ? 'camera that waits' : 'anew');
      if (kind) this.putUp(tab, kind);
      else this.takeAway(tab, 'on');
    }
  }

  // The rules

  private here(): Entry {
    return this.seen.past.at(-1) as Entry;
  }

  private arrive(way: Way): void {
    const tab = this.seen;
    const place = placeOf(this.here());
    if (way !== 'in-page') {
      delete tab.camera;
      this.beElsewhere();
    } else if (!place?.live || place.asked) this.beElsewhere();
    const before = tab.live;
    tab.live = place?.live;
    if (before && (before.platform !== tab.live?.platform || before.activity !== tab.live.activity))
      delete tab.reminder;
    tab.reached = way;
    this.beLive();
  }

  /** Nothing may stand that was said of what is no longer there. */
  private beElsewhere(): void {
    const tab = this.seen;
    if (tab.live && tab.visit) tab.visit.awaySince = Date.now();
    delete tab.live;
    delete tab.reminder;
  }

  /** A visit goes on unless the child comes from elsewhere, meets something else, or was away for long. */
  private beLive(): void {
    const tab = this.seen;
    const { live, visit } = tab;
    if (!live) return;
    const { platform, activity } = live;
    const isNear = tab.reached !== 'load' || this.here().from === platform;
    const isSame = visit?.platform === platform && visit.activity === activity;
    const isBack = visit?.awaySince === undefined || Date.now() - visit.awaySince <= LONGEST_ABSENCE;
    if (!(isNear && isSame && isBack)) tab.visit = { platform, activity, settled: false, cameraAllowed: false };
    else delete visit.awaySince;
    tab.reached = 'in-page';
    if (!tab.reminder) this.remindIfDue(tab);
  }

  private remindIfDue(tab: Tab): void {
    const kind = this.dueFor(tab, 'live');
    if (kind) this.putUp(tab, kind);
  }

  /** What is to stand on a tab, if anything. */
  private dueFor(tab: Tab, why: 'live' | 'anew' | 'camera' | 'camera that waits'): Kind | undefined {
    const { live, visit } = tab;
    if (!live || !visit || this.quiet || this.choices.platformsOff.includes(live.platform)) return undefined;
    if (!live.adult && !this.choices.activities[live.activity].on) return undefined;
    const kind = kindOf(live, this.choices);
    if (why === 'anew') return kind;
    if (why === 'camera' && visit.cameraAllowed) return undefined;
    if (why !== 'live') return kind === 'card' ? 'pause' : kind;
    const pacing = pacingOf(live, this.choices);
    if (visit.settled && !comesBack(pacing)) return undefined;
    return isOver(pacing, this.last[spot(live)]) ? kind : undefined;
  }

  /** A card has had its say once it is there; a pause and a gate, once they are answered. */
  private putUp(tab: Tab, kind: Kind): void {
    if (!tab.reminder) this.count('shown', tab);
    tab.reminder = kind;
    const { live, visit } = tab;
    if (!live || !visit) return;
    visit.settled = kind === 'card';
    if (visit.settled) this.last[spot(live)] = Date.now();
  }

  private answered(camera: 'on' | 'NotAllowedError'): void {
    const { live, visit } = this.seen;
    this.takeAway(this.seen, camera);
    if (!live || !visit) return;
    visit.settled = true;
    this.last[spot(live)] = Date.now();
  }

  private takeAway(tab: Tab, camera: 'on' | 'NotAllowedError'): void {
    delete tab.reminder;
    if (tab.camera === 'waits') tab.camera = camera;
  }

  private count(what: 'shown' | 'left' | 'carriedOn', { live } = this.seen): void {
    if (!live) return;
    this.record[spot(live)] ??= { shown: 0, left: 0, carriedOn: 0 };
    const counts = this.record[spot(live)];
    if (counts) counts[what]++;
  }
}

/** The place at which an entry of a tab's history is; nothing on a page that is none of them. */
export const placeOf = ({ place }: Entry): Place | undefined =>
  place === 'blank' || place === 'calm page' ? undefined : PLACES[place];

const spot = ({ platform, activity }: Live) => `${platform} ${activity}`;
