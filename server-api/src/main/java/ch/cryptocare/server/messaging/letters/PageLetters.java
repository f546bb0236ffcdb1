package ch.cryptocare.server.messaging.letters;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.auth.AccountLetter;
import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.usecases.Letters;
import ch.cryptocare.server.messaging.usecases.Mail;
import ch.cryptocare.server.platform.calendar.AppointmentLink;
import ch.cryptocare.server.platform.calendar.CalendarInvitation;
import ch.cryptocare.server.scheduling.AppointmentView;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** One page, written as HTML and as text, with the calendar's entry where the appointment's time is news. */
public final class PageLetters implements Letters {
    private final URI publicUrl;
    private final EmailAddress sender;
    private final InstantSource clock;

    public PageLetters(URI publicUrl, EmailAddress sender, InstantSource clock) {
        this.publicUrl = publicUrl;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public Mail write(Message message, AppointmentView appointment, List<AppointmentView> others) {
        var page = new PageWriter(appointment, clock.instant(), publicUrl).write(message, others);
        return new Mail(
                message.key(),
                appointment.email().orElseThrow(),
                page.subject(),
                TextPage.of(page),
                HtmlPage.of(page),
                invitation(message, appointment));
    }

    @Override
    public Mail write(MessageKey key, AccountLetter letter) {
        var page = new AccountPages(publicUrl).write(letter);
        return new Mail(key, letter.to(), page.subject(), TextPage.of(page), HtmlPage.of(page), Optional.empty());
    }

    private Optional<Mail.Invitation> invitation(Message message, AppointmentView appointment) {
        return switch (message.kind()) {
            case BOOKED, RESCHEDULED, CANCELLED -> Optional.of(invitation(appointment));
            case REFUND_OWED, REFUND_SENT, REMINDER, ACCOUNT -> Optional.empty();
        };
    }

    private Mail.Invitation invitation(AppointmentView appointment) {
        var entry = new CalendarInvitation(
                new AppointmentLink(publicUrl, appointment.id(), appointment.token()),
                appointment.sequence(),
                new Slot(appointment.start(), appointment.end()),
                appointment.practitionerName(),
                appointment.address(),
                appointment.language(),
                appointment.status().equals("CANCELLED"));
        return new Mail.Invitation(
                entry.method(),
                entry.sent(clock.instant(), sender, appointment.email().orElseThrow()));
    }
}
