// What a run does after it knows that there is something to do, in one chunk of the bundle.
export { askForReboots } from './ask-for-reboots.ts';
export { commentOnPull } from './comment-on-pull.ts';
export { judgeEvent } from './judge-event.ts';
export { runRebootMode } from './reboot-modes.ts';
