package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;
import static ch.cryptocare.server.tables.scheduling.Tables.PRACTITIONER;
import static ch.cryptocare.server.tables.scheduling.Tables.SCHEDULE;
import static ch.cryptocare.server.tables.scheduling.Tables.SERVICE_TYPE;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.scheduling.domain.Agreement;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.CancellationTerms;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.NewHold;
import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import ch.cryptocare.server.tables.scheduling.tables.records.AppointmentRecord;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record6;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/** Appointments as rows, both ways. */
final class AppointmentRows {
    private final Sealer sealer;

    AppointmentRows(Sealer sealer) {
        this.sealer = sealer;
    }

    AppointmentRecord row(NewHold hold) {
        var appointment = hold.appointment();
        var agreement = appointment.agreement();
        var row = new AppointmentRecord();
        row.setId(appointment.id().value());
        row.setPractitionerId(appointment.practitioner().value());
        row.setServiceId(agreement.service().value());
        row.setRoomId(ScheduleRows.roomId(agreement.room()));
        row.setMode(agreement.mode().name());
        row.setStartsAt(appointment.slot().start());
        row.setEndsAt(appointment.slot().end());
        row.setBufferBeforeMinutes(ScheduleRows.minutes(agreement.bufferBefore()));
        row.setBufferAfterMinutes(ScheduleRows.minutes(agreement.bufferAfter()));
        row.setStatus(status(appointment));
        row.setHoldUntil(appointment.holdUntil());
        row.setFreeCancellationHours((int) agreement.terms().freeBefore().toHours());
        row.setPriceSats(agreement.price().amount());
        row.setPatientKey(appointment.patient().text());
        row.setSequence(appointment.sequence());
        row.setRevision(NewHold.REVISION);
        noteOnce(row, hold);
        return row;
    }

    private void noteOnce(AppointmentRecord row, NewHold hold) {
        row.setInvoiceId(hold.invoice().value());
        row.setContact(SealedContact.of(hold.contact(), hold.token()).seal(row.getId(), sealer));
        row.setLanguage(hold.contact().language().name());
        row.setTokenHash(hold.token().hash());
        row.setHasEmail(hold.contact().email().isPresent());
        row.setAtDesk(hold.atDesk());
        row.setClientKey(hold.client().text());
        row.setIdempotencyKey(hold.key().text());
        row.setRequestHash(hold.request().text());
        row.setCreatedAt(hold.madeAt());
        row.setChangedAt(hold.madeAt());
    }

    /** Appointments with what is shown beside each, for {@link #booking}; those whose patient was erased are nobody's. */
    static SelectOnConditionStep<Record6<AppointmentRecord, String, String, String, String, JSONB>> shown(
            DSLContext sql) {
        return sql.select(
                        APPOINTMENT,
                        PRACTITIONER.NAME,
                        PRACTITIONER.ADDRESS,
                        PRACTITIONER.CITY,
                        SCHEDULE.ZONE,
                        SERVICE_TYPE.NAME)
                .from(APPOINTMENT)
                .join(PRACTITIONER)
                .on(PRACTITIONER.ID.eq(APPOINTMENT.PRACTITIONER_ID), APPOINTMENT.CONTACT.isNotNull())
                .join(SCHEDULE)
                .on(SCHEDULE.PRACTITIONER_ID.eq(APPOINTMENT.PRACTITIONER_ID))
                .join(SERVICE_TYPE)
                .on(SERVICE_TYPE.ID.eq(APPOINTMENT.SERVICE_ID));
    }

    Booking booking(Record6<AppointmentRecord, String, String, String, String, JSONB> found) {
        var row = found.value1();
        var sealed = SealedContact.open(row.getContact(), row.getId(), sealer);
        return new Booking(
                appointment(row),
                row.getRevision(),
                new InvoiceId(row.getInvoiceId()),
                sealed.contact(),
                new Token(sealed.token()),
                found.value2(),
                place(row, found.value3()).map(street -> street + ", " + found.value4()),
                ZoneId.of(found.value5()),
                Names.byLanguage(found.value6()));
    }

    /** By video nobody goes anywhere. */
    private static Optional<String> place(AppointmentRecord row, @Nullable String address) {
        return row.getMode().equals(ConsultationMode.IN_PERSON.name())
                ? Optional.ofNullable(address)
                : Optional.empty();
    }

    private static Appointment appointment(AppointmentRecord row) {
        var agreement = new Agreement(
                new ServiceTypeId(row.getServiceId()),
                ConsultationMode.valueOf(row.getMode()),
                ScheduleRows.room(row.getRoomId()),
                Duration.ofMinutes(row.getBufferBeforeMinutes()),
                Duration.ofMinutes(row.getBufferAfterMinutes()),
                new Sats(row.getPriceSats()),
                new CancellationTerms(Duration.ofHours(row.getFreeCancellationHours())));
        return new Appointment(
                new AppointmentId(row.getId()),
                new PractitionerId(row.getPractitionerId()),
                new PatientKey(row.getPatientKey()),
                agreement,
                new Slot(row.getStartsAt(), row.getEndsAt()),
                ch.cryptocare.server.scheduling.domain.AppointmentStatus.valueOf(
                        row.getStatus().name()),
                row.getSequence(),
                row.getHoldUntil());
    }

    static AppointmentStatus status(Appointment appointment) {
        return AppointmentStatus.valueOf(appointment.status().name());
    }
}
