package ch.cryptocare.common.contract.legal;

import ch.cryptocare.common.value.LegalDocument;
import java.time.LocalDate;

/** A legal document in the version in force. {@code textHash} is the SHA-256 of its text. */
public record DocumentResponse(LegalDocument document, LocalDate version, String page, String textHash) {}
