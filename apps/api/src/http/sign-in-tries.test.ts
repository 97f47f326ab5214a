import { describe, expect, it } from 'vitest';
import { signInTries } from './sign-in-tries.ts';

/** Tries by a clock that stands where it is put, in seconds; each gives the seconds to wait. */
function atHand() {
  const clock = { seconds: 0 };
  const tries = signInTries(() => clock.seconds * 1000);
  const times = (count: number, email = 'a@xa.vn', address = '10.0.0.1') =>
    Array.from({ length: count }, () => tries.count(email, address)?.seconds ?? null);
  return { clock, tries, times };
}

describe('tries to sign in to one account', () => {
  it('are ten a minute, then the seconds to wait are told', () => {
    const { clock, tries, times } = atHand();
    expect(times(10)).toEqual(Array(10).fill(null));
    expect(tries.count('a@xa.vn', '10.0.0.1')).toEqual({ of: 'account', allowed: 10, seconds: 60 });
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

  it('of a colleague, and of the same account elsewhere, are counted apart', () => {
    const { times } = atHand();
    times(11);
    expect(times(1, 'b@xa.vn')).toEqual([null]);
    expect(times(1, 'a@xa.vn', '10.0.0.2')).toEqual([null]);
  });

  it('begin anew for whoever got in', () => {
    const { tries, times } = atHand();
    times(10);
    tries.succeeded('a@xa.vn', '10.0.0.1');
    expect(times(1)).toEqual([null]);
  });

  it('of more accounts than are remembered push the oldest out', () => {
    const { times } = atHand();
    times(10);
    for (let other = 0; other < 10_000; other++) times(1, `${other}@xa.vn`, `10.1.0.${other}`);
    expect(times(1)).toEqual([null]);
    expect(times(10, '9999@xa.vn', '10.1.0.9999')).toEqual([...Array(9).fill(null), 60]);
  });
});

describe('tries to sign in from one address, to whatever accounts', () => {
  const colleagues = (count: number) => Array.from({ length: count }, (_, at) => `${at}@xa.vn`);

  it('are fifty in a quarter of an hour', () => {
    const { clock, tries, times } = atHand();
    expect(colleagues(50).flatMap((email) => times(1, email))).toEqual(Array(50).fill(null));
    clock.seconds = 600;
    expect(tries.count('a@xa.vn', '10.0.0.1')).toEqual({ of: 'address', allowed: 50, seconds: 300 });
    expect(times(1, 'a@xa.vn', '10.0.0.2')).toEqual([null]);
    clock.seconds = 900;
    expect(times(1)).toEqual([null]);
  });

  it('do not count where somebody got in: a whole office may begin its day', () => {
    const { tries, times } = atHand();
    for (const email of colleagues(500)) {
      expect(times(1, email)).toEqual([null]);
      tries.succeeded(email, '10.0.0.1');
    }
  });

  it('are no fewer for somebody who has a password of their own', () => {
    const { tries, times } = atHand();
    for (const email of colleagues(50)) {
      times(1, email);
      if (times(1, 'own@xa.vn')[0] === null) tries.succeeded('own@xa.vn', '10.0.0.1');
    }
    expect(times(1)).toEqual([900]);
  });
});
