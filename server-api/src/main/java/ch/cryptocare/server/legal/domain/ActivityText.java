package ch.cryptocare.server.legal.domain;

import ch.cryptocare.common.problem.Refusal;
import java.util.List;

/** What the register says of an activity, in one language. */
public record ActivityText(
        String name,
        String purposes,
        String legalBasis,
        String persons,
        String data,
        String recipients,
        String transfers,
        String retention,
        String security) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 4000;

    public ActivityText {
        name = text("name", name, LONGEST_NAME);
        purposes = text("purposes", purposes, LONGEST);
        legalBasis = text("legalBasis", legalBasis, LONGEST);
        persons = text("persons", persons, LONGEST);
        data = text("data", data, LONGEST);
        recipients = text("recipients", recipients, LONGEST);
        transfers = text("transfers", transfers, LONGEST);
        retention = text("retention", retention, LONGEST);
        security = text("security", security, LONGEST);
    }

    /** All but the name, in the order of the law. */
    public List<String> details() {
        return List.of(purposes, legalBasis, persons, data, recipients, transfers, retention, security);
    }

    /** Lines may end; other characters that nobody sees have no place in a register. */
    private static String text(String field, String text, int longest) {
        var clean = text.replace("\r\n", "\n").strip();
        if (clean.isEmpty()) throw Refusal.invalid(field, "empty");
        if (clean.length() > longest) throw Refusal.invalid(field, "too-long");
        if (clean.codePoints().anyMatch(ActivityText::isUnseen)) throw Refusal.invalid(field, "not-printable");
        return clean;
    }

    private static boolean isUnseen(int point) {
        return point != '\n' && (Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }
}
