import type { HouseholdFile } from '../household.documents.ts';
import { villageLabel } from '../household.labels.ts';

type Event = HouseholdFile['history'][number];
type Village = NonNullable<Event['village']>;

const placed = (village: Village | null, withCommune: boolean): string => {
  if (!village) return 'nơi khác';
  const commune = withCommune ? communeOf(village) : undefined;
  return [villageLabel(village), commune].filter(Boolean).join(', ');
};

const communeOf = ({ ancestors }: Village) => ancestors.find(({ tier }) => tier === 'COMMUNE')?.fullName;

/** One event as a sentence without its day; of the other household says what it is, and a link follows. */
export function eventText({ kind, village, fromVillage, commune, reason }: Event): string {
  switch (kind) {
    case 'LISTED':
      return `vào sổ khi đang sống tại ${placed(village, true)}.`;
    case 'MOVED_IN':
      return `từ nơi ngoài sổ chuyển đến ${placed(village, true)}.`;
    case 'SPLIT':
      return `tách ra thành hộ riêng tại ${placed(village, true)}; hộ cũ:`;
    case 'MOVED': {
      const across = village && fromVillage && communeOf(village) !== communeOf(fromVillage);
      return `chuyển từ ${placed(fromVillage, across === true)} đến ${placed(village, across === true)}.`;
    }
    case 'SPLIT_OFF':
      return 'có người tách ra thành hộ riêng:';
    case 'JOINED':
      return 'nhận người của một hộ nhập vào:';
    case 'SENT':
      return `gửi hồ sơ sang ${commune?.fullName ?? 'xã khác'}, đang chờ tiếp nhận.`;
    case 'TURNED_AWAY':
      return `${commune?.fullName ?? 'xã kia'} không tiếp nhận: ${reason ?? ''}`;
    case 'CALLED_BACK':
      return `rút lại việc chuyển sang ${commune?.fullName ?? 'xã khác'}.`;
    case 'LEFT':
      return `chuyển đến ${commune?.fullName ?? 'xã khác'}.`;
    case 'MOVED_OUT':
      return 'chuyển đi nơi ngoài sổ.';
    case 'MERGED':
      return 'nhập vào một hộ khác:';
    case 'DISSOLVED':
      return 'không còn ai trong hộ.';
  }
}
