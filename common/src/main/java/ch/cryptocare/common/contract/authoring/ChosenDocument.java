package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.DocumentId;
import java.util.Optional;

/** What a chapter gives to read, in each of our languages. */
public record ChosenDocument(Optional<DocumentId> fr, Optional<DocumentId> en) {}
