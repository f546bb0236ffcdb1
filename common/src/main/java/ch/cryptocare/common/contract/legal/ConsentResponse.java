package ch.cryptocare.common.contract.legal;

import ch.cryptocare.common.value.LegalDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How somebody stands to a legal document. {@code version} is the one in force, {@code givenVersion} the one that they
 * last answered to, {@code at} when. What is {@code optional} can be withdrawn.
 */
public record ConsentResponse(
        LegalDocument document,
        LocalDate version,
        String page,
        boolean optional,
        ConsentState state,
        Optional<LocalDate> givenVersion,
        Optional<Instant> at) {}
