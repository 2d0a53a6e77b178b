import { invariantsOf } from './shard.ts';

invariantsOf(3);
