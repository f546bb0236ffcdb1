package ch.cryptocare.common.contract.legal;

import java.util.Optional;

/** Who runs this service, as its configuration says. */
public record OperatorResponse(
        String name, String address, String email, Optional<String> registration, String hosting) {}
