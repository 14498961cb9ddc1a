import { PopoverButton } from '#renderer/components/popover-button.tsx';
import styles from './usual-range-help.module.css';

/** What the usual range is, what puts a figure outside it, and how often that comes by chance alone. */
export function UsualRangeHelp() {
  return (
    <span data-print="no">
      <PopoverButton label="About the usual range" title="About the usual range">
        <div className={styles['words']}>
          <p>
            Our arithmetic on the row’s own months in a row: their average, and how much each month
            differs from the one before. Neither the target nor the paper’s marks have a part in it.
          </p>
          <p>A figure is outside its usual range when it is one of these:</p>
          <ul>
            <li>beyond the upper or the lower limit</li>
            <li>one of seven or more months in a row on one side of the average</li>
            <li>one of seven or more months in a row that all rise or all fall</li>
            <li>near a limit, like another of three months in a row on that side</li>
          </ul>
          <p>
            “Towards” and “away from the council’s aim” are said only where an aim is stated. With
            fewer than 24 months the limits are trial limits: they move with every new month.
          </p>
          <p>
            By chance alone about one indicator in a hundred is outside in any month, where thirteen
            months are printed; with 24 months, one in seventy. It is a reason to ask, not an
            answer.
          </p>
        </div>
      </PopoverButton>
    </span>
  );
}
