/** Every operation of GitHub's REST API that the stand-in answers, with the permission a token needs for it. */
export const PERMISSIONS = {
  'issues/list-comments': 'issues=read; pull_requests=read',
  'issues/create-comment': 'issues=write; pull_requests=write',
  'issues/get-comment': 'issues=read; pull_requests=read',
  'issues/update-comment': 'issues=write; pull_requests=write',
  'issues/delete-comment': 'issues=write; pull_requests=write',
  'issues/list-for-repo': 'issues=read; pull_requests=read',
  'issues/create': 'issues=write',
  'issues/get': 'issues=read; pull_requests=read',
  'issues/update': 'issues=write; pull_requests=write',
  'pulls/list': 'pull_requests=read',
  'pulls/get': 'pull_requests=read',
  'pulls/list-files': 'pull_requests=read',
  'pulls/list-commits': 'pull_requests=read',
  'pulls/list-reviews': 'pull_requests=read',
  'pulls/create-review': 'pull_requests=write',
  'pulls/list-review-comments': 'pull_requests=read',
  'pulls/update-review-comment': 'pull_requests=write',
  'pulls/delete-review-comment': 'pull_requests=write',
  'pulls/list-requested-reviewers': 'pull_requests=read',
  'repos/list-activities': 'contents=read',
  'repos/get': 'metadata=read',
  'repos/get-content': 'contents=read',
  'repos/get-commit': 'contents=read',
  'repos/compare-commits-with-basehead': 'contents=read',
  'repos/create-commit-status': 'statuses=write',
  'repos/get-combined-status-for-ref': 'statuses=read',
  'repos/list-commit-statuses-for-ref': 'statuses=read',
  'repos/get-collaborator-permission-level': 'metadata=read',
  'git/get-tree': 'contents=read',
  'git/get-blob': 'contents=read',
  'git/get-commit': 'contents=read',
  'git/create-blob': 'contents=write',
  'git/create-tree': 'contents=write',
  'git/create-commit': 'contents=write',
  'git/update-ref': 'contents=write',
  'actions/create-workflow-dispatch': 'actions=write',
  'actions/get-workflow-run': 'actions=read',
  'actions/list-jobs-for-workflow-run': 'actions=read',
  'actions/list-workflow-runs': 'actions=read',
  'actions/cancel-workflow-run': 'actions=write',
  'actions/list-workflow-run-artifacts': 'actions=read',
  'actions/download-artifact': 'actions=read',
  'users/get-authenticated': 'metadata=read',
} as const;

/** Id of an operation, as GitHub's description calls it. */
export type OperationId = keyof typeof PERMISSIONS;

/** The ids of all operations answered. */
export const OPERATIONS: readonly string[] = Object.keys(PERMISSIONS);

/** Tells an operation id from any other text. */
export function isOperationId(text: string | undefined): text is OperationId {
  return text !== undefined && Object.hasOwn(PERMISSIONS, text);
}
