import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { noWishes, rememberedWishes, rememberWishes } from '../../application/booking/meeting-wishes';
import type { Person } from '../../domain/base/person';
import type { RoundSettings } from '../../domain/round/round';
import { useWorkplace } from '../workplace/workplace-context';
import type { MeetingPlace } from './length-and-place';

export interface MeetingWishesInHand {
  /** False while the device is asked; what is shown until then may change. */
  readonly isKnown: boolean;
  readonly minutes: number;
  readonly setMinutes: (minutes: number) => void;
  readonly place: MeetingPlace;
  readonly setPlace: (place: MeetingPlace) => void;
  /** The next conversation, and the next visit on this device, begin with these. */
  readonly remember: () => void;
}

/** How long a conversation lasts and where it is: as this leader last booked on this device, or as the round says. */
export function useMeetingWishes(
  self: Person,
  { key: roundKey, conversationLength }: Pick<RoundSettings, 'key' | 'conversationLength'>,
): MeetingWishesInHand {
  const workplace = useWorkplace();
  const client = useQueryClient();
  const queryKey = ['meeting-wishes', self.id];
  const { data } = useQuery({
    queryKey,
    staleTime: Infinity,
    queryFn: () => rememberedWishes(workplace, self.id),
  });
  const [ownMinutes, setMinutes] = useState<number>();
  const [ownPlace, setPlace] = useState<MeetingPlace>();
  const { online, room, length } = data ?? noWishes;
  const known = length?.roundKey === roundKey ? length.minutes : conversationLength;
  const minutes = ownMinutes ?? known;
  const place = ownPlace ?? { online, room };
  return {
    isKnown: data !== undefined,
    minutes,
    setMinutes,
    place,
    setPlace,
    remember: () => {
      const wishes = { online: place.online, room: place.room.trim(), length: { roundKey, minutes } };
      client.setQueryData(queryKey, wishes);
      void rememberWishes(workplace, self.id, wishes);
    },
  };
}
