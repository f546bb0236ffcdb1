package ch.cryptocare.common.contract.legal;

import ch.cryptocare.common.value.LegalDocument;
import java.time.LocalDate;

/** Somebody agrees to a document, in the version that they were shown. */
public record ConsentRequest(LegalDocument document, LocalDate version) {}
