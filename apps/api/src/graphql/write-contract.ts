import { writeContract } from '@bacthang/contract/write';
import { schema } from './schema.ts';

writeContract(schema);
