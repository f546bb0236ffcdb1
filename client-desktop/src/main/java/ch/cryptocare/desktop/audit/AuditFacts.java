package ch.cryptocare.desktop.audit;

import ch.cryptocare.common.contract.operations.AuditEventSummary;
import ch.cryptocare.common.contract.payments.RefundFailure;
import ch.cryptocare.common.value.FactorLoss;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.RevocationReason;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.i18n.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What else is noted of an event, in words. What a newer server notes stays as it noted it.
 *
 * @param number how the number of an account or a passkey is shown
 */
record AuditFacts(Text text, UnaryOperator<String> number) {
    String of(AuditEventSummary event) {
        return event.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> sentence(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String sentence(String fact, String noted) {
        return said(fact, noted)
                .map(words -> text.of("audit.fact." + fact, words))
                .orElse(fact + " " + noted);
    }

    /** Empty for a fact that this desktop does not know. */
    private Optional<String> said(String fact, String noted) {
        return switch (fact) {
            case "account", "passkey", "erasure", "certificate", "replaces" -> Optional.of(number.apply(noted));
            case "role" -> word(Role.values(), noted);
            case "roles" -> Optional.of(roles(noted));
            case "position" -> word(MemberPosition.values(), noted);
            case "reason" -> word(FactorLoss.values(), noted).or(() -> word(RevocationReason.values(), noted));
            case "why" -> word(RefundFailure.values(), noted);
            case "document" -> word(LegalDocument.values(), noted);
            case "language" -> word(Language.values(), noted.toUpperCase(Locale.ROOT));
            case "manager" -> Optional.of(text.of(Boolean.parseBoolean(noted) ? "yes" : "no"));
            case "version" -> date(noted);
            case "kind" -> Optional.of(noted.toUpperCase(Locale.ROOT));
            case "name", "revision" -> Optional.of(noted);
            default -> Optional.empty();
        };
    }

    private Optional<String> word(Enum<?>[] known, String noted) {
        return Arrays.stream(known)
                .filter(one -> one.name().equals(noted))
                .findFirst()
                .map(text::of);
    }

    /** As in [PRACTITIONER, STAFF]. */
    private String roles(String noted) {
        return Stream.of(noted.replaceAll("[\\[\\]]", "").split(", ", -1))
                .map(role -> word(Role.values(), role).orElse(role))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> date(String noted) {
        try {
            return Optional.of(text.formats().date(LocalDate.parse(noted)));
        } catch (DateTimeParseException newer) {
            return Optional.empty();
        }
    }
}
