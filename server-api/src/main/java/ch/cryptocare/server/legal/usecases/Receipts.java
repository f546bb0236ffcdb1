package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.legal.domain.Erasure;
import ch.cryptocare.server.platform.Sealer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** What shows an erasure to whoever asked for it, also when there is no account to sign in to: computed, so that nothing is kept. */
public final class Receipts {
    private static final HexFormat HEX = HexFormat.of();

    private final Erasures erasures;
    private final Sealer sealer;

    public Receipts(Erasures erasures, Sealer sealer) {
        this.erasures = erasures;
        this.sealer = sealer;
    }

    public String of(Erasure erasure) {
        return erasure.id() + "." + HEX.formatHex(secret(erasure.id()));
    }

    /** @throws Refusal NOT_FOUND for what is no receipt of ours */
    public Erasure find(String receipt) {
        return id(receipt).flatMap(erasures::find).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private Optional<UUID> id(String receipt) {
        var parts = receipt.split("\\.", -1);
        try {
            if (parts.length != 2) return Optional.empty();
            var id = UUID.fromString(parts[0]);
            return Optional.of(id).filter(_ -> MessageDigest.isEqual(secret(id), HEX.parseHex(parts[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] secret(UUID id) {
        return sealer.blindIndex(id.toString(), "legal.erasure.receipt");
    }
}
