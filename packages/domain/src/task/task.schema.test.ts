import { describe, expect, it } from 'vitest';
import { checkResponsibilities, checkTasks } from './task.schema.ts';
import type { Responsibility, Task } from './task.ts';

const task: Task = {
  key: 'a',
  parentKey: null,
  number: 'I',
  title: 'Tuyên truyền',
  description: null,
  deadline: null,
  deliverable: null,
};
const duty: Responsibility = {
  organization: 'Sở Nội vụ',
  role: 'lead',
  duty: 'Theo dõi',
  taskKey: 'a',
  componentCodes: ['3.1'],
};

const codes = (result: ReturnType<typeof checkTasks> | ReturnType<typeof checkResponsibilities>) =>
  result.ok ? [] : result.refusals.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('checkTasks', () => {
  it('cleans the texts', () => {
    const result = checkTasks([{ ...task, title: '  Tuyên truyền ' }]);
    expect(result.ok && result.value[0]?.title).toBe('Tuyên truyền');
  });

  it('refuses an empty title, too long a description, and keys that make no tree', () => {
    expect(codes(checkTasks([{ ...task, title: ' ' }]))).toEqual(['textMissing tasks.0.title']);
    expect(codes(checkTasks([{ ...task, description: 'x'.repeat(20_001) }]))).toEqual([
      'textTooLong tasks.0.description',
    ]);
    expect(codes(checkTasks([{ ...task, parentKey: 'z' }]))).toEqual(['shapeInvalid tasks.0.parentKey']);
  });
});

it('checkResponsibilities refuses an organization without a name and a control character in a duty', () => {
  expect(codes(checkResponsibilities([duty]))).toEqual([]);
  expect(codes(checkResponsibilities([{ ...duty, organization: '' }]))).toEqual([
    'textMissing responsibilities.0.organization',
  ]);
  expect(codes(checkResponsibilities([{ ...duty, duty: 'a\u0000b' }]))).toEqual([
    'textHasControlCharacter responsibilities.0.duty',
  ]);
});
