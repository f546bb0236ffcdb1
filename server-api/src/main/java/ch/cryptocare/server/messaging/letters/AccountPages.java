package ch.cryptocare.server.messaging.letters;

import ch.cryptocare.server.auth.AccountLetter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What mails about accounts say: what happened or was asked for, what to do, and what if it was somebody else. */
final class AccountPages {
    private final URI publicUrl;

    AccountPages(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    Page write(AccountLetter letter) {
        var in = new Texts(letter.language());
        var name = "account." + letter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Page(
                letter.language().tag(),
                in.text(name + ".subject"),
                in.text(name + ".title"),
                List.of(greeting(in, letter), in.text(name + ".text")),
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
            default -> letter.token().isPresent() ? "asked" : "alarm";
        };
    }

    /** What a stranger may have typed is not repeated under our name. */
    private static String greeting(Texts in, AccountLetter letter) {
        boolean unproven =
                letter.kind() == AccountLetter.Kind.OPEN_ACCOUNT || letter.kind() == AccountLetter.Kind.CHANGE_EMAIL;
        return unproven || letter.name().isEmpty()
                ? in.text("greeting.nameless")
                : in.text("greeting", Map.of("name", letter.name()));
    }

    /** A secret stands in the fragment, which browsers never send. */
    private URI target(AccountLetter letter) {
        var page = switch (letter.kind()) {
            case OPEN_ACCOUNT, NO_ACCOUNT, INVITED -> "/account/open/";
            case ALREADY_REGISTERED, RESET_PASSWORD -> "/account/password/";
            case CHANGE_EMAIL -> "/account/email/";
            case ROLE_GIVEN,
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
            case EXPORT_READY, ERASURE_ASKED, ERASURE_STOPPED -> "/account/data/";
            case ERASED -> "/erasure/";
        };
        var base = publicUrl.toString().replaceFirst("/+$", "");
        return URI.create(base + page + letter.token().map(token -> "#" + token).orElse(""));
    }
}
