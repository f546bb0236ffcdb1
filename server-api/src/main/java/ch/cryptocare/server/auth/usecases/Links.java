package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.platform.Token;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The mailed links that may be used. */
public interface Links {
    void add(Token token, Link link);

    /** Without using it. */
    Optional<Link> find(Token token, Set<LinkPurpose> purposes, Instant now);

    /** Uses it up. Empty when it is for something else, was used before, or is too old. */
    Optional<Link> use(Token token, Set<LinkPurpose> purposes, Instant now);

    /** What was asked for before does not work any more. */
    void revoke(AccountId account, LinkPurpose purpose);

    /** Of nobody in particular. */
    void revokeAll(LinkPurpose purpose);

    void forget(Instant endedBefore);
}
