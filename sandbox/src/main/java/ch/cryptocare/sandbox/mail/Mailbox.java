package ch.cryptocare.sandbox.mail;

import ch.cryptocare.sandbox.Journal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Everybody's mailbox: what came by SMTP and what came through Postmark. */
final class Mailbox {
    private final Journal<UUID, Mail> mails;

    Mailbox(int keep) {
        this.mails = new Journal<>(keep);
    }

    void take(Mail mail) {
        mails.add(mail.id(), mail);
    }

    Optional<Mail> find(UUID id) {
        return mails.find(id);
    }

    List<Mail> newest(Predicate<Mail> wanted, long offset, int limit) {
        return mails.newest(wanted, offset, limit);
    }

    long count(Predicate<Mail> wanted) {
        return mails.count(wanted);
    }

    void forget() {
        mails.clear();
    }

    /** Whoever is called inactive… has closed the mailbox; so refusals can be tried, too. */
    static boolean isClosed(String address) {
        return startsWith(address, "inactive");
    }

    /** Letters to whoever is called unwanted… are refused once they were read. */
    static boolean isUnwanted(String address) {
        return startsWith(address, "unwanted");
    }

    private static boolean startsWith(String address, String name) {
        return address.regionMatches(true, 0, name, 0, name.length());
    }
}
