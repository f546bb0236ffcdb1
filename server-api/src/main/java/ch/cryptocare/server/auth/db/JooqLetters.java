package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.LETTER;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.auth.AccountLetter;
import ch.cryptocare.server.auth.usecases.Letters;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.SealedJson;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Letters with all that is personal in them sealed. */
public final class JooqLetters implements Letters {
    private final DSLContext sql;
    private final Sealer sealer;

    public JooqLetters(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    /** To whom, and the link's secret, as it is sealed: in this shape it outlives deploys. */
    private record Content(
            String name, String email, Language language, Optional<String> token, Optional<String> organization) {
        @Override
        public String toString() {
            return "[letter]";
        }
    }

    @Override
    public boolean add(UUID id, AccountLetter letter, Instant endsAt) {
        var content = new Content(
                letter.name(), letter.to().text(), letter.language(), letter.token(), letter.organization());
        return sql.insertInto(LETTER)
                        .set(LETTER.ID, id)
                        .set(LETTER.KIND, letter.kind().name())
                        .set(LETTER.CONTENT, SealedJson.seal(content, place(id), sealer))
                        .set(LETTER.EMAIL_KEY, EmailKey.of(letter.to(), sealer))
                        .set(LETTER.ENDS_AT, endsAt)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<AccountLetter> find(UUID id, Instant now) {
        return sql.select(LETTER.KIND, LETTER.CONTENT)
                .from(LETTER)
                .where(LETTER.ID.eq(id), LETTER.ENDS_AT.gt(now))
                .fetchOptional(row -> letter(id, row.value1(), row.value2()));
    }

    @Override
    public void forget(UUID id) {
        sql.deleteFrom(LETTER).where(LETTER.ID.eq(id)).execute();
    }

    @Override
    public void forget(Instant endedBefore) {
        sql.deleteFrom(LETTER).where(LETTER.ENDS_AT.lt(endedBefore)).execute();
    }

    private AccountLetter letter(UUID id, String kind, byte[] sealed) {
        var content = SealedJson.open(sealed, Content.class, place(id), sealer);
        return new AccountLetter(
                AccountLetter.Kind.valueOf(kind),
                new EmailAddress(content.email()),
                content.name(),
                content.language(),
                content.token(),
                content.organization());
    }

    static String place(UUID id) {
        return "auth.letter.content/" + id;
    }
}
