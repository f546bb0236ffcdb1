package ch.cryptocare.server.certificates.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.certificates.domain.Certificate;
import ch.cryptocare.server.certificates.domain.Transcript;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Shows people what they have, and what it adds up to. */
public final class ReadOwnCertificates {
    private final Transactions transactions;
    private final IssuedCertificates certificates;
    private final Auth auth;
    private final InstantSource clock;

    public ReadOwnCertificates(
            Transactions transactions, IssuedCertificates certificates, Auth auth, InstantSource clock) {
        this.transactions = transactions;
        this.certificates = certificates;
        this.auth = auth;
        this.clock = clock;
    }

    /** @param name what the account is called now */
    public record Own(String name, List<Certificate> certificates, Transcript transcript) {}

    public Own of(AccountId account) {
        return transactions.in(() -> {
            var owner = auth.owner(account).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            var theirs = certificates.of(account);
            return new Own(owner.name(), theirs, Transcript.of(theirs, clock.instant()));
        });
    }

    /** The file that was issued. */
    public byte[] document(AccountId account, CertificateId id) {
        return transactions.in(() -> Optional.of(require(account, id))
                .flatMap(own -> certificates.document(own.id()))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND)));
    }

    private Certificate require(AccountId account, CertificateId id) {
        return certificates
                .find(id)
                .filter(found -> found.isOf(account))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
