import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    'git clone git@«git.corp.internal»:team/repository.git',
    'connect to «db01.corp.internal» now',
    'http://«jira.corp»/browse/X-1',
    'DB_HOST=«postgres.prod.internal»',
    '«nas.home.lan»:445',
    'it is «db09-eu.corp.internal», and slow',
    'ping «printer.local»',
    '«ip-10-0-1-2.us-west-2.compute.internal»',
    "host: '«wiki.intranet»'",
    'const host = `«billing.internal»`;',
    'ssh root@«web-3.engines.local»',
  ],
  possible: ['see «build.lan» for it', '«api.prod.svc.cluster.local» up'],
  negative: [
    'host.docker.internal:3000',
    'import com.sun.internal;',
    'this.local = 1',
    '.env.local',
    'settings.local.json',
    'module.private()',
    'threading.local()',
    'metadata.google.internal',
    'a.internal.b',
    'vars.local',
  ],
};
