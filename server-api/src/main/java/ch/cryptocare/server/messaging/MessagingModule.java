package ch.cryptocare.server.messaging;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.auth.AccountLetterDue;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.messaging.db.JooqMessages;
import ch.cryptocare.server.messaging.db.JooqPersonalRecords;
import ch.cryptocare.server.messaging.letters.PageLetters;
import ch.cryptocare.server.messaging.postmark.PostmarkMailer;
import ch.cryptocare.server.messaging.smtp.SmtpMailer;
import ch.cryptocare.server.messaging.usecases.Mailer;
import ch.cryptocare.server.messaging.usecases.Messages;
import ch.cryptocare.server.messaging.usecases.Persons;
import ch.cryptocare.server.messaging.usecases.RemindPatient;
import ch.cryptocare.server.messaging.usecases.SendMail;
import ch.cryptocare.server.messaging.usecases.TellAccountOwner;
import ch.cryptocare.server.messaging.usecases.TellPatient;
import ch.cryptocare.server.payments.RefundOwed;
import ch.cryptocare.server.payments.RefundSent;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.config.ConfigProblem;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.server.scheduling.AppointmentBooked;
import ch.cryptocare.server.scheduling.AppointmentCancelled;
import ch.cryptocare.server.scheduling.AppointmentRescheduled;
import ch.cryptocare.server.scheduling.ReminderDue;
import ch.cryptocare.server.scheduling.Scheduling;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Mails to patients and to owners of accounts: one for each event, reminders by day. */
public final class MessagingModule {
    private static final Duration CHECK = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Messages messages;
    private final PersonalRecords personalRecords;
    private final InstantSource clock;
    private final TellPatient tellPatient;
    private final TellAccountOwner tellAccountOwner;
    private final RemindPatient remindPatient;
    private final SendMail sendMail;
    private final List<ProviderHttp> providers;

    /** @param publicUrl where the links in mails lead */
    public MessagingModule(
            Config.Mail config,
            URI publicUrl,
            Database database,
            Sealer sealer,
            InstantSource clock,
            Auth auth,
            Scheduling scheduling) {
        this.clock = clock;
        messages = new JooqMessages(database.sql, clock);
        var letters = new PageLetters(publicUrl, sender(config.from()), clock);
        var persons = new Persons(sealer);
        personalRecords = new JooqPersonalRecords(database.sql, persons);
        var postmark = new ProviderHttp("Postmark", database, clock);
        providers = config.smtp().isPresent() ? List.of() : List.of(postmark);
        var mailer = mailer(config, publicUrl, database, postmark, clock);
        sendMail = new SendMail(messages, scheduling, auth, letters, mailer, clock);
        tellPatient = new TellPatient(scheduling, messages, persons, sendMail, clock);
        tellAccountOwner = new TellAccountOwner(auth, messages, persons, sendMail, clock);
        remindPatient = new RemindPatient(scheduling, messages, persons, sendMail, clock);
    }

    /** What is kept of people here. */
    public PersonalRecords personalRecords() {
        return personalRecords;
    }

    /** The outside services that it asks by HTTP. */
    public List<ProviderHttp> providers() {
        return providers;
    }

    /** What this module hears. */
    public void listen(Deliveries deliveries) {
        deliveries.on(AppointmentBooked.class, "messaging confirms", tellPatient::booked);
        deliveries.on(AppointmentRescheduled.class, "messaging tells of the move", tellPatient::rescheduled);
        deliveries.on(AppointmentCancelled.class, "messaging regrets", tellPatient::cancelled);
        deliveries.on(RefundOwed.class, "messaging tells of the refund", tellPatient::refundOwed);
        deliveries.on(RefundSent.class, "messaging tells that it was refunded", tellPatient::refundSent);
        deliveries.on(AccountLetterDue.class, "messaging tells the owner", tellAccountOwner::due);
        deliveries.on(ReminderDue.class, "messaging reminds", remindPatient::remind);
    }

    public void schedule(Jobs jobs) {
        jobs.every(CHECK, "messaging sends what is due", sendMail::sendDue);
    }

    /** How many mails of the last day nobody took. */
    public int failedMails() {
        return messages.failedSince(clock.instant().minus(DAY));
    }

    private static Mailer mailer(
            Config.Mail config, URI publicUrl, Database database, ProviderHttp postmark, InstantSource clock) {
        var host = publicUrl.getHost();
        if (config.smtp().isPresent()) return new SmtpMailer(config.smtp().get(), config.from(), host, database, clock);
        return config.postmark()
                .map(access -> new PostmarkMailer(access, config.from(), host, postmark))
                .orElseThrow(() -> new ConfigProblem("Neither SMTP nor Postmark is configured."));
    }

    /** The bare address of {@code Name <address>}. */
    private static EmailAddress sender(String from) {
        var open = from.lastIndexOf('<');
        return new EmailAddress(open < 0 ? from.strip() : from.substring(open + 1, from.lastIndexOf('>')));
    }
}
