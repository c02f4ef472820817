import { installNetworkGuard } from './network-guard.ts';

// Loaded before anything else in a core (`node --require`), and by Node in each of its threads.
installNetworkGuard();
