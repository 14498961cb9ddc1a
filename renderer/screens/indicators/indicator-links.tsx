import { useAnswer } from '#renderer/api/use-answer.ts';
import { href, routes } from '#renderer/components/routes.ts';
import type { NamedPlanLink } from '#shared/model/plan-link.ts';
import styles from './indicator-detail.module.css';

function routeOf({ from }: NamedPlanLink): string {
  return from.kind === 'commitment' ? routes.commitment(from.key) : routes.planCell(from.row);
}

/** What the person tied to this row by hand, each with their reason; nothing where they tied nothing. */
export function IndicatorLinks({ row }: { readonly row: string }) {
  const links = useAnswer('links:list', {});
  if (links.state === 'failed') return <p>Your own links could not be opened.</p>;
  const mine =
    links.state === 'ready' ? links.value.filter(({ indicator }) => indicator === row) : [];
  if (mine.length === 0) return null;
  return (
    <>
      <p className={styles['quiet']}>Linked by you, only on this computer:</p>
      <ul>
        {mine.map((link) => (
          <li key={link.id}>
            <a href={href(routeOf(link))}>
              {link.fromName ?? 'Something that the papers no longer hold'}
            </a>
            : {link.reason}
          </li>
        ))}
      </ul>
    </>
  );
}
