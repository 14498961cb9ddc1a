import { benchFirstScreen } from './first-screen.ts';
import { benchLibraryOpen } from './library-open.ts';
import { machine } from './measure.ts';
import { benchSave } from './save.ts';

console.log(machine());
await benchLibraryOpen(21);
await benchFirstScreen(9);
await benchSave(41);
