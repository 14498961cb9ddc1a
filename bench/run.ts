import { benchFirstScreen } from './first-screen.ts';
import { benchIndicators } from './indicators.ts';
import { benchLibraryBuild } from './library-build.ts';
import { benchLibraryOpen } from './library-open.ts';
import { machine } from './measure.ts';
import { benchPlans } from './plans.ts';
import { benchQuestions } from './questions.ts';
import { benchReanchor } from './reanchor.ts';
import { benchSave } from './save.ts';

console.log(machine());
await benchLibraryBuild(11);
await benchLibraryOpen(21);
await benchFirstScreen(9);
await benchIndicators(20);
await benchPlans(20);
await benchQuestions(9);
await benchSave(41);
await benchReanchor(5);
