package ch.cryptocare.common.contract.legal;

import java.util.Optional;

/** Where to go on reading the register. */
public record ActivityListQuery(Optional<String> cursor) {}
