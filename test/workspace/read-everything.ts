import type { Workspace } from '#electron/services/workspace/workspace.ts';

/** Everything a workspace shows of what was written in it, as plain data. */
export async function readEverything(workspace: Workspace) {
  return {
    me: await workspace.getMe(),
    authors: await workspace.listAuthors(),
    questions: await workspace.listQuestions(),
    recommendations: await workspace.listRecommendations(),
    draft: await workspace.getDraft('question/new'),
  };
}
