import { describe, expect, it } from 'vitest';
import { signInTries } from './sign-in-tries.ts';

/** Tries by a clock that stands where it is put, in seconds. */
function atHand() {
  const clock = { seconds: 0 };
  const tries = signInTries(() => clock.seconds * 1000);
  const times = (count: number, email = 'a@xa.vn', address = '10.0.0.1') =>
    Array.from({ length: count }, () => tries.count(email, address));
  return { clock, tries, times };
}

describe('tries to sign in', () => {
  it('are ten a minute for an account, then the seconds to wait are told', () => {
    const { clock, times } = atHand();
    expect(times(10)).toEqual(Array(10).fill(null));
    clock.seconds = 17.5;
    expect(times(2)).toEqual([43, 43]);
    clock.seconds = 59.9;
    expect(times(1)).toEqual([1]);
    clock.seconds = 60;
    expect(times(11)).toEqual([...Array(10).fill(null), 60]);
  });

  it('are one account whatever the case of its letters', () => {
    const { times } = atHand();
    times(10, 'a@xa.vn');
    expect(times(1, 'A@Xa.vn')).toEqual([60]);
  });

  it('of the others in the office, and of the same account elsewhere, are counted apart', () => {
    const { times } = atHand();
    times(11);
    for (let colleague = 0; colleague < 500; colleague++) expect(times(1, `${colleague}@xa.vn`)).toEqual([null]);
    expect(times(1, 'a@xa.vn', '10.0.0.2')).toEqual([null]);
  });

  it('begin anew for whoever got in', () => {
    const { tries, times } = atHand();
    times(10);
    tries.forget('a@xa.vn', '10.0.0.1');
    expect(times(1)).toEqual([null]);
  });

  it('of more accounts than are remembered push the oldest out', () => {
    const { times } = atHand();
    times(10);
    for (let other = 0; other < 10_000; other++) times(1, `${other}@xa.vn`);
    expect(times(1)).toEqual([null]);
    expect(times(10, '9999@xa.vn')).toEqual([...Array(9).fill(null), 60]);
  });
});
