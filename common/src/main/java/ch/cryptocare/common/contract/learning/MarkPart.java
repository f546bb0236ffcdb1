package ch.cryptocare.common.contract.learning;

import java.util.Optional;

/** What a decision about an option added or cost; without an option, what an answer begins with. */
public record MarkPart(Optional<String> option, String worth) {}
