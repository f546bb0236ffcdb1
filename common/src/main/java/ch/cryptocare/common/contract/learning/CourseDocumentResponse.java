package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.DocumentId;

/** A file that a course gives to read: a PDF. */
public record CourseDocumentResponse(DocumentId id, String name, int bytes, int pages) {}
