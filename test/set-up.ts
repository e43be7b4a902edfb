import { configureGlobal } from 'fast-check';

// The same random cases every time, so that a run says something about the change and not about luck. FC_SEED=$RANDOM
// looks elsewhere.
configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_121) });
