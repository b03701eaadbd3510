import { useEffect, useState } from 'react';
import type { PaneAppointment } from '../../application/ports/open-appointment';
import { whoseCalendar, type WhoseCalendar } from '../../application/booking/whose-calendar';
import { conversationIn } from '../../domain/meeting/appointment';
import type { AppointmentNote } from '../../domain/meeting/appointment-note';
import type { ConversationKey } from '../../domain/base/conversation-key';
import type { Person } from '../../domain/base/person';
import { useWorkplace } from '../../parts/workplace/workplace-context';

/** What the open appointment is, as it was when the pane was opened beside it. */
export interface OpenedAppointment {
  readonly whose: WhoseCalendar;
  readonly isNew: boolean;
  /** The conversation that it links to. */
  readonly linked?: ConversationKey;
  /** This window has filled it in before. */
  readonly note?: AppointmentNote;
}

/** Undefined while Outlook is asked. An appointment that Outlook does not let us read links to nothing. */
export function useOpenAppointment(
  appointment: PaneAppointment,
  self: Person | undefined,
): OpenedAppointment | undefined {
  const workplace = useWorkplace();
  const [opened, setOpened] = useState<OpenedAppointment>();
  useEffect(() => {
    if (!self) return undefined;
    let isGone = false;
    const ask = async () => {
      // One after the other: Outlook answers three calls at a time, and each of these may be as many.
      const whose = await whoseCalendar(workplace, self, appointment);
      const isNew = await appointment.isNew().catch(() => false);
      const fields = await appointment.fields().catch(() => undefined);
      const note = await appointment.note().catch(() => undefined);
      const linked = fields && conversationIn(fields.bodyHtml);
      if (!isGone) setOpened({ whose, isNew, ...(linked && { linked }), ...(note && { note }) });
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [appointment, self, workplace]);
  return opened;
}
