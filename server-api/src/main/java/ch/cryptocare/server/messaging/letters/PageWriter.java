package ch.cryptocare.server.messaging.letters;

import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.Message.Facts;
import ch.cryptocare.server.messaging.letters.Page.Fact;
import ch.cryptocare.server.platform.calendar.AppointmentLink;
import ch.cryptocare.server.scheduling.AppointmentView;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what one mail says. */
final class PageWriter {
    private final Texts texts;
    private final Moments moments;
    private final AppointmentView appointment;
    private final Instant now;
    private final URI publicUrl;

    PageWriter(AppointmentView appointment, Instant now, URI publicUrl) {
        this.texts = new Texts(appointment.language());
        this.moments = new Moments(appointment.language(), appointment.zone());
        this.appointment = appointment;
        this.now = now;
        this.publicUrl = publicUrl;
    }

    Page write(Message message, List<AppointmentView> others) {
        return switch (message.facts()) {
            case Facts.Cancelled cancelled -> cancelled(cancelled.refundOwed());
            case Facts.Refund refund -> refund(refund.amountSats());
            case Facts.RefundSent sent -> refundSent(sent);
            case Facts.Reminder reminder ->
                page("reminder", Map.of(), List.of("reminder.intro"), ahead(), others, terms());
            case Facts.None none -> changed(message);
        };
    }

    private Page changed(Message message) {
        return switch (message.kind()) {
            case BOOKED -> page("booked", Map.of(), List.of("booked.intro"), ahead(), List.of(), terms());
            case RESCHEDULED ->
                page("rescheduled", Map.of(), List.of("rescheduled.intro"), ahead(), List.of(), terms());
            case CANCELLED, REFUND_OWED, REFUND_SENT, REMINDER, ACCOUNT ->
                throw new IllegalArgumentException("a message of this kind has facts");
        };
    }

    private Page cancelled(boolean refundOwed) {
        var money = refundOwed ? "cancelled.refund" : "cancelled.no-refund";
        return page("cancelled", Map.of(), List.of("cancelled.intro", money), basics(), List.of(), List.of());
    }

    /** A payment that found its slot gone is told as such. */
    private Page refund(long amountSats) {
        var amount = Map.of("amount", moments.sats(amountSats));
        var facts = new ArrayList<>(basics());
        facts.add(new Fact(texts.text("fact.refund"), moments.sats(amountSats)));
        return appointment.status().equals("EXPIRED")
                ? page(
                        "late",
                        amount,
                        List.of("late.intro", "late.refund", "refund.where"),
                        facts,
                        List.of(),
                        List.of())
                : page("refund", amount, List.of("refund.intro", "refund.where"), facts, List.of(), List.of());
    }

    private Page refundSent(Facts.RefundSent sent) {
        var amount = moments.sats(sent.amountSats());
        var facts = new ArrayList<>(basics());
        facts.add(new Fact(texts.text("fact.refund"), amount));
        facts.add(new Fact(texts.text("fact.proof"), sent.preimage(), List.of(texts.text("fact.proof-hint"))));
        return page("sent", Map.of("amount", amount), List.of("sent.intro"), facts, List.of(), List.of());
    }

    private Page page(
            String name,
            Map<String, String> values,
            List<String> paragraphs,
            List<Fact> facts,
            List<AppointmentView> others,
            List<String> terms) {
        var subject = values.isEmpty() ? Map.of("moment", moments.dayAndTime(appointment.start())) : values;
        var said = new ArrayList<String>();
        said.add(texts.text("greeting", Map.of("name", appointment.patientName())));
        paragraphs.forEach(key -> said.add(texts.text(key, values)));
        var notes = new ArrayList<>(terms);
        notes.add(texts.text("note.secret"));
        notes.add(texts.text("note.no-health"));
        return new Page(
                appointment.language().tag(),
                texts.text(name + ".subject", subject),
                texts.text(name + ".title"),
                said,
                facts,
                new Page.Action(texts.text("action.see"), link(appointment)),
                others(others),
                notes);
    }

    private List<Fact> ahead() {
        var facts = new ArrayList<>(basics());
        where().ifPresent(facts::add);
        facts.add(new Fact(texts.text("fact.paid"), moments.sats(appointment.priceSats())));
        return facts;
    }

    private List<Fact> basics() {
        return List.of(
                new Fact(texts.text("fact.when"), moments.day(appointment.start()), List.of(span())),
                new Fact(texts.text("fact.with"), appointment.practitionerName()));
    }

    private String span() {
        return texts.text(
                "time.span",
                Map.of(
                        "start", moments.time(appointment.start()),
                        "end", moments.time(appointment.end()),
                        "zone", moments.zone(appointment.start())));
    }

    private Optional<Fact> where() {
        var label = texts.text("fact.where");
        return switch (appointment.mode()) {
            case VIDEO ->
                Optional.of(new Fact(label, texts.text("where.video"), List.of(texts.text("where.video-hint"))));
            case IN_PERSON -> appointment.address().map(address -> new Fact(label, address));
        };
    }

    private List<String> terms() {
        var until = appointment.freeCancellationUntil();
        var patient = now.isAfter(until)
                ? texts.text("terms.over")
                : texts.text(
                        "terms.free-until", Map.of("moment", moments.dayAndTime(until), "zone", moments.zone(until)));
        return List.of(patient, texts.text("terms.practitioner"));
    }

    private Optional<Page.Others> others(List<AppointmentView> others) {
        if (others.isEmpty()) return Optional.empty();
        var list = others.stream()
                .map(other -> new Page.Other(
                        new Moments(appointment.language(), other.zone()).dayAndTime(other.start()),
                        other.practitionerName(),
                        link(other)))
                .toList();
        return Optional.of(new Page.Others(texts.text("reminder.others"), list));
    }

    private URI link(AppointmentView view) {
        return new AppointmentLink(publicUrl, view.id(), view.token()).uri();
    }
}
