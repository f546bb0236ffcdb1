package ch.cryptocare.server.messaging.letters;

import ch.cryptocare.server.auth.AccountLetter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What mails about accounts say: what happened or was asked for, what to do, and what if it was somebody else. */
final class AccountPages {
    /** What these call their reader, somebody else may have chosen. */
    private static final Set<AccountLetter.Kind> TYPED_BY_OTHERS = Set.of(
            AccountLetter.Kind.OPEN_ACCOUNT, AccountLetter.Kind.CHANGE_EMAIL, AccountLetter.Kind.INVITED_TO_JOIN);

    private final URI publicUrl;

    AccountPages(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    Page write(AccountLetter letter) {
        var in = new Texts(letter.language());
        var name = "account." + letter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var values = letter.organization()
                .map(organization -> Map.of("organization", organization))
                .orElse(Map.of());
        return new Page(
                letter.language().tag(),
                in.text(name + ".subject", values),
                in.text(name + ".title", values),
                List.of(greeting(in, letter), in.text(name + ".text", values)),
                List.of(),
                new Page.Action(in.text(name + ".action"), target(letter)),
                Optional.empty(),
                List.of(in.text("account.note." + note(letter))));
    }

    private static String note(AccountLetter letter) {
        return switch (letter.kind()) {
            case EMAIL_CHANGED -> "lost";
            case ERASURE_ASKED, ERASURE_STOPPED -> "alarm";
            case ERASED -> "erased";
            case CERTIFICATE_ISSUED -> "certificate";
            case CERTIFICATE_REVOKED -> "revoked";
            case QUIZ_REGRADED -> "regraded";
            case INVITED_TO_JOIN -> "invited";
            case MEMBERSHIP_ENDED -> "removed";
            default -> letter.token().isPresent() ? "asked" : "alarm";
        };
    }

    /** What a stranger may have typed is not repeated under our name. */
    private static String greeting(Texts in, AccountLetter letter) {
        return TYPED_BY_OTHERS.contains(letter.kind()) || letter.name().isEmpty()
                ? in.text("greeting.nameless")
                : in.text("greeting", Map.of("name", letter.name()));
    }

    /** A secret stands in the fragment, which browsers never send. */
    private URI target(AccountLetter letter) {
        var page = switch (letter.kind()) {
            case OPEN_ACCOUNT, NO_ACCOUNT, INVITED -> "/account/open/";
            case INVITED_TO_JOIN -> "/join/";
            case ALREADY_REGISTERED, RESET_PASSWORD -> "/account/password/";
            case CHANGE_EMAIL -> "/account/email/";
            case MEMBERSHIP_ENDED,
                    ROLE_GIVEN,
                    ROLE_TAKEN,
                    SECOND_FACTOR_RESET,
                    EMAIL_CHANGE_ASKED,
                    RECOVERY_CODES_RENEWED,
                    PASSWORD_CHANGED,
                    EMAIL_CHANGED,
                    AUTHENTICATOR_ADDED,
                    AUTHENTICATOR_REMOVED,
                    PASSKEY_ADDED,
                    PASSKEY_REMOVED,
                    RECOVERY_CODE_USED,
                    SESSION_STOLEN -> "/account/";
            case CERTIFICATE_ISSUED, CERTIFICATE_REVOKED -> "/verify/";
            case QUIZ_REGRADED -> "/account/courses/";
            case EXPORT_READY, ERASURE_ASKED, ERASURE_STOPPED -> "/account/data/";
            case ERASED -> "/erasure/";
        };
        var base = publicUrl.toString().replaceFirst("/+$", "");
        return URI.create(base + page + letter.token().map(token -> "#" + token).orElse(""));
    }
}
