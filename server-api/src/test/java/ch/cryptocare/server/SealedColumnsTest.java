package ch.cryptocare.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.platform.seal.SealedColumn;
import ch.cryptocare.support.TestDatabase;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is sealed moves to a new key only if somebody has listed it. */
class SealedColumnsTest {
    /** Hashes, keyed hashes, and what everybody may know. */
    private static final Set<String> NOT_SEALED = Set.of(
            "auth.account.email_key",
            "auth.challenge.hash",
            "auth.known_device.hash",
            "auth.letter.email_key",
            "auth.link.email_key",
            "auth.link.token_hash",
            "auth.passkey.credential_id",
            "auth.passkey.public_key",
            "auth.passkey_challenge.hash",
            "auth.passkey_owner.handle",
            "auth.recovery_code.code_hash",
            "auth.refresh_token.hash",
            "auth.signing_key.public_key",
            "certificates.document.sha256",
            "certificates.issuer_key.public_key",
            "learning.document.content",
            "learning.document.sha256",
            "messaging.message.person",
            "payments.invoice.payment_hash",
            "payments.refund.payment_hash",
            "platform.audit_link.hash",
            "platform.scheduled_task.task_data",
            "scheduling.appointment.token_hash");

    private static Set<String> sealed() {
        return SealedColumns.ALL.stream().map(SealedColumn::name).collect(Collectors.toSet());
    }

    @Test
    void everyColumnOfBytesIsSealedOrAHash() {
        try (var test = TestDatabase.create()) {
            var bytes = test.database.sql.fetch("""
                            select table_schema || '.' || table_name || '.' || column_name
                            from information_schema.columns
                            where data_type = 'bytea' and table_schema not in ('pg_catalog', 'information_schema')
                            """).map(row -> row.get(0, String.class));
            assertThat(bytes)
                    .as("a new column: its module's SealedBy… if it is sealed, the list above if it is not")
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(sealed().stream(), NOT_SEALED.stream())
                            .toList());
        }
    }

    @Test
    void theirKeysArePrimaryKeys() {
        for (var column : SealedColumns.ALL) {
            var table = Objects.requireNonNull(column.key().getTable());
            var primary = Objects.requireNonNull(table.getPrimaryKey());
            assertThat(primary.getFields()).as(column.name()).isEqualTo(List.of(column.key()));
        }
    }
}
