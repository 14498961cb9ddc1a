import { benchFirstScreen } from './first-screen.ts';
import { benchIndicators } from './indicators.ts';
import { benchLibraryBuild } from './library-build.ts';
import { benchLibraryOpen } from './library-open.ts';
import { machine } from './measure.ts';
import { benchPapers } from './papers.ts';
import { benchPlans } from './plans.ts';
import { benchQuestions } from './questions.ts';
import { benchEvidence } from './evidence.ts';
import { benchReanchor } from './reanchor.ts';
import { benchSave } from './save.ts';

const parts: Readonly<Record<string, () => Promise<void>>> = {
  'library-build': () => benchLibraryBuild(11),
  'library-open': () => benchLibraryOpen(21),
  'first-screen': () => benchFirstScreen(9),
  indicators: () => benchIndicators(20),
  papers: () => benchPapers(20),
  plans: () => benchPlans(20),
  questions: () => benchQuestions(9),
  save: () => benchSave(41),
  reanchor: () => benchReanchor(5),
  evidence: () => benchEvidence(5),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}; with none named, all run.`,
  );
  process.exitCode = 2;
} else {
  console.log(machine());
  for (const [name, run] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) await run();
  }
}
