import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { href, routes } from '#renderer/components/routes.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { longDate } from '#shared/lib/dates.ts';
import styles from './frame.module.css';

interface Place {
  readonly label: string;
  /** A shorter word for the bar at the bottom of narrow screens. */
  readonly short: string;
  readonly route: string;
}

const places: readonly Place[] = [
  { label: 'Meeting', short: 'Meeting', route: routes.meeting() },
  { label: 'Papers', short: 'Papers', route: routes.papers() },
  { label: 'Indicators', short: 'Figures', route: routes.indicators() },
  { label: 'Plans', short: 'Plans', route: routes.plans() },
  { label: 'Glossary', short: 'Glossary', route: routes.glossary() },
  { label: 'Notes', short: 'Notes', route: routes.notes() },
  { label: 'Questions', short: 'Questions', route: routes.questions() },
  { label: 'Recommendations', short: 'Recs', route: routes.recommendations() },
  { label: 'Export', short: 'Export', route: routes.exports() },
  { label: 'Settings', short: 'Settings', route: routes.settings() },
];

function isHere(location: string, route: string): boolean {
  if (route === routes.meeting()) return location === '/' || location.startsWith(routes.night());
  return location === route || location.startsWith(`${route}/`);
}

function hasFocusInside(main: HTMLElement): boolean {
  return main.contains(document.activeElement) && document.activeElement !== main;
}

/**
 * Moves the focus to the heading of a screen as soon as it is there: most screens load first. Gives up when the person
 * has gone into the screen meanwhile. The answer stops waiting.
 */
function focusHeading(main: HTMLElement): () => void {
  const tryNow = (): boolean => {
    if (hasFocusInside(main)) return true;
    const heading = main.querySelector('h1');
    heading?.focus({ preventScroll: true });
    // Zoomed far in, the page scrolls with the places before the work.
    heading?.scrollIntoView({ block: 'nearest' });
    return heading !== null;
  };
  const waiting = new MutationObserver(() => {
    if (tryNow()) waiting.disconnect();
  });
  if (!tryNow()) {
    main.focus({ preventScroll: true });
    waiting.observe(main, { childList: true, subtree: true });
  }
  return () => waiting.disconnect();
}

/**
 * The places on the left, the work in the middle, the question tray on the right. When the place changes, the focus
 * goes to the new screen's heading, so that a keyboard or a screen reader starts there.
 */
export function Frame({
  meeting,
  saved,
  tray,
  trayToggle,
  banner,
  children,
}: {
  readonly meeting: Meeting | null;
  readonly saved: ReactNode;
  /** Null where the tray is closed. */
  readonly tray: ReactNode | null;
  readonly trayToggle: ReactNode;
  readonly banner: ReactNode;
  readonly children: ReactNode;
}) {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const screen = `/${location.split('/')[1] ?? ''}`;
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    // A screen that has gone to a place of its own already keeps it.
    if (!main.current || hasFocusInside(main.current)) return undefined;
    main.current.scrollTo(0, 0);
    return focusHeading(main.current);
  }, [screen]);
  return (
    <div className={styles['frame']} data-tray={tray ? 'open' : 'closed'}>
      <a
        className={styles['skip']}
        href="#main"
        data-print="no"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the work
      </a>
      <nav className={styles['places']} aria-label="Places" data-print="no">
        <p className={styles['name']}>Critical Friend</p>
        {meeting ? <p className={styles['meeting']}>{longDate(meeting.date)}</p> : null}
        <ul>
          {places.map((place) => (
            <li key={place.route}>
              <a
                href={href(place.route)}
                aria-current={isHere(location, place.route) ? 'page' : undefined}
              >
                <span className={styles['long']}>{place.label}</span>
                <span className={styles['short']} aria-hidden="true">
                  {place.short}
                </span>
              </a>
            </li>
          ))}
        </ul>
        <div className={styles['foot']}>{saved}</div>
      </nav>
      <div className={styles['work']}>
        <div className={styles['bar']} data-print="no">
          {trayToggle}
        </div>
        {banner}
        <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
          {children}
        </main>
      </div>
      {tray}
    </div>
  );
}
